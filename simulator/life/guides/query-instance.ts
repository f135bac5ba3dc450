import type { Act } from '../script.ts';
import { StepFailure } from '../step.ts';

/** Reads an instance as the buyer does who opens its details; the same in both SaaS guides. */
export const lookAt: Act = async (actor, { instanceId }) => {
  const { answer } = await actor.succeed('queryInstance', { instanceId });
  if (!shows(answer, instanceId))
    throw new StepFailure(`queryInstance was answered without instance ${instanceId}`);
};

/** Reads an instance that is gone: it is unknown, or there is nothing left to see of it. */
export const lookInVainAt: Act = async (actor, { instanceId }) => {
  const { resultCode, answer } = await actor.call('queryInstance', { instanceId });
  if (resultCode === '000003') return;
  if (resultCode !== '000000')
    throw new StepFailure(`queryInstance was answered ${resultCode} after the release`);
  if (shows(answer, instanceId, 'appInfo')) throw new StepFailure('queryInstance still tells how to get in');
};

function shows(answer: Record<string, unknown> | null, instanceId: string, part?: string): boolean {
  const info: unknown[] = Array.isArray(answer?.info) ? answer.info : [];
  return info.some((one) => {
    if (typeof one !== 'object' || one === null) return false;
    const facts: Record<string, unknown> = { ...one };
    return facts.instanceId === instanceId && (part === undefined || facts[part] !== undefined);
  });
}
