import { dirname, resolve } from 'node:path';
import { defaultPath } from './config-rules.ts';
import { defaultHost, type Overrides } from './environment-overrides.ts';
import { linkedKitKey } from './linked-kit-key.ts';
import { marketplaceHosts, type SiteHosts } from './marketplace-hosts.ts';
import type { Config, ConfigFile, EndpointConfig } from './schema.ts';

/** What the file alone does not say. */
export interface Surroundings {
  /** The configuration file, absolute. */
  file: string;
  /** The working directory, absolute. */
  cwd: string;
  overrides: Overrides;
}

/**
 * Fills in what is left to defaults and makes paths absolute. Relative paths start at the file's folder; in a demo, at
 * the working directory, since the packaged demo file lies where nobody wants a database. DATABASE_URL comes from
 * whoever starts the process, so its path starts at the working directory too.
 */
export function completeConfig(written: ConfigFile, { file, cwd, overrides }: Surroundings): Config {
  const folder = baseFolder(written, { file, cwd });
  const { server, database, marketplace } = written;
  return {
    ...written,
    file,
    server: {
      port: overrides.port ?? server.port,
      host: overrides.host ?? server.host ?? defaultHost(written),
      publicUrl: server.publicUrl === undefined ? null : withoutSlash(server.publicUrl),
    },
    database: {
      url: overrides.databaseUrl
        ? absoluteUrl(overrides.databaseUrl, cwd)
        : absoluteUrl(database.url, folder),
      migrate: database.migrate,
      encryptionKey: database.encryptionKey ?? null,
    },
    marketplace: { ...marketplace, ...hostsOf(marketplace) },
    endpoints: written.endpoints.map((endpoint) => completeEndpoint(endpoint, folder)),
    plugins: { directory: resolve(folder, written.plugins.directory) },
  };
}

/** Where the relative paths of a configuration start. */
export function baseFolder({ demo }: ConfigFile, { file, cwd }: Pick<Surroundings, 'file' | 'cwd'>): string {
  return demo ? cwd : dirname(file);
}

function completeEndpoint(endpoint: ConfigFile['endpoints'][number], folder: string): EndpointConfig {
  const { linkedKit, ...written } = endpoint;
  const privateKeyPem = linkedKitKey(endpoint, folder);
  return {
    ...written,
    path: endpoint.path ?? defaultPath(endpoint.name),
    keys: { basic: endpoint.keys.basic, kit: endpoint.keys.kit ?? [] },
    ...(privateKeyPem === null
      ? {}
      : { linkedKit: { privateKeyPem, ...(linkedKit?.login ? { login: linkedKit.login } : {}) } }),
  };
}

function hostsOf({ site, baseUrl, fallbackUrl }: ConfigFile['marketplace']): SiteHosts {
  const hosts = site === 'custom' ? { baseUrl: baseUrl ?? '', fallbackUrl: null } : marketplaceHosts[site];
  const fallback = fallbackUrl ?? hosts.fallbackUrl;
  return {
    baseUrl: withoutSlash(hosts.baseUrl),
    fallbackUrl: fallback === null ? null : withoutSlash(fallback),
  };
}

function absoluteUrl(url: string, folder: string): string {
  const [, path] = /^sqlite:(.+)$/.exec(url) ?? [];
  return path === undefined ? url : `sqlite:${resolve(folder, path)}`;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
