import { expect } from 'chai';
import { bodySign, verifyBodySign } from '../../protocol/body-sign.ts';
import { encryptField } from '../../protocol/sensitive-field.ts';

const accessKey = 'xxxxxxx';
const success = '{"resultCode":"000000","resultMsg":"success."}';

/** The answer to a new purchase, its two encrypted fields made with fixed ivs. */
const opened = JSON.stringify({
  resultCode: '000000',
  resultMsg: 'success.',
  encryptType: '1',
  instanceId: '61e834ba-7b97-4418-b8f7-e5345137278c',
  appInfo: {
    frontEndUrl: 'https://www.isvserver.com',
    adminUrl: 'https://www.isvserver.com/admin',
    userName: encryptField(accessKey, 256, 'admin', 'AbCdEfGh12345678'),
    password: encryptField(accessKey, 256, 'Init#Pass01', 'HgFeDcBa87654321'),
  },
});

/** Computed by hand. */
const vectors = [
  { name: 'F, success', body: success, signature: 'YB9MRaDz8ENM8JzoKzW8YT4yUrcMdby3kM31MTz8tO4=' },
  {
    name: 'G, success and a line feed',
    body: `${success}\n`,
    signature: 'ExW2F9AdnBcypsQMw/8jp8wSce7O6yxvxGsZWGODhLY=',
  },
  {
    name: 'H, an opened instance with its encrypted account',
    body: opened,
    signature: 'mNpXOH2RttjxqjiKsaEecJk0xKcWdwLmhg4ihqYn09s=',
  },
];

describe('the Body-Sign of SaaS V1', () => {
  for (const { name, body, signature } of vectors) {
    it(`is the one computed for ${name}`, () => {
      const header = `sign_type="HMAC-SHA256", signature="${signature}"`;
      expect(bodySign(accessKey, body)).to.equal(header);
      expect(verifyBodySign(accessKey, header, Buffer.from(body))).to.deep.equal({ ok: true });
    });
  }

  it('is made with the key alone, not with key and time as the authToken is', () => {
    expect(bodySign(`${accessKey}20200727073711903`, success)).not.to.contain(vectors[0]?.signature);
  });
});
