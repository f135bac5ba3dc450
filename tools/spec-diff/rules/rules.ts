import type { Side } from '../side.ts';
import { fieldRules } from './field-rules.ts';
import { noteRules } from './note-rules.ts';
import type { Rule, Verdict } from './rule.ts';
import { sceneRules } from './scene-rules.ts';
import { valueRules } from './value-rules.ts';

const table = { ...sceneRules, ...fieldRules, ...valueRules, ...noteRules };

/** Names a row of the table. */
export type RuleName = keyof typeof table;

/**
 * The table of rules: every sort of change that is told apart, in words and judged on each side; docs/spec-review.md
 * shows its verdicts. The judgement is that of people who run what was written before: plugins, their products, API clients.
 */
export const rules: Record<RuleName, Rule> = table;

/** @throws Error when the change cannot happen on that side, so that whoever found it is at fault. */
export function verdictOn(name: RuleName, side: Side): Verdict {
  const verdict = rules[name].verdicts[side];
  if (!verdict) throw new Error(`the rule "${name}" has no verdict on the side ${side}`);
  return verdict;
}
