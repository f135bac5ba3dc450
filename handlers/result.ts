import type { Failed, InProgress, Outcome } from '../lifecycle/command.ts';
import { failures } from './failures.ts';

/** What every answer begins with; `Code` are the result codes its scene may answer. */
export interface Result<Code extends string> {
  resultCode: Code;
  resultMsg: string;
}

/** The codes that say "no". */
export type FailureCode<Code extends string> = Exclude<Code, '000000' | '000004'>;

const longestMessage = 255;

/** The result of an outcome: six zeros, `000004` while it goes on, else the failure's own code (R17). */
export function resultOf<Code extends string>(
  codes: readonly Code[],
  outcome: Outcome,
): Result<'000000' | '000004' | FailureCode<Code>> {
  if (outcome.kind === 'done') return success;
  return outcome.kind === 'in-progress' ? underWay(outcome) : failure(codes, outcome);
}

/**
 * The result where the guide knows no "it goes on" (SaaS V1, License A): what is not done yet is a failure for now, and the
 * repeated call gets the result (R17).
 */
export function resultWithoutWaiting<Code extends string>(
  codes: readonly Code[],
  outcome: Outcome,
): Result<'000000' | FailureCode<Code>> {
  return outcome.kind === 'done' ? success : failureWithoutWaiting(codes, outcome);
}

/** The same for an outcome that is not "done", where the answer to a success has more to say. */
export function failureWithoutWaiting<Code extends string>(
  codes: readonly Code[],
  outcome: InProgress | Failed,
): Result<FailureCode<Code>> {
  return failure(codes, outcome.kind === 'in-progress' ? stillInProgress : outcome);
}

const stillInProgress = {
  reason: 'STILL_IN_PROGRESS',
  message: 'still in progress; the repeated call gets the result',
} as const;

/** It is done. */
export const success: Result<'000000'> = { resultCode: '000000', resultMsg: 'success' };

/** It goes on. */
export function underWay(_outcome: InProgress): Result<'000004'> {
  return { resultCode: '000004', resultMsg: 'being processed; the result follows' };
}

/** The failure's own code, or the general one where the scene does not know it. */
export function failure<Code extends string>(
  codes: readonly Code[],
  outcome: Pick<Failed, 'message'> & { reason: keyof typeof failures },
): Result<FailureCode<Code>> {
  const own = failures[outcome.reason].resultCode;
  const known = codes.find((code): code is FailureCode<Code> => code === own);
  return {
    resultCode: known ?? ('000005' as FailureCode<Code>),
    resultMsg: outcome.message.slice(0, longestMessage),
  };
}
