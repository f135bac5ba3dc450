import { formatWireTime } from '../../../protocol/wire-time.ts';
import { testProduct } from '../../test-data.ts';
import type { Purchase } from '../purchase.ts';
import { orderRenewal, renewalScenes } from '../renewal.ts';
import type { Script } from '../script.ts';
import type { Actor } from '../stage.ts';

/** Authorization codes: KooGallery makes the code and calls nobody at the purchase (zh-cn_topic_0070649173). */
export const licenseCode = {
  async buy(actor, wish) {
    const order = actor.order(wish);
    const code = actor.licenseCode(order);
    actor.about(code);
    actor.note(`KooGallery made the code ${code}`);
    return { order, instanceId: code, productId: testProduct.productId, opening: null };
  },

  async renew(actor, purchase, renewal) {
    const { order, end } = orderRenewal(actor, renewal);
    await tell(actor, purchase, 'refreshLicenseCode', {
      scene: renewalScenes[renewal.kind],
      orderId: order.orderId,
      orderLineId: order.orderLineId,
      expireTime: formatWireTime(end),
    });
    return end;
  },

  expire: (actor, purchase) => tell(actor, purchase, 'updateLicenseCodeStatus', { status: 'FREEZE' }),
  giveBack: (actor, purchase) => tell(actor, purchase, 'updateLicenseCodeStatus', { status: 'UNFREEZE' }),

  async unsubscribe(actor, purchase) {
    const { chargingMode } = purchase.order;
    const { orderId, orderLineId } = actor.order({ orderType: 'UNSUBSCRIBE', chargingMode });
    await tell(actor, purchase, 'releaseLicenseCode', { orderId, orderLineId });
  },

  release: (actor, purchase) => tell(actor, purchase, 'releaseLicenseCode', {}),
} satisfies Script;

async function tell(
  actor: Actor,
  { instanceId: license }: Purchase,
  scene: 'refreshLicenseCode' | 'updateLicenseCodeStatus' | 'releaseLicenseCode',
  fields: Record<string, unknown>,
): Promise<void> {
  actor.about(license);
  await actor.succeed(scene, { license, ...fields });
}
