import { join } from 'node:path';
import { expect } from 'chai';
import type { Endpoint, Scene } from '../../simulator/endpoint.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const plugins = { directory: join(process.cwd(), 'test', 'fixtures', 'plugins') };
const bought = { customerId: 'C1', productId: 'P1', periodType: 'year', expireTime: '20301231235959' };
const mood = (value: string) => ({ saasExtendParams: [{ name: 'mood', value }] });

interface Kit {
  call(scene: Scene, fields: object, timestamp?: string): Promise<Record<string, unknown>>;
  state(instanceId: string): Promise<string>;
  events(instanceId: string): Promise<string[]>;
}

function kitOf(koobridge: RunningKoobridge): Kit {
  const endpoint: Endpoint = koobridge.endpoint('saas-v1-demo');
  return {
    async call(scene, fields, timestamp) {
      const options = timestamp === undefined ? {} : { timestamp };
      const result = await koobridge.simulator.call(endpoint, scene, { ...fields }, options);
      expect(result.checks.filter(({ verdict }) => verdict === 'failed')).to.deep.equal([]);
      return result.answer ?? {};
    },
    async state(instanceId) {
      return (await koobridge.read<{ state: string }>(`/instances/${instanceId}`)).state;
    },
    async events(instanceId) {
      type Events = { items: { type: string; seq: number }[] };
      const { items } = await koobridge.read<Events>(`/instances/${instanceId}/events?limit=200`);
      return items.sort((a, b) => a.seq - b.seq).map(({ type }) => type);
    },
  };
}

describe('a plugin in trouble behind a V1.0 endpoint', () => {
  let koobridge: RunningKoobridge;
  let kit: Kit;
  before(async () => {
    koobridge = await runKoobridge({
      config: (demo) =>
        withEndpoint({ ...demo, plugins }, 'saas-v1-demo', {
          plugin: 'moody',
          settings: { failOnce: 'freeze' },
        }),
    });
    kit = kitOf(koobridge);
  });
  after(() => koobridge.close());

  it('has the rest of the budget for another try: the guide knows no answer for work that goes on (R17)', async () => {
    const answer = await kit.call('newInstance', { ...bought, orderId: 'O-THROWS', ...mood('throws') });
    expect(answer).to.include({ resultCode: '000000' });
    expect(await kit.events(String(answer.instanceId))).to.include('attempt.failed');
  });

  it('cannot make an instance whose account is too long to be told: the making is tried again (R14)', async () => {
    const answer = await kit.call('newInstance', { ...bought, orderId: 'O-WORDY', ...mood('wordy') });
    expect(answer).to.include({ resultCode: '000000' });
    type Events = { items: { type: string; data: { reason?: string } }[] };
    const { items } = await koobridge.read<Events>(`/instances/${answer.instanceId}/events`);
    const failed = items.find(({ type }) => type === 'attempt.failed');
    expect(failed?.data.reason).to.match(/access\.password: 90 bytes; the guide takes 79 at most/);
  });

  it('keeps its freeze when an older renewal comes late (R21)', async () => {
    const { instanceId } = await kit.call('newInstance', { ...bought, orderId: 'O-LATE' });
    const id = String(instanceId);
    const newer = { instanceId: id, orderId: 'O-LATE-R2', expireTime: '20321231235959' };
    const older = { instanceId: id, orderId: 'O-LATE-R1', expireTime: '20311231235959' };
    await kit.call('refreshInstance', newer, '20301123030000000');
    const refused = await kit.call('expireInstance', { instanceId: id, orderId: 'O-LATE' });
    expect(refused.resultCode).to.equal('000005');
    expect(await kit.call('refreshInstance', older, '20201123030000000')).to.include({
      resultCode: '000000',
    });
    await koobridge.logged({
      msg: 'background work ended',
      instanceId: id,
      command: 'freeze',
      outcome: 'done',
    });
    expect(await kit.state(id)).to.equal('frozen');
    expect(await kit.events(id)).to.include('renewal.superseded');
  });

  it('is told to unfreeze by a renewal that takes the place of a half-done freeze (R19)', async () => {
    const { instanceId } = await kit.call('newInstance', { ...bought, orderId: 'O-HALF' });
    const id = String(instanceId);
    expect((await kit.call('expireInstance', { instanceId: id, orderId: 'O-HALF' })).resultCode).to.equal(
      '000005',
    );
    const renewal = { instanceId: id, orderId: 'O-HALF-R', expireTime: '20321231235959' };
    expect((await kit.call('refreshInstance', renewal)).resultCode).to.equal('000000');
    expect(await kit.state(id)).to.equal('active');
    expect(await kit.events(id)).to.include('instance.unfrozen');
  });
});

describe('strange calls at a V1.0 endpoint', () => {
  let koobridge: RunningKoobridge;
  let kit: Kit;
  before(async () => {
    koobridge = await runKoobridge();
    kit = kitOf(koobridge);
  });
  after(() => koobridge.close());

  it('find the way in again when a saved case is bought after its release (R18)', async () => {
    const saved = { ...bought, orderId: 'CS1906666666ABCDE', testFlag: '1' };
    const first = await kit.call('newInstance', saved);
    await kit.call('releaseInstance', {
      instanceId: first.instanceId,
      orderId: saved.orderId,
      testFlag: '1',
    });
    const second = await kit.call('newInstance', saved);
    expect(second).to.include({ resultCode: '000000', instanceId: first.instanceId });
    expect(second.appInfo).to.deep.equal(first.appInfo);
    expect(second.appInfo).to.have.property('frontEndUrl');
  });

  it('lose no line when two products of one order come at the same instant (R15)', async () => {
    const slow = { orderId: 'O-TWO', saasExtendParams: [{ name: 'demo.delayMs', value: '150' }] };
    const products = ['CPU', 'DISK', 'NET'];
    const answers = await Promise.all(
      products.map((productId) => kit.call('newInstance', { ...bought, ...slow, productId })),
    );
    expect(answers.map(({ resultCode }) => resultCode)).to.deep.equal(['000000', '000000', '000000']);
    const order = await koobridge.read<{ lines: { orderLineId: string }[] }>('/orders/O-TWO');
    expect(order.lines.map(({ orderLineId }) => orderLineId)).to.have.members(products);
  });

  it('begin the charging also when the time of the acceptance cannot be read', async () => {
    const accepted = { ...bought, orderId: 'O-ACC', acceptanceTime: 'soon' };
    const { instanceId } = await kit.call('newInstance', accepted);
    expect(await kit.events(String(instanceId))).to.include('instance.charged');
  });

  it('are refused when an id cannot be kept, and debugging ones are known whatever they add to the flag', async () => {
    const long = { ...bought, orderId: 'O-LONG', productId: 'x'.repeat(600) };
    expect((await kit.call('newInstance', long)).resultCode).to.equal('000002');
    const padded = await kit.call('newInstance', { ...bought, orderId: 'O-PAD', testFlag: '1 ' });
    const found = await koobridge.read<{ sandbox: boolean }>(`/instances/${padded.instanceId}?sandbox=true`);
    expect(found.sandbox).to.equal(true);
  });

  it('may be long: everything the guide allows fits into one request line', async () => {
    const saasExtendParams = [{ name: 'note', value: '云'.repeat(5_000) }];
    const answer = await kit.call('newInstance', { ...bought, orderId: 'O-BIG', saasExtendParams });
    expect(answer).to.include({ resultCode: '000000' });
  });

  it('never hear or leave behind the secret beside which a body breaks off (R23)', async () => {
    const endpoint = koobridge.endpoint('cycle-demo');
    const rawBody = '{"activity":"newInstance","password":Geheim#1}';
    const { resultCode, resultMsg } = await koobridge.simulator.call(
      endpoint,
      'newInstance',
      {},
      { rawBody },
    );
    expect(resultCode).to.equal('000002');
    expect(resultMsg)
      .to.match(/the body is not JSON/)
      .and.to.not.include('Geheim');
    expect(koobridge.logLines().join('')).to.not.include('Geheim');
  });
});
