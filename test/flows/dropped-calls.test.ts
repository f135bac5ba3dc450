import { expect } from 'chai';
import { scenes } from '../../generated/scenes.ts';
import type { Scene } from '../../simulator/endpoint.ts';
import type { OrderWish, PlacedOrder } from '../../simulator/order.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';

const dayMs = 86_400_000;

interface Found {
  kind: string;
  orderId: string | null;
  instanceId: string | null;
  state: string;
  advice: { en: string; zh: string };
}
interface Report {
  asked: number;
  repaired: Found[];
  open: Found[];
  stopped: string | null;
}

/** What one dropped call leads to after a reconciliation that is given the orders of the seller console's list. */
type Fate =
  /** The reconciler does what the call would have had done; `shows` looks at the instance. */
  | { repaired: string; shows?: (instance: Instance, order: PlacedOrder) => void }
  /** It is listed, with what to do. */
  | { listed: string }
  /** The order query tells nothing of it; it is listed when its time is over. */
  | { listedLater: string; afterDays: number }
  /** Nothing of ours depends on it, or KooGallery asks again and again by itself. */
  | { nothingToDo: string };

interface Instance {
  instanceId: string;
  state: string;
  expiresAt: string | null;
}

interface Dropped {
  endpoint: string;
  scene: Scene;
  /** Which of the scene's calls. */
  about: string;
  /** Null for a first purchase; else an order about an instance that was bought before. */
  order: OrderWish | null;
  /** Calls after the purchase that do come. */
  before?: [scene: Scene, fields: Record<string, unknown>][];
  fate: Fate;
}

const year = { chargingMode: 'PERIOD', periodType: 'year', periodNumber: 1 } as const;
const later = { ...year, periodNumber: 2 } as const;
const renewed: Fate = {
  repaired: 'renewal-missing',
  shows: (instance, order) => expect(instance.expiresAt).to.equal(order.expiresAt?.toISOString()),
};
const atLast = { listedLater: 'expired-active', afterDays: 370 } as const;
const reads = { nothingToDo: 'it reads only' } as const;

const rows: Dropped[] = [
  // SaaS V2.0
  {
    endpoint: 'cycle-demo',
    scene: 'newInstance',
    about: 'a purchase',
    order: null,
    fate: { repaired: 'instance-missing', shows: (instance) => expect(instance.state).to.equal('active') },
  },
  {
    endpoint: 'cycle-demo',
    scene: 'refreshInstance',
    about: 'RENEWAL',
    order: { ...later, orderType: 'RENEW' },
    fate: renewed,
  },
  {
    endpoint: 'cycle-demo',
    scene: 'refreshInstance',
    about: 'TRIAL_TO_FORMAL',
    order: { ...later, orderType: 'TRIAL_TO_FORMAL' },
    fate: renewed,
  },
  {
    endpoint: 'cycle-demo',
    scene: 'refreshInstance',
    about: 'RENEWAL_CHANGE',
    order: { ...later, orderType: 'RENEW', quantity: 70 },
    fate: renewed,
  },
  {
    endpoint: 'cycle-demo',
    scene: 'refreshInstance',
    about: 'UNSUBSCRIBE_RENEWAL_PERIOD',
    order: { ...year, orderType: 'UNSUBSCRIBE' },
    fate: { listed: 'release-missing' },
  },
  { endpoint: 'cycle-demo', scene: 'updateInstanceStatus', about: 'FREEZE', order: null, fate: atLast },
  {
    endpoint: 'cycle-demo',
    scene: 'updateInstanceStatus',
    about: 'UNFREEZE',
    order: null,
    before: [['updateInstanceStatus', { status: 'FREEZE' }]],
    fate: { listedLater: 'frozen-long', afterDays: 17 },
  },
  {
    endpoint: 'cycle-demo',
    scene: 'releaseInstance',
    about: 'an unsubscription',
    order: { ...year, orderType: 'UNSUBSCRIBE' },
    fate: { listed: 'release-missing' },
  },
  {
    endpoint: 'cycle-demo',
    scene: 'releaseInstance',
    about: 'the end of the days of grace',
    order: null,
    before: [['updateInstanceStatus', { status: 'FREEZE' }]],
    fate: { listedLater: 'frozen-long', afterDays: 17 },
  },
  {
    endpoint: 'cycle-demo',
    scene: 'upgradeInstance',
    about: 'an upgrade',
    order: { ...year, orderType: 'CHANGE', quantity: 80 },
    fate: { repaired: 'change-missing' },
  },
  { endpoint: 'cycle-demo', scene: 'queryInstance', about: 'a look', order: null, fate: reads },
  { endpoint: 'cycle-demo', scene: 'changeInstanceCheck', about: 'a question', order: null, fate: reads },

  // License for client software
  {
    endpoint: 'license-demo',
    scene: 'newInstance',
    about: 'a purchase',
    order: null,
    fate: { repaired: 'instance-missing', shows: (instance) => expect(instance.state).to.equal('active') },
  },
  {
    endpoint: 'license-demo',
    scene: 'refreshInstance',
    about: 'RENEWAL',
    order: { ...later, orderType: 'RENEW' },
    fate: renewed,
  },
  { endpoint: 'license-demo', scene: 'updateInstanceStatus', about: 'FREEZE', order: null, fate: atLast },
  {
    endpoint: 'license-demo',
    scene: 'releaseInstance',
    about: 'an unsubscription',
    order: { ...year, orderType: 'UNSUBSCRIBE' },
    fate: { listed: 'release-missing' },
  },
  {
    endpoint: 'license-demo',
    scene: 'getLicenseAsync',
    about: 'a request',
    order: null,
    fate: { nothingToDo: 'the buyer asks for his license again; no order tells of it' },
  },

  // Authorization codes: what the calls would tell, the daily query tells (see the page on license codes)
  ...(['refreshLicenseCode', 'updateLicenseCodeStatus', 'releaseLicenseCode'] as const).map((scene) => ({
    endpoint: 'license-code-demo',
    scene,
    about: 'a change of a code',
    order: null,
    fate: { nothingToDo: 'KooGallery is asked for the code each day that it is used' },
  })),

  // Order notification
  {
    endpoint: 'notify-demo',
    scene: 'orderNotify',
    about: 'a paid order',
    order: null,
    fate: { repaired: 'order-not-noted' },
  },

  // Guides whose calls tell the order: only the call can be restarted
  {
    endpoint: 'saas-v1-demo',
    scene: 'newInstance',
    about: 'a purchase',
    order: null,
    fate: { listed: 'call-needed' },
  },
  ...(['refreshInstance', 'upgrade'] as const).map((scene) => ({
    endpoint: 'saas-v1-demo',
    scene,
    about: 'an order about an instance',
    order: { ...later, orderType: 'RENEW' as const },
    fate: { listed: 'call-needed' },
  })),
  {
    endpoint: 'license-v1-demo',
    scene: 'getLicense',
    about: 'a purchase',
    order: null,
    fate: { listed: 'call-needed' },
  },
  {
    endpoint: 'license-v1-demo',
    scene: 'refreshLicense',
    about: 'a renewal',
    order: { ...later, orderType: 'RENEW' },
    fate: { listed: 'call-needed' },
  },
];

/** Scenes that need no row: no order tells of them, and the page says what to do. */
const elsewhere: Record<string, string[]> = {
  'saas-v1': ['expireInstance', 'releaseInstance', 'queryInstance', 'instanceStatus'],
  'license-v1': ['expireLicense', 'releaseLicense'],
  'license-online': [],
  'linked-kit-v1': Object.keys(scenes['linked-kit-v1']),
  'linked-kit-v2': Object.keys(scenes['linked-kit-v2']),
};

const isPurchase = (row: Dropped) =>
  row.order === null && ['newInstance', 'orderNotify', 'getLicense'].includes(row.scene);

describe('a call that never came', () => {
  let koobridge: RunningKoobridge;
  let now: number;

  before(async () => {
    now = Date.now();
    koobridge = await runKoobridge({
      clock: { now: () => now },
      marketplaceClock: { now: () => now },
      config: (demo) => ({ ...demo, reconcile: { ...demo.reconcile, paceMs: 0 } }),
    });
  });
  after(() => koobridge.close());

  /** Runs the reconciler over HTTP, with the orders that the seller console lists. */
  async function reconcile(orders: string[], endpoint: string, dryRun = false): Promise<Report> {
    const response = await fetch(`${koobridge.server.url}/api/v1/reconcile`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-management-token', 'content-type': 'application/json' },
      body: JSON.stringify({ orders, endpoint, dryRun }),
    });
    expect(response.status, await response.clone().text()).to.equal(200);
    return (await response.json()) as Report;
  }

  /** Each row sells a product of its own, as its buyer would have other products too. */
  let products = 0;
  const ownProduct = () => {
    const number = ++products;
    return { productId: `OFFI-DROPPED-${number}`, skuCode: `sku-of-row-${number}` };
  };

  async function call(endpoint: string, scene: Scene, fields: Record<string, unknown>) {
    const result = await koobridge.simulator.call(koobridge.endpoint(endpoint), scene, fields);
    expect(result.resultCode, `${scene}: ${JSON.stringify(result.checks)}`).to.equal('000000');
    return result;
  }

  async function bought(
    endpoint: string,
    wish: OrderWish,
  ): Promise<{ order: PlacedOrder; instanceId: string }> {
    const order = koobridge.simulator.placeOrder({ ...year, ...wish });
    if (endpoint.endsWith('v1-demo') || endpoint === 'license-code-demo') return { order, instanceId: '' };
    const { orderId, orderLineId } = order;
    const result = await call(endpoint, 'newInstance', { orderId, orderLineId });
    return { order, instanceId: String(result.answer?.instanceId) };
  }

  const instance = (id: string) => koobridge.read<Instance>(`/instances/${id}`);
  const about = (found: Found[], ids: string[]) =>
    found.filter(({ orderId, instanceId }) => ids.includes(orderId ?? '') || ids.includes(instanceId ?? ''));

  for (const row of rows) {
    const { endpoint, scene, fate } = row;
    const [end] = Object.values(fate);
    it(`${scene} at ${endpoint}, ${row.about}: ${Object.keys(fate)[0]}, ${end}`, async () => {
      const product = ownProduct();
      const first = isPurchase(row)
        ? { order: koobridge.simulator.placeOrder({ ...year, ...product }), instanceId: '' }
        : await bought(endpoint, product);
      for (const [before, fields] of row.before ?? [])
        await call(endpoint, before, { instanceId: first.instanceId, ...fields });
      const order =
        row.order === null ? first.order : koobridge.simulator.placeOrder({ ...row.order, ...product });
      const ids = [order.orderId, ...(first.instanceId === '' ? [] : [first.instanceId])];

      const dry = await reconcile([order.orderId], endpoint, true);
      const report = await reconcile([order.orderId], endpoint);
      expect(report.stopped).to.equal(null);

      if ('repaired' in fate) {
        expect(about(dry.open, ids).map(({ kind }) => kind)).to.deep.equal([fate.repaired]);
        const [found] = about(report.repaired, ids);
        expect(found?.kind).to.equal(fate.repaired);
        const shown = found?.instanceId ? await instance(found.instanceId) : null;
        if (fate.shows) expect(shown).to.not.equal(null);
        if (shown) fate.shows?.(shown, order);
        // Once more: nothing is left to do.
        const again = await reconcile([order.orderId], endpoint);
        expect(about([...again.repaired, ...again.open], ids)).to.deep.equal([]);
      } else if ('listed' in fate) {
        const found = about(report.open, ids);
        expect(found.map(({ kind }) => kind)).to.deep.equal([fate.listed]);
        expect(found[0]?.advice.en).to.match(/seller console/);
        expect(found[0]?.advice.zh).to.match(/卖家中心/);
        expect(about(report.repaired, ids)).to.deep.equal([]);
      } else if ('listedLater' in fate) {
        expect(about([...report.open, ...report.repaired], ids)).to.deep.equal([]);
        const today = now;
        now += fate.afterDays * dayMs;
        const then = await reconcile([], endpoint);
        expect(about(then.open, ids).map(({ kind }) => kind)).to.deep.equal([fate.listedLater]);
        now = today;
        await reconcile([], endpoint);
      } else {
        expect(about([...report.open, ...report.repaired], ids)).to.deep.equal([]);
      }
    });
  }

  it('is thought of for every scene of every guide', () => {
    const guideOf = new Map(koobridge.config.endpoints.map(({ name, guide }) => [name, guide]));
    for (const [guide, table] of Object.entries(scenes)) {
      const covered = rows
        .filter((row) => guideOf.get(row.endpoint) === guide)
        .map((row) => String(row.scene));
      const all = new Set([...covered, ...(elsewhere[guide] ?? [])]);
      expect([...all].sort(), guide).to.include.members(Object.keys(table));
    }
  });

  it('and comes after all, gets the instance that was made without it, and the plugin runs once', async () => {
    const order = koobridge.simulator.placeOrder({ ...year, ...ownProduct() });
    const report = await reconcile([order.orderId], 'cycle-demo');
    const made = about(report.repaired, [order.orderId])[0]?.instanceId;
    const { orderId, orderLineId } = order;
    const late = await call('cycle-demo', 'newInstance', { orderId, orderLineId });
    expect(late.answer?.instanceId).to.equal(made);
    const runs = koobridge
      .logLines()
      .filter((line) => line.includes(`"${made}"`) && line.includes('instance made'));
    expect(runs).to.have.length(1);
  });

  it('of a purchase is not made up for when KooGallery has unsubscribed the order meanwhile', async () => {
    const order = koobridge.simulator.placeOrder({ ...year, ...ownProduct() });
    const today = now;
    now += 4 * 3_600_000;
    const report = await reconcile([order.orderId], 'cycle-demo');
    now = today;
    expect(about(report.repaired, [order.orderId])).to.deep.equal([]);
    expect(about(report.open, [order.orderId]).map(({ kind }) => kind)).to.deep.equal(['purchase-too-old']);
  });

  it('of a renewal has the last word on the end when it comes after all', async () => {
    const product = ownProduct();
    const { instanceId } = await bought('cycle-demo', product);
    const renewal = koobridge.simulator.placeOrder({ ...later, ...product, orderType: 'RENEW' });
    await reconcile([renewal.orderId], 'cycle-demo');
    const { orderId, orderLineId } = renewal;
    const fields = { instanceId, orderId, orderLineId, scene: 'RENEWAL', expireTime: '20301231160000' };
    await call('cycle-demo', 'refreshInstance', fields);
    expect((await instance(instanceId)).expiresAt).to.equal('2030-12-31T16:00:00.000Z');
    const again = await reconcile([renewal.orderId], 'cycle-demo');
    expect(about([...again.repaired, ...again.open], [orderId, instanceId])).to.deep.equal([]);
  });

  it('is not guessed at when the buyer has two such instances: both are named', async () => {
    const product = ownProduct();
    const one = await bought('cycle-demo', product);
    const other = await bought('cycle-demo', product);
    const renewal = koobridge.simulator.placeOrder({ ...later, ...product, orderType: 'RENEW' });
    const report = await reconcile([renewal.orderId], 'cycle-demo');
    const [found] = about(report.open, [renewal.orderId]) as (Found & { facts: { instances: string[] } })[];
    expect(found?.kind).to.equal('instance-unclear');
    expect(found?.facts.instances).to.have.members([one.instanceId, other.instanceId]);
  });

  it('never releases anything', async () => {
    const { items } = await koobridge.read<{ items: Instance[] }>('/instances?state=released&limit=200');
    expect(items).to.deep.equal([]);
  });
});
