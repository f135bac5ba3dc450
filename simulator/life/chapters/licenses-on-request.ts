import type { Chapter } from '../chapter.ts';
import { askForLicense, licenseOnline, licenseRequest } from '../guides/license-online.ts';
import { firstEnd, opened } from '../opened.ts';

// In the form of the client's SDK (zh-cn_topic_0070649268).
const device = '04:7C:16:5E:E3:5D|001B_444A_488B_5CEC.||BFEBFBFF00090672';
const otherDevice = '52:54:00:6B:3C:59|||BFEBFBFF000506E3';

/** Online license: the client program asks for licenses, one for each device and period. */
export const licensesOnRequest: Chapter = {
  title: 'Licenses on request',
  async play(stage, extendParams) {
    const period = { chargingMode: 'PERIOD', periodType: 'year', periodNumber: 1 } as const;
    const purchase = await opened(stage, 'The buyer orders a year', (actor) =>
      licenseOnline.buy(actor, { ...period, extendParams }),
    );
    if (purchase === null) return;
    let end = firstEnd(purchase);
    const first = licenseRequest(purchase, device, end);

    await stage.step('The software asks for a license', (actor) => askForLicense(actor, first));
    await stage.step('The same request comes again', (actor) => askForLicense(actor, first));
    await stage.step('A second device asks for a license', (actor) =>
      askForLicense(actor, licenseRequest(purchase, otherDevice, end)),
    );
    await stage.step('The buyer renews for a year', async (actor) => {
      const renewal = { kind: 'renewal', from: end, period: { unit: 'year', count: 1 } } as const;
      end = await licenseOnline.renew(actor, purchase, renewal);
    });
    await stage.step('The software asks for a longer license', (actor) =>
      askForLicense(actor, licenseRequest(purchase, device, end)),
    );
    await stage.step('The buyer unsubscribes', (actor) => licenseOnline.unsubscribe(actor, purchase));
  },
};
