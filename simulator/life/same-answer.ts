import type { CallResult } from '../caller.ts';
import { StepFailure } from './step.ts';

/** @throws StepFailure unless the repetition was answered as the first call, byte for byte (R15). */
export function mustBeSame(first: CallResult | null, again: CallResult): void {
  if (first === null || first.body.equals(again.body)) return;
  const { scene } = again;
  const changed = Object.keys({ ...first.answer, ...again.answer }).filter(
    (name) => JSON.stringify(first.answer?.[name]) !== JSON.stringify(again.answer?.[name]),
  );
  const what = changed.length === 0 ? 'other bytes' : `another ${changed.join(', ')}`;
  throw new StepFailure(`${scene} was answered with ${what} when it came again`);
}
