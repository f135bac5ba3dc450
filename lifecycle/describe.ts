import type { Access, Usage } from '../plugins/contract.ts';
import { instanceKey } from '../storage/keys.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Call } from './call.ts';
import type {
  DescribeCommand,
  DescribedInstance,
  Failed,
  FailureReason,
  InProgress,
  Outcome,
} from './command.ts';
import type { Engine } from './engine.ts';
import { done, failed, inProgress } from './outcome.ts';
import { placeholder } from './placeholder.ts';
import { checkDescribed, checkUsage } from './plugin-answer.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall, type Work } from './work.ts';
import { workOf } from './work-of.ts';

/**
 * Reads instances. Those that can be shown are shown; only when none can, the first one's trouble is the answer, so
 * that one bad id in a list does not hide the others.
 */
export async function describe(engine: Engine, command: DescribeCommand, call: Call): Promise<Outcome> {
  const signal = deadlineOf(engine, call);
  const found = await Promise.all(command.instanceIds.map((id) => describeOne(engine, call, id, signal)));
  const described = found.filter((one): one is DescribedInstance => 'state' in one);
  const [trouble] = found.filter((one): one is Failed | InProgress => 'kind' in one);
  if (described.length === 0 && trouble) return trouble;
  return { ...done(), described };
}

function deadlineOf(engine: Engine, call: Call): AbortSignal {
  return AbortSignal.timeout(Math.max(1, Math.ceil(call.answerBy - engine.clock.now())));
}

async function describeOne(
  engine: Engine,
  call: Call,
  instanceId: string,
  signal: AbortSignal,
): Promise<DescribedInstance | Failed | InProgress> {
  const row = await rowToShow(engine, call, instanceId);
  if (!row)
    return failed('INSTANCE_UNKNOWN', `there is no instance ${instanceId} at this endpoint`, instanceId);
  return troubleOf(row, instanceId) ?? ask(engine, call, row, signal);
}

async function rowToShow(engine: Engine, call: Call, instanceId: string): Promise<InstanceRow | undefined> {
  const row = await engine.reader.instance(instanceKey(call.endpoint, call.sandbox, instanceId));
  const replayed = call.sandbox && (!row || row.state === 'released');
  return replayed ? placeholder(engine, call, instanceId) : row;
}

function troubleOf(row: InstanceRow, instanceId: string): Failed | InProgress | null {
  if (row.state === 'provisioning') return inProgress(instanceId);
  if (row.state === 'released')
    return failed('INSTANCE_RELEASED', `instance ${instanceId} has been released`, instanceId);
  if (row.state !== 'failed') return null;
  const reason = (row.failure_reason ?? 'INTERNAL') as FailureReason;
  return failed(reason, row.failure_message ?? 'the creation failed', instanceId);
}

async function ask(
  engine: Engine,
  call: Call,
  row: InstanceRow,
  signal: AbortSignal,
): Promise<DescribedInstance | Failed> {
  const work = workOf(engine, call, row, row.instance_key, signal);
  try {
    const [access, usage] = await Promise.all([accessOf(work), usageOf(engine, work)]);
    return { instanceId: row.instance_id, state: row.state as DescribedInstance['state'], access, usage };
  } catch (error) {
    const reason = signal.aborted ? 'TIMED_OUT' : 'PLUGIN_FAILED';
    work.log.error({ err: error }, 'the instance could not be described');
    return failed(reason, error instanceof Error ? error.message : String(error), row.instance_id);
  }
}

async function accessOf(work: Work): Promise<Access | null> {
  const show = offered(work.hosted, 'describe');
  if (!show) return null;
  return (
    checkDescribed(await runPlugin('describe', work.signal, () => show(pluginCall(work, null, null))))
      .access ?? null
  );
}

/** What was counted here goes first: it is what the buyer is charged for. */
async function usageOf(engine: Engine, work: Work): Promise<Usage[]> {
  const counted = await engine.usage.totals(work.instance.instance_key);
  if (counted.length > 0) return counted;
  const count = offered(work.hosted, 'usage');
  if (!count) return [];
  return checkUsage(await runPlugin('usage', work.signal, () => count(pluginCall(work, null, null))));
}
