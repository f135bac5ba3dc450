import { expect } from 'chai';
import { maskJson, maskTarget } from '../../server/edge/mask.ts';

describe('the journal', () => {
  it('keeps a message without secrets byte for byte', () => {
    const text = '{ "orderId" : "CS1",\n"remark":"password is told by mail" }';
    expect(maskJson(text)).to.equal(text);
  });

  it('masks secrets at any depth, and the query of addresses, which may log a buyer in (R23)', () => {
    const app = {
      frontEndUrl: 'https://x.example.com/a?ticket=hush',
      adminUrl: 'https://x.example.com/b#hush',
      userName: 'admin',
      password: 'hush',
    };
    const masked = maskJson(
      JSON.stringify({ info: [{ appInfo: app }], buyerInfo: { mobilePhone: 'hush', email: null } }),
    );
    expect(masked).to.not.include('hush');
    expect(JSON.parse(masked)).to.deep.equal({
      info: [
        {
          appInfo: {
            frontEndUrl: 'https://x.example.com/a?***',
            adminUrl: 'https://x.example.com/b?***',
            userName: 'admin',
            password: '***',
          },
        },
      ],
      buyerInfo: { mobilePhone: '***', email: null },
    });
  });

  it('masks what buyers filled in and free texts, and JSON inside a text', () => {
    const text = JSON.stringify({
      extendParams: [{ name: 'email', value: 'hush@example.com' }],
      memo: 'the password is hush',
      productInfo: JSON.stringify({ productId: 'OFFI1', password: 'hush' }),
    });
    const masked = maskJson(text);
    expect(masked).to.not.include('hush');
    expect(JSON.parse(masked)).to.deep.include({ extendParams: [{ name: 'email', value: '***' }] });
    expect(masked).to.include('OFFI1');
  });

  it('keeps nothing of a text that is not JSON and seems to hold a secret', () => {
    expect(maskJson('{"password":"hush"')).to.not.include('hush');
  });

  it('masks under names that are written with escapes, in JSON inside JSON, and of devices and people', () => {
    const texts = [
      '{"mobile\\u0050hone":"hush"}',
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: 'hush' }) }) }),
      JSON.stringify({ userList: [{ userName: 'li', extension: "{mobile:'hush'}", mobile: 'hush' }] }),
      JSON.stringify({ deviceFingerprint: 'hush' }),
    ];
    for (const text of texts) expect(maskJson(text), text).to.not.include('hush');
  });

  it('masks the secrets in a query, also under escaped names, and leaves the rest as it came', () => {
    const target = '/produce/a?orderId=CS1&authToken=hush%2B&%6DobilePhone=hush&x=a+b&email=hush';
    expect(maskTarget(target)).to.equal(
      '/produce/a?orderId=CS1&authToken=***&%6DobilePhone=***&x=a+b&email=***',
    );
  });
});
