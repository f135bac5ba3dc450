import { testProduct } from '../../test-data.ts';
import type { Chapter } from '../chapter.ts';
import { openEach, saasV1 } from '../guides/saas-v1.ts';
import { opened } from '../opened.ts';
import { StepFailure } from '../step.ts';

/** SaaS V1.0: one pay-per-use order counts two things, and opens an instance for each (zh-cn_topic_0070649013). */
export const severalThingsCounted: Chapter = {
  title: 'Two things counted',
  async play(stage, extendParams) {
    const purchases = await opened(stage, 'The buyer opens what counts two things', async (actor) => {
      const otherProductIds = [`${testProduct.productId}-2`];
      const each = await openEach(
        actor,
        actor.order({ chargingMode: 'ON_DEMAND', otherProductIds, extendParams }),
      );
      if (new Set(each.map(({ instanceId }) => instanceId)).size === each.length) return each;
      throw new StepFailure('newInstance answered the same instance for two products of an order');
    });
    if (purchases === null) return;
    await stage.step('Both calls are sent again', async (actor) => {
      for (const purchase of purchases) await saasV1.sendAgain(actor, purchase);
    });
    await stage.step('The buyer looks at the usage', async (actor) => {
      for (const purchase of purchases) await saasV1.look(actor, purchase);
    });
    await stage.step('The buyer closes the service', async (actor) => {
      for (const purchase of purchases) await saasV1.unsubscribe(actor, purchase);
    });
  },
};
