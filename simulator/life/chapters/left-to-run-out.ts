import type { Chapter } from '../chapter.ts';
import { firstEnd, opened } from '../opened.ts';
import type { Purchase } from '../purchase.ts';
import type { Script } from '../script.ts';
import type { Stage } from '../stage.ts';

const month = { unit: 'month', count: 1 } as const;

/** Bought for a month, renewed, the renewal taken back, and left to run out. */
export const leftToRunOut = (script: Script): Chapter => ({
  title: 'Left to run out',
  async play(stage, extendParams) {
    const period = { chargingMode: 'PERIOD', periodType: 'month', periodNumber: 1 } as const;
    const purchase = await opened(stage, 'The buyer orders a month', (actor) =>
      script.buy(actor, { ...period, extendParams }),
    );
    if (purchase !== null) await runOut(stage, script, purchase, firstEnd(purchase));
  },
});

/** The steps from the last paid period to the end. */
export async function runOut(stage: Stage, script: Script, purchase: Purchase, paidUntil: Date) {
  const { look } = script;
  await stage.step('The buyer renews for a month', async (actor) => {
    await script.renew(actor, purchase, { kind: 'renewal', from: paidUntil, period: month });
  });
  await stage.step('The buyer takes the renewal back', async (actor) => {
    const none = { unit: 'month', count: 0 } as const;
    await script.renew(actor, purchase, { kind: 'cancellation', from: paidUntil, period: none });
  });
  if (look) await stage.step('The buyer opens the details', (actor) => look(actor, purchase));
  await stage.step('The period runs out', (actor) => script.expire(actor, purchase));
  await stage.step('The days of grace run out', (actor) => script.release(actor, purchase));
  await stage.step('The release is sent again', (actor) => script.release(actor, purchase));
}
