import { expect } from 'chai';
import bundle from '../../generated/bundles/order-notify.json' with { type: 'json' };
import { scenes } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { printedCalls } from '../fixtures/license-printed-calls.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('order-notify');
const { orderNotify } = scenes['order-notify'];
const { post } = bundle.paths['/order-notify/orderNotify'];

describe('The contract of the order notification', () => {
  it('has one scene, and every field of it, mandatory and as long as in the guide', () => {
    expect(Object.keys(scenes['order-notify'])).to.deep.equal(['orderNotify']);
    expect(fieldTable(document, orderNotify.requestSchema)).to.deep.equal([
      'activity M 20',
      'orderId M 64',
      'orderLineId M 64',
      'testFlag M 2',
    ]);
  });

  // resultMsg is optional in the table and mandatory by R1.
  it('has every field of an answer', () => {
    expect(fieldTable(document, orderNotify.answerSchema)).to.deep.equal([
      'resultCode M 6',
      'resultMsg M 255',
    ]);
  });

  it('answers success or failure: the guide has no code for work that goes on, and none for an instance', () => {
    expect(orderNotify.resultCodes).to.deep.equal(['000000', '000001', '000002', '000005']);
  });

  it('has the printed call as it is printed, and accepts it', () => {
    const printed = printedCalls['order-notify'].orderNotify;
    expect(post.requestBody.content['application/json'].examples.printed.value).to.deep.equal(printed);
    const { request } = validators['order-notify'].orderNotify;
    expect(request(printed), JSON.stringify(request.errors)).to.equal(true);
  });

  it('says that the printed answer is no JSON, and shows one that is', () => {
    expect(post.responses['200'].description).to.match(/comma before its closing brace/);
    const { answer } = validators['order-notify'].orderNotify;
    expect(answer(post.responses['200'].content['application/json'].examples.done.value)).to.equal(true);
  });

  it('asks for signature, timestamp and nonce, and signs the answer (R12)', () => {
    const parameters = post.parameters.map(({ $ref }) => $ref.split('/').at(-1));
    expect(parameters).to.deep.equal(['Signature', 'Timestamp', 'Nonce']);
    expect(Object.keys(post.responses['200'].headers)).to.deep.equal(['Body-Sign']);
  });
});
