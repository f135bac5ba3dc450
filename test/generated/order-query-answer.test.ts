import { expect } from 'chai';
import fc from 'fast-check';
import { orderQueryAnswer } from '../../generated/validators.ts';
import { recordedOrderAnswer } from '../fixtures/recorded-order-answer.ts';

function faults(message: unknown): string[] {
  if (orderQueryAnswer(message)) return [];
  return (orderQueryAnswer.errors ?? []).map(({ instancePath, keyword, params }) =>
    `${instancePath} ${keyword} ${String(params.missingProperty ?? '')}`.trim(),
  );
}

describe('The validator of the order answer', () => {
  it('accepts the recorded answer, nulls and all', () => {
    expect(faults(recordedOrderAnswer())).to.deep.equal([]);
  });

  it('accepts the products and parameters of the order that an early guide printed inline', () => {
    const answer = recordedOrderAnswer();
    const [line] = answer.orderInfo.orderLine;
    const productInfo = [
      {
        skuCode: 'a63ee5c9-4f86-11ed-9f95-fa163e8cb3b2',
        productId: 'OFFI788963615933718528',
        linearValue: 20,
      },
    ];
    const extendParams = [
      { name: 'emailDomainName', value: 'test.xxxx.com' },
      { name: 'extendParamName', value: 'extendParamValue' },
    ];
    const early = {
      ...line,
      periodType: 'month',
      periodNumber: 5,
      productInfo,
      extendParams,
      trialFlag: '0',
      provisionType: 1,
    };
    expect(faults({ ...answer, orderInfo: { ...answer.orderInfo, orderLine: [early] } })).to.deep.equal([]);
  });

  it('accepts failures, with either prefix and whatever they add', () => {
    expect(faults({ resultCode: 'MKT.0150', resultMsg: 'Illegal operation' })).to.deep.equal([]);
    expect(
      faults({ resultCode: 'CBC.9001', resultMsg: '', orderInfo: null, extra_info: { any: ['thing'] } }),
    ).to.deep.equal([]);
    expect(faults({ resultCode: 'MKT.0100', resultMsg: '', extra_info: null })).to.deep.equal([]);
  });

  it('accepts values, lengths and fields that KooGallery may add some day', () => {
    const answer = recordedOrderAnswer();
    const [line] = answer.orderInfo.orderLine;
    const orderLine = [{ ...line, chargingMode: 'BY_MOON', periodType: 'moon', colour: 'red' }];
    const orderInfo = { ...answer.orderInfo, orderType: 'GIFT', orderLine, colour: { deep: true } };
    expect(faults({ ...answer, orderInfo, resultMsg: 'x'.repeat(2000), colour: 'red' })).to.deep.equal([]);
  });

  it('accepts null for every optional field', () => {
    const { orderInfo, ...envelope } = recordedOrderAnswer();
    const nothing = (names: string[]) => Object.fromEntries(names.map((name) => [name, null]));
    const optionalOfLine = [
      'expireTime',
      'periodType',
      'periodNumber',
      'productInfo',
      'extendParams',
      'currency',
      'currencyAfterDiscount',
    ];
    const line = { orderLineId: 'a-000001', chargingMode: 'ONE_TIME', ...nothing(optionalOfLine) };
    const lean = { ...orderInfo, orderLine: [line], buyerInfo: null, extendParams: null };
    expect(faults({ ...envelope, orderInfo: lean })).to.deep.equal([]);
    const product = { productId: 'a', skuCode: 'b', linearValue: null, productName: null };
    const full = { ...line, productInfo: [product], extendParams: [{ name: 'a', value: null }] };
    const buyerInfo = nothing(Object.keys(orderInfo.buyerInfo));
    expect(faults({ ...envelope, orderInfo: { ...orderInfo, orderLine: [full], buyerInfo } })).to.deep.equal(
      [],
    );
  });

  it('names what an order cannot do without', () => {
    expect(faults({})).to.have.members(['required resultCode', 'required resultMsg']);
    const { orderInfo, ...envelope } = recordedOrderAnswer();
    expect(faults({ ...envelope, orderInfo: {} })).to.have.members([
      '/orderInfo required orderId',
      '/orderInfo required orderType',
      '/orderInfo required createTime',
      '/orderInfo required orderLine',
    ]);
    const line = { productInfo: [{}], extendParams: [{}] };
    expect(faults({ ...envelope, orderInfo: { ...orderInfo, orderLine: [line] } })).to.have.members([
      '/orderInfo/orderLine/0 required orderLineId',
      '/orderInfo/orderLine/0 required chargingMode',
      '/orderInfo/orderLine/0/productInfo/0 required productId',
      '/orderInfo/orderLine/0/productInfo/0 required skuCode',
      '/orderInfo/orderLine/0/extendParams/0 required name',
    ]);
    expect(faults({ ...envelope, orderInfo: { ...orderInfo, orderLine: 'none' } })).to.deep.equal([
      '/orderInfo/orderLine type',
    ]);
  });

  it('says something about anything, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const accepted = orderQueryAnswer(value);
        expect(orderQueryAnswer.errors === null).to.equal(accepted);
        expect(accepted).to.equal(false);
      }),
    );
  });
});
