import { expect } from 'chai';
import { ended, nobody, paid, placed, unchanged, unknown, unpaid } from '../../fixtures/instance-life.ts';
import { active, beforePurchase, frozen, newerGuideRows, released } from '../../fixtures/newer-guide-rows.ts';
import type { SceneStage } from '../../fixtures/scene-stage.ts';
import { testSceneTable } from '../../fixtures/scene-table.ts';

const upgrade = (stage: SceneStage) => placed(stage, { orderType: 'CHANGE', quantity: 80 });
const target = () => ({ productInfo: { productId: 'OFFI1', linearValue: 80 } });
const tooFew = () => ({ productInfo: { productId: 'OFFI1', linearValue: 1 } });

testSceneTable({
  guide: 'saas-v2',
  endpoint: (koobridge) => koobridge.endpoint('cycle-demo'),
  rows: [
    ...newerGuideRows,
    {
      scene: 'newInstance',
      use: 'sold out',
      comesOnce: false,
      prepare: (stage) => paid(stage, { extendParams: [{ name: 'demo.fail', value: 'SOLD_OUT' }] }),
      good: {
        code: '000106',
        state: 'failed',
        happened: ['instance.provisioning', 'instance.failed'],
      },
      mandatory: ['activity', 'orderId', 'orderLineId'],
      spared: ['businessId'],
      unknownValues: [],
      outOfOrder: [],
      savedCase: unpaid,
    },
    {
      scene: 'queryInstance',
      comesOnce: false,
      prepare: active(),
      good: {
        ...unchanged('active'),
        tells(answer, { facts }) {
          expect(answer.info).to.have.length(1);
          expect(answer).to.have.nested.property('info[0].instanceId', facts.instanceId);
          expect(answer).to.have.nested.property('info[0].appInfo.userName', 'admin');
        },
      },
      mandatory: ['activity', 'instanceId'],
      spared: [],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(), ends: unknown },
        { when: 'while frozen', prepare: frozen(), ends: unchanged('frozen') },
        { when: 'after the release', prepare: released(), ends: ended },
      ],
      savedCase: { instanceId: nobody },
    },
    {
      scene: 'upgradeInstance',
      comesOnce: true,
      prepare: active(upgrade),
      good: { state: 'active', happened: ['instance.upgraded'] },
      mandatory: ['activity', 'instanceId', 'orderId', 'orderLineId'],
      spared: [],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(upgrade), ends: unknown },
        {
          when: 'before its own order',
          prepare: active(() => unpaid),
          ends: { code: '000005', state: 'active', happened: ['attempt.failed'] },
        },
        { when: 'after the release, R21', prepare: released(upgrade), ends: ended },
      ],
      savedCase: { instanceId: nobody, ...unpaid },
    },
    {
      scene: 'changeInstanceCheck',
      comesOnce: false,
      prepare: active(target),
      good: unchanged('active'),
      mandatory: ['activity', 'instanceId', 'productInfo'],
      spared: [],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(target), ends: unknown },
        {
          when: 'to fewer seats than are in use',
          prepare: active(tooFew),
          ends: { ...unchanged('active'), code: '000005' },
        },
        { when: 'after the release, R21', prepare: released(target), ends: ended },
      ],
      savedCase: { instanceId: nobody, productInfo: { productId: 'OFFI1' } },
    },
  ],
});
