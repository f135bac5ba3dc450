import type { Chapter } from '../chapter.ts';
import { opened, withEntry } from '../opened.ts';
import type { Script } from '../script.ts';

/** License 1.0: sold once, for the device whose code the buyer fills in (zh-cn_topic_0000001353181669). */
export const boundLicense = (script: Script): Chapter => ({
  title: 'Sold once, for one device',
  async play(stage, extendParams) {
    const filledIn = withEntry(extendParams, 'identificationCode', '04:7C:16:5E:E3:5D|001B_444A_488B_5CEC.');
    const purchase = await opened(stage, 'The buyer orders for his device', (actor) =>
      script.buy(actor, { chargingMode: 'ONE_TIME', extendParams: filledIn }),
    );
    if (purchase === null) return;
    const { sendAgain } = script;
    if (sendAgain) await stage.step('The same order is sent again', (actor) => sendAgain(actor, purchase));
    await stage.step('The buyer unsubscribes', (actor) => script.unsubscribe(actor, purchase));
  },
});
