import type { Chapter } from '../chapter.ts';
import { opened } from '../opened.ts';
import type { Script } from '../script.ts';

/** A package of use, bought in advance and used up. */
export const usePackage = (script: Script): Chapter => ({
  title: 'A package of use',
  async play(stage, extendParams) {
    const purchase = await opened(stage, 'The buyer orders a package', (actor) =>
      script.buy(actor, { chargingMode: 'ON_DEMAND_PKG', extendParams }),
    );
    if (purchase === null) return;
    const { sendAgain, look, freeze } = script;
    if (sendAgain) await stage.step('The same order is sent again', (actor) => sendAgain(actor, purchase));
    if (look) await stage.step('The buyer looks at the usage', (actor) => look(actor, purchase));
    if (freeze) await stage.step('The package is used up', (actor) => freeze(actor, purchase));
    await stage.step('The days of grace run out', (actor) => script.release(actor, purchase));
  },
});
