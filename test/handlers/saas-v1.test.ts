import { expect } from 'chai';
import type { SceneRequest } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { BadRequest } from '../../handlers/handler.ts';
import { saasV1 } from '../../handlers/saas-v1/saas-v1.ts';
import { saasV2 } from '../../handlers/saas-v2/saas-v2.ts';
import type { Outcome } from '../../lifecycle/command.ts';
import { done, failed, inProgress } from '../../lifecycle/outcome.ts';
import type { Order } from '../../plugins/contract.ts';
import { onlyLine } from '../fixtures/only-line.ts';
import { printedCall } from '../fixtures/saas-v1-printed-calls.ts';

type Renewal = SceneRequest<'saas-v1', 'refreshInstance'>;
type Upgrade = SceneRequest<'saas-v1', 'upgrade'>;

const renewal: Renewal = {
  activity: 'refreshInstance',
  timeStamp: '20200727073711903',
  orderId: 'CS1906666677ABCDE',
  instanceId: 'an-instance',
  expireTime: '20210727153156',
};

const upgrade: Upgrade = {
  activity: 'upgrade',
  timeStamp: '20200727073711903',
  instanceId: 'an-instance',
  orderId: 'CS1906666688ABCDE',
  skuCode: 'a-sku',
  productId: '00301-666688-0-0',
};

const placedAt = new Date('2020-07-27T07:37:11.903Z');

function renewed(more: Partial<Renewal> = {}) {
  const command = saasV1.refreshInstance.decode({ ...renewal, ...more });
  if (command.type !== 'renew') throw new Error('refreshInstance renews');
  return command;
}

function upgraded(more: Partial<Upgrade> = {}) {
  const command = saasV1.upgrade.decode({ ...upgrade, ...more });
  if (command.type !== 'upgrade') throw new Error('upgrade upgrades');
  return command;
}

describe('refreshInstance of SaaS V1.0', () => {
  it('makes the printed call a renewal that lifts a freeze (R19), with the order it tells', () => {
    const printed = printedCall('refreshInstance');
    const command = saasV1.refreshInstance.decode(printed);
    const expiresAt = new Date('2018-07-25T00:00:00Z');
    expect(command).to.deep.include({
      type: 'renew',
      reason: 'renewal',
      instanceId: '03pf80c2bae96vc49b80b917bea776d7',
      orderId: 'HWS001014ED483AA1E8',
      orderLineId: 'HWS001014ED483AA1E8',
      expiresAt,
      productId: null,
      liftsFreeze: true,
    });
    const { told } = command as ReturnType<typeof renewed>;
    expect(told).to.deep.include({ type: 'renew', placedAt: new Date('2017-07-25T02:51:13.409Z') });
    expect(onlyLine(told)).to.deep.include({
      orderLineId: 'HWS001014ED483AA1E8',
      charging: 'period',
      expiresAt,
      products: [],
    });
  });

  it('tells the new product, the period and the price', () => {
    const command = renewed({
      productId: 'yearly',
      periodType: 'year',
      periodNumber: '2',
      orderAmount: '100',
    });
    expect(command.productId).to.equal('yearly');
    expect(onlyLine(command.told)).to.deep.include({
      periodUnit: 'year',
      periodCount: 2,
      price: '100',
      products: [{ productId: 'yearly', skuCode: '', quantity: null, name: null }],
    });
  });

  it('knows the end of a trial by every value but "no"', () => {
    for (const trialToFormal of ['1', '2']) {
      const command = renewed({ trialToFormal });
      expect(command).to.include({ reason: 'trial-to-formal', liftsFreeze: true });
      expect(command.told?.type).to.equal('trial-to-formal');
    }
    expect(renewed({ trialToFormal: '0' }).reason).to.equal('renewal');
  });

  it('knows a renewal that is taken back by its amount below zero, and lifts no freeze for it', () => {
    const command = renewed({ orderAmount: '-100.125' });
    expect(command).to.include({ reason: 'cancel-renewal' }).and.not.have.property('liftsFreeze');
    expect(command.told?.type).to.equal('unsubscribe');
    expect(onlyLine(command.told).price).to.equal('-100.125');
    for (const orderAmount of ['0', '0.000', '-0', 'many']) {
      expect(renewed({ orderAmount }).reason, orderAmount).to.equal('renewal');
    }
  });

  it('reads an end of 14 and of 17 digits (R22), and refuses one that is no time', () => {
    const expiresAt = new Date('2021-07-27T15:31:56Z');
    expect(renewed().expiresAt).to.deep.equal(expiresAt);
    expect(renewed({ expireTime: '20210727153156000' }).expiresAt).to.deep.equal(expiresAt);
    expect(() => renewed({ expireTime: '20210230153156' })).to.throw(BadRequest, /expireTime/);
  });
});

describe('expireInstance, releaseInstance and instanceStatus of SaaS V1.0', () => {
  it('freeze an instance whose period ran out', () => {
    const printed = printedCall('expireInstance');
    expect(saasV1.expireInstance.decode(printed)).to.deep.equal({
      type: 'freeze',
      instanceId: '03pf80c2bae96vc49b80b917bea776d7',
    });
  });

  it('release an instance without an order of an unsubscription, whatever order is told', () => {
    const release = {
      type: 'release',
      instanceId: '03pf80c2bae96vc49b80b917bea776d7',
      orderId: null,
    };
    const printed = printedCall('releaseInstance');
    expect(saasV1.releaseInstance.decode(printed)).to.deep.equal(release);
    expect(saasV1.releaseInstance.decode({ ...printed, orderId: 'CS1906666666ABCDE' })).to.deep.equal(
      release,
    );
  });

  it('freeze and unfreeze by status, and keep a status nobody knows as an event (R2)', () => {
    const printed = printedCall('instanceStatus');
    const { decode } = saasV1.instanceStatus;
    const instanceId = 'huaweitest123456';
    expect(decode(printed)).to.deep.equal({ type: 'freeze', instanceId });
    expect(decode({ ...printed, instanceStatus: 'NORMAL' })).to.deep.equal({ type: 'unfreeze', instanceId });
    expect(decode({ ...printed, instanceStatus: 'THAW' })).to.deep.equal({
      type: 'acknowledge',
      instanceId,
      remark: 'instanceStatus THAW',
    });
  });
});

describe('upgrade of SaaS V1.0', () => {
  it('makes the printed call an upgrade, with the order it tells', () => {
    // The copy of the page has both cut short.
    const rest = { timeStamp: '20200727073711903', skuCode: 'a-sku' };
    const printed = { ...printedCall('upgrade'), ...rest };
    expect(saasV1.upgrade.decode(printed)).to.deep.equal({
      type: 'upgrade',
      instanceId: 'huaweitest123456',
      orderId: 'CS1906666688ABCDE',
      orderLineId: '00301-666688-0-0',
      told: {
        orderId: 'CS1906666688ABCDE',
        type: 'change',
        placedAt,
        lines: [
          {
            orderLineId: '00301-666688-0-0',
            charging: 'period',
            periodUnit: null,
            periodCount: null,
            expiresAt: null,
            products: [{ productId: '00301-666688-0-0', skuCode: 'a-sku', quantity: 6456, name: null }],
            extendParams: [
              { name: 'idNum', value: '352255555555656' },
              { name: 'userName', value: 'huawei123' },
              { name: 'custEmail', value: '123@huawei.com' },
            ],
            listPrice: null,
            price: null,
          },
        ],
        buyer: {
          customerId: null,
          customerName: null,
          realName: null,
          userId: null,
          userName: null,
          mobilePhone: null,
          email: null,
        },
        extendParams: [],
      } satisfies Order,
    });
  });

  it('tells the new disk and bandwidth', () => {
    const line = onlyLine(upgraded({ diskSize: '200', bandWidth: '40' }).told);
    expect(line.products[0]?.quantity).to.equal(200);
    expect(line.extendParams).to.deep.equal([
      { name: 'diskSize', value: '200' },
      { name: 'bandWidth', value: '40' },
    ]);
  });

  it('does with product or specification alone, not without both', () => {
    const { productId: _, ...withoutProduct } = upgrade;
    const { skuCode: __, ...withoutBoth } = withoutProduct;
    expect(saasV1.upgrade.decode(withoutProduct as Upgrade)).to.include({ orderLineId: upgrade.orderId });
    expect(() => saasV1.upgrade.decode(withoutBoth as Upgrade)).to.throw(BadRequest, /productId nor skuCode/);
  });
});

describe('queryInstance of SaaS V1.0', () => {
  const printed = printedCall('queryInstance');

  it('asks for each instance of the list once, 100 at most', () => {
    expect(saasV1.queryInstance.decode(printed)).to.deep.equal({
      type: 'describe',
      instanceIds: [
        'ebc28eb6-4606-4098-b4bd-c201c99a0654',
        'fe28e27e-1157-4105-8592-24cc9488db10',
        '92df74e4-163e-4e0b-a206-d9800d33881b',
      ],
    });
    const { decode } = saasV1.queryInstance;
    expect(decode({ ...printed, instanceId: 'a, b,,a' })).to.deep.include({ instanceIds: ['a', 'b'] });
    expect(() => decode({ ...printed, instanceId: ' , ' })).to.throw(BadRequest, /names no instance/);
    const many = Array.from({ length: 101 }, (_, index) => `i${index}`).join(',');
    expect(() => decode({ ...printed, instanceId: many })).to.throw(BadRequest, /101 instances/);
  });

  it('answers as the newer guide does, with the fields that the edge encrypts', () => {
    const outcome: Outcome = {
      ...done(),
      described: [
        {
          instanceId: 'a',
          state: 'active',
          access: { frontEndUrl: 'https://www.isvserver.com', userName: 'admin', password: 'secret' },
          usage: [
            {
              relatedInstanceId: 'b',
              value: 12.5,
              countedAt: new Date('2023-03-27T06:52:33.980Z'),
              dashboardUrl: 'https://www.isvserver.com/usage',
            },
          ],
        },
        { instanceId: 'b', state: 'frozen', access: null, usage: [] },
      ],
    };
    const answer = saasV1.queryInstance.encode(outcome);
    expect(answer).to.deep.equal(saasV2.queryInstance.encode(outcome));
    expect(answer).to.deep.include({
      info: [
        {
          instanceId: 'a',
          appInfo: { frontEndUrl: 'https://www.isvserver.com', userName: 'admin', password: 'secret' },
          usageInfo: [
            {
              relatedInstanceId: 'b',
              usageValue: 12.5,
              statisticalTime: '20230327065233980',
              dashboardUrl: 'https://www.isvserver.com/usage',
            },
          ],
        },
        { instanceId: 'b' },
      ],
    });
  });

  it('knows no code for an instance that is being made, or whose making failed', () => {
    const { encode } = saasV1.queryInstance;
    expect(encode(inProgress())).to.include({ resultCode: '000005' });
    expect(encode(failed('SOLD_OUT', 'none left'))).to.include({ resultCode: '000005' });
    expect(encode(failed('INSTANCE_UNKNOWN', 'no such instance'))).to.include({ resultCode: '000003' });
  });
});

describe('Every scene of SaaS V1.0', () => {
  const outcomes: Record<string, Outcome> = {
    '000000': done('an-instance'),
    '000005': inProgress('an-instance'),
    '000002': failed('INVALID_REQUEST', 'the order makes no sense'),
  };

  for (const activity of Object.keys(saasV1) as (keyof typeof saasV1)[]) {
    it(`answers success, "not yet" and failure of ${activity} as its contract allows (R17)`, () => {
      for (const [resultCode, outcome] of Object.entries(outcomes)) {
        const answer = saasV1[activity].encode(outcome);
        expect(answer).to.include({ resultCode });
        expect(validators['saas-v1'][activity].answer(answer), resultCode).to.equal(true);
      }
    });
  }
});
