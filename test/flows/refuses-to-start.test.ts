import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect } from 'chai';
import { startProcess, writeConfig } from '../fixtures/server-process.ts';

describe('the server does not start, and says what, where and what to do, with exit code 2,', function () {
  this.timeout(30_000);
  let folder: string;
  let config: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-refuses-'));
    config = writeConfig(folder, 'http://127.0.0.1:9');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (env: NodeJS.ProcessEnv = {}) => {
    const args = ['dist/cli/koobridge.js', 'start', '--config', config];
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout: 25_000,
    });
    return { status, stderr };
  };
  const change = (from: string, to: string) =>
    writeFileSync(config, readFileSync(config, 'utf8').replace(from, to));

  it('when koobridge.yaml is broken', () => {
    change('guide: saas-v2', 'guide: saas-v3');
    const { status, stderr } = start();
    expect(stderr).to.match(/koobridge\.yaml:\d+:\d+ endpoints\[0\]\.guide: .*saas-v3.*saas-v2/);
    expect(status).to.equal(2);
  });

  it("when the configuration is no demo and has the demo's published keys", () => {
    change('an-access-key-of-the-tests', 'demo-access-key-0001');
    const { status, stderr } = start();
    expect(stderr).to.match(/koobridge\.yaml:\d+:\d+ endpoints\[0\]\.keys\.basic\[0\]/);
    expect(stderr).to.not.include('demo-access-key-0001');
    expect(status).to.equal(2);
  });

  it('when a plugin lacks a function of its product type', () => {
    writeFileSync(
      join(folder, 'index.mjs'),
      "export default { productType: 'saas', async create() {}, async describe() {} };\n",
    );
    change('plugin: cycle-demo', 'plugin: half');
    change(join(process.cwd(), 'plugins'), join(folder, 'plugins'));
    spawnSync('mkdir', ['-p', join(folder, 'plugins', 'half')]);
    writeFileSync(join(folder, 'plugins', 'half', 'index.mjs'), readFileSync(join(folder, 'index.mjs')));
    const { status, stderr } = start();
    expect(stderr).to.match(/half.*release/s);
    expect(status).to.equal(2);
  });

  it('when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = start({ PORT: String(port) });
    other.close();
    expect(stderr).to.include(`port ${port} is taken`);
    expect(status).to.equal(2);
  });

  it('when a newer version made the database', async () => {
    await (await startProcess(config)).end('SIGTERM');
    const database = new Sqlite(join(folder, 'koobridge.db'));
    database
      .prepare(
        "INSERT INTO koobridge_migrations (name, batch, migration_time) VALUES ('9999-of-tomorrow', 9, 0)",
      )
      .run();
    database.close();
    const { status, stderr } = start();
    expect(stderr).to.match(/newer/);
    expect(status).to.equal(2);
  });
});
