import type { UpgradeCommand } from './command.ts';
import type { Apply, Effect } from './effect.ts';
import { findOrder } from './find-order.ts';
import { placeholderOrder, toldOrder } from './order-record.ts';
import { done, failed } from './outcome.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall, type Work } from './work.ts';

/** Changes the specification to that of a paid order; the end of the period stays. */
export const upgrade: Effect<UpgradeCommand> = {
  identity: (command) => [command.orderId, command.orderLineId, command.instanceId],

  decide(_command, instance) {
    if (instance.state === 'released')
      return failed('INSTANCE_RELEASED', 'the instance has been released (R21)');
    if (instance.state === 'failed')
      return failed('INSTANCE_UNKNOWN', 'the instance was never made: its creation failed');
    return null;
  },

  async perform(command, work) {
    const change = offered(work.hosted, 'upgrade');
    if (change === null)
      return refused(
        'NOT_OFFERED',
        `plugin "${work.hosted.name}" offers no upgrade(); add it, or sell one specification only`,
      );
    const found = await orderToApply(command, work);
    if (found === null)
      return refused(
        'ORDER_UNKNOWN',
        `KooGallery does not know order ${command.orderId} with line ${command.orderLineId}`,
      );
    const facts = { ...pluginCall(work, found.order, found.line), ...found };
    await runPlugin('upgrade', work.signal, () => change(facts));
    return (_instance, now) => ({
      instance: {},
      events: [{ type: 'instance.upgraded', data: eventData(command, work) }],
      outcome: done(),
      order: toldOrder(work.call, command.orderId, found.order, work.sealer, now),
    });
  },
};

function eventData({ orderId, orderLineId }: UpgradeCommand, work: Work): Record<string, unknown> {
  return { orderId, orderLineId, callId: work.call.callId };
}

async function orderToApply(command: UpgradeCommand, work: Work) {
  const found = await findOrder(command, work, true);
  if (found.order !== null) return found;
  if (!work.call.sandbox) return null;
  const order = placeholderOrder(command.orderId, command.orderLineId, work.now());
  const [line] = order.lines;
  return line ? { order, line } : null;
}

function refused(reason: 'NOT_OFFERED' | 'ORDER_UNKNOWN', message: string): Apply {
  return () => ({
    instance: {},
    events: [{ type: 'attempt.failed', data: { reason, message } }],
    outcome: failed(reason, message),
  });
}
