import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { OrderWish, PlacedOrder } from '../../simulator/order.ts';
import { openedAccesses } from '../../simulator/sensitive-problem.ts';
import { differingPaths } from '../fixtures/differing-paths.ts';
import { type RecordedCall, recordedCalls, runWithRecorder } from '../fixtures/recorder.ts';
import type { RunningKoobridge } from '../fixtures/running-koobridge.ts';
import { type SceneStage, sceneStage } from '../fixtures/scene-stage.ts';
import { idsOf, toldInTheCall } from '../fixtures/told-in-the-call.ts';

/** What the calls of both guides cannot have in common, and why. */
const everyCallDiffers = {
  idempotencyKey: 'two endpoints do two pieces of work',
  'instance.endpoint': 'each guide has an address of its own',
  'instance.createdAt': 'one was made after the other',
  'instance.orderLineId': 'V1.0 has no lines: the product stands in for one (R15)',
};
const orderDiffers = {
  'order.placedAt': 'V1.0 tells when it called, not when the order was placed',
  'order.buyer.realName': 'V1.0 does not tell it',
  'line.orderLineId': 'V1.0 has no lines',
  'line.listPrice': 'V1.0 tells what was paid only',
};
const buyerUntold = {
  'order.buyer.customerId': 'V1.0 tells the buyer with the purchase only',
  'order.buyer.customerName': 'V1.0 tells the buyer with the purchase only',
  'order.buyer.mobilePhone': 'V1.0 tells the buyer with the purchase only',
};
const callsDiffer: Record<string, Record<string, string>> = {
  create: { ...orderDiffers, 'line.products.0.name': 'V1.0 names products by their ids only' },
  renew: {
    ...orderDiffers,
    ...buyerUntold,
    'line.products.0': 'V1.0 names a product only when it changes with the renewal',
  },
  upgrade: {
    ...orderDiffers,
    ...buyerUntold,
    'line.products.0.name': 'V1.0 names products by their ids only',
    'line.periodUnit': 'V1.0 leaves the period out, as an upgrade does not change it',
    'line.periodCount': 'V1.0 leaves the period out, as an upgrade does not change it',
    'line.expiresAt': 'V1.0 leaves the period out, as an upgrade does not change it',
    'line.price': 'V1.0 does not tell what an upgrade cost',
  },
};

describe('one plugin folder behind the SaaS guides V1.0 and V2.0', () => {
  let koobridge: RunningKoobridge;
  let older: SceneStage;
  let newer: SceneStage;
  before(async () => {
    koobridge = await runWithRecorder({ 'saas-v1-demo': {}, 'cycle-demo': {} });
    older = sceneStage(koobridge, koobridge.endpoint('saas-v1-demo'));
    newer = sceneStage(koobridge, koobridge.endpoint('cycle-demo'));
  });
  after(() => koobridge.close());

  /** An order that was placed some time ago. */
  const place = (wish: OrderWish): PlacedOrder => {
    const order = koobridge.simulator.placeOrder(wish);
    order.info.createTime = '20260101080000';
    return order;
  };

  /** The same order, told to both; with the same instance id, as each guide has an address of its own. */
  async function sellTheSame() {
    const order = place({ quantity: 10, extendParams: [{ name: 'idNum', value: '352255555555656' }] });
    const instanceId = randomUUID();
    const made = await older.done('newInstance', { businessId: instanceId, ...toldInTheCall(order) });
    await newer.done('newInstance', { businessId: instanceId, ...idsOf(order) });
    return { instanceId, order, made };
  }

  async function renewTheSame(instanceId: string) {
    const order = place({ orderType: 'RENEW', quantity: 10, periodNumber: 2 });
    const { orderId, periodType, periodNumber, orderAmount, expireTime: end } = toldInTheCall(order);
    const period = { periodType, periodNumber, orderAmount, expireTime: end };
    await older.done('refreshInstance', { instanceId, orderId, ...period });
    await newer.done('refreshInstance', { instanceId, ...idsOf(order), scene: 'RENEWAL', expireTime: end });
  }

  async function upgradeTheSame(instanceId: string) {
    const order = place({ orderType: 'CHANGE', quantity: 80, skuCode: 'large' });
    const { orderId, productId, skuCode, amount } = toldInTheCall(order);
    await older.done('upgrade', { instanceId, orderId, productId, skuCode, amount });
    await newer.done('upgradeInstance', { instanceId, ...idsOf(order) });
  }

  const callsAbout = (endpoint: string, instanceId: string) =>
    recordedCalls(koobridge, endpoint).filter(({ told }) => told.instance?.instanceId === instanceId);
  const namesAbout = (endpoint: string, instanceId: string) =>
    callsAbout(endpoint, instanceId).map(({ name }) => name);

  it('is one and the same plugin', async () => {
    const { items } = await koobridge.read<{ items: { name: string; plugin: string; guide: string }[] }>(
      '/endpoints',
    );
    const recorders = items.filter(({ plugin }) => plugin === 'recorder');
    expect(recorders.map(({ guide }) => guide)).to.have.members(['saas-v1', 'saas-v2']);
  });

  it('sees equal calls in the same order, but for the facts that one guide does not tell', async () => {
    const { instanceId, order } = await sellTheSame();
    await older.done('instanceStatus', { instanceId, instanceStatus: 'FREEZE' });
    await newer.done('updateInstanceStatus', { instanceId, status: 'FREEZE' });
    await older.done('instanceStatus', { instanceId, instanceStatus: 'NORMAL' });
    await newer.done('updateInstanceStatus', { instanceId, status: 'UNFREEZE' });
    await renewTheSame(instanceId);
    await upgradeTheSame(instanceId);
    await older.done('expireInstance', { instanceId, orderId: order.orderId });
    await newer.done('updateInstanceStatus', { instanceId, status: 'FREEZE' });
    await older.done('releaseInstance', { instanceId, orderId: order.orderId });
    await newer.done('releaseInstance', { instanceId });

    const names = ['create', 'freeze', 'unfreeze', 'renew', 'upgrade', 'freeze', 'release'];
    expect(namesAbout('saas-v1-demo', instanceId)).to.deep.equal(names);
    expect(namesAbout('cycle-demo', instanceId)).to.deep.equal(names);
    const seenByNewer = callsAbout('cycle-demo', instanceId);
    for (const [index, seen] of callsAbout('saas-v1-demo', instanceId).entries()) {
      const paths = differingPaths(oneLine(seen), oneLine(seenByNewer[index]));
      const listed = { ...everyCallDiffers, ...callsDiffer[seen.name] };
      expect(paths, seen.name).to.have.members(Object.keys(listed));
    }
  });

  it('is asked to unfreeze what was renewed, by a call of its own or without one (R19)', async () => {
    const { instanceId, order } = await sellTheSame();
    await older.done('expireInstance', { instanceId, orderId: order.orderId });
    await newer.done('updateInstanceStatus', { instanceId, status: 'FREEZE' });
    await renewTheSame(instanceId);
    await newer.done('updateInstanceStatus', { instanceId, status: 'UNFREEZE' });
    const names = ['create', 'freeze', 'renew', 'unfreeze'];
    expect(namesAbout('saas-v1-demo', instanceId)).to.deep.equal(names);
    expect(namesAbout('cycle-demo', instanceId)).to.deep.equal(names);
  });

  it('is asked by one guide alone whether a change is possible, and by the other when charging starts', async () => {
    const { instanceId, order } = await sellTheSame();
    await newer.done('changeInstanceCheck', { instanceId, productInfo: { productId: 'OFFI1' } });
    const accepted = { ...toldInTheCall(order), acceptanceTime: '20261101080000000' };
    await older.done('newInstance', { businessId: randomUUID(), ...accepted });
    expect(namesAbout('saas-v1-demo', instanceId)).to.deep.equal(['create', 'startCharging']);
    expect(namesAbout('cycle-demo', instanceId)).to.deep.equal(['create', 'checkChange']);
  });

  it('lets the buyer in by the same door, encrypted in the older guide', async () => {
    const { instanceId, made } = await sellTheSame();
    const shownByOlder = await older.done('queryInstance', { instanceId });
    const shownByNewer = await newer.done('queryInstance', { instanceId });
    const account = { userName: 'admin', password: 'Init#Pass01' };
    expect(shownByNewer.answer).to.containSubset({ info: [{ instanceId, appInfo: account }] });
    expect(openedAccesses(older.endpoint, made.answer ?? {})).to.deep.equal([account]);
    expect(openedAccesses(older.endpoint, shownByOlder.answer ?? {})).to.deep.equal([account]);
    expect(shownByOlder.body.toString()).to.not.include('Init#Pass01');
  });
});

/** What a function was told; the only line of its order stands in `line`, too, and need not be compared twice. */
function oneLine(call: RecordedCall | undefined): Record<string, unknown> {
  const { order, line, ...told } = call?.told ?? {};
  if (!order) return { ...told, order, line };
  const { lines, ...facts } = order;
  expect(lines).to.deep.equal([line]);
  return { ...told, order: facts, line };
}
