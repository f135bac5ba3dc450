import { expect } from 'chai';
import { isRefusal } from '../../plugins/contract.ts';
import cycleDemo from '../../plugins/cycle-demo/index.ts';
import saasDemo from '../../plugins/saas-demo/index.ts';
import { callOf, memoryStore } from './plugin-call.ts';

const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing thrown',
    (error: unknown) => (isRefusal(error) ? error.reason : error),
  );
const param = (name: string, value: string) => ({ name: `demo.${name}`, value });

for (const [name, plugin] of Object.entries({ 'saas-demo': saasDemo, 'cycle-demo': cycleDemo })) {
  describe(`the plugin ${name}`, () => {
    it('makes an instance with an address, an account and a memo that is not ASCII', async () => {
      const { access } = await plugin.create(callOf({ store: memoryStore(), instanceId: 'a/b c' }));
      expect(access?.frontEndUrl).to.equal('https://demo.example.com/i/a%2Fb%20c');
      expect(access?.password).to.match(/^[\w-]{16}$/);
      expect(access?.memo).to.match(/[\u4e00-\u9fff]/);
    });

    it('gives the same access data when it runs again, and counts the runs', async () => {
      const store = memoryStore();
      const first = await plugin.create(callOf({ store }));
      expect(await store.get('instance:instance-1')).to.include({ runs: 1 });
      expect(await plugin.create(callOf({ store }))).to.deep.equal(first);
      expect(await store.get('instance:instance-1')).to.include({ runs: 2 });
      const other = await plugin.create(callOf({ store, instanceId: 'instance-2' }));
      expect(other.access?.password).to.not.equal(first.access?.password);
    });

    it('describes an instance with what create answered', async () => {
      const store = memoryStore();
      const { access = null } = await plugin.create(callOf({ store }));
      expect(await plugin.describe(callOf({ store, instance: { access } }))).to.deep.equal({ access });
      expect(await plugin.describe(callOf({ store }))).to.deep.equal({});
    });

    it('keeps nothing of a released instance, and takes the release of one that is gone', async () => {
      const store = memoryStore();
      await plugin.create(callOf({ store }));
      await plugin.release(callOf({ store }));
      await plugin.release(callOf({ store }));
      expect(store.values.size).to.equal(0);
    });

    it('refuses or crashes as the order wishes, and makes nothing', async () => {
      const store = memoryStore();
      const create = (value: string) =>
        reasonOf(plugin.create(callOf({ store, lineParams: [param('fail', value)] })));
      expect(await create('SOLD_OUT')).to.equal('SOLD_OUT');
      expect(await create('INTERNAL')).to.equal('INTERNAL');
      expect(await create('crash')).to.be.instanceOf(TypeError);
      expect(await create('explode')).to.equal('INVALID_REQUEST');
      expect(store.values.size).to.equal(0);
    });

    it('listens to the line before the order, and to the order before the settings', async () => {
      const wish = (line: string | null, order: string | null) =>
        reasonOf(
          plugin.create(
            callOf({
              store: memoryStore(),
              lineParams: line === null ? [] : [param('fail', line)],
              orderParams: order === null ? [] : [param('fail', order)],
              settings: { fail: 'INTERNAL' },
            }),
          ),
        );
      expect(await wish('none', 'SOLD_OUT')).to.equal('nothing thrown');
      expect(await wish(null, 'SOLD_OUT')).to.equal('SOLD_OUT');
      expect(await wish(null, null)).to.equal('INTERNAL');
    });

    it('waits as the order wishes', async () => {
      const began = performance.now();
      await plugin.create(callOf({ store: memoryStore(), orderParams: [param('delayMs', '50')] }));
      expect(performance.now() - began).to.be.at.least(49);
      expect(
        await reasonOf(
          plugin.create(callOf({ store: memoryStore(), orderParams: [param('delayMs', 'long')] })),
        ),
      ).to.equal('INVALID_REQUEST');
    });

    it('stops waiting at its deadline', async () => {
      const deadline = new AbortController();
      const store = memoryStore();
      const creating = plugin.create(
        callOf({ store, settings: { delayMs: 600_000 }, signal: deadline.signal }),
      );
      deadline.abort();
      expect(await reasonOf(creating))
        .to.be.an('error')
        .with.property('name', 'AbortError');
      expect(store.values.size).to.equal(0);
    });
  });
}

describe('the plugin saas-demo', () => {
  it('tells usage of what is paid by use, growing with time, and none of what was bought once', async () => {
    const store = memoryStore();
    const usageOf = async (charging: string, ageMs: number) => {
      await saasDemo.create(callOf({ store, line: { charging } }));
      return saasDemo.usage(callOf({ store, instance: { createdAt: new Date(Date.now() - ageMs) } }));
    };
    expect(await usageOf('one-time', 3_600_000)).to.deep.equal([]);
    const [older] = await usageOf('on-demand', 7_200_000);
    expect(older?.value).to.equal(1);
    expect(older?.countedAt).to.be.a('date');
    expect((await usageOf('on-demand-package', 3_600_000))[0]?.value).to.equal(0.5);
  });
});

describe('the plugin cycle-demo', () => {
  it('keeps what the buyer paid for: period, state and seats', async () => {
    const store = memoryStore();
    const kept = () => store.get('instance:instance-1');
    await cycleDemo.create(callOf({ store }));
    expect(await kept()).to.include({
      seats: 10,
      seatsInUse: 5,
      frozen: false,
      expiresAt: '2026-02-01T00:00:00.000Z',
    });
    const renewal = {
      reason: 'renewal',
      expiresAt: new Date('2026-03-01T00:00:00Z'),
      productId: null,
    } as const;
    await cycleDemo.renew({ ...callOf({ store }), ...renewal });
    await cycleDemo.freeze(callOf({ store }));
    expect(await kept()).to.include({ frozen: true, expiresAt: '2026-03-01T00:00:00.000Z', seats: 10 });
    await cycleDemo.unfreeze(callOf({ store }));
    await cycleDemo.upgrade(
      callOf({ store, line: { products: [{ productId: 'P1', skuCode: 'S2', quantity: 20, name: null }] } }),
    );
    expect(await kept()).to.include({ frozen: false, seats: 20, seatsInUse: 5 });
  });

  it('lets the buyer change to as many seats as are in use, and to no fewer', async () => {
    const store = memoryStore();
    await cycleDemo.create(callOf({ store }));
    const check = (quantity: number | null) =>
      reasonOf(cycleDemo.checkChange({ ...callOf({ store }), target: { quantity } }));
    expect(await check(5)).to.equal('nothing thrown');
    expect(await check(null)).to.equal('nothing thrown');
    expect(await check(4)).to.equal('CHANGE_NOT_POSSIBLE');
    const products = [{ productId: 'P1', skuCode: 'S2', quantity: 4, name: null }];
    expect(await reasonOf(cycleDemo.upgrade(callOf({ store, line: { products } })))).to.equal(
      'CHANGE_NOT_POSSIBLE',
    );
    expect(await store.get('instance:instance-1')).to.include({ seats: 10 });
  });

  it('takes every call about an instance it does not know, as debugging calls have them', async () => {
    const store = memoryStore();
    const nobody = () => callOf({ store, line: { products: [] }, settings: {} });
    await cycleDemo.renew({ ...nobody(), reason: 'renewal', expiresAt: new Date(), productId: null });
    await cycleDemo.freeze(nobody());
    await cycleDemo.unfreeze(nobody());
    await cycleDemo.upgrade(nobody());
    await cycleDemo.checkChange({ ...nobody(), target: { quantity: 1 } });
    await cycleDemo.release(nobody());
    expect(store.values.size).to.equal(0);
  });
});
