import { buy, look, lookInVain, type Purchase, sendAgain } from './buy.ts';
import type { Chapter } from './chapter.ts';
import { unsubscribe } from './later-order.ts';

/** Bought once and left by unsubscription. */
export const soldOnce: Chapter = {
  title: 'Sold once',
  async play(stage, extendParams) {
    const bought: Purchase[] = [];
    await stage.step('The buyer orders', async (actor) => {
      bought.push(await buy(actor, { chargingMode: 'ONE_TIME', extendParams }));
    });
    const [purchase] = bought;
    if (purchase === undefined) return;

    await stage.step('The same order is sent again', (actor) => sendAgain(actor, purchase));
    await stage.step('The buyer opens the details', (actor) => look(actor, purchase.instanceId));
    await stage.step('The buyer unsubscribes', (actor) => unsubscribe(actor, purchase, 'ONE_TIME'));
    await stage.step('The buyer looks for what is gone', (actor) => lookInVain(actor, purchase.instanceId));
  },
};
