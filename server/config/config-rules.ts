import { demoValues } from './demo-values.ts';
import { marketplaceHosts } from './marketplace-hosts.ts';
import type { ConfigFile } from './schema.ts';

/** Something that no schema can say is wrong. */
export interface RuleProblem {
  path: PropertyKey[];
  message: string;
  advice: string;
}

const reservedPaths = ['/api', '/console', '/docs', '/livez', '/login', '/readyz', '/metrics'];

/** The production path of an endpoint that names none. */
export function defaultPath(name: string): string {
  return `/produce/${name}`;
}

/** Checks what one value alone cannot show: what must be unique, what excludes what, what only the demo may use. */
export function ruleProblems(config: ConfigFile): RuleProblem[] {
  return [...marketplaceProblems(config), ...endpointProblems(config), ...demoProblems(config)];
}

function marketplaceProblems({ marketplace }: ConfigFile): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const path = ['marketplace', 'baseUrl'];
  if (marketplace.site === 'custom' && marketplace.baseUrl === undefined) {
    const message = 'It is missing, and site is custom.';
    problems.push({ path, message, advice: 'Write the address, or one of the sites cn, intl, eu.' });
  }
  if (marketplace.site !== 'custom' && marketplace.baseUrl !== undefined) {
    const { baseUrl } = marketplaceHosts[marketplace.site];
    const message = `Site ${marketplace.site} has the address ${baseUrl}.`;
    problems.push({ path, message, advice: 'Remove baseUrl, or write site: custom.' });
  }
  for (const key of ['baseUrl', 'fallbackUrl'] as const) {
    const address = marketplace[key];
    if (address === undefined || isSafe(new URL(address))) continue;
    const message = 'Plain http would let anybody on the way read and change orders.';
    problems.push({
      path: ['marketplace', key],
      message,
      advice: 'Write https://, or use http only to 127.0.0.1.',
    });
  }
  return problems;
}

/** Whether nobody on the way can read along: TLS, or no way at all. */
export function isSafe(url: URL): boolean {
  return (
    url.protocol === 'https:' ||
    ['localhost', '[::1]'].includes(url.hostname) ||
    url.hostname.startsWith('127.')
  );
}

function endpointProblems({ endpoints }: ConfigFile): RuleProblem[] {
  const paths = endpoints.map(({ name, path }) => path ?? defaultPath(name));
  return endpoints.flatMap((endpoint, index) => {
    const problems: RuleProblem[] = [];
    const path = paths[index] ?? '';
    const where = endpoint.path === undefined ? 'name' : 'path';
    const sameName = endpoints.findIndex(({ name }) => name === endpoint.name);
    if (sameName < index) {
      const message = `endpoints[${sameName}] has the name "${endpoint.name}" too.`;
      problems.push({
        path: ['endpoints', index, 'name'],
        message,
        advice: 'Give each endpoint its own name.',
      });
    }
    const other = paths.findIndex((candidate, at) => at < index && overlap(candidate, path));
    if (other >= 0 && sameName === index) {
      const message = `The path ${path} and the path ${paths[other]} of endpoints[${other}] overlap.`;
      problems.push({
        path: ['endpoints', index, where],
        message,
        advice: 'Give each endpoint its own path.',
      });
    }
    const reserved = reservedPaths.find((candidate) => overlap(candidate, path));
    if (reserved) {
      const message = `Paths below ${reserved} belong to the server itself.`;
      problems.push({
        path: ['endpoints', index, where],
        message,
        advice: `Write a path like ${defaultPath(endpoint.name)}.`,
      });
    }
    return problems;
  });
}

/** KooGallery appends sub-paths of its own, so one path must not lie below another. */
function overlap(one: string, other: string): boolean {
  return one === other || other.startsWith(`${one}/`) || one.startsWith(`${other}/`);
}

function demoProblems(config: ConfigFile): RuleProblem[] {
  if (config.demo) return [];
  const { marketplace, management } = config;
  const secrets: [PropertyKey[], string][] = [
    [['marketplace', 'ak'], marketplace.ak],
    [['marketplace', 'sk'], marketplace.sk],
    ...management.tokens.map((token, index): [PropertyKey[], string] => [
      ['management', 'tokens', index],
      token,
    ]),
    ...config.endpoints.flatMap(({ keys }, index) =>
      Object.entries(keys).flatMap(([kind, values]) =>
        (values ?? []).map((key, at): [PropertyKey[], string] => [
          ['endpoints', index, 'keys', kind, at],
          key,
        ]),
      ),
    ),
  ];
  return secrets
    .filter(([, value]) => demoValues.includes(value))
    .map(([path]) => ({
      path,
      message: 'This is a published value of the demo, known to everybody.',
      advice: 'Write your own, or demo: true when this is only for trying out.',
    }));
}
