import { breaking, docs, everywhere, type Rule } from './rule.ts';

/** What is written for readers; and last, what no rule knows. */
export const noteRules = {
  'words changed': {
    says: (it, { what }) => `the ${what} of ${it} is reworded`,
    verdicts: everywhere(docs),
  },
  'example changed': {
    says: (it, { what }) => `${what} of ${it} changed`,
    verdicts: everywhere(docs),
  },
  'source changed': {
    says: (it, { from, to }) => `the source of ${it} was ${from} and is ${to}`,
    verdicts: everywhere(docs),
  },
  'ruling changed': {
    says: (it, { from, to }) => `the ruling on ${it} was ${from} and is ${to}`,
    verdicts: everywhere(docs),
  },
  'note changed': {
    says: (it, { what }) => `the note ${what} of ${it} changed`,
    verdicts: everywhere(docs),
  },
  'something else changed': {
    says: (it, { what, from, to }) => `${what} of ${it} was ${from} and is ${to}`,
    verdicts: everywhere(breaking('no rule says what that means, so it counts as breaking')),
  },
} satisfies Record<string, Rule>;
