import { expect } from 'chai';
import { encryptField } from '../../../protocol/sensitive-field.ts';
import {
  base64,
  causesOf,
  explain,
  hex,
  joined,
  key,
  notesOf,
  parameters,
  sha256,
  v1,
} from './hand-made-calls.ts';

const time = '20230403074746618';
const token = (text: string, hmacKey = key + time) => base64(hmacKey, text);
const replaced = (name: string, value: string) =>
  parameters.map(([each, was]): [string, string] => [each, each === name ? value : was]);

describe('a call with an authToken, explained', () => {
  it('is valid when it is right', () => {
    const explanation = explain(v1());
    expect(explanation).to.deep.include({
      verdict: 'valid',
      guide: 'saas-v1',
      transport: 'query',
      causes: [],
    });
    expect(explanation.ours).to.deep.equal({
      text: joined(parameters),
      hmacKey: `****${time}`,
      algorithm: 'HMAC-SHA256, base64',
    });
  });

  const encoded = parameters.map(([name, value]): [string, string] => [name, encodeURIComponent(value)]);
  const wrong: [promise: string, code: string, token: string][] = [
    ['values signed without URL decoding', 'not-decoded', token(joined(encoded))],
    ['the order reversed', 'wrong-order', token(joined(parameters.toReversed()))],
    ['the timeStamp missing in the key', 'timestamp-missing-in-key', token(joined(parameters), key)],
    ['key and timeStamp swapped', 'key-and-timestamp-swapped', token(joined(parameters), time + key)],
    ['the timeStamp alone as key', 'access-key-missing-in-key', token(joined(parameters), time)],
    [
      'a parameter left out',
      'parameter-left-out',
      token(joined(parameters.filter(([name]) => name !== 'testFlag'))),
    ],
    ['names alone', 'names-only-signed', token(parameters.map(([name]) => name).join('&'))],
    ['values alone', 'values-only-signed', token(parameters.map(([, value]) => value).join(''))],
    ['an & in front', 'wrong-joining', token(`&${joined(parameters)}`)],
    ['JSON', 'json-signed', token(JSON.stringify(Object.fromEntries(parameters)))],
    [
      'an empty authToken among them',
      'token-among-parameters',
      token(joined([...parameters, ['authToken', ''] as [string, string]].sort())),
    ],
    [
      'ISO-8859-1',
      'wrong-charset',
      base64(key + time, Buffer.from(joined(parameters).replace(/[测试]/g, '?'), 'latin1')),
    ],
    [
      'plain SHA-256',
      'plain-sha256-outside',
      Buffer.from(sha256(joined(parameters)), 'hex').toString('base64'),
    ],
    ['another key', 'other-key', token(joined(parameters), `kit-key${time}`)],
    ['hex in place of Base64', 'wrong-encoding', hex(key + time, joined(parameters))],
    ['Base64 of hex', 'wrong-encoding', Buffer.from(hex(key + time, joined(parameters))).toString('base64')],
    ['the padding cut off', 'token-padding-cut', token(joined(parameters)).slice(0, -1)],
    ['a token encoded twice', 'token-encoded-twice', encodeURIComponent(token(joined(parameters)))],
    ['a token of something else', 'wrong-key-or-changed-body', token('something else')],
  ];
  for (const [promise, code, wrongToken] of wrong) {
    it(`tells ${promise}`, () => {
      expect(causesOf(v1(wrongToken), { otherKeys: ['kit-key'] })).to.deep.equal([code]);
    });
  }

  it('tells the order of arrival for the ascending one', () => {
    const shuffled = [...parameters.slice(3), ...parameters.slice(0, 3)];
    expect(causesOf(v1(token(joined(shuffled)), shuffled))).to.deep.equal(['wrong-order']);
  });

  it('tells a plus that became a blank, and shows the byte', () => {
    const unescaped = (text: string) => encodeURIComponent(text).replaceAll('%2B', '+');
    const explanation = explain(v1(token(joined(parameters)), parameters, unescaped));
    expect(explanation.causes.map(({ code }) => code)).to.deep.equal(['plus-became-blank']);
    expect(explanation.firstDifference).to.deep.include({
      in: 'canonical string',
      ours: ' b&email=&instanceId=hua',
    });
    expect(explanation.firstDifference?.theirs).to.match(/^\+b&email/);
  });

  it('tells a double decoding', () => {
    const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));
    expect(causesOf(v1(token(joined(parameters)), parameters, twice))).to.deep.equal(['decoded-twice']);
  });

  it('tells phone and e-mail that were decrypted before signing, in either size', () => {
    for (const bits of [128, 256] as const) {
      const sent = replaced('email', encryptField(key, bits, 'a@example.com', 'AbCdEfGh12345678'));
      const signed = replaced('email', 'a@example.com');
      expect(causesOf(v1(token(joined(signed)), sent))).to.deep.equal(['decrypted-first']);
    }
  });

  it('tells saasExtendParams that were decoded before signing', () => {
    const params = '[{"name":"a","value":"b"}]';
    const sent: [string, string][] = [
      ['activity', 'newInstance'],
      ['saasExtendParams', Buffer.from(params).toString('base64')],
      ['timeStamp', time],
    ];
    const signed: [string, string][] = [
      ['activity', 'newInstance'],
      ['saasExtendParams', params],
      ['timeStamp', time],
    ];
    expect(causesOf(v1(token(joined(signed)), sent))).to.deep.equal(['extend-params-decoded']);
  });

  it('tells that of a repeated parameter the last value was taken', () => {
    const sent: [string, string][] = [
      ['a', '1'],
      ['a', '2'],
      ['timeStamp', time],
    ];
    expect(causesOf(v1(token(`a=2&timeStamp=${time}`), sent))).to.deep.equal(['repeated-parameter']);
  });

  it('accepts blank values left out and blanks in the token, and notes both', () => {
    const filled = parameters.filter(([, value]) => value !== '');
    const call = v1(token(joined(filled)));
    expect(explain(call).verdict).to.equal('valid');
    expect(notesOf(call)).to.deep.equal(['blank-values-left-out']);
    const right = token(joined(replaced('testFlag', '0')));
    expect(right).to.contain('+');
    const plus = v1(right.replaceAll('+', ' '), replaced('testFlag', '0'));
    expect(explain(plus).verdict).to.equal('valid');
    expect(notesOf(plus)).to.deep.equal(['token-plus-became-blank']);
  });
});

describe('a call of the linked kit, explained', () => {
  const fields = { flag: 1, instanceId: '', tenantId: 'T1', testFlag: 0, timeStamp: '20230403154746618' };
  const text = JSON.stringify(fields);
  const kitTime = fields.timeStamp;
  const v1Call = (authToken: string) => ({
    method: 'POST',
    url: '/produce/x/produceAPI/tenantSync',
    headers: [
      ['authToken', authToken],
      ['content-type', 'application/json'],
    ] as [string, string][],
    body: Buffer.from(text),
  });
  const v2Call = (sign: string) => ({
    method: 'POST',
    url: '/produce/x/produceAPI/v2/tenantSync',
    headers: [
      ['x-sign', sign],
      ['x-timestamp', '1680508066618'],
      ['x-nonce', 'N1'],
      ['content-type', 'application/json'],
    ] as [string, string][],
    body: Buffer.from(text),
  });
  const pairs = `flag=1&tenantId=T1&testFlag=0&timeStamp=${kitTime}`;

  it('V1.0 is valid with blank values left out, and a note when they were kept', () => {
    const right = explain(v1Call(base64(key + kitTime, pairs)));
    expect(right).to.deep.include({
      verdict: 'valid',
      guide: 'linked-kit-v1',
      scene: 'tenantSync',
      causes: [],
    });
    const kept = v1Call(
      base64(key + kitTime, `flag=1&instanceId=&tenantId=T1&testFlag=0&timeStamp=${kitTime}`),
    );
    expect(explain(kept).verdict).to.equal('valid');
    expect(notesOf(kept)).to.deep.equal(['blank-values-kept']);
  });

  it('V1.0 tells the time missing in the key and another key', () => {
    expect(causesOf(v1Call(base64(key, pairs)))).to.deep.equal(['timestamp-missing-in-key']);
    expect(causesOf(v1Call(base64(`basic${kitTime}`, pairs)), { otherKeys: ['basic'] })).to.deep.equal([
      'other-key',
    ]);
  });

  it('V2.0 is valid over the body itself, and tells the digest of the basic interfaces', () => {
    const head = `${key}N11680508066618`;
    expect(explain(v2Call(hex(key, head + text).toUpperCase()))).to.deep.include({
      verdict: 'valid',
      guide: 'linked-kit-v2',
      causes: [],
    });
    expect(causesOf(v2Call(hex(key, head + hex(key, text))))).to.deep.equal(['digest-inside']);
    expect(causesOf(v2Call(hex(key, head + JSON.stringify(fields, null, 2))))).to.deep.equal([
      'body-reserialised',
    ]);
    expect(causesOf(v2Call(hex(key, `${key}N11680508066${text}`)))).to.deep.equal(['seconds-signed']);
  });
});
