import type { Order, OrderLine } from '../plugins/contract.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { CreateCommand, Done } from './command.ts';
import type { Apply, Effect } from './effect.ts';
import { factsOf, makeLicense } from './issue-license.ts';
import { licenseRow } from './license-record.ts';
import { lineOf, placeholderOrder, toldOrder, withKnown } from './order-record.ts';
import { done, failed } from './outcome.ts';
import { checkAccountLength, checkCreated } from './plugin-answer.ts';
import { OrderSourceError } from './ports.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall, type Work } from './work.ts';

/** Makes the instance of an order line: the order is told or asked for, the plugin makes it. */
export const create: Effect<CreateCommand> = {
  identity: (command) => [command.orderId, command.orderLineId],

  decide(_command, instance) {
    if (instance.state === 'provisioning') return null;
    if (instance.state !== 'released') return done(instance.instance_id);
    return failed('INSTANCE_RELEASED', 'the instance was released before it was made', instance.instance_id);
  },

  async perform(command, work) {
    const order = await orderFor(command, work);
    if (order === null) return orderUnknown(command);
    const line = lineOf(order, command.orderLineId);
    if (line === null) return orderUnknown(command);
    const made = await make(command, work, order, line);
    if (made === null) return notOffered(command, work);
    return (instance, now) => {
      const { access, license } = made;
      const row = license && licenseRow(instance, license, ofTheOrder, null, work.sealer, now);
      const issued = row ? [{ type: 'license.issued' as const, data: factsOf(row) }] : [];
      return {
        instance: {
          state: 'active',
          access: access ? work.sealer.seal(JSON.stringify(access)) : null,
          expires_at: instance.expires_at ?? line.expiresAt?.getTime() ?? null,
        },
        events: [
          { type: 'instance.active', data: { orderId: command.orderId, callId: work.call.callId } },
          ...issued,
        ],
        outcome: { ...done(instance.instance_id), ...made },
        order: toldOrder(work.call, command.orderId, order, work.sealer, now),
        ...(row ? { licenses: [row] } : {}),
      };
    };
  },
};

/** An order has one license, whatever device a repetition names. */
const ofTheOrder = { deviceFingerprint: null };

/** What the plugin made; null when it has no function for it. */
async function make(
  command: CreateCommand,
  work: Work,
  order: Order,
  line: OrderLine,
): Promise<Pick<Done, 'access' | 'license'> | null> {
  if (command.license) {
    const license = await makeLicense(work, command.license, { order, line, eventId: null });
    return license && { license };
  }
  const run = offered(work.hosted, 'create');
  // A license product has nothing to make before the first license is asked for.
  if (run === null) return work.hosted.plugin.productType === 'license' ? {} : null;
  const facts = { ...pluginCall(work, order, line), order, line };
  const { access } = checkCreated(await runPlugin('create', work.signal, () => run(facts)));
  if (access) checkAccountLength(access, command.longestAccountBytes);
  return access ? { access } : {};
}

/** In the sandbox an order nobody knows, or a marketplace that cannot be asked, must not stop a debugging case (R18). */
async function orderFor(command: CreateCommand, work: Work): Promise<Order | null> {
  const { orderId, orderLineId, told } = command;
  if (told) return withKnown(told, await work.knownOrder(orderId));
  const asked = { signal: work.signal, sandbox: work.call.sandbox };
  if (!work.call.sandbox) return work.orders.find(orderId, orderLineId, asked);
  try {
    const order = await work.orders.find(orderId, orderLineId, asked);
    if (order !== null && lineOf(order, orderLineId) !== null) return order;
  } catch (error) {
    if (!(error instanceof OrderSourceError)) throw error;
    work.log.warn({ problem: error.message }, 'sandbox order replaced by a placeholder');
  }
  return placeholderOrder(orderId, orderLineId, work.now());
}

function orderUnknown(command: CreateCommand): Apply {
  const message = `KooGallery does not know order ${command.orderId} with line ${command.orderLineId}; check the AK/SK and the site of koobridge.yaml`;
  return (instance: InstanceRow) => ({
    instance: { state: 'failed', failure_reason: 'ORDER_UNKNOWN', failure_message: message },
    events: [
      { type: 'order.unknown', data: { orderId: command.orderId, orderLineId: command.orderLineId } },
      { type: 'instance.failed', data: { reason: 'ORDER_UNKNOWN', message } },
    ],
    outcome: failed('ORDER_UNKNOWN', message, instance.instance_id),
  });
}

function notOffered(command: CreateCommand, work: Work): Apply {
  const { name, plugin } = work.hosted;
  const missing = command.license ? 'issueLicense' : 'create';
  const message = `plugin "${name}" is of product type ${plugin.productType} and has no ${missing}()`;
  return (instance) => ({
    instance: { state: 'failed', failure_reason: 'NOT_OFFERED', failure_message: message },
    events: [{ type: 'instance.failed', data: { reason: 'NOT_OFFERED', message } }],
    outcome: failed('NOT_OFFERED', message, instance.instance_id),
  });
}

/** Cleans up after a creation that ended when its instance had been released already (R20: release wins). */
export async function undoCreate(work: Work): Promise<void> {
  const release = offered(work.hosted, 'release');
  if (release === null) return;
  await runPlugin('release', work.signal, () => release(pluginCall(work, null, null)));
}
