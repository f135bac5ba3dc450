import { testProduct } from '../../test-data.ts';
import type { Chapter } from '../chapter.ts';
import { firstEnd, opened } from '../opened.ts';
import type { Script } from '../script.ts';

const year = { unit: 'year', count: 1 } as const;
const more = testProduct.linearValue * 2;
const fewer = testProduct.linearValue / 2;

/** Bought for a year, renewed, frozen, changed, upgraded, and left by unsubscription. */
export const soldByPeriod = (script: Script): Chapter => ({
  title: 'Sold by period',
  async play(stage, extendParams) {
    const period = { chargingMode: 'PERIOD', periodType: 'year', periodNumber: 1 } as const;
    const purchase = await opened(stage, 'The buyer orders a year', (actor) =>
      script.buy(actor, { ...period, extendParams }),
    );
    if (purchase === null) return;
    const { sendAgain, look, lookInVain, giveBack, freeze, unfreeze, askForQuantity, upgrade } = script;
    let end = firstEnd(purchase);

    if (sendAgain) await stage.step('The same order is sent again', (actor) => sendAgain(actor, purchase));
    if (look) await stage.step('The buyer opens the details', (actor) => look(actor, purchase));
    await stage.step('The buyer renews for a year', async (actor) => {
      end = await script.renew(actor, purchase, { kind: 'renewal', from: end, period: year });
    });
    await stage.step('The period runs out', (actor) => script.expire(actor, purchase));
    await stage.step('The buyer renews while frozen', async (actor) => {
      end = await script.renew(actor, purchase, { kind: 'renewal', from: end, period: year });
      await giveBack?.(actor, purchase);
    });
    const possible =
      askForQuantity !== undefined &&
      (await stage.step('The buyer wants fewer seats with the renewal', (actor) =>
        askForQuantity(actor, purchase, fewer),
      ));
    if (possible) {
      await stage.step('The buyer renews with fewer seats', async (actor) => {
        const renewal = { kind: 'renewal-with-change', from: end, period: year, quantity: fewer } as const;
        end = await script.renew(actor, purchase, renewal);
      });
    }
    if (upgrade)
      await stage.step('The buyer upgrades to more seats', (actor) => upgrade(actor, purchase, more));
    if (freeze) await stage.step('KooGallery freezes for a violation', (actor) => freeze(actor, purchase));
    if (unfreeze) await stage.step('The violation is lifted', (actor) => unfreeze(actor, purchase));
    await stage.step('The buyer unsubscribes', (actor) => script.unsubscribe(actor, purchase));
    if (lookInVain)
      await stage.step('The buyer looks for what is gone', (actor) => lookInVain(actor, purchase));
    else await stage.step('The release is sent again', (actor) => script.release(actor, purchase));
  },
});
