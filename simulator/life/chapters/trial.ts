import type { Chapter } from '../chapter.ts';
import { firstEnd, opened } from '../opened.ts';
import type { Script } from '../script.ts';
import { runOut } from './left-to-run-out.ts';

const month = { unit: 'month', count: 1 } as const;

/** Tried for a week, made commercial, renewed, the renewal taken back, and left to run out. */
export const trial = (script: Script): Chapter => ({
  title: 'Tried, then bought',
  async play(stage, extendParams) {
    const period = { chargingMode: 'PERIOD', periodType: 'day', periodNumber: 7 } as const;
    const purchase = await opened(stage, 'The buyer begins a trial of 7 days', (actor) =>
      script.buy(actor, { orderType: 'TRIAL', ...period, extendParams }),
    );
    if (purchase === null) return;
    let end = firstEnd(purchase);
    await stage.step('The trial becomes commercial', async (actor) => {
      end = await script.renew(actor, purchase, { kind: 'trial-to-formal', from: end, period: month });
    });
    await runOut(stage, script, purchase, end);
  },
});
