import type { ProductionGuide } from '../endpoint.ts';
import type { LinkedKit } from '../linked-kit.ts';
import type { BuyerEntries, Chapter } from './chapter.ts';
import { chaptersOf, kitChapterOf } from './chapters-of.ts';
import { createStage, type StageSettings } from './stage.ts';
import type { LifeEnd, LifeProductType, LifeStep } from './step.ts';

/** Whose life is played. */
export interface LifePlan {
  guide: ProductionGuide;
  productType: LifeProductType;
  /** The linked kit, when it is to be played too. */
  linkedKit?: LinkedKit;
  /** What the buyer fills in with each purchase. */
  extendParams: BuyerEntries;
}

/** How a life went, and each of its steps. */
export interface LifeReport extends LifeEnd {
  steps: LifeStep[];
}

/** The chapters of a life. @throws RangeError when the guide sells no such product, or has no linked kit. */
export function chaptersOfLife({ guide, productType, linkedKit }: Omit<LifePlan, 'extendParams'>): Chapter[] {
  const chapters = chaptersOf(guide, productType);
  if (chapters === null)
    throw new RangeError(`no product of type ${productType} is sold under the guide ${guide}`);
  if (linkedKit === undefined) return chapters;
  const kitChapter = kitChapterOf(guide, productType, linkedKit);
  if (kitChapter === null) throw new RangeError(`a product of the guide ${guide} has no linked kit`);
  return [...chapters, kitChapter];
}

/**
 * Plays every chapter. A step that fails does not end the life, unless there is nothing to go on with: the purchase
 * itself.
 * @throws RangeError as `chaptersOfLife` does.
 */
export async function playLife(plan: LifePlan, settings: StageSettings): Promise<LifeReport> {
  const chapters = chaptersOfLife(plan);
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
  for (const chapter of chapters) {
    await chapter.play(createStage(chapter.title, nextNumber, { ...settings, onStep }), plan.extendParams);
  }
  const count = (outcome: LifeStep['outcome']) => steps.filter((step) => step.outcome === outcome).length;
  const [done, declined, failed] = [count('done'), count('declined'), count('failed')];
  const ms = Math.round((performance.now() - start) * 10) / 10;
  return { type: 'end', ok: failed === 0, done, declined, failed, ms, steps };
}
