import type { Done, Failed, FailureReason, InProgress, Outcome } from './command.ts';

/** Done by this very call. */
export function done(instanceId: string | null = null): Done {
  return { kind: 'done', instanceId, described: [], repeated: false };
}

/** Done already, or nothing to do. */
export function repeated(outcome: Done): Done {
  return { ...outcome, repeated: true };
}

/** Still going on. */
export function inProgress(instanceId: string | null = null): InProgress {
  return { kind: 'in-progress', instanceId };
}

/** Did not happen. */
export function failed(reason: FailureReason, message: string, instanceId: string | null = null): Failed {
  return { kind: 'failed', reason, message, instanceId };
}

/** The ledger's text of an outcome, and back. Only outcomes that stay true are written: `done` and `failed`. */
export function writeOutcome(outcome: Outcome): string {
  if (outcome.kind !== 'done') return JSON.stringify(outcome);
  // The ledger is not sealed: access and license stand in their own, sealed, columns (R23).
  const { access, license, ...rest } = outcome;
  return JSON.stringify(rest);
}

/** Reads what `writeOutcome` wrote; a success comes back marked as a repetition. */
export function readOutcome(text: string): Outcome {
  const outcome = JSON.parse(text) as Outcome;
  return outcome.kind === 'done' ? repeated(outcome) : outcome;
}
