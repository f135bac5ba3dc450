import { type Refusal, refusalByCode } from '../../../lifecycle/license-codes/refusal.ts';
import type { LicenseCodeRow } from '../../../storage/license-code-rows.ts';

const advices: Readonly<Partial<Record<Refusal, string>>> = {
  'no-such-code': 'Compare the code letter by letter, and check that it is one of a product of this seller.',
  'bad-value': 'Compare the code letter by letter; a start of service must not lie before the order.',
  'wrong-state': 'Look at its order in the Seller Console: it may be unsubscribed or released.',
};

/** Why a code is not active, and what to do; null when nothing is wrong. */
export function licenseProblem({ activation, last_code, last_error }: LicenseCodeRow): string | null {
  switch (activation) {
    case 'requested':
      if (last_error === null) return 'It is on its way. Ask again.';
      return refusalByCode(last_code) === 'not-received'
        ? 'The buyer has not claimed the code yet. It is tried again by itself.'
        : `${sentence(last_error)} It is tried again by itself.`;
    case 'refused': {
      const refusal = refusalByCode(last_code);
      const advice = (refusal && advices[refusal]) ?? 'Mend the cause.';
      return `${sentence(last_error ?? 'KooGallery refused it')} ${advice} Then ask again.`;
    }
    default:
      return null;
  }
}

/** A text with a full stop. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
