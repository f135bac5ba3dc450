import { expect } from 'chai';
import fc from 'fast-check';
import type { SceneRequest } from '../../generated/scenes.ts';
import { BadRequest } from '../../handlers/handler.ts';
import { saasV1 } from '../../handlers/saas-v1/saas-v1.ts';
import { saasV2 } from '../../handlers/saas-v2/saas-v2.ts';
import type { CreateCommand } from '../../lifecycle/command.ts';
import { done, failed, inProgress } from '../../lifecycle/outcome.ts';
import { orderFromWire } from '../../outbound/order-from-wire.ts';
import type { Order } from '../../plugins/contract.ts';
import { writeExtendParams } from '../../protocol/extend-params.ts';
import { onlyLine } from '../fixtures/only-line.ts';
import { recordedOrderAnswer } from '../fixtures/recorded-order-answer.ts';
import { printedCall } from '../fixtures/saas-v1-printed-calls.ts';

type Purchase = SceneRequest<'saas-v1', 'newInstance'>;

const purchase: Purchase = {
  activity: 'newInstance',
  timeStamp: '20200727073711903',
  customerId: '68cbc86abc2018ab880d92f36422fa0e',
  businessId: '61e834ba-7b97-4418-b8f7-e5345137278c',
  orderId: 'CS1906666666ABCDE',
  productId: '00301-666666-0--0',
};

const placedAt = new Date('2020-07-27T07:37:11.903Z');

function created(more: Partial<Purchase> = {}): CreateCommand & { told: Order } {
  const command = saasV1.newInstance.decode({ ...purchase, ...more });
  if (command.type !== 'create' || !command.told) throw new Error('newInstance tells no order');
  return { ...command, told: command.told };
}

describe('newInstance of SaaS V1.0', () => {
  it('makes the printed call the creation of an instance, with the order it tells', () => {
    const command = saasV1.newInstance.decode(printedCall('newInstance'));
    expect(command).to.deep.equal({
      type: 'create',
      orderId: 'CS1906666666ABCDE',
      orderLineId: '00301-666666-0--0',
      proposedInstanceId: '61e834ba-7b97-4418-b8f7-e5345137278c',
      shows: 'access',
      longestAccountBytes: 79,
      told: {
        orderId: 'CS1906666666ABCDE',
        type: 'new',
        placedAt,
        lines: [
          {
            orderLineId: '00301-666666-0--0',
            charging: 'period',
            periodUnit: null,
            periodCount: null,
            expiresAt: new Date('2020-07-27T15:31:56Z'),
            products: [{ productId: '00301-666666-0--0', skuCode: '', quantity: null, name: null }],
            extendParams: [],
            listPrice: null,
            price: null,
          },
        ],
        buyer: {
          customerId: '68cbc86abc2018ab880d92f36422fa0e',
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

  it('tells the plugin of an order what the order query tells of the same order to the newer guide', () => {
    const { orderInfo } = recordedOrderAnswer();
    const [wireLine] = orderInfo.orderLine;
    const [product] = wireLine?.productInfo ?? [];
    if (!wireLine || !product) throw new Error('the recorded order has a line and a product');
    const v2 = orderFromWire(orderInfo, new Date(0));
    const { told } = created({
      timeStamp: orderInfo.createTime,
      orderId: orderInfo.orderId,
      productId: product.productId,
      skuCode: product.skuCode,
      amount: String(product.linearValue),
      chargingMode: '1',
      periodType: wireLine.periodType,
      periodNumber: String(wireLine.periodNumber),
      expireTime: wireLine.expireTime,
      orderAmount: wireLine.currencyAfterDiscount,
      saasExtendParams: writeExtendParams(wireLine.extendParams),
      customerId: orderInfo.buyerInfo.customerId,
      customerName: orderInfo.buyerInfo.customerName,
      mobilePhone: orderInfo.buyerInfo.mobilePhone,
    });
    // What the old guide does not tell: the line's id, the list price, the names of the product and of the person.
    const line = onlyLine(v2);
    expect(told).to.deep.equal({
      ...v2,
      buyer: { ...v2.buyer, realName: null },
      lines: [
        {
          ...line,
          orderLineId: product.productId,
          listPrice: null,
          products: line.products.map((known) => ({ ...known, name: null })),
        },
      ],
    } satisfies Order);
  });

  it('is the same command as in the newer guide, but for the order it brings along', () => {
    const { told, shows, longestAccountBytes, ...command } = created();
    expect(shows).to.equal('access');
    expect(longestAccountBytes).to.equal(79);
    expect(told.orderId).to.equal(purchase.orderId);
    expect(command).to.deep.equal(
      saasV2.newInstance.decode({
        activity: 'newInstance',
        orderId: purchase.orderId,
        orderLineId: purchase.productId,
        businessId: purchase.businessId,
      }),
    );
  });

  it('takes the order for its only line when no product is told (R15), and proposes no instance without a businessId (R16)', () => {
    const { businessId: _, productId: __, ...rest } = purchase;
    const command = saasV1.newInstance.decode(rest as Purchase);
    expect(command).to.deep.include({ orderLineId: 'CS1906666666ABCDE', proposedInstanceId: null });
    expect(onlyLine((command as CreateCommand).told)).to.deep.include({
      orderLineId: 'CS1906666666ABCDE',
      products: [],
    });
  });

  it('knows a trial', () => {
    expect(created({ trialFlag: '1' }).told.type).to.equal('trial');
    expect(created({ trialFlag: '0' }).told.type).to.equal('new');
    expect(created().told.type).to.equal('new');
  });

  it('knows how the product is charged, and guesses it from the period where it is not told', () => {
    const charging = (more: Partial<Purchase>) => onlyLine(created(more).told).charging;
    expect(['0', '1', '3', '5'].map((chargingMode) => charging({ chargingMode }))).to.deep.equal([
      'on-demand',
      'period',
      'one-time',
      'on-demand-package',
    ]);
    expect(charging({ chargingMode: '7' })).to.equal('7');
    expect(charging({ chargingMode: 'constructor' })).to.equal('constructor');
    expect(charging({ periodType: 'year' })).to.equal('period');
    expect(charging({ expireTime: '20210727153156' })).to.equal('period');
    expect(charging({})).to.equal('one-time');
  });

  it('reads period, quantity, price and buyer', () => {
    const { told } = created({
      periodType: 'month',
      periodNumber: '3',
      expireTime: '20201027153156000',
      amount: '50',
      skuCode: 'a-sku',
      orderAmount: '100.125',
      customerName: 'a company',
      userId: 'u1',
      userName: 'a user',
      mobilePhone: '15905222222',
      email: 'user@example.com',
    });
    expect(onlyLine(told)).to.deep.include({
      periodUnit: 'month',
      periodCount: 3,
      expiresAt: new Date('2020-10-27T15:31:56Z'),
      price: '100.125',
      products: [{ productId: '00301-666666-0--0', skuCode: 'a-sku', quantity: 50, name: null }],
    });
    expect(told.buyer).to.deep.equal({
      customerId: '68cbc86abc2018ab880d92f36422fa0e',
      customerName: 'a company',
      realName: null,
      userId: 'u1',
      userName: 'a user',
      mobilePhone: '15905222222',
      email: 'user@example.com',
    });
  });

  it('takes disk or bandwidth for the quantity where nothing else is counted, and keeps both as parameters', () => {
    const line = onlyLine(created({ diskSize: '100', bandWidth: '20', provisionType: '1' }).told);
    expect(line.products[0]?.quantity).to.equal(100);
    expect(line.extendParams).to.deep.equal([
      { name: 'diskSize', value: '100' },
      { name: 'bandWidth', value: '20' },
      { name: 'provisionType', value: '1' },
    ]);
    expect(onlyLine(created({ amount: '5', diskSize: '100' }).told).products[0]?.quantity).to.equal(5);
  });

  it('reads what the buyer filled in, and leaves the JSON of a WeLink parameter as it is', () => {
    const platformParams = '{"tenantName":"t","tennantId":"1","userId":"u"}';
    const params = [
      { name: 'emailDomainName', value: 'example.com' },
      { name: 'platformParams', value: platformParams },
    ];
    const saasExtendParams = writeExtendParams(params);
    expect(onlyLine(created({ saasExtendParams, diskSize: '9' }).told).extendParams).to.deep.equal([
      ...params,
      { name: 'diskSize', value: '9' },
    ]);
  });

  it('keeps what the buyer filled in as text when it cannot be read (R2)', () => {
    expect(onlyLine(created({ saasExtendParams: 'no base64!' }).told).extendParams).to.deep.equal([
      { name: 'saasExtendParams', value: 'no base64!' },
    ]);
  });

  it('notes since when the buyer is charged; an acceptance whose time cannot be read began with the call', () => {
    const since = new Date('2020-07-28T08:00:00Z');
    expect(created({ acceptanceTime: '20200728080000000' }).chargedSince).to.deep.equal(since);
    expect(created({ acceptanceTime: '20200728080000' }).chargedSince).to.deep.equal(since);
    expect(created({ acceptanceTime: 'yesterday' }).chargedSince).to.deep.equal(created().told.placedAt);
    expect(created()).to.not.have.property('chargedSince');
  });

  it('lets no strange value of an optional parameter stop an order (R2)', () => {
    const { activity, timeStamp, orderId, ...others } = {
      ...purchase,
      ...Object.fromEntries(
        [
          'customerName userId userName mobilePhone email skuCode trialFlag expireTime chargingMode',
          'saasExtendParams amount diskSize bandWidth periodType periodNumber orderAmount provisionType',
          'acceptanceTime testFlag colour',
        ].flatMap((names) => names.split(' ').map((name) => [name, ''])),
      ),
    };
    const strange = Object.fromEntries(Object.keys(others).map((name) => [name, fc.string()]));
    fc.assert(
      fc.property(fc.record(strange, { requiredKeys: [] }), (more) => {
        const command = saasV1.newInstance.decode({ activity, timeStamp, orderId, ...more } as Purchase);
        expect(command).to.include({ type: 'create', orderId });
      }),
    );
  });

  it('reads a timeStamp with fewer digits behind the seconds, and refuses one that is no time', () => {
    expect(created({ timeStamp: '201706211855321' }).told.placedAt).to.deep.equal(
      new Date('2017-06-21T18:55:32Z'),
    );
    expect(() => created({ timeStamp: 'now' })).to.throw(BadRequest, /timeStamp/);
    expect(() => created({ timeStamp: '20170230185532123' })).to.throw(BadRequest, /timeStamp/);
  });

  it('answers the instance and how the buyer gets in, in clear: the edge encrypts', () => {
    const access = {
      frontEndUrl: 'https://www.isvserver.com',
      adminUrl: 'https://www.isvserver.com/admin',
      userName: 'admin',
      password: 'Init#Pass01',
      memo: 'welcome',
    };
    expect(saasV1.newInstance.encode({ ...done('an-instance'), access })).to.deep.equal({
      resultCode: '000000',
      resultMsg: 'success',
      instanceId: 'an-instance',
      appInfo: access,
    });
  });

  it('leaves out what the plugin did not tell', () => {
    const access = { frontEndUrl: 'https://www.isvserver.com' };
    expect(saasV1.newInstance.encode({ ...done('an-instance'), access })).to.deep.include({
      appInfo: access,
    });
    expect(saasV1.newInstance.encode(done('an-instance'))).to.not.have.property('appInfo');
  });

  it('answers a failure for now while the instance is being made, and names none (R17)', () => {
    expect(saasV1.newInstance.encode(inProgress('an-instance'))).to.deep.equal({
      resultCode: '000005',
      resultMsg: 'still in progress; the repeated call gets the result',
    });
  });

  it("answers a refusal's own code", () => {
    const refusal = failed('SOLD_OUT', 'none left', 'an-instance');
    expect(saasV1.newInstance.encode(refusal)).to.deep.equal({
      resultCode: '000106',
      resultMsg: 'none left',
    });
  });
});
