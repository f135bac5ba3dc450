import { instanceKey } from '../storage/keys.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Call, Journal } from './call.ts';
import { checkChange } from './check-change.ts';
import type { AcknowledgeCommand, CheckChangeCommand, Failed, Outcome } from './command.ts';
import type { Engine } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import { introduce, mayIntroduce } from './introduce.ts';
import { done, failed } from './outcome.ts';
import { placeholder } from './placeholder.ts';

/** Asks whether a change would be possible. */
export async function checkChangeOf(
  engine: Engine,
  command: CheckChangeCommand,
  call: Call,
): Promise<Outcome> {
  const row = await instanceOfCall(engine, command.instanceId, call);
  return row ? checkChange(engine, command, call, row) : unknown(command.instanceId);
}

/** Keeps what a call said and we have no word for, with the call's row in one transaction. */
export async function acknowledge(
  engine: Engine,
  command: AcknowledgeCommand,
  call: Call,
  journal: Journal,
): Promise<Outcome> {
  const known = await instanceOfCall(engine, command.instanceId, call);
  const row = known ?? (mayIntroduce(command) ? await introduce(engine, command, call) : undefined);
  const outcome = row ? done() : unknown(command.instanceId);
  const facts = { remark: command.remark, callId: call.callId };
  const events = row ? [instanceEvent(row, 'call.remarked', engine.clock.now(), facts)] : [];
  const entry = journal(outcome);
  await engine.committer.commit({ events, calls: entry ? [entry] : [] }, 'durable');
  return outcome;
}

/** The instance; in the sandbox a placeholder for one that nobody made, or that an earlier case released (R18). */
async function instanceOfCall(
  engine: Engine,
  instanceId: string,
  call: Call,
): Promise<InstanceRow | undefined> {
  const row = await engine.reader.instance(instanceKey(call.endpoint, call.sandbox, instanceId));
  const replayed = call.sandbox && (!row || row.state === 'released');
  return replayed ? placeholder(engine, call, instanceId) : row;
}

function unknown(instanceId: string): Failed {
  return failed('INSTANCE_UNKNOWN', `there is no instance ${instanceId} at this endpoint`);
}
