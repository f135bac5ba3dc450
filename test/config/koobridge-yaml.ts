import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../../server/config/config-error.ts';
import { loadConfig } from '../../server/config/load-config.ts';
import type { Config } from '../../server/config/schema.ts';
import type { Environment } from '../../server/config/substitute-environment.ts';

/** A right configuration that is no demo, for tests to spoil. */
export const rightYaml = `server:
  port: 9000
  publicUrl: https://isv.example.com/
database:
  url: sqlite:./data/shop.db
marketplace:
  site: cn
  ak: AKSAMPLE
  sk: SKSAMPLE
endpoints:
  - name: my-saas
    guide: saas-v2
    plugin: my-saas
    keys:
      basic: ["first-key", "second-key"]
`;

/** Loads a text as koobridge.yaml of an own folder, which is gone afterwards. */
export function loadText(yaml: string, env: Environment = {}): { config: Config; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-config-'));
  try {
    writeFileSync(join(folder, 'koobridge.yaml'), yaml);
    return { config: loadConfig({ env, cwd: folder }), folder };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The error that loading ends with. @throws Error when it does not fail. */
export function configErrorOf(load: () => unknown): ConfigError {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the configuration was taken');
}
