import { expect } from 'chai';
import type { components } from '../../generated/types/management.ts';
import { openDatabase } from '../../storage/database.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

type Counted = components['schemas']['CountedDrift'];

describe('drift (R2)', () => {
  let koobridge: RunningKoobridge;
  let now = 0;
  let begun = 0;
  before(async () => {
    // Not when the file is read: the simulator's clock goes on meanwhile.
    now = begun = Date.now();
    koobridge = await runKoobridge({ clock: { now: () => now } });
  });
  after(() => koobridge.close());

  const call = (scene: 'releaseInstance' | 'updateInstanceStatus', fields: Record<string, unknown>) =>
    koobridge.simulator.call(koobridge.endpoint('saas-demo'), scene, { instanceId: 'i-1', ...fields });

  const list = async (query: string) => (await koobridge.read<{ items: Counted[] }>(`/drift?${query}`)).items;

  /** It is counted behind the answers, so it may take a moment until all calls are in the list. */
  const counted = async (query: string, calls: number): Promise<Counted[]> => {
    for (;;) {
      const items = await list(query);
      if (items.reduce((sum, { count }) => sum + count, 0) >= calls) return items;
    }
  };

  it('of several calls is one line with count, first and last time, and a masked sample', async () => {
    for (const giftWrap of ['yes, in red', 'no, thank you', 'perhaps']) {
      expect((await call('releaseInstance', { giftWrap })).resultCode).to.equal('000003');
      now += 10_000;
    }
    const [line, ...others] = await counted('scene=releaseInstance&sandbox=false', 3);
    expect(others).to.deep.equal([]);
    const { lastCallId, ...facts } = line as Counted;
    expect(facts).to.deep.equal({
      guide: 'saas-v2',
      scene: 'releaseInstance',
      sandbox: false,
      kind: 'unknown-field',
      path: '/giftWrap',
      count: 3,
      firstAt: new Date(begun).toISOString(),
      lastAt: new Date(begun + 20_000).toISOString(),
      longest: 'no, thank you'.length,
      sample: '"pe***"',
      lastEndpoint: 'saas-demo',
    });
    const last = await koobridge.read<{ drift: unknown }>(`/calls/${lastCallId}`);
    expect(last.drift).to.deep.equal([
      {
        kind: 'unknown-field',
        path: '/giftWrap',
        detail: 'the spec knows no such field',
        sample: '"pe***"',
        length: 7,
      },
    ]);
  });

  it('of an unknown value shows the value, each by itself, and of a long text how long it was', async () => {
    for (const status of ['HIBERNATE', 'MELT', 'HIBERNATE']) await call('updateInstanceStatus', { status });
    await call('updateInstanceStatus', { status: 'FREEZE', instanceId: 'i'.repeat(70) });
    const items = await counted('scene=updateInstanceStatus', 4);
    expect(
      items.map(({ kind, path, sample, count, longest }) => ({ kind, path, sample, count, longest })),
    ).to.have.deep.members([
      { kind: 'unknown-value', path: '/status', sample: '"HIBERNATE"', count: 2, longest: 9 },
      { kind: 'unknown-value', path: '/status', sample: '"MELT"', count: 1, longest: 4 },
      { kind: 'too-long', path: '/instanceId', sample: '"ii***"', count: 1, longest: 70 },
    ]);
  });

  it('of debugging calls is counted apart', async () => {
    await call('releaseInstance', { giftWrap: 'as you like', testFlag: '1' });
    const [line] = await counted('scene=releaseInstance&sandbox=true', 1);
    expect(line).to.include({ sandbox: true, path: '/giftWrap', count: 1 });
    const [real] = await list('scene=releaseInstance&sandbox=false');
    expect(real).to.include({ count: 3 });
  });

  it('of calls that nobody signed is not counted', async () => {
    const stranger = { signature: 'AB'.repeat(32) };
    const fields = { instanceId: 'i-1', strange: 'thing' };
    const endpoint = koobridge.endpoint('saas-demo');
    const refused = await koobridge.simulator.call(endpoint, 'upgradeInstance', fields, stranger);
    expect(refused.resultCode).to.equal('000001');
    await call('releaseInstance', { afterwards: 1 });
    await counted('scene=releaseInstance&kind=unknown-field&sandbox=false', 4);
    expect(await list('scene=upgradeInstance')).to.deep.equal([]);
  });

  it('that was not written yet is written when the server stops', async () => {
    const stopped = await runKoobridge({
      config: (demo) => ({ ...demo, database: { ...demo.database, url: koobridge.config.database.url } }),
    });
    const fields = { instanceId: 'i-1', orderId: 'o-1', orderLineId: 'l-1', atTheEnd: true };
    await stopped.simulator.call(stopped.endpoint('saas-demo'), 'upgradeInstance', fields);
    await stopped.close();
    const [line] = await list('scene=upgradeInstance');
    expect(line).to.include({ path: '/atTheEnd', count: 1, sample: 'true' });
  });

  it('never tells phone, e-mail, license or secret: not in the list, the log or the database (R23)', async () => {
    const hush = {
      phone: '13812345678',
      email: 'zhang.san@example.com',
      license: 'LICENSE-TEXT-NOBODY-MAY-READ',
      secret: 'the-secret-of-the-buyer',
    };
    await call('updateInstanceStatus', {
      status: 'FREEZE',
      contactPhone: hush.phone,
      phoneNumber: Number(hush.phone),
      remark: `call ${hush.phone} or ${hush.email}`,
      owner: { email: hush.email, note: hush.secret, [hush.email]: 1, [hush.phone]: 1 },
      [hush.email]: 'x',
      license: hush.license,
      licenseText: hush.license,
      appSecret: hush.secret,
      accounts: [{ password: hush.secret, name: hush.email }],
    });
    await call('updateInstanceStatus', { status: hush.email });
    await call('updateInstanceStatus', { status: hush.phone });
    const lines = await counted('scene=updateInstanceStatus&limit=200', 4 + 9 + 2);
    const database = await openDatabase({ url: koobridge.config.database.url });
    const rows: unknown[] = await database.read('drift').select('*');
    await database.close();
    const told = [JSON.stringify(lines), JSON.stringify(rows), ...koobridge.logLines()];
    for (const text of told) {
      for (const [what, value] of Object.entries(hush)) expect(text, what).to.not.include(value);
    }
    expect(lines.map(({ path }) => path)).to.include.members(['/contactPhone', '/owner', '/*', '/accounts']);
  });
});
