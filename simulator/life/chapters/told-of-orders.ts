import type { OrderWish } from '../../order.ts';
import type { Chapter } from '../chapter.ts';
import { opened } from '../opened.ts';
import type { Actor } from '../stage.ts';

/** Order notification: the merchant is told that an order was paid, and asks what is in it. */
export const toldOfOrders: Chapter = {
  title: 'Told of orders',
  async play(stage, extendParams) {
    await tell('An order is paid', { chargingMode: 'ONE_TIME', extendParams });
    await tell('A renewal is paid', { orderType: 'RENEW' });

    async function tell(title: string, wish: OrderWish): Promise<void> {
      const order = await opened(stage, title, async (actor) => {
        const placed = actor.order(wish);
        await notify(actor, placed);
        return placed;
      });
      if (order === null) return;
      await stage.step('The notice comes again', (actor) => notify(actor, order));
      await stage.step('The merchant asks what was ordered', (actor) => actor.waitForQuestion(order.orderId));
    }
  },
};

async function notify(
  actor: Actor,
  { orderId, orderLineId }: { orderId: string; orderLineId: string },
): Promise<void> {
  await actor.succeed('orderNotify', { orderId, orderLineId, testFlag: '0' });
}
