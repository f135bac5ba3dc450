import { formatWireTimeMillis } from '../../../protocol/wire-time.ts';
import type { PlacedOrder } from '../../order.ts';
import { testProduct } from '../../test-data.ts';
import { orderRenewal, renewalScenes } from '../renewal.ts';
import type { Script } from '../script.ts';
import type { Actor } from '../stage.ts';
import { StepFailure } from '../step.ts';
import { lookAt, lookInVainAt } from './query-instance.ts';

/** SaaS Access Guide V2.0: the order is named, its data stand in the order query. */
export const saasV2 = {
  // Only work that goes on is asked for again: after a final refusal KooGallery would unsubscribe the order.
  async buy(actor, wish) {
    const order = actor.order(wish);
    const opening = await create(actor, order);
    const instanceId = String(opening.answer?.instanceId);
    await actor.succeed('queryInstance', { instanceId });
    return { order, instanceId, productId: testProduct.productId, opening };
  },

  async sendAgain(actor, { order, instanceId }) {
    const second = String((await create(actor, order)).answer?.instanceId);
    if (second === instanceId) return;
    throw new StepFailure(
      `newInstance answered instance ${second} for an order that has instance ${instanceId}`,
    );
  },

  look: lookAt,
  lookInVain: lookInVainAt,

  async renew(actor, { instanceId }, renewal) {
    const { order, end } = orderRenewal(actor, renewal);
    const { orderId, orderLineId } = order;
    const scene = renewalScenes[renewal.kind];
    // With milliseconds, as in the printed example.
    const expireTime = formatWireTimeMillis(end);
    await actor.succeed('refreshInstance', { scene, orderId, orderLineId, instanceId, expireTime });
    return end;
  },

  expire: (actor, { instanceId }) => setStatus(actor, instanceId, 'FREEZE'),
  giveBack: (actor, { instanceId }) => setStatus(actor, instanceId, 'UNFREEZE'),
  freeze: (actor, { instanceId }) => setStatus(actor, instanceId, 'FREEZE'),
  unfreeze: (actor, { instanceId }) => setStatus(actor, instanceId, 'UNFREEZE'),

  async askForQuantity(actor, { instanceId }, linearValue) {
    const { productId, skuCode } = testProduct;
    const productInfo = { productId, skuCode, linearValue };
    await actor.offer('changeInstanceCheck', { instanceId, productInfo });
  },

  async upgrade(actor, { instanceId }, quantity) {
    const { orderId, orderLineId } = actor.order({ orderType: 'CHANGE', quantity });
    await actor.offer('upgradeInstance', { instanceId, orderId, orderLineId });
  },

  async unsubscribe(actor, { order, instanceId }) {
    const { chargingMode } = order;
    const { orderId, orderLineId } = actor.order({ orderType: 'UNSUBSCRIBE', chargingMode });
    await actor.succeed('releaseInstance', { instanceId, orderId, orderLineId });
  },

  async release(actor, { instanceId }) {
    await actor.succeed('releaseInstance', { instanceId });
  },
} satisfies Script;

async function create(actor: Actor, { orderId, orderLineId }: PlacedOrder) {
  const result = await actor.call('newInstance', { orderId, orderLineId });
  const { resultCode, resultMsg, answer } = result;
  const accepted = resultCode === '000000' || resultCode === '000004';
  if (!accepted) throw new StepFailure(`newInstance was answered ${resultCode} (${resultMsg})`);
  actor.about(String(answer?.instanceId));
  return result;
}

async function setStatus(actor: Actor, instanceId: string, status: 'FREEZE' | 'UNFREEZE'): Promise<void> {
  await actor.succeed('updateInstanceStatus', { instanceId, status });
}
