import type { ReleaseCommand } from './command.ts';
import type { Effect } from './effect.ts';
import { done, repeated } from './outcome.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall, type Work } from './work.ts';

/** How long the marketplace may take to be told of the last usage, in ms: the call waits for the release. */
const flushMs = 1_500;

/**
 * Ends the instance for good, whatever its state: release wins over anything that arrives later (R20). A failed
 * creation is released too, as the plugin may have made part of it. Usage is told before, while the instance is still there.
 */
export const release: Effect<ReleaseCommand> = {
  identity: (command) => [command.instanceId],

  decide: (_command, instance) => (instance.state === 'released' ? repeated(done()) : null),

  async perform(command, work) {
    await flushUsage(work);
    const end = offered(work.hosted, 'release');
    if (end) await runPlugin('release', work.signal, () => end(pluginCall(work, null, null)));
    return (instance) => ({
      // A saved debugging case is bought again after its release, and its answer has to show how to get in (R18).
      instance: { state: 'released', access: instance.sandbox === 1 ? instance.access : null },
      events: [{ type: 'instance.released', data: { callId: work.call.callId, orderId: command.orderId } }],
      outcome: done(),
    });
  },
};

/** What could not be told is told later; it must not keep a buyer's instance alive. */
async function flushUsage(work: Work): Promise<void> {
  const signal = AbortSignal.any([work.signal, AbortSignal.timeout(flushMs)]);
  try {
    await work.flushUsage(signal);
  } catch (error) {
    work.log.error({ err: error, alert: true }, 'the last usage could not be closed before the release');
  }
}
