import type { Chapter } from '../chapter.ts';
import { opened } from '../opened.ts';
import type { Script } from '../script.ts';

/** Bought once and left by unsubscription. */
export const soldOnce = (script: Script): Chapter => ({
  title: 'Sold once',
  async play(stage, extendParams) {
    const purchase = await opened(stage, 'The buyer orders', (actor) =>
      script.buy(actor, { chargingMode: 'ONE_TIME', extendParams }),
    );
    if (purchase === null) return;
    const { sendAgain, look, lookInVain } = script;
    if (sendAgain) await stage.step('The same order is sent again', (actor) => sendAgain(actor, purchase));
    if (look) await stage.step('The buyer opens the details', (actor) => look(actor, purchase));
    await stage.step('The buyer unsubscribes', (actor) => script.unsubscribe(actor, purchase));
    if (lookInVain)
      await stage.step('The buyer looks for what is gone', (actor) => lookInVain(actor, purchase));
  },
});
