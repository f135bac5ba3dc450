import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './children/child.ts';

/** The access key of the server's one endpoint. */
export const accessKey = 'bench-access-key-0001';

/** Its production address. */
export const producePath = '/produce/cycle-demo';

/** The built server, with a configuration like the demo's on a database of its own. */
export interface Koobridge {
  server: Child;
  port: number;
  /** The SQLite file. */
  database: string;
  /** From the start of the process to the first 200 on /livez. */
  startMs: number;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const startsWithinMs = 30_000;
const askAgainMs = 2;

/** Starts dist/. `folder` is made when missing and keeps configuration, database and log: use it again, and so do they. */
export async function startKoobridge(folder: string, orderQueryPort: number): Promise<Koobridge> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const config = join(folder, 'koobridge.yaml');
  const database = join(folder, 'koobridge.db');
  const log = join(folder, 'koobridge.log');
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(configuration(port, database, orderQueryPort), null, 2));
  const output = openSync(log, 'a');
  const startedAt = performance.now();
  const server = startChild({
    file: join(root, 'dist', 'cli', 'koobridge.js'),
    args: ['start', '--config', config, '--json'],
    typescript: false,
    env: { NODE_ENV: 'production', LOG_LEVEL: 'info', PORT: '', HOST: '', DATABASE_URL: '' },
    output,
  });
  closeSync(output);
  try {
    await Promise.race([firstAnswer(port), server.ended]);
  } catch (error) {
    await server.stop();
    throw new Error(`the built server did not start; its log:\n${readFileSync(log, 'utf8')}`, {
      cause: error,
    });
  }
  const startMs = performance.now() - startedAt;
  return { server, port, database, startMs, stop: () => server.stop() };
}

function configuration(port: number, database: string, orderQueryPort: number): object {
  return {
    server: { port, host: '127.0.0.1' },
    database: { url: `sqlite:${database}`, encryptionKey: 'bench-encryption-key-of-32-characters' },
    marketplace: {
      site: 'custom',
      baseUrl: `http://127.0.0.1:${orderQueryPort}`,
      ak: 'bench-ak',
      sk: 'bench-sk',
    },
    endpoints: [
      {
        name: 'cycle-demo',
        guide: 'saas-v2',
        path: producePath,
        plugin: 'cycle-demo',
        keys: { basic: [accessKey] },
      },
    ],
    plugins: { directory: join(root, 'plugins') },
    management: { tokens: ['bench-management-token'] },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function firstAnswer(port: number): Promise<void> {
  const giveUpAt = performance.now() + startsWithinMs;
  while (performance.now() < giveUpAt) {
    if (await isAlive(port)) return;
    await pause(askAgainMs);
  }
  throw new Error(`no answer on /livez within ${startsWithinMs} ms`);
}

function isAlive(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ port, host: '127.0.0.1', path: '/livez', agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode === 200));
    });
    request.on('error', () => resolve(false));
  });
}
