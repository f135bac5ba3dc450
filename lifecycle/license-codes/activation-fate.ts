import type { LicenseFacts } from '../ports.ts';
import { refusalOf, type Undone } from './refusal.ts';

/** What became of a code that had to be activated. */
export type ActivationFate =
  /** `askedAt` (ms since 1970): when the query was asked that said so; null when the activation itself did. */
  | { kind: 'active'; code: string; facts: LicenseFacts; askedAt: number | null }
  /** The buyer has to claim it first. */
  | { kind: 'unclaimed'; code: string | null; reason: string }
  /** Nobody could be asked, or, when `blocked`, would listen before keys, rights or clock are mended. */
  | {
      kind: 'unasked';
      code: string | null;
      reason: string;
      retryAfterMs: number | null;
      blocked: boolean;
    }
  | { kind: 'refused'; code: string | null; reason: string };

/** The fate of a code when the marketplace did not do what it was asked. */
export function fateOf(told: Undone): ActivationFate {
  const { code, reason } = told;
  const refusal = refusalOf(told);
  if (refusal === 'not-received') return { kind: 'unclaimed', code, reason };
  if (refusal !== null) return { kind: 'refused', code, reason };
  const retryAfterMs = told.kind === 'trouble' ? told.retryAfterMs : null;
  return { kind: 'unasked', code, reason, retryAfterMs, blocked: told.kind === 'refused' };
}
