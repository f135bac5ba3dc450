import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';
import { notNullable } from './not-nullable.ts';

const document = committedBundle('koogallery');
const { queryOrder } = outbound.koogallery;

describe('The contract of the order query', () => {
  const tables: Record<string, string[]> = {
    OrderQueryAnswer: ['resultCode M 16', 'resultMsg M 1024', 'orderInfo O', 'extra_info O'],
    OrderInfo: [
      'orderId M 64',
      'orderType M 32',
      'createTime M 20',
      'orderLine M',
      'buyerInfo O',
      'extendParams O',
    ],
    OrderLine: [
      'orderLineId M 64',
      'chargingMode M 25',
      'expireTime O 20',
      'periodType O 32',
      'periodNumber O',
      'productInfo O',
      'extendParams O',
      'currency O 32',
      'currencyAfterDiscount O 32',
    ],
    ProductInfo: ['productId M 64', 'skuCode M 64', 'linearValue O', 'productName O 255'],
    ExtendParam: ['name M 255', 'value O 4096'],
    BuyerInfo: [
      'mobilePhone O 64',
      'email O 255',
      'customerId O 64',
      'customerName O 255',
      'customerRealName O 255',
      'customerType O',
      'userId O 64',
      'userName O 255',
    ],
  };

  for (const [name, fields] of Object.entries(tables)) {
    it(`has every field of ${name}`, () => {
      expect(fieldTable(document, name)).to.deep.equal(fields);
    });
  }

  it('takes null for every optional field, since the recorded answer has nulls', () => {
    for (const name of Object.keys(tables)) expect(notNullable(document, name), name).to.deep.equal([]);
  });

  it('says of each code whether to try again, as its nature has it and not as its HTTP status', () => {
    const codes = Object.entries(queryOrder.errorCodes);
    const retries = (retry: string) => codes.filter(([, code]) => code.retry === retry).map(([code]) => code);
    expect(retries('none')).to.deep.equal(['MKT.0000']);
    expect(retries('backoff')).to.deep.equal(['MKT.0999']);
    expect(retries('later')).to.deep.equal(['MKT.0250']);
    expect(retries('never')).to.have.length(codes.length - 3);
    expect(queryOrder.errorCodes['MKT.0100']).to.include({ httpStatus: 500, retry: 'never' });
    expect(queryOrder.gatewayErrorCodes['APIGW.0301']).to.include({ httpStatus: 401, retry: 'resign' });
  });

  it('knows the nine mock orders, misspelt as they are', () => {
    expect(Object.keys(queryOrder.mockOrders)).to.deep.equal([
      'MOCKPERIODYEARNEW',
      'MOCKONETIMENEW',
      'MOCKONDEMAND',
      'MOCKONDEMANDPKG',
      'MOCKPERIODDAYTRIAL',
      'MOCKMONTYTRIALTOFORMAL',
      'MOCKMONTYUNSUBSCRIBE',
      'MOCKMONTYRENEW',
      'MOCKMONTYCHANGE',
    ]);
  });
});
