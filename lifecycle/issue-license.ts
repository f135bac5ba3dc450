import type { License, Order, OrderLine } from '../plugins/contract.ts';
import type { IssueLicenseCommand, LicenseWish } from './command.ts';
import type { Apply, Effect } from './effect.ts';
import { findOrder } from './find-order.ts';
import { licenseRow, uploadOf } from './license-record.ts';
import { placeholderOrder } from './order-record.ts';
import { done, failed } from './outcome.ts';
import { checkLicense } from './plugin-answer.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall, type Work } from './work.ts';

/** Makes one more license of an instance, and queues it for the marketplace. */
export const issueLicense: Effect<IssueLicenseCommand> = {
  identity: (command) => [command.eventId, command.deviceFingerprint ?? '', command.instanceId],

  decide(_command, instance) {
    if (instance.state === 'released') return failed('INSTANCE_RELEASED', 'the instance has been released');
    if (instance.state === 'failed')
      return failed('INSTANCE_UNKNOWN', 'the instance was never made: its creation failed');
    if (instance.state === 'frozen')
      return failed(
        'LICENSE_OUTSIDE_PERIOD',
        'the instance is frozen: its period is over, or it was blocked',
      );
    return null;
  },

  async perform(command, work) {
    const found = await orderOfInstance(work);
    if (found === null)
      return refused(
        'ORDER_UNKNOWN',
        `KooGallery does not know order ${work.instance.order_id} of the instance`,
      );
    const { order, line } = found;
    const fault = faultOf(command, line);
    if (fault) return fault;
    const license = await makeLicense(work, command, { order, line, eventId: command.eventId });
    if (license === null) return noMaker(work);
    return (instance, now) => {
      const row = licenseRow(instance, license, command, command.eventId, work.sealer, now);
      return {
        instance: {},
        events: [{ type: 'license.issued', data: { ...factsOf(row), callId: work.call.callId } }],
        outcome: done(),
        licenses: [row],
        outbox: [uploadOf(row, command.eventId, work.sealer)],
      };
    };
  },
};

/** Has the plugin make a license; null when it is no license product. */
export async function makeLicense(
  work: Work,
  wish: LicenseWish,
  about: { order: Order; line: OrderLine; eventId: string | null },
): Promise<License | null> {
  const make = offered(work.hosted, 'issueLicense');
  if (make === null) return null;
  const { order, line, eventId } = about;
  const { deviceFingerprint, notBefore, expiresAt } = wish;
  const quantity = line.products[0]?.quantity ?? 1;
  const facts = { ...pluginCall(work, order, line), order, line, eventId };
  const call = { ...facts, deviceFingerprint, notBefore, expiresAt, quantity };
  return checkLicense(await runPlugin('issueLicense', work.signal, () => make(call)));
}

/** What an event says of a license: nothing of the license itself (R23). */
export function factsOf({ event_id, kind, file_name, sha256 }: ReturnType<typeof licenseRow>) {
  return { eventId: event_id, kind, fileName: file_name, sha256 };
}

async function orderOfInstance(work: Work): Promise<{ order: Order; line: OrderLine } | null> {
  const { order_id: orderId, order_line_id: orderLineId } = work.instance;
  // Nobody ordered a placeholder, so there is no order to ask for (R18).
  if (orderId !== '') {
    const known = await work.knownOrder(orderId);
    const found = await findOrder({ orderId, orderLineId, ...(known ? { told: known } : {}) }, work, true);
    if (found.order !== null) return found;
  }
  if (!work.call.sandbox) return null;
  const order = placeholderOrder(orderId, orderLineId, work.now());
  const [line] = order.lines;
  return line ? { order, line } : null;
}

function faultOf({ notBefore, expiresAt }: LicenseWish, line: OrderLine): Apply | null {
  if (expiresAt === null && line.charging === 'period')
    return refused('LICENSE_EXPIRY_MISSING', 'the product is sold by period, and the request names no end');
  if (expiresAt !== null && expiresAt <= notBefore)
    return refused('LICENSE_OUTSIDE_PERIOD', 'the license would end before it begins');
  return null;
}

function noMaker(work: Work): Apply {
  const { name, plugin } = work.hosted;
  return refused(
    'NOT_OFFERED',
    `plugin "${name}" is of product type ${plugin.productType} and has no issueLicense()`,
  );
}

function refused(reason: Parameters<typeof failed>[0], message: string): Apply {
  return () => ({
    instance: {},
    events: [{ type: 'attempt.failed', data: { command: 'issueLicense', reason, message } }],
    outcome: failed(reason, message),
  });
}
