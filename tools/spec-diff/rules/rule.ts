import type { Side } from '../side.ts';

/** What a change means to merchants' plugins and to API clients: `additive` lets all that works go on working. */
export type Kind = 'breaking' | 'additive' | 'docs';

/** How a change is judged on one side, and what follows from it; a breaking change always says what. */
export interface Verdict {
  kind: Kind;
  so: string;
}

/** The facts of a change, in words; '' where there is nothing to say. */
export interface Detail {
  what: string;
  from: string;
  to: string;
}

/** One row of the table: a sort of change, told in a sentence and judged side by side. A side where it cannot happen has no verdict. */
export interface Rule {
  /** The change in words, without a full stop. @param it the thing that changed, such as `the field orderId`. */
  says(it: string, detail: Detail): string;
  verdicts: Partial<Record<Side, Verdict>>;
}

/** Something that works may stop working. @param so what stops, or what has to be done. */
export function breaking(so: string): Verdict {
  return { kind: 'breaking', so };
}

/** Everything that works goes on. @param so what may be done now, or why nothing has to be. */
export function additive(so = ''): Verdict {
  return { kind: 'additive', so };
}

/** For readers only. */
export const docs: Verdict = { kind: 'docs', so: '' };

/** The same verdict on every side. */
export function everywhere(verdict: Verdict): Record<Side, Verdict> {
  return {
    'inbound request': verdict,
    'inbound answer': verdict,
    'outbound request': verdict,
    'outbound answer': verdict,
    'own request': verdict,
    'own answer': verdict,
  };
}
