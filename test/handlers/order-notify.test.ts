import { expect } from 'chai';
import { orderNotify } from '../../handlers/order-notify/order-notify.ts';
import { done, failed, inProgress } from '../../lifecycle/outcome.ts';
import { printedCalls } from '../fixtures/license-printed-calls.ts';

const { decode, encode } = orderNotify.orderNotify;

describe('the order notification', () => {
  it('notes the order line of the printed call, and makes nothing of it', () => {
    expect(decode(printedCalls['order-notify'].orderNotify)).to.deep.equal({
      type: 'noteOrder',
      orderId: 'CS2211181819B4LVS',
      orderLineId: 'CS2211181819B4LVS-000001',
    });
  });

  it('answers success, or a failure that is repeated: the guide has no answer for work that goes on', () => {
    expect(encode(done())).to.deep.equal({ resultCode: '000000', resultMsg: 'success' });
    expect(encode(inProgress())).to.include({ resultCode: '000005' });
    expect(encode(failed('PLUGIN_FAILED', 'it kept failing'))).to.deep.equal({
      resultCode: '000005',
      resultMsg: 'it kept failing',
    });
  });
});
