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
  skuCode: 'd0abcd12-5295-46a7-92d4-7c803dccc51d',
  chargingMode: '1',
  periodType: 'year',
  periodNumber: '1',
  expireTime: '20291231235959',
  orderAmount: '100',
  amount: '10',
};

/** A paid order, not opened yet. */
async function paid({ koobridge }: SceneStage, more: object = {}): Promise<Subject> {
  const orderId = orderNumber();
  return { fields: { ...terms, orderId, ...more }, look: () => lookAtOrder(koobridge, orderId) };
}

/** A paid order that was opened. */
async function opened(stage: SceneStage): Promise<Subject & { instanceId: string }> {
  const subject = await paid(stage);
  const { answer } = await stage.done('newInstance', subject.fields);
  return { ...subject, instanceId: String(answer?.instanceId) };
}

const { active, frozen, released, beforePurchase } = instanceLife({
  buy: async (stage) => (await opened(stage)).instanceId,
  freeze: ['expireInstance', {}],
  release: ['releaseInstance', {}],
  named: 'instanceId',
});

const expireTime = '20301231235959';
const expiresAt = '2030-12-31T23:59:59.000Z';
const renewal = () => ({ orderId: orderNumber(), expireTime, orderAmount: '90.5' });
const firstOrder = () => ({ orderId: orderNumber() });
const upgrade = () => ({
  orderId: orderNumber(),
  productId: '00301-666688-0-0',
  skuCode: 'large',
  amount: '80',
});
const freezing = () => ({ instanceStatus: 'FREEZE' });
const unfreezing = () => ({ instanceStatus: 'NORMAL' });

const made: Ending = {
  state: 'active',
  happened: ['instance.provisioning', 'instance.active'],
  tells(answer, { facts }) {
    expect(answer.instanceId).to.equal(facts.instanceId);
    expect(answer).to.have.nested.property('appInfo.frontEndUrl').that.includes(facts.instanceId);
  },
};
const renewed: Ending = { state: 'active', happened: ['instance.renewed'], facts: { expiresAt } };
const iced: Ending = { state: 'frozen', happened: ['instance.frozen'] };
const gone: Ending = { state: 'released', happened: ['instance.released'] };
const upgraded: Ending = { state: 'active', happened: ['instance.upgraded'] };
const remarked = (state: string): Ending => ({ state, happened: ['call.remarked'] });

testSceneTable({
  guide: 'saas-v1',
  endpoint: (koobridge) => koobridge.endpoint('saas-v1-demo'),
  rows: [
    {
      scene: 'newInstance',
      comesOnce: false,
      prepare: paid,
      good: made,
      mandatory: ['activity', 'timeStamp', 'orderId'],
      spared: ['businessId', 'customerId', 'productId'],
      unknownValues: [
        { at: '/trialFlag', fields: { trialFlag: '2' }, ends: made },
        { at: '/chargingMode', fields: { chargingMode: '9' }, ends: made },
        { at: '/provisionType', fields: { provisionType: '4' }, ends: made },
        { at: '/periodType', fields: { periodType: 'decade' }, ends: made },
      ],
      outOfOrder: [
        {
          when: 'after the release, R15 and R20',
          async prepare(stage) {
            const { instanceId, ...subject } = await opened(stage);
            await stage.done('releaseInstance', { instanceId });
            return subject;
          },
          ends: unchanged('released'),
        },
        {
          when: 'the acceptance after the opening, R15',
          async prepare(stage) {
            const { fields, look } = await opened(stage);
            return { fields: { ...fields, acceptanceTime: '20261101080000000' }, look };
          },
          ends: { ...made, happened: ['instance.charged'] },
        },
        {
          when: 'the details after the product was sold out, R17',
          async prepare(stage) {
            const saasExtendParams = [{ name: 'demo.fail', value: 'SOLD_OUT' }];
            const subject = await paid(stage, { saasExtendParams });
            await stage.call('newInstance', subject.fields);
            return subject;
          },
          ends: { code: '000106', state: 'failed', happened: [] },
        },
      ],
      savedCase: { ...terms, orderId: unpaid.orderId },
    },
    {
      scene: 'refreshInstance',
      comesOnce: true,
      prepare: active(renewal),
      good: renewed,
      mandatory: ['activity', 'timeStamp', 'orderId', 'instanceId', 'expireTime'],
      spared: [],
      unknownValues: [
        { at: '/trialToFormal', fields: { trialToFormal: '2' }, ends: renewed },
        { at: '/periodType', fields: { periodType: 'decade' }, ends: renewed },
      ],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(renewal), ends: unknown },
        {
          when: 'while frozen, R19',
          prepare: frozen(renewal),
          ends: { ...renewed, happened: ['instance.renewed', 'instance.unfrozen'] },
        },
        {
          when: 'its cancellation while frozen',
          prepare: frozen(() => ({ ...renewal(), orderAmount: '-90.5' })),
          ends: { ...renewed, state: 'frozen' },
        },
        { when: 'after the release, R21', prepare: released(renewal), ends: ended },
      ],
      savedCase: { instanceId: nobody, orderId: unpaid.orderId, expireTime },
    },
    {
      scene: 'expireInstance',
      comesOnce: true,
      prepare: active(firstOrder),
      good: iced,
      mandatory: ['activity', 'timeStamp', 'instanceId'],
      spared: ['orderId'],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(firstOrder), ends: unknown },
        { when: 'while frozen', prepare: frozen(firstOrder), ends: unchanged('frozen') },
        { when: 'after the release, R21', prepare: released(firstOrder), ends: unchanged('released') },
      ],
      savedCase: { instanceId: nobody, orderId: unpaid.orderId },
    },
    {
      scene: 'releaseInstance',
      comesOnce: true,
      prepare: active(firstOrder),
      good: gone,
      mandatory: ['activity', 'timeStamp', 'instanceId'],
      spared: ['orderId'],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase, R20', prepare: beforePurchase(firstOrder), ends: unknown },
        { when: 'while frozen', prepare: frozen(firstOrder), ends: gone },
        { when: 'after the release, R20', prepare: released(firstOrder), ends: unchanged('released') },
      ],
      savedCase: { instanceId: nobody, orderId: unpaid.orderId },
    },
    {
      scene: 'upgrade',
      comesOnce: true,
      prepare: active(upgrade),
      good: upgraded,
      mandatory: ['activity', 'timeStamp', 'instanceId', 'orderId'],
      spared: ['skuCode', 'productId'],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(upgrade), ends: unknown },
        {
          when: 'without any specification',
          prepare: active(firstOrder),
          ends: { ...unchanged('active'), code: '000002' },
        },
        { when: 'after the release, R21', prepare: released(upgrade), ends: ended },
      ],
      savedCase: { instanceId: nobody, ...upgrade(), orderId: unpaid.orderId },
    },
    {
      scene: 'instanceStatus',
      use: 'FREEZE',
      comesOnce: true,
      prepare: active(freezing),
      good: iced,
      mandatory: ['activity', 'timeStamp', 'instanceId', 'instanceStatus'],
      spared: [],
      unknownValues: [
        { at: '/instanceStatus', fields: { instanceStatus: 'HIBERNATE' }, ends: remarked('active') },
      ],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(freezing), ends: unknown },
        { when: 'while frozen', prepare: frozen(freezing), ends: unchanged('frozen') },
        { when: 'after the release, R21', prepare: released(freezing), ends: unchanged('released') },
      ],
      savedCase: { instanceId: nobody, instanceStatus: 'FREEZE' },
    },
    {
      scene: 'instanceStatus',
      use: 'NORMAL',
      comesOnce: true,
      prepare: frozen(unfreezing),
      good: { state: 'active', happened: ['instance.unfrozen'] },
      mandatory: ['activity', 'timeStamp', 'instanceId', 'instanceStatus'],
      spared: [],
      unknownValues: [
        { at: '/instanceStatus', fields: { instanceStatus: 'THAW' }, ends: remarked('frozen') },
      ],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(unfreezing), ends: unknown },
        { when: 'while active', prepare: active(unfreezing), ends: unchanged('active') },
        { when: 'after the release, R20', prepare: released(unfreezing), ends: unchanged('released') },
      ],
      savedCase: { instanceId: nobody, instanceStatus: 'NORMAL' },
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
          expect(answer).to.have.nested.property('info[0].appInfo.userName').that.does.not.equal('admin');
        },
      },
      mandatory: ['activity', 'timeStamp', 'instanceId'],
      spared: [],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(), ends: unknown },
        { when: 'while frozen', prepare: frozen(), ends: unchanged('frozen') },
        { when: 'after the release', prepare: released(), ends: ended },
      ],
      savedCase: { instanceId: nobody },
    },
  ],
});
