import fc from 'fast-check';
import type { Activity } from '../../generated/scenes.ts';

type Scene = Activity<'saas-v2'>;

/** One call about an instance, sent `together` times at the same instant. */
export interface LifeCall {
  scene: Scene;
  fields: Record<string, unknown>;
  together: number;
}

const expiries = fc.constantFrom('20270101000000', '20280101000000000', '20260101000000');
const renewals = fc.record({
  scene: fc.constantFrom(
    'RENEWAL',
    'TRIAL_TO_FORMAL',
    'UNSUBSCRIBE_RENEWAL_PERIOD',
    'RENEWAL_CHANGE',
    'SOMETHING_NEW',
  ),
  expireTime: expiries,
});
const statuses = fc.record({ status: fc.constantFrom('FREEZE', 'UNFREEZE', 'HIBERNATE') });
const checks = fc.constant({ productInfo: { productId: 'OFFI1', skuCode: 'sku', linearValue: 5 } });
const broken = fc.constantFrom<Record<string, unknown>>(
  { instanceId: '' },
  { instanceId: 'somebody-elses' },
  { testFlag: '1' },
  {},
);

const call = fc.oneof(
  { weight: 4, arbitrary: fc.record({ scene: fc.constant<Scene>('newInstance'), fields: fc.constant({}) }) },
  { weight: 2, arbitrary: fc.record({ scene: fc.constant<Scene>('queryInstance'), fields: broken }) },
  { weight: 3, arbitrary: fc.record({ scene: fc.constant<Scene>('refreshInstance'), fields: renewals }) },
  {
    weight: 5,
    arbitrary: fc.record({ scene: fc.constant<Scene>('updateInstanceStatus'), fields: statuses }),
  },
  { weight: 1, arbitrary: fc.record({ scene: fc.constant<Scene>('releaseInstance'), fields: broken }) },
  {
    weight: 2,
    arbitrary: fc.record({ scene: fc.constant<Scene>('upgradeInstance'), fields: fc.constant({}) }),
  },
  { weight: 1, arbitrary: fc.record({ scene: fc.constant<Scene>('changeInstanceCheck'), fields: checks }) },
);

/** Legal and illegal calls about one instance, in any order. */
export const lifeCalls: fc.Arbitrary<LifeCall[]> = fc.array(
  fc
    .tuple(call, fc.constantFrom(1, 1, 1, 3))
    .map(([{ scene, fields }, together]) => ({ scene, fields, together })),
  { minLength: 1, maxLength: 12 },
);
