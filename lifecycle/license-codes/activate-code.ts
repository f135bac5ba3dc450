import type { AskedAbout, Clock, LicenseCodes } from '../ports.ts';
import { type ActivationFate, fateOf } from './activation-fate.ts';
import { refusalOf } from './refusal.ts';

/** What an activation needs. */
export interface ActivationParts {
  marketplace: LicenseCodes;
  clock: Clock;
  about: AskedAbout;
  /** Real start of service; null for now. */
  effectiveAt: Date | null;
}

/**
 * Activates a code that is not known to be active. The marketplace does not take a second activation, and does not say
 * whose the first was: then it is asked (R28).
 */
export async function activateCode(parts: ActivationParts, code: string): Promise<ActivationFate> {
  if (parts.about.signal.aborted) return interrupted;
  const told = await parts.marketplace.activate(code, parts.effectiveAt, parts.about);
  if (told.kind === 'done') return { kind: 'active', code: told.code, facts: told.value, askedAt: null };
  if (refusalOf(told) !== 'wrong-state') return fateOf(told);
  const found = await lookUp(parts, code);
  return found ?? { kind: 'refused', code: told.code, reason: told.reason };
}

/** What became of an activation whose answer nobody has; null when the code is not active (R28). */
export async function lookUp(
  { marketplace, clock, about }: ActivationParts,
  code: string,
): Promise<ActivationFate | null> {
  if (about.signal.aborted) return interrupted;
  const askedAt = clock.now();
  const told = await marketplace.query(code, about);
  if (told.kind === 'done') return { kind: 'active', code: told.code, facts: told.value, askedAt };
  if (refusalOf(told) === 'not-activated') return null;
  return fateOf(told);
}

/** As `activateCode`, for a code that may have been activated by an attempt whose answer was lost. */
export async function activateOnce(parts: ActivationParts, code: string): Promise<ActivationFate> {
  return (await lookUp(parts, code)) ?? activateCode(parts, code);
}

const interrupted: ActivationFate = {
  kind: 'unasked',
  code: null,
  reason: 'the server was stopped before KooGallery was asked',
  retryAfterMs: null,
  blocked: false,
};
