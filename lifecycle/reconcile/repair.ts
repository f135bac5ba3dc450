import { randomUUID } from 'node:crypto';
import type { Outcome } from '../command.ts';
import type { Difference } from './difference.ts';
import type { ReconcileParts } from './parts.ts';

/** How a repair ended. */
export interface Repaired {
  outcome: Outcome;
  /** What it was: the log and the events of the instance have it under this id. */
  callId: string;
}

const answerWithinMs = 60_000;

/**
 * Carries out the command of the call that never came, through the same ledger, plugin and transaction, so that the call is a
 * repetition when it comes after all (R15, R29).
 */
export async function repair(
  { execute, clock, log }: Pick<ReconcileParts, 'execute' | 'clock' | 'log'>,
  { endpoint, repair: command, kind, orderId }: Difference,
): Promise<Repaired | null> {
  if (command === null) return null;
  const callId = `reconcile-${randomUUID()}`;
  const now = clock.now();
  const call = { callId, endpoint, sandbox: false, receivedAt: now, answerBy: now + answerWithinMs };
  // No call came, so the journal has none: the events name this id.
  const outcome = await execute(command, call, () => null);
  log.info({ callId, endpoint, kind, orderId, outcome: outcome.kind }, 'a difference was repaired');
  return { outcome, callId };
}
