import { explainCall } from '../../protocol/explain/explain-call.ts';
import type { ExplainOptions, Explanation } from '../../protocol/explain/explanation.ts';
import type { RecordedCall } from '../../protocol/explain/recorded-call.ts';
import type { KnownKeys } from './known-keys.ts';

/** Holds a call to every valid key, for there are several during a rotation (R10), and takes the key that fits best. */
export function bestExplanation(
  call: RecordedCall,
  keys: KnownKeys,
  about: Pick<ExplainOptions, 'now' | 'guide'>,
): Explanation {
  const { valid, others, ...rest } = keys;
  const explain = (accessKey: string | null) =>
    explainCall(call, { ...about, ...rest, accessKey, otherKeys: others });
  const [first = explain(null), ...more] = valid.map(explain);
  return more.reduce((best, each) => (wrongs(each) < wrongs(best) ? each : best), first);
}

/** That nothing fits counts for more than any mistake that was found. */
function wrongs({ causes }: Explanation): number {
  const isUnclear = causes.some(({ code }) => code === 'wrong-key-or-changed-body');
  return causes.filter(({ weight }) => weight === 'cause').length + (isUnclear ? 100 : 0);
}
