import type { UnfreezeCommand } from './command.ts';
import type { Effect } from './effect.ts';
import { done, failed, repeated } from './outcome.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall } from './work.ts';

/** Gives access back. After a release nothing comes back (R20). */
export const unfreeze: Effect<UnfreezeCommand> = {
  identity: (command) => [command.instanceId],

  decide(_command, instance) {
    if (instance.state === 'active' || instance.state === 'released') return repeated(done());
    if (instance.state === 'failed')
      return failed('INSTANCE_UNKNOWN', 'the instance was never made: its creation failed');
    return null;
  },

  async perform(_command, work) {
    const open = offered(work.hosted, 'unfreeze');
    if (open) await runPlugin('unfreeze', work.signal, () => open(pluginCall(work, null, null)));
    return () => ({
      instance: { state: 'active' },
      events: [{ type: 'instance.unfrozen', data: { callId: work.call.callId } }],
      outcome: done(),
    });
  },
};
