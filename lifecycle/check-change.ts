import { isRefusal } from '../plugins/contract.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Call } from './call.ts';
import type { CheckChangeCommand, Outcome } from './command.ts';
import type { Engine } from './engine.ts';
import { isPlaceholder } from './instance-record.ts';
import { done, failed } from './outcome.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall } from './work.ts';
import { workOf } from './work-of.ts';

/** Asks the plugin whether a change would be possible; changes nothing and is not remembered. */
export async function checkChange(
  engine: Engine,
  command: CheckChangeCommand,
  call: Call,
  row: InstanceRow,
): Promise<Outcome> {
  if (row.state === 'released') return failed('INSTANCE_RELEASED', 'the instance has been released (R21)');
  if (row.state === 'failed')
    return failed('INSTANCE_UNKNOWN', 'the instance was never made: its creation failed');
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(call.answerBy - engine.clock.now())));
  const work = workOf(engine, call, row, `${row.instance_key}/check`, signal);
  const check = offered(work.hosted, 'checkChange');
  if (!check)
    return failed(
      'NOT_OFFERED',
      `plugin "${work.hosted.name}" offers no checkChange(), so no change is possible`,
    );
  try {
    await runPlugin('checkChange', signal, () =>
      check({ ...pluginCall(work, null, null), target: command.target }),
    );
    return done();
  } catch (error) {
    if (isPlaceholder(row)) return done();
    const message = error instanceof Error ? error.message : String(error);
    if (isRefusal(error)) return failed(error.reason, message);
    work.log.error({ err: error }, 'the change could not be checked');
    return failed(signal.aborted ? 'TIMED_OUT' : 'PLUGIN_FAILED', message);
  }
}
