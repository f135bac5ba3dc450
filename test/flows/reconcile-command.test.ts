import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runCommand } from '../config/run-command.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const command = { file: 'reconcile.ts', add: 'addReconcileCommand' };

describe('koobridge reconcile', function () {
  this.timeout(30_000);
  let koobridge: RunningKoobridge;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-reconcile-'));
    koobridge = await runKoobridge({
      config: (demo) => ({ ...demo, reconcile: { ...demo.reconcile, paceMs: 0 } }),
    });
  });
  after(async () => {
    await koobridge.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: string[]) =>
    runCommand(
      command,
      ['reconcile', '--url', koobridge.server.url, '--token', 'demo-management-token', ...args],
      process.cwd(),
    );

  it('ends with 0 when both agree', async () => {
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout).to.equal('0 orders asked for; 0 differences repaired, 0 open, 0 gone.\n');
  });

  it('finds the orders of a console export, repairs them unless told not to, and then both agree', async () => {
    const { orderId } = koobridge.simulator.placeOrder();
    const file = join(folder, 'orders.csv');
    writeFileSync(file, `订单号,商品\n${orderId},"some product, yearly"\n`);
    const args = ['--orders-file', file, '--endpoint', 'cycle-demo'];

    const dry = await run(...args, '--dry-run');
    expect(dry.code).to.equal(1);
    expect(dry.stdout).to.contain('instance-missing').and.contain(orderId).and.contain('open');
    const { items } = await koobridge.read<{ items: unknown[] }>('/instances');
    expect(items).to.deep.equal([]);

    const repaired = await run(...args, '--json');
    expect(repaired.code).to.equal(0);
    const report = JSON.parse(repaired.stdout) as { repaired: { kind: string }[] };
    expect(report.repaired.map(({ kind }) => kind)).to.deep.equal(['instance-missing']);
    const findings = await koobridge.read<{ items: { state: string }[] }>('/findings');
    expect(findings.items.map(({ state }) => state)).to.deep.equal(['repaired']);
    expect((await run(...args)).code).to.equal(0);
  });

  it('ends with 1 and says what to do when somebody has to decide, or KooGallery cannot be asked', async () => {
    const unknown = await run('--order', 'CS2611240000NOONE', '--endpoint', 'cycle-demo');
    expect(unknown.code).to.equal(1);
    expect(unknown.stdout).to.contain('order-unknown').and.contain('Check the AK/SK');
    koobridge.simulator.orderQueries.code('MKT.0999');
    const down = await run('--order', 'CS2611240000NOONE', '--endpoint', 'cycle-demo');
    koobridge.simulator.orderQueries.clear();
    expect(down.code).to.equal(1);
    expect(down.stdout).to.contain('Not all orders could be asked for');
  });

  it('leaves out of an export what was cancelled or never paid, and reads what Excel saves as text', async () => {
    const { orderId } = koobridge.simulator.placeOrder();
    const file = join(folder, 'states.csv');
    const cancelled = 'CS2611240001GONE1';
    const rows = `Order ID\tStatus\n"${orderId}"\tProcessing\n${cancelled}\tCanceled\nCS2611240002GONE2\t待付款\n`;
    writeFileSync(file, Buffer.from(`\ufeff${rows}`, 'utf16le'));
    const { stdout, stderr } = await run('--orders-file', file, '--endpoint', 'cycle-demo', '--dry-run');
    expect(stderr).to.equal('');
    expect(stdout).to.match(/^2 cancelled or unpaid orders were left out\.\n/);
    expect(stdout).to.contain(orderId).and.not.contain(cancelled);
  });

  it('ends with 2 when a file cannot be read or names no order, or the endpoint is unknown', async () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, 'nothing here\n');
    const excel = join(folder, 'orders.xlsx');
    writeFileSync(excel, 'PK\u0003\u0004');
    for (const args of [
      ['--orders-file', join(folder, 'none.csv')],
      ['--orders-file', empty],
      ['--orders-file', excel],
      ['--endpoint', 'nobody'],
      ['--colour'],
    ]) {
      const { code, stderr } = await run(...args);
      expect(code, args.join(' ')).to.equal(2);
      expect(stderr).to.not.equal('');
    }
  });
});
