import type { FreezeCommand } from './command.ts';
import type { Effect } from './effect.ts';
import { done, failed, repeated } from './outcome.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall } from './work.ts';

/** Blocks access and keeps the data. After a release there is nothing to block (R21). */
export const freeze: Effect<FreezeCommand> = {
  identity: (command) => [command.instanceId],

  decide(_command, instance) {
    if (instance.state === 'frozen' || instance.state === 'released') return repeated(done());
    if (instance.state === 'failed')
      return failed('INSTANCE_UNKNOWN', 'the instance was never made: its creation failed');
    return null;
  },

  async perform(_command, work) {
    const block = offered(work.hosted, 'freeze');
    if (block) await runPlugin('freeze', work.signal, () => block(pluginCall(work, null, null)));
    return () => ({
      instance: { state: 'frozen', frozen_at: work.call.receivedAt },
      events: [{ type: 'instance.frozen', data: { callId: work.call.callId } }],
      outcome: done(),
    });
  },
};
