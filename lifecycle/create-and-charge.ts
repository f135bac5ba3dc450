import type { Call, Journal } from './call.ts';
import type { CreateCommand, Outcome } from './command.ts';
import type { Engine } from './engine.ts';
import { executeOnce } from './execute-once.ts';

/**
 * Creates an instance, and when the buyer has confirmed the acceptance, notes since when he is charged: the one creation
 * whose repetition has something new to say (R15). The answer is that of the creation once the note stands.
 */
export async function createAndCharge(
  engine: Engine,
  command: CreateCommand,
  call: Call,
  journal: Journal,
): Promise<Outcome> {
  const { chargedSince, ...creation } = command;
  if (!chargedSince) return executeOnce(engine, creation, call, journal);
  const made = await executeOnce(engine, creation, call, () => null);
  if (made.kind !== 'done' || made.instanceId === null) {
    const row = journal(made);
    if (row) engine.journal.add(row);
    return made;
  }
  const { orderId, orderLineId } = creation;
  const { instanceId } = made;
  const note = { type: 'startCharging' as const, instanceId, orderId, orderLineId, since: chargedSince };
  const answered = (outcome: Outcome): Outcome =>
    outcome.kind === 'done' ? { ...made, repeated: outcome.repeated } : { ...outcome, instanceId };
  return answered(await executeOnce(engine, note, call, (outcome) => journal(answered(outcome))));
}
