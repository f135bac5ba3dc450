import { buy, look, type Purchase } from './buy.ts';
import type { Chapter } from './chapter.ts';
import { setStatus, unsubscribe } from './later-order.ts';

/** Opened without payment, paid by use, frozen for arrears and given back. */
export const paidByUse: Chapter = {
  title: 'Paid by use',
  async play(stage, extendParams) {
    const bought: Purchase[] = [];
    await stage.step('The buyer opens the service', async (actor) => {
      bought.push(await buy(actor, { chargingMode: 'ON_DEMAND', extendParams }));
    });
    const [purchase] = bought;
    if (purchase === undefined) return;

    await stage.step('The buyer looks at the usage', (actor) => look(actor, purchase.instanceId));
    await stage.step('The buyer is in arrears', (actor) => setStatus(actor, purchase, 'FREEZE'));
    await stage.step('The buyer has paid', (actor) => setStatus(actor, purchase, 'UNFREEZE'));
    await stage.step('The buyer closes the service', (actor) => unsubscribe(actor, purchase, 'ON_DEMAND'));
  },
};
