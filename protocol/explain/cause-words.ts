import type { Cause, Found } from './explanation.ts';
import { answerWords } from './words/answer-words.ts';
import { bytesWords } from './words/bytes-words.ts';
import { requestWords } from './words/request-words.ts';
import { signatureWords } from './words/signature-words.ts';
import { tokenWords } from './words/token-words.ts';
import type { Words } from './words/words.ts';

/** Every cause there is, with its words. */
export const causeWords = {
  ...bytesWords,
  ...signatureWords,
  ...tokenWords,
  ...requestWords,
  ...answerWords,
} as const;

/** The name of a cause. It stays the same when the words change. */
export type CauseCode = keyof typeof causeWords;

/** A finding in words. */
export function causeOf({ code, facts = {}, accepted = false }: Found): Cause {
  const { weight, ...words }: Words = causeWords[code];
  const said = Object.entries(words).map(([name, text]) => [
    name,
    text.replace(/\{(\w+)\}/g, (whole, fact: string) => String(facts[fact] ?? whole)),
  ]);
  return { code, weight: accepted ? 'note' : weight, ...Object.fromEntries(said) } as Cause;
}
