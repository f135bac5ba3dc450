import { randomUUID } from 'node:crypto';
import { formatLicenseTime } from '../../../protocol/license-time.ts';
import { testProduct } from '../../test-data.ts';
import type { Purchase } from '../purchase.ts';
import type { Script } from '../script.ts';
import type { Actor } from '../stage.ts';
import { StepFailure } from '../step.ts';
import { saasV2 } from './saas-v2.ts';

const { renew, expire, giveBack, freeze, unfreeze, unsubscribe, release } = saasV2;

/** A client program's request for a license, as it is sent. */
export type LicenseRequest = Record<string, unknown> & { eventId: string };

/**
 * Online license: an instance with the calls of SaaS V2.0, and licenses that are asked for one by one. There is no
 * queryInstance, so an order whose instance is in the making comes again until it is there.
 */
export const licenseOnline = {
  async buy(actor, wish) {
    const order = actor.order(wish);
    const { orderId, orderLineId } = order;
    const opening = await actor.succeed('newInstance', { orderId, orderLineId });
    const instanceId = String(opening.answer?.instanceId);
    actor.about(instanceId);
    return { order, instanceId, productId: testProduct.productId, opening };
  },

  async sendAgain(actor, { order, instanceId }) {
    const { orderId, orderLineId } = order;
    const { answer } = await actor.succeed('newInstance', { orderId, orderLineId });
    if (answer?.instanceId === instanceId) return;
    throw new StepFailure(
      `newInstance answered instance ${answer?.instanceId} for an order that has instance ${instanceId}`,
    );
  },

  renew,
  expire,
  giveBack,
  freeze,
  unfreeze,
  unsubscribe,
  release,
} satisfies Script;

/** A new request for a license that runs on one device until the end. */
export function licenseRequest({ order, instanceId }: Purchase, device: string, end: Date): LicenseRequest {
  return {
    instanceId,
    eventId: randomUUID(),
    effectiveTime: formatLicenseTime(order.placedAt),
    expireTime: formatLicenseTime(end),
    deviceFingerprint: device,
  };
}

/**
 * Asks for a license. The license is not in the answer but uploaded, when it is ready; the step tells of what has come
 * by its end, and waits for nothing (zh-cn_topic_0070649351).
 */
export async function askForLicense(actor: Actor, request: LicenseRequest): Promise<void> {
  const { resultCode, resultMsg } = await actor.call('getLicenseAsync', request);
  if (resultCode !== '000000' && resultCode !== '000004')
    throw new StepFailure(`getLicenseAsync was answered ${resultCode} (${resultMsg})`);
  noteUploads(actor, request.eventId);
}

function noteUploads(actor: Actor, eventId: string): void {
  const [first, ...more] = actor.uploadsFor(eventId);
  if (first === undefined) return;
  if (more.some(({ sha256 }) => sha256 !== first.sha256))
    throw new StepFailure(`two licenses were uploaded for the one request ${eventId}`);
  actor.note(`${first.fileName ?? 'a license string'} arrived: ${first.content.length} bytes`);
}
