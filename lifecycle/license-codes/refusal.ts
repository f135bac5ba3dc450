import type { Told } from '../ports.ts';

/** Why the marketplace refuses a request about a code. */
export type Refusal =
  /** The state of the code does not allow it: of an activation, that it may have been activated before. */
  | 'wrong-state'
  /** The buyer has not claimed the code yet. */
  | 'not-received'
  | 'not-activated'
  | 'no-such-code'
  /** One of several codes is none. */
  | 'bad-batch'
  /** Something sent has a wrong form; but for the code we send nothing that could. */
  | 'bad-value'
  /** More codes may come: they count as another error (zh-cn_topic_0070649173). */
  | 'other';

/** An answer by which nothing was done. */
export type Undone = Exclude<Told<unknown>, { kind: 'done' }>;

/** The marketplace's numbers (zh-cn_topic_0070649195). */
const refusals: Readonly<Record<string, Refusal>> = {
  '92020002': 'bad-value',
  '92020003': 'wrong-state',
  '92020004': 'not-received',
  '92020005': 'no-such-code',
  '92020011': 'not-activated',
  '92020020': 'bad-batch',
  '95000001': 'bad-value',
};

/** Why it was refused; null when it was not, or when the refusal has nothing to do with the code. */
export function refusalOf(told: Undone): Refusal | null {
  if (told.kind === 'refused' && told.blocked) return null;
  return refusalByCode(told.code) ?? (told.kind === 'refused' ? 'other' : null);
}

/** What a number of the marketplace means; null for one that refuses nothing, or that we do not know. */
export function refusalByCode(code: string | null): Refusal | null {
  return (code === null ? undefined : refusals[code]) ?? null;
}

/** Whether a refused query means that there is no such code: nothing is sent but the code, so its form is meant, too. */
export function isNoSuchCode(refusal: Refusal | null): boolean {
  return refusal === 'no-such-code' || refusal === 'bad-value' || refusal === 'bad-batch';
}
