import type { Chapter } from '../chapter.ts';
import { accept, saasV1 } from '../guides/saas-v1.ts';
import { opened } from '../opened.ts';

/** SaaS V1.0: opened at once, charged from the moment when the buyer confirms the acceptance. */
export const acceptedLater = (chargingMode: 'PERIOD' | 'ONE_TIME'): Chapter => ({
  title: 'Charged after acceptance',
  async play(stage, extendParams) {
    const purchase = await opened(stage, 'The buyer orders', (actor) =>
      saasV1.buy(actor, { chargingMode, extendParams }),
    );
    if (purchase === null) return;
    const acceptedAt = new Date(purchase.order.placedAt.getTime() + 1000);
    await stage.step('The buyer confirms the acceptance', (actor) => accept(actor, purchase, acceptedAt));
    await stage.step('The confirmation is sent again', (actor) => accept(actor, purchase, acceptedAt));
    await stage.step('The buyer opens the details', (actor) => saasV1.look(actor, purchase));
    await stage.step('The buyer unsubscribes', (actor) => saasV1.unsubscribe(actor, purchase));
  },
});
