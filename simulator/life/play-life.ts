import type { OrderWish } from '../order.ts';
import type { Chapter } from './chapter.ts';
import { paidByUse } from './paid-by-use.ts';
import { soldByPeriod } from './sold-by-period.ts';
import { soldOnce } from './sold-once.ts';
import { createStage, type StageSettings } from './stage.ts';
import type { LifeEnd, LifeProductType, LifeStep } from './step.ts';
import { trial } from './trial.ts';

const chapters: Record<LifeProductType, Chapter[]> = {
  saas: [soldOnce, paidByUse],
  'cycle-billed': [soldByPeriod, trial],
};

/** How a life went, and each of its steps. */
export interface LifeReport extends LifeEnd {
  steps: LifeStep[];
}

/**
 * Plays every chapter of a product type. A step that fails does not end the life, unless there is nothing to go on
 * with: the purchase itself.
 */
export async function playLife(
  productType: LifeProductType,
  extendParams: NonNullable<OrderWish['extendParams']>,
  settings: StageSettings,
): Promise<LifeReport> {
  const start = performance.now();
  const steps: LifeStep[] = [];
  const onStep = (step: LifeStep) => {
    steps.push(step);
    settings.onStep(step);
  };
  let number = 0;
  const nextNumber = () => {
    number += 1;
    return number;
  };
  for (const chapter of chapters[productType]) {
    await chapter.play(createStage(chapter.title, nextNumber, { ...settings, onStep }), extendParams);
  }
  const count = (outcome: LifeStep['outcome']) => steps.filter((step) => step.outcome === outcome).length;
  const [done, declined, failed] = [count('done'), count('declined'), count('failed')];
  const ms = Math.round((performance.now() - start) * 10) / 10;
  return { type: 'end', ok: failed === 0, done, declined, failed, ms, steps };
}
