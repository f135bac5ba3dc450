import type { Guide } from '../../generated/scenes.ts';
import type { CheckName } from '../answer-check.ts';
import type { CallResult } from '../caller.ts';
import { problemOf } from '../life/stage.ts';

/** What KooGallery makes of an answer. */
export interface Verdict {
  outcome: 'success' | 'goes-on' | 'failure';
  /** Why it is a failure; null otherwise. */
  problem: string | null;
}

const minded: CheckName[] = ['answered', 'http-status', 'content-type', 'json'];
const signedGuides: Guide[] = ['saas-v1', 'license-v1', 'linked-kit-v1'];

/**
 * Judges as KooGallery does: 000000 is success and everything else is failure, but for work that goes on. An answer
 * has to be signed under the older guides only (saas-v2 D1).
 */
export function judge(guide: Guide, result: CallResult): Verdict {
  const names = signedGuides.includes(guide) ? [...minded, 'body-sign'] : minded;
  const checks = result.checks.filter(({ name }) => names.includes(name));
  const problem = problemOf({ ...result, checks });
  if (problem !== null) return { outcome: 'failure', problem };
  if (result.resultCode === '000000') return { outcome: 'success', problem: null };
  if (result.resultCode === '000004') return { outcome: 'goes-on', problem: null };
  return { outcome: 'failure', problem: `resultCode ${result.resultCode}: ${result.resultMsg ?? ''}` };
}
