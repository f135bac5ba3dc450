import { buy, look, type Purchase } from './buy.ts';
import type { Chapter } from './chapter.ts';
import { refresh, setStatus } from './later-order.ts';

const month = { unit: 'month', count: 1 } as const;

/** Tried for a week, made commercial, renewed, the renewal taken back, and left to run out. */
export const trial: Chapter = {
  title: 'Tried, then bought',
  async play(stage, extendParams) {
    const bought: Purchase[] = [];
    await stage.step('The buyer begins a trial of 7 days', async (actor) => {
      const period = { chargingMode: 'PERIOD', periodType: 'day', periodNumber: 7 } as const;
      bought.push(await buy(actor, { orderType: 'TRIAL', ...period, extendParams }));
    });
    const [purchase] = bought;
    if (purchase === undefined) return;
    let end = purchase.order.expiresAt ?? new Date(0);

    await stage.step('The trial becomes commercial', async (actor) => {
      const change = {
        scene: 'TRIAL_TO_FORMAL',
        orderType: 'TRIAL_TO_FORMAL',
        from: end,
        period: month,
      } as const;
      end = await refresh(actor, purchase, change);
    });
    const endBefore = end;
    await stage.step('The buyer renews for a month', async (actor) => {
      end = await refresh(actor, purchase, {
        scene: 'RENEWAL',
        orderType: 'RENEW',
        from: end,
        period: month,
      });
    });
    await stage.step('The buyer takes the renewal back', async (actor) => {
      const back = { unit: 'month', count: 0 } as const;
      const change = {
        scene: 'UNSUBSCRIBE_RENEWAL_PERIOD',
        orderType: 'UNSUBSCRIBE',
        from: endBefore,
        period: back,
      } as const;
      end = await refresh(actor, purchase, change);
    });
    await stage.step('The buyer opens the details', (actor) => look(actor, purchase.instanceId));
    await stage.step('The period runs out', (actor) => setStatus(actor, purchase, 'FREEZE'));
    await stage.step('The days of grace run out', async (actor) => {
      await actor.succeed('releaseInstance', { instanceId: purchase.instanceId });
    });
    await stage.step('The release is sent again', async (actor) => {
      await actor.succeed('releaseInstance', { instanceId: purchase.instanceId });
    });
  },
};
