import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { readPage } from './page.ts';

describe('the first command of the README', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let server: Run;

  before(async function () {
    this.timeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'koobridge-start-'));
    env = {
      ...process.env,
      KOOBRIDGE_CONFIG: 'examples/demo.koobridge.yaml',
      DATABASE_URL: `sqlite:${join(folder, 'koobridge.db')}`,
      PORT: String(await freePort()),
      SIMULATOR_PORT: String(await freePort()),
    };
    server = run('npm start', env);
    await server.says(/npx koobridge simulate life/);
  });
  after(() => {
    endAll(server);
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts server and simulator, and says what to try next', async () => {
    for (const address of [`http://127.0.0.1:${env.PORT}/readyz`, `http://127.0.0.1:${env.PORT}/docs`]) {
      expect((await fetch(address)).status, address).to.equal(200);
    }
    const orders = await fetch(`http://127.0.0.1:${env.SIMULATOR_PORT}/api/v1/orders`);
    expect(orders.status).to.equal(200);
  });

  it('gives the life that it says to try, with every step done', async function () {
    this.timeout(60_000);
    const life = run('npx koobridge simulate life --endpoint cycle-demo', env);
    expect(await life.exitCode, life.output()).to.equal(0);
    const shown = withoutFigures(life.output());
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      const [excerpt] = readPage(readme).blocks.filter(({ language }) => language === 'text');
      const lines = excerpt?.text.split('\n').filter((line) => line !== '...') ?? [];
      expect(lines.length, readme).to.be.above(5);
      expect(shown.split('\n')).to.include.members(lines.map(withoutFigures));
    }
  });

  it('ends with 0 when it is told to stop', async function () {
    this.timeout(30_000);
    server.child.kill('SIGTERM');
    expect(await server.exitCode, server.output()).to.equal(0);
    const gone = await fetch(`http://127.0.0.1:${env.PORT}/livez`).catch(() => null);
    expect(gone).to.equal(null);
  });
});

describe('the command for those who change the code', () => {
  it('starts the server from its sources', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'koobridge-dev-'));
    const database = { DATABASE_URL: `sqlite:${join(folder, 'koobridge.db')}` };
    const ports = { PORT: String(await freePort()), SIMULATOR_PORT: String(await freePort()) };
    const demo = { KOOBRIDGE_CONFIG: 'examples/demo.koobridge.yaml' };
    const server = run('npm run dev', { ...process.env, ...database, ...ports, ...demo });
    try {
      await server.says(/npx koobridge simulate life/);
      expect((await fetch(`http://127.0.0.1:${ports.PORT}/readyz`)).status).to.equal(200);
    } finally {
      endAll(server);
      await server.exitCode;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** A time line as the pages may print it: its measured times differ with each run. */
function withoutFigures(text: string): string {
  return text.replaceAll(/ *\b\d+\.\d+\b/g, ' 0.0');
}

interface Run {
  child: ChildProcess;
  exitCode: Promise<number | null>;
  output(): string;
  /** Resolves when the output has it; rejects when the command ends before. */
  says(pattern: RegExp): Promise<void>;
}

/** Runs a command line as it is printed. */
function run(line: string, env: NodeJS.ProcessEnv): Run {
  const [command = '', ...args] = line.split(' ');
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  const exitCode = once(child, 'exit').then(([code]) => code as number | null);
  const collect = (chunk: Buffer) => {
    output += String(chunk);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return {
    child,
    exitCode,
    output: () => output,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(output)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        exitCode.then(() => reject(new Error(`"${line}" ended: ${output}`)), reject);
        look();
      }),
  };
}

/** What is left of a command, its children too. */
function endAll({ child }: Run): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended long ago, as it should.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
