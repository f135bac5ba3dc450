import type { Chapter } from '../chapter.ts';
import { opened } from '../opened.ts';
import type { Script } from '../script.ts';

/** Opened without payment, paid by use, frozen for arrears and given back. */
export const paidByUse = (script: Script): Chapter => ({
  title: 'Paid by use',
  async play(stage, extendParams) {
    const purchase = await opened(stage, 'The buyer opens the service', (actor) =>
      script.buy(actor, { chargingMode: 'ON_DEMAND', extendParams }),
    );
    if (purchase === null) return;
    const { look, freeze, unfreeze } = script;
    if (look) await stage.step('The buyer looks at the usage', (actor) => look(actor, purchase));
    if (freeze) await stage.step('The buyer is in arrears', (actor) => freeze(actor, purchase));
    if (unfreeze) await stage.step('The buyer has paid', (actor) => unfreeze(actor, purchase));
    await stage.step('The buyer closes the service', (actor) => script.unsubscribe(actor, purchase));
  },
});
