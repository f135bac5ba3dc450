import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import { ended, instanceLife, nobody, unchanged, unknown, unpaid } from '../../fixtures/instance-life.ts';
import { lookAtOrder } from '../../fixtures/look-at-instance.ts';
import type { SceneStage } from '../../fixtures/scene-stage.ts';
import { type Ending, type Subject, testSceneTable } from '../../fixtures/scene-table.ts';

const orderNumber = () => `CS${Date.now()}${randomInt(1e6)}`;
const terms = {
  customerId: '68cbc86abc2018ab880d92f36422fa0e',
  productId: '00301-666666-0--0',
  periodType: 'year',
  periodNumber: '1',
  expireTime: '20291231235959',
  amount: '10',
};

/** A paid order whose license is not made yet. */
async function paid({ koobridge }: SceneStage): Promise<Subject> {
  const orderId = orderNumber();
  return { fields: { ...terms, orderId }, look: () => lookAtOrder(koobridge, orderId) };
}

/** A paid order with its license. */
async function licensed(stage: SceneStage): Promise<Subject & { instanceId: string }> {
  const subject = await paid(stage);
  const { answer } = await stage.done('getLicense', subject.fields);
  return { ...subject, instanceId: String(answer?.instanceId) };
}

const { active, frozen, released, beforePurchase } = instanceLife({
  buy: async (stage) => (await licensed(stage)).instanceId,
  freeze: ['expireLicense', {}],
  release: ['releaseLicense', {}],
  named: 'instanceId',
});

const expireTime = '20301231235959';
const expiresAt = '2030-12-31T23:59:59.000Z';
const renewal = () => ({ orderId: orderNumber(), expireTime, periodType: 'year', periodNumber: '1' });
const firstOrder = () => ({ orderId: orderNumber() });

const made: Ending = {
  state: 'active',
  happened: ['instance.provisioning', 'instance.active', 'license.issued'],
  tells(answer, { facts }) {
    expect(answer.instanceId).to.equal(facts.instanceId);
    expect(answer.license).to.be.a('string').with.length.greaterThan(100);
  },
};
const renewed: Ending = { state: 'active', happened: ['instance.renewed'], facts: { expiresAt } };
const iced: Ending = { state: 'frozen', happened: ['instance.frozen'] };
const gone: Ending = { state: 'released', happened: ['instance.released'] };

testSceneTable({
  guide: 'license-v1',
  endpoint: (koobridge) => koobridge.endpoint('license-v1-demo'),
  rows: [
    {
      scene: 'getLicense',
      comesOnce: false,
      prepare: paid,
      good: made,
      mandatory: ['activity', 'timeStamp', 'orderId', 'productId'],
      spared: ['businessId', 'customerId'],
      unknownValues: [{ at: '/periodType', fields: { periodType: 'decade' }, ends: made }],
      outOfOrder: [
        {
          when: 'after the expiry, R15',
          async prepare(stage) {
            const { instanceId, ...subject } = await licensed(stage);
            await stage.done('expireLicense', { instanceId });
            return subject;
          },
          ends: { ...made, ...unchanged('frozen') },
        },
        {
          when: 'after the release, R15 and R20',
          async prepare(stage) {
            const { instanceId, ...subject } = await licensed(stage);
            await stage.done('releaseLicense', { instanceId });
            return subject;
          },
          ends: unchanged('released'),
        },
      ],
      savedCase: { ...terms, orderId: unpaid.orderId },
    },
    {
      scene: 'refreshLicense',
      comesOnce: true,
      prepare: active(renewal),
      good: renewed,
      mandatory: ['activity', 'timeStamp', 'orderId', 'instanceId', 'expireTime'],
      spared: [],
      unknownValues: [{ at: '/periodType', fields: { periodType: 'decade' }, ends: renewed }],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(renewal), ends: unknown },
        {
          when: 'while frozen, R19',
          prepare: frozen(renewal),
          ends: { ...renewed, happened: ['instance.renewed', 'instance.unfrozen'] },
        },
        { when: 'after the release, R21', prepare: released(renewal), ends: ended },
      ],
      savedCase: { instanceId: nobody, orderId: unpaid.orderId, expireTime },
    },
    {
      scene: 'expireLicense',
      comesOnce: true,
      prepare: active(firstOrder),
      good: iced,
      mandatory: ['activity', 'timeStamp', 'instanceId'],
      spared: [],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(), ends: unknown },
        { when: 'while frozen', prepare: frozen(), ends: unchanged('frozen') },
        { when: 'after the release, R21', prepare: released(), ends: unchanged('released') },
      ],
      savedCase: { instanceId: nobody, orderId: unpaid.orderId },
    },
    {
      scene: 'releaseLicense',
      comesOnce: true,
      prepare: active(firstOrder),
      good: gone,
      mandatory: ['activity', 'timeStamp', 'instanceId'],
      spared: ['orderId'],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase, R20', prepare: beforePurchase(), ends: unknown },
        { when: 'while frozen', prepare: frozen(), ends: gone },
        { when: 'after the release, R20', prepare: released(), ends: unchanged('released') },
      ],
      savedCase: { instanceId: nobody, orderId: unpaid.orderId },
    },
  ],
});
