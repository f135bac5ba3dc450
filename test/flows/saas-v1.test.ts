import { expect } from 'chai';
import { authToken } from '../../protocol/auth-token.ts';
import type { CallResult } from '../../simulator/caller.ts';
import type { Endpoint } from '../../simulator/endpoint.ts';
import { openedAccesses } from '../../simulator/sensitive-problem.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const bought = {
  orderId: 'CS1906666666ABCDE',
  productId: '00301-666666-0--0',
  customerId: '68cbc86abc2018ab880d92f36422fa0e',
  customerName: '测试 a+b',
  chargingMode: '1',
  periodType: 'year',
  periodNumber: '1',
  expireTime: '20301231235959',
  orderAmount: '100',
  amount: '10',
};

describe('a product of the SaaS guide V1.0', () => {
  let koobridge: RunningKoobridge;
  let endpoint: Endpoint;
  before(async () => {
    koobridge = await runKoobridge();
    endpoint = koobridge.endpoint('saas-v1-demo');
  });
  after(() => koobridge.close());

  const call = async (scene: Parameters<typeof koobridge.simulator.call>[1], fields: object) => {
    const result = await koobridge.simulator.call(endpoint, scene, { ...fields });
    expect(result.checks.filter(({ verdict }) => verdict === 'failed')).to.deep.equal([]);
    return result;
  };
  const tokenOf = (parameters: Record<string, string>) =>
    authToken(endpoint.accessKey, parameters.timeStamp ?? '', new Map(Object.entries(parameters)));
  /** Sends parameters as they are, encrypted by nobody. */
  const send = async (parameters: Record<string, string>, token?: string) => {
    const query = new URLSearchParams(parameters);
    const proof = token ?? String(new URLSearchParams({ authToken: tokenOf(parameters) }));
    return (await (await fetch(`${endpoint.url}?${query}&${proof}`)).json()) as Record<string, unknown>;
  };
  const buy = async (orderId: string, more: object = {}) =>
    call('newInstance', { ...bought, orderId, ...more });
  const instanceOf = (result: CallResult) => String(result.answer?.instanceId);
  const events = async (instanceId: string) => {
    type Events = { items: { type: string; seq: number }[] };
    const { items } = await koobridge.read<Events>(`/instances/${instanceId}/events?limit=200`);
    return items.sort((a, b) => a.seq - b.seq).map(({ type }) => type);
  };

  it('is opened at once, its account encrypted so that KooGallery can read it', async () => {
    const result = await buy('CS-V1-1');
    expect(result.resultCode).to.equal('000000');
    expect(result.answer).to.include({ encryptType: '1' });
    const [access] = openedAccesses(endpoint, result.answer ?? {});
    expect(access?.userName).to.equal('admin');
    expect(access?.password).to.be.a('string').with.length.greaterThan(8);
    expect(result.body.toString()).to.not.include(access?.password);
    expect(await koobridge.read(`/instances/${instanceOf(result)}`)).to.include({
      state: 'active',
      orderId: 'CS-V1-1',
      orderLineId: bought.productId,
      productType: 'cycle-billed',
      expiresAt: '2030-12-31T23:59:59.000Z',
    });
  });

  it('answers the same bytes when the order comes again, and when the buyer opens its details', async () => {
    const first = await buy('CS-V1-2');
    const again = await buy('CS-V1-2');
    const details = await buy('CS-V1-2');
    expect(again.body.equals(first.body)).to.equal(true);
    expect(details.body.equals(first.body)).to.equal(true);
    expect(await events(instanceOf(first))).to.deep.equal(['instance.provisioning', 'instance.active']);
  });

  it('is told to the plugin and the operators with phone and e-mail in clear, which no journal shows', async () => {
    const contact = { mobilePhone: '15905222222', email: 'user@example.com' };
    await buy('CS-V1-3', contact);
    const order = await koobridge.read<{ buyer: Record<string, string> }>('/orders/CS-V1-3');
    expect(order.buyer.customerName).to.equal(bought.customerName);
    expect(order.buyer.mobilePhone).to.match(/^1.*\*.*2$/);
    const { items } = await koobridge.read<{ items: { callId: string; orderId: string }[] }>(
      '/calls?limit=50',
    );
    const callId = items.find(({ orderId }) => orderId === 'CS-V1-3')?.callId;
    const journalled = JSON.stringify(await koobridge.read(`/calls/${callId}`));
    expect(journalled).to.include('orderId=CS-V1-3').and.to.include('authToken=***');
    expect(journalled).to.include('mobilePhone=***').and.to.include('email=***');
    expect(koobridge.logLines().join('\n')).to.not.include('15905222222');
  });

  it('does without a phone number that cannot be decrypted, and notes it (R2)', async () => {
    const parameters = {
      ...bought,
      orderId: 'CS-V1-4',
      businessId: 'B4',
      mobilePhone: 'AbCdEfGh12345678not-a-cipher-text',
    };
    expect(await send({ activity: 'newInstance', timeStamp: '20261123030000000', ...parameters })).to.include(
      {
        resultCode: '000000',
      },
    );
    const order = await koobridge.read<{ buyer: Record<string, unknown> }>('/orders/CS-V1-4');
    expect(order.buyer.mobilePhone).to.equal(null);
    const { items } = await koobridge.read<{ items: { callId: string; orderId: string }[] }>(
      '/calls?limit=50',
    );
    const callId = items.find(({ orderId }) => orderId === 'CS-V1-4')?.callId;
    const { drift } = await koobridge.read<{ drift: { kind: string; path: string }[] }>(`/calls/${callId}`);
    expect(drift.map(({ kind, path }) => `${kind} ${path}`)).to.deep.equal(['unreadable /mobilePhone']);
  });

  it('has an instance for each product of a pay-per-use order, and all lines in the order', async () => {
    const onDemand = { chargingMode: '0', periodType: null, periodNumber: null, expireTime: null };
    const cpu = await buy('CS-V1-5', { ...onDemand, productId: 'CPU' });
    const disk = await buy('CS-V1-5', { ...onDemand, productId: 'DISK' });
    expect(instanceOf(cpu)).to.not.equal(instanceOf(disk));
    const order = await koobridge.read<{ lines: { orderLineId: string; charging: string }[] }>(
      '/orders/CS-V1-5',
    );
    expect(order.lines.map(({ orderLineId }) => orderLineId)).to.have.members(['CPU', 'DISK']);
    expect(order.lines.map(({ charging }) => charging)).to.deep.equal(['on-demand', 'on-demand']);
  });

  it('is unfrozen by its renewal, since no other call would (R19)', async () => {
    const instanceId = instanceOf(await buy('CS-V1-6'));
    const state = async () => (await koobridge.read<{ state: string }>(`/instances/${instanceId}`)).state;
    expect((await call('expireInstance', { instanceId, orderId: 'CS-V1-6' })).resultCode).to.equal('000000');
    expect(await state()).to.equal('frozen');
    const renewal = { instanceId, orderId: 'CS-V1-6R', expireTime: '20311231235959', orderAmount: '90.5' };
    expect((await call('refreshInstance', renewal)).resultCode).to.equal('000000');
    expect(await koobridge.read(`/instances/${instanceId}`)).to.include({
      state: 'active',
      expiresAt: '2031-12-31T23:59:59.000Z',
    });
    expect((await events(instanceId)).slice(-3)).to.deep.equal([
      'instance.frozen',
      'instance.renewed',
      'instance.unfrozen',
    ]);
  });

  it('notes once since when it is charged, when the buyer confirms its acceptance (R15)', async () => {
    const first = await buy('CS-V1-7', { provisionType: '1' });
    const accepted = { provisionType: '1', acceptanceTime: '20261101080000000' };
    for (const result of [await buy('CS-V1-7', accepted), await buy('CS-V1-7', accepted)]) {
      expect(result.resultCode).to.equal('000000');
      expect(result.body.equals(first.body)).to.equal(true);
    }
    expect(await events(instanceOf(first))).to.deep.equal([
      'instance.provisioning',
      'instance.active',
      'instance.charged',
    ]);
  });

  it('is opened and charged in one when the acceptance comes with the first call', async () => {
    const result = await buy('CS-V1-8', { acceptanceTime: '20261101080000000' });
    expect(result.resultCode).to.equal('000000');
    expect(await events(instanceOf(result))).to.include.members(['instance.active', 'instance.charged']);
  });

  it('is proved by a token that was sent with its plus signs unescaped (R9)', async () => {
    const withPlus = Array.from({ length: 200 }, (_, index) => `2026112303${100_000 + index}0`)
      .map((timeStamp) => ({ ...bought, activity: 'newInstance', orderId: 'CS-V1-9', timeStamp }))
      .filter((parameters) => tokenOf(parameters).includes('+'));
    expect(withPlus).to.have.length.greaterThan(5);
    for (const parameters of withPlus.slice(0, 5)) {
      const unescaped = `authToken=${tokenOf(parameters)}`;
      expect(await send(parameters, unescaped)).to.include({ resultCode: '000000' });
    }
  });

  it('is called by GET alone', async () => {
    const response = await fetch(endpoint.url, { method: 'POST', body: '{}' });
    expect(response.status).to.equal(405);
    expect(response.headers.get('allow')).to.equal('GET');
  });
});

describe('a V1.0 endpoint with settings of its own', () => {
  it('answers 000005 when the work outlasts the budget, and the result when the order comes again (R17)', async () => {
    const koobridge = await runKoobridge({
      config: (demo) => withEndpoint(demo, 'saas-v1-demo', { syncBudgetMs: 600 }),
    });
    try {
      const endpoint = koobridge.endpoint('saas-v1-demo');
      const slow = {
        ...bought,
        orderId: 'CS-V1-SLOW',
        saasExtendParams: [{ name: 'demo.delayMs', value: '900' }],
      };
      const first = await koobridge.simulator.call(endpoint, 'newInstance', slow);
      expect(first.resultCode).to.equal('000005');
      expect(first.resultMsg).to.match(/progress/);
      await koobridge.logged({ msg: 'background work ended', command: 'create' });
      const second = await koobridge.simulator.call(endpoint, 'newInstance', slow);
      expect(second.resultCode).to.equal('000000');
      expect(openedAccesses(endpoint, second.answer ?? {})[0]?.userName).to.equal('admin');
    } finally {
      await koobridge.close();
    }
  });

  it('encrypts with 128 bits where the product was released so, and says so', async () => {
    const koobridge = await runKoobridge({
      config: (demo) => withEndpoint(demo, 'saas-v1-demo', { encryption: 'aes-128' }),
    });
    try {
      const endpoint: Endpoint = { ...koobridge.endpoint('saas-v1-demo'), aesBits: 128 };
      const order = { ...bought, orderId: 'CS-V1-128', email: 'user@example.com' };
      const result = await koobridge.simulator.call(endpoint, 'newInstance', order);
      expect(result.answer).to.include({ resultCode: '000000', encryptType: '2' });
      expect(result.ok).to.equal(true);
      expect(openedAccesses(endpoint, result.answer ?? {})[0]?.userName).to.equal('admin');
    } finally {
      await koobridge.close();
    }
  });

  it('refuses old calls only where a window is set (R9)', async () => {
    const koobridge = await runKoobridge({
      config: (demo) => withEndpoint(demo, 'saas-v1-demo', { timeWindowS: 60 }),
    });
    try {
      const endpoint = koobridge.endpoint('saas-v1-demo');
      const old = await koobridge.simulator.call(endpoint, 'newInstance', bought, {
        timestamp: '20200727073711903',
      });
      expect(old.resultCode).to.equal('000001');
      expect(old.resultMsg).to.include('not current');
      const current = await koobridge.simulator.call(endpoint, 'newInstance', bought);
      expect(current.resultCode).to.equal('000000');
    } finally {
      await koobridge.close();
    }
  });
});
