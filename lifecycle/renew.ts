import type { OrderRow } from '../storage/rows.ts';
import type { RenewCommand } from './command.ts';
import type { Apply, Effect } from './effect.ts';
import { findOrder } from './find-order.ts';
import { toldOrder, withKnown } from './order-record.ts';
import { done, failed } from './outcome.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall, type Work } from './work.ts';

/** Sets the end of the period, an absolute time. A frozen instance stays frozen where unfreezing is a call of its own (R19). */
export const renew: Effect<RenewCommand> = {
  // A cancellation may name the very order it cancels, so it must not pass for a repetition of that renewal.
  identity: (command) => [
    command.orderId,
    command.orderLineId,
    command.instanceId,
    // R29: what the reconciler reckoned must not pass for the call, which may still come with the true end.
    command.reason === 'cancel-renewal' ? 'cancel' : command.assumed ? 'assumed' : 'renew',
  ],

  decide(_command, instance) {
    if (instance.state === 'released')
      return failed('INSTANCE_RELEASED', 'the instance has been released (R21)');
    if (instance.state === 'failed')
      return failed('INSTANCE_UNKNOWN', 'the instance was never made: its creation failed');
    return null;
  },

  async perform(command, work) {
    const { order, line } = await findOrder(command, work, command.reason === 'change');
    // Of two renewals the one with the newer order decides; without an order, the one that came last (R21).
    const orderedAt = order?.placedAt.getTime() ?? work.call.receivedAt;
    const newest = work.instance.renewed_by_order_at;
    const whole = order && command.told ? withKnown(order, await work.knownOrder(command.orderId)) : order;
    const told = whole ? toldOrder(work.call, command.orderId, whole, work.sealer, work.now()) : undefined;
    if (newest !== null && isOlder(command, orderedAt, newest)) return superseded(command, orderedAt, newest);
    if (newest === orderedAt && isSetAlready(command, work)) return setAlready(command, work, told);

    const prolong = offered(work.hosted, 'renew');
    const { reason, expiresAt, productId } = command;
    const facts = { ...pluginCall(work, order, line), reason, expiresAt, productId };
    if (prolong) await runPlugin('renew', work.signal, () => prolong(facts));
    const lifted = command.liftsFreeze === true && (await liftFreeze(work));
    return (instance, now) => {
      const since = instance.renewed_by_order_at;
      if (since !== null && isOlder(command, orderedAt, since))
        return superseded(command, orderedAt, since)(instance, now);
      return {
        instance: {
          expires_at: expiresAt.getTime(),
          renewed_by_order_at: orderedAt,
          ...(lifted ? { state: 'active' } : {}),
        },
        events: [
          { type: 'instance.renewed', data: eventData(command, work) },
          ...(lifted ? [{ type: 'instance.unfrozen' as const, data: { callId: work.call.callId } }] : []),
        ],
        outcome: done(),
        ...(told ? { order: told } : {}),
      };
    };
  },
};

/**
 * Where no call of its own unfreezes, the renewal does (R19), also a freeze that is still being tried: the plugin may have
 * done half of it. A freeze that came after the renewal stays.
 */
async function liftFreeze(work: Work): Promise<boolean> {
  const { state, frozen_at } = work.instance;
  const isFrozen = state === 'frozen' && (frozen_at === null || frozen_at <= work.call.receivedAt);
  if (!isFrozen && !work.undoesFreeze) return false;
  const open = offered(work.hosted, 'unfreeze');
  if (open) await runPlugin('unfreeze', work.signal, () => open(pluginCall(work, null, null)));
  return true;
}

/** An end that was reckoned gives way to what a call said of the same order. */
function isOlder({ assumed }: RenewCommand, orderedAt: number, newest: number): boolean {
  return assumed ? orderedAt <= newest : orderedAt < newest;
}

/** The call about an order whose end was reckoned right before: there is nothing left to tell the plugin. */
function isSetAlready({ reason, expiresAt, liftsFreeze }: RenewCommand, { instance }: Work): boolean {
  const isPlain = reason === 'renewal' || reason === 'trial-to-formal';
  return isPlain && !liftsFreeze && instance.expires_at === expiresAt.getTime();
}

function setAlready(command: RenewCommand, work: Work, told: OrderRow | undefined): Apply {
  return () => ({
    instance: {},
    events: [{ type: 'instance.renewed', data: eventData(command, work) }],
    outcome: done(),
    ...(told ? { order: told } : {}),
  });
}

function superseded(command: RenewCommand, orderedAt: number, newest: number): Apply {
  return () => ({
    instance: {},
    events: [
      {
        type: 'renewal.superseded',
        data: { orderId: command.orderId, orderLineId: command.orderLineId, orderedAt, newest },
      },
    ],
    outcome: done(),
    endsOthers: false,
  });
}

function eventData(command: RenewCommand, work: Work): Record<string, unknown> {
  const { reason, orderId, orderLineId, expiresAt, productId, assumed } = command;
  return {
    reason,
    orderId,
    orderLineId,
    expiresAt: expiresAt.toISOString(),
    productId,
    callId: work.call.callId,
    ...(assumed ? { assumed } : {}),
  };
}
