import type { StartChargingCommand } from './command.ts';
import type { Effect } from './effect.ts';
import { findOrder } from './find-order.ts';
import { done, failed } from './outcome.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall } from './work.ts';

/** Notes since when the buyer is charged, once, and tells the plugin if it wants to know (R15). */
export const startCharging: Effect<StartChargingCommand> = {
  identity: (command) => [command.orderId, command.orderLineId, command.instanceId],

  decide(_command, instance) {
    if (instance.state === 'released')
      return failed('INSTANCE_RELEASED', 'the instance has been released (R21)');
    return null;
  },

  async perform(command, work) {
    const tell = offered(work.hosted, 'startCharging');
    if (tell) {
      const known = await work.knownOrder(command.orderId);
      const told = known ? { told: known } : {};
      const { order, line } = await findOrder({ ...command, ...told }, work, false);
      const facts = { ...pluginCall(work, order, line), since: command.since };
      await runPlugin('startCharging', work.signal, () => tell(facts));
    }
    return (instance) => ({
      instance: { charged_since: instance.charged_since ?? command.since.getTime() },
      events: [
        {
          type: 'instance.charged',
          data: { since: command.since.toISOString(), callId: work.call.callId },
        },
      ],
      outcome: done(),
    });
  },
};
