import { createCipheriv, generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import type { RecordedAnswer, RecordedCall } from '../../../protocol/explain/recorded-call.ts';
import { encryptField } from '../../../protocol/sensitive-field.ts';
import { answer, base64, causesOf, explain, hex, joined, key, notesOf, v1, v2 } from './hand-made-calls.ts';

const success = '{"resultCode":"000000","resultMsg":"success."}';
const iv = 'AbCdEfGh12345678';

/** The causes of a right V1.0 call with this answer. */
const answered = (given: RecordedAnswer, call: RecordedCall = v1()) => causesOf({ ...call, answer: given });

const header = (value: string, name = 'Body-Sign') => answer(success, { headers: [[name, value]] });
const sign = base64(key, success);

/** A right call of SaaS V1.0 that buys. */
function purchase(scene = 'newInstance'): RecordedCall {
  const pairs: [string, string][] = [
    ['activity', scene],
    ['timeStamp', '20230403074746618'],
  ];
  return v1(base64(`${key}20230403074746618`, joined(pairs)), pairs);
}

const bought = (more: Record<string, unknown>) =>
  JSON.stringify({
    resultCode: '000000',
    resultMsg: 'success.',
    instanceId: 'i-1',
    appInfo: { frontEndUrl: 'https://a.example.com' },
    ...more,
  });

describe("the guides' FAQs, explained", () => {
  it('a right answer is right', () => {
    expect(answered(answer())).to.deep.equal([]);
    expect(answered(answer(bought({})), purchase())).to.deep.equal([]);
  });

  it('response header lacks Body-Sign: the header is missing, in the wrong case, or without quotes', () => {
    expect(answered(answer(success, { headers: [] }))).to.deep.equal(['body-sign-missing']);
    for (const name of ['Body-sign', 'body-sign', 'BODY-SIGN']) {
      expect(answered(header(`sign_type="HMAC-SHA256", signature="${sign}"`, name))).to.deep.equal([
        'body-sign-header-case',
      ]);
    }
    expect(answered(header(`sign_type=HMAC-SHA256, signature=${sign}`))).to.deep.equal([
      'body-sign-no-quotes',
    ]);
    expect(answered(header(sign))).to.deep.equal(['body-sign-format']);
  });

  it('response header lacks Body-Sign: sent twice, or with the blank that some pages print', () => {
    const value = `sign_type="HMAC-SHA256", signature="${sign}"`;
    const twice = answer(success, {
      headers: [
        ['Body-Sign', value],
        ['Body-Sign', value],
      ],
    });
    expect(answered(twice)).to.deep.equal(['body-sign-repeated']);
    const blank = { ...v1(), answer: header(`sign_type="HMAC-SHA256", signature= "${sign}"`) };
    expect(explain(blank).verdict).to.equal('valid');
    expect(notesOf(blank)).to.deep.equal(['body-sign-blank']);
  });

  it('sign_type is not equals HMAC-SHA256 or signature is empty', () => {
    expect(answered(header(`sign_type="HmacSHA256", signature="${sign}"`))).to.deep.equal(['body-sign-type']);
    expect(answered(header('sign_type="HMAC-SHA256", signature=""'))).to.deep.equal(['body-sign-type']);
  });

  it('HTTP body signature check failed: attribute order, blanks, a line break after it', () => {
    const signed = (text: string, of: string) => answered(answer(text, { signature: base64(key, of) }));
    expect(signed('{"resultMsg":"success.","resultCode":"000000"}', success)).to.deep.equal([
      'body-reserialised',
    ]);
    expect(signed(success, '{"resultCode": "000000", "resultMsg": "success."}')).to.deep.equal([
      'body-reserialised',
    ]);
    expect(signed(`${success}\n`, success)).to.deep.equal(['newline-after-body']);
    expect(signed(` ${success}`, success)).to.deep.equal(['blanks-around-body']);
  });

  it('HTTP body signature check failed: Key+timeStamp was used, or another key', () => {
    const mixed = base64(`${key}20230403074746618`, success);
    const explanation = explain({ ...v1(), answer: answer(success, { signature: mixed }) });
    expect(explanation.causes.map(({ code }) => code)).to.deep.equal(['key-and-timestamp-in-body-sign']);
    expect(explanation).to.deep.include({
      about: 'answer',
      firstDifference: { in: 'HMAC key', offset: 4, ours: '(end)', theirs: '20230403074746618' },
    });
    const swapped = base64(`20230403074746618${key}`, success);
    expect(answered(answer(success, { signature: swapped }))).to.deep.equal([
      'key-and-timestamp-in-body-sign',
    ]);
    expect(answered(answer(success, { signature: base64('no such key', success) }))).to.deep.equal([
      'wrong-key-or-changed-body',
    ]);
  });

  it('HTTP body signature check failed: hex in place of Base64', () => {
    expect(answered(answer(success, { signature: hex(key, success) }))).to.deep.equal(['wrong-encoding']);
  });

  it('return style: an object was serialised again after its string was signed', () => {
    const object = '{"resultCode":"000000","resultMsg":"成功 a/b"}';
    const again = '{"resultCode":"000000","resultMsg":"\\u6210\\u529f a\\/b"}';
    expect(answered(answer(object, { signature: base64(key, again) }))).to.deep.equal(['body-reserialised']);
  });

  it('resultCode error: anything but 000000', () => {
    expect(answered(answer('{"resultCode":"000005","resultMsg":"x"}'))).to.deep.equal(['result-code-error']);
    expect(answered(answer('{"resultCode":"0000","resultMsg":"x"}'))).to.deep.equal(['result-code-format']);
    expect(answered(answer('{"resultCode":"000999","resultMsg":"x"}'))).to.deep.equal([
      'result-code-unknown',
    ]);
    expect(answered(answer('{"resultCode":0,"resultMsg":"x"}'))).to.deep.equal(['result-code-not-text']);
  });

  it('opening failed and retries are used up: mend the reason, then restart the message', () => {
    const { causes } = explain({ ...purchase(), answer: answer('{"resultCode":"000005","resultMsg":"x"}') });
    expect(causes.map(({ code }) => code)).to.deep.equal(['result-code-error']);
    expect(causes[0]?.whatToDoEn).to.contain('restart the message');
  });

  it('response lacks a field: newInstance needs instanceId and frontEndUrl', () => {
    const lacking = (text: string) =>
      explain({ ...purchase(), answer: answer(text) })
        .causes.filter(({ code }) => code === 'answer-lacks-field')
        .map(({ en }) => en);
    expect(lacking(success)).to.deep.equal([
      'The answer lacks instanceId.',
      'The answer lacks appInfo.frontEndUrl.',
    ]);
    expect(lacking(bought({ appInfo: {} }))).to.deep.equal(['The answer lacks appInfo.frontEndUrl.']);
  });

  it('field length illegal: frontEndUrl has more than 512 characters', () => {
    const frontEndUrl = `https://a.example.com/${'x'.repeat(500)}`;
    expect(answered(answer(bought({ appInfo: { frontEndUrl } })), purchase())).to.deep.equal([
      'answer-too-long',
    ]);
  });

  it('response body cannot be parsed: resultCode or resultMsg is missing, or a blank stands in a name', () => {
    expect(answered(answer('OK'))).to.deep.equal(['answer-not-json']);
    expect(answered(answer('{"resultCode":"000000"}'))).to.deep.equal(['answer-lacks-field']);
    expect(answered(answer('{"resultMsg":"x"}'))).to.deep.equal(['answer-lacks-field']);
    expect(answered(answer('{" resultCode":"000000","resultMsg":"x"}'))).to.include('blank-in-field-name');
  });

  it('content-type wrong: must be application/json', () => {
    expect(answered(answer(success, { type: 'text/html;charset=UTF-8' }))).to.deep.equal(['content-type']);
    expect(answered(answer(success, { type: 'application/json;charset=UTF-8' }))).to.deep.equal([]);
  });

  it('httpCode other than 200', () => {
    expect(answered(answer(success, { status: 500 }))).to.deep.equal(['http-status']);
  });

  it('address unreachable', () => {
    expect(causesOf({ ...v1(), unanswered: true })).to.deep.equal(['unreachable']);
  });

  it('timeout: 20 s in the older guides, 5 s in the newer ones', () => {
    expect(causesOf({ ...v1(), tookMs: 19_000 })).to.deep.equal([]);
    expect(causesOf({ ...v1(), tookMs: 20_500 })).to.deep.equal(['too-slow']);
    expect(causesOf({ ...v2(), tookMs: 5_500 })).to.deep.equal(['too-slow']);
  });

  it('no parameters arrive: check that the address is right', () => {
    const empty = { method: 'GET', url: '/produce/x', headers: [], body: null };
    expect(causesOf(empty)).to.deep.equal(['unknown-call']);
    const { url, ...call } = v2();
    expect(causesOf({ ...call, url: url.replace(/&nonce=.*/, '') })).to.deep.equal(['parameter-missing']);
    expect(causesOf({ ...v1(), method: 'POST' })).to.deep.equal(['wrong-method']);
  });

  it('buyer cannot see account and password: the cipher text with its iv has more than 128 characters', () => {
    const cipher = (plain: string, bits: 128 | 256 = 256) => encryptField(key, bits, plain, iv);
    const accounts = (userName: string, more = {}) =>
      answered(answer(bought({ appInfo: { frontEndUrl: 'https://a', userName }, ...more })), purchase());
    expect(accounts(cipher('x'.repeat(79)))).to.deep.equal([]);
    expect(accounts(cipher('x'.repeat(80)))).to.include('cipher-too-long');
  });

  it('buyer cannot see account and password: wrong AES size, wrong key, or not encrypted', () => {
    const accounts = (userName: string, more = {}) =>
      answered(answer(bought({ appInfo: { frontEndUrl: 'https://a', userName }, ...more })), purchase());
    expect(accounts(encryptField(key, 128, 'admin', iv), { encryptType: '2' })).to.deep.equal([]);
    expect(accounts(encryptField(key, 128, 'admin', iv))).to.deep.equal(['wrong-aes-size']);
    expect(accounts(encryptField(key, 256, 'admin', iv), { encryptType: '2' })).to.deep.equal([
      'wrong-aes-size',
    ]);
    expect(accounts(encryptField('another', 256, 'admin', iv))).to.deep.equal(['cipher-unreadable']);
    expect(accounts('admin')).to.deep.equal(['not-encrypted']);
    expect(accounts(encryptField(key, 128, 'admin', iv), { encryptType: 2 })).to.include(
      'encrypt-type-not-text',
    );
    const cipher = createCipheriv('aes-128-cbc', Buffer.from(key).subarray(0, 16), iv);
    const bytesOfKey = iv + cipher.update('admin', 'utf8', 'base64') + cipher.final('base64');
    expect(accounts(bytesOfKey)).to.deep.equal(['wrong-aes-key']);
  });

  it('phone and e-mail are encrypted in the size that was chosen for the product', () => {
    const pairs: [string, string][] = [
      ['activity', 'newInstance'],
      ['mobilePhone', encryptField(key, 128, '15905222222', iv)],
      ['timeStamp', '20230403074746618'],
    ];
    const call = v1(base64(`${key}20230403074746618`, joined(pairs)), pairs);
    expect(causesOf(call)).to.deep.equal([]);
    expect(causesOf(call, { aesBits: 128 })).to.deep.equal([]);
    expect(causesOf(call, { aesBits: 256 })).to.deep.equal(['wrong-aes-size']);
  });

  it('kit service unreachable: the private key does not open the clientSecret', () => {
    const pem = () =>
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    const text = '{"clientSecret":"c2VjcmV0","timeStamp":"20230403154746618"}';
    const call: RecordedCall = {
      method: 'POST',
      url: '/x/produceAPI/applicationSync',
      headers: [
        ['authToken', base64(`${key}20230403154746618`, 'clientSecret=c2VjcmV0&timeStamp=20230403154746618')],
      ],
      body: Buffer.from(text),
    };
    expect(causesOf(call, { kitPrivateKey: String(pem()) })).to.deep.equal(['client-secret-unreadable']);
  });

  it('login: client id mismatch, bad client credentials, 403', () => {
    const login = (status: number, text: string) =>
      causesOf({
        method: 'POST',
        url: 'https://auth.example.com/oauth2/token?grant_type=authorization_code',
        headers: [],
        body: null,
        answer: { status, headers: [], body: Buffer.from(text) },
      });
    expect(login(400, '{"error":"invalid_client","error_description":"Client ID mismatch"}')).to.deep.equal([
      'client-id-mismatch',
    ]);
    expect(
      login(401, '{"error":"invalid_client","error_description":"Bad client credentials"}'),
    ).to.deep.equal(['bad-client-credentials']);
    expect(login(403, '')).to.deep.equal(['token-refused']);
  });
});
