import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import {
  body,
  causesOf,
  explain,
  hex,
  key,
  madeAt,
  nonce,
  notesOf,
  sha256,
  v2,
  v2Signature,
} from './hand-made-calls.ts';

const timestamp = String(madeAt);
const inner = hex(key, body);
const rest = nonce + timestamp;

describe('a call signed in the query, explained', () => {
  it('is valid when it is right, and its canonical string shows no key', () => {
    const explanation = explain(v2());
    expect(explanation).to.deep.include({
      verdict: 'valid',
      transport: 'json-body',
      guide: 'saas-v2',
      scene: 'releaseInstance',
      theirs: null,
      firstDifference: null,
      causes: [],
    });
    expect(explanation.ours).to.deep.equal({
      text: `****${rest}${inner}`,
      hmacKey: '****',
      algorithm: 'HMAC-SHA256, hex',
    });
  });

  const wrong: [promise: string, code: string, signature: string][] = [
    ['plain SHA-256 inside', 'plain-sha256-inside', v2Signature(key + rest + sha256(body))],
    ['the body itself inside', 'body-itself-inside', v2Signature(key + rest + body)],
    ['an upper-case digest inside', 'inner-upper-case', v2Signature(key + rest + inner.toUpperCase())],
    [
      'a Base64 digest inside',
      'inner-base64',
      v2Signature(key + rest + Buffer.from(inner, 'hex').toString('base64')),
    ],
    ['nonce and timestamp swapped', 'nonce-timestamp-swapped', v2Signature(key + timestamp + nonce + inner)],
    ['the key missing in the text', 'key-left-out', v2Signature(rest + inner)],
    ['the key at the end', 'parts-in-other-order', v2Signature(rest + inner + key)],
    ['the nonce missing', 'nonce-left-out', v2Signature(key + timestamp + inner)],
    ['the timestamp missing', 'timestamp-left-out', v2Signature(key + nonce + inner)],
    ['the body alone', 'only-body-signed', inner],
    [
      'line breaks between the parts',
      'separator-added',
      v2Signature([key, nonce, timestamp, inner].join('\n')),
    ],
    ['no key outside', 'plain-sha256-outside', sha256(key + rest + inner)],
    [
      'the timestamp in the key of the HMAC',
      'timestamp-in-key',
      v2Signature(key + rest + inner, key + timestamp),
    ],
    [
      'Base64 in place of hex',
      'wrong-encoding',
      encodeURIComponent(
        createHmac('sha256', key)
          .update(key + rest + inner)
          .digest('base64'),
      ),
    ],
    [
      'SHA-1',
      'wrong-algorithm',
      createHmac('sha1', key)
        .update(key + rest + inner)
        .digest('hex'),
    ],
    ['half a signature', 'signature-malformed', 'A1B2C3'],
    ['a signature of something else', 'wrong-key-or-changed-body', v2Signature('something else')],
  ];
  for (const [promise, code, signature] of wrong) {
    it(`tells ${promise}`, () => {
      expect(causesOf(v2({ signature }))).to.deep.equal([code]);
    });
  }

  it('tells seconds that were signed for milliseconds', () => {
    expect(causesOf(v2({ signed: { timestamp: timestamp.slice(0, 10) } }))).to.deep.equal(['seconds-signed']);
    const seconds = v2({
      timestamp: timestamp.slice(0, 10),
      signed: { timestamp: `${timestamp.slice(0, 10)}000` },
    });
    expect(causesOf(seconds)).to.deep.equal(['milliseconds-signed']);
  });

  it('tells a nonce whose plus became a blank, or that was decoded twice or not at all', () => {
    const withPlus = v2({ nonce: 'a+b', signed: { nonce: 'a+b' } });
    expect(causesOf(withPlus)).to.deep.equal(['plus-became-blank']);
    expect(causesOf(v2({ nonce: 'a%252Fb', signed: { nonce: 'a/b' } }))).to.deep.equal(['decoded-twice']);
    expect(causesOf(v2({ nonce: 'a%2Fb', signed: { nonce: 'a%2Fb' } }))).to.deep.equal(['not-decoded']);
  });

  it('tells another key, one with a line break, one in another case', () => {
    const other = v2({ signed: { key: 'the-kit-key' } });
    expect(causesOf(other)).to.deep.equal(['wrong-key-or-changed-body']);
    const told = explain(other, { otherKeys: ['x', 'the-kit-key'] });
    expect(told.causes.map(({ code }) => code)).to.deep.equal(['other-key']);
    expect(told.causes[0]?.en).to.contain('number 2');
    expect(causesOf(v2({ signed: { key: `${key}\n` } }))).to.deep.equal(['blank-in-key']);
    expect(causesOf(v2({ signed: { key: key.toUpperCase() } }))).to.deep.equal(['key-changed']);
    expect(causesOf(v2({ signed: { key: '' } }))).to.deep.equal(['key-empty']);
  });

  it('tells two mistakes made together', () => {
    const both = v2Signature(key + timestamp + nonce + sha256(body));
    expect(causesOf(v2({ signature: both }))).to.have.members([
      'plain-sha256-inside',
      'nonce-timestamp-swapped',
    ]);
  });

  it('accepts the body with sorted keys, and notes it; notes a signature in lower case', () => {
    const unsorted = '{"testFlag":"1","activity":"releaseInstance"}';
    const sorted = '{"activity":"releaseInstance","testFlag":"1"}';
    const call = v2({ body: unsorted, signed: { body: sorted } });
    expect(explain(call).verdict).to.equal('valid');
    expect(notesOf(call)).to.deep.equal(['body-reserialised', 'signed-sorted']);
    const lower = v2({ signature: hex(key, key + rest + inner) });
    expect(explain(lower).verdict).to.equal('valid');
    expect(notesOf(lower)).to.deep.equal(['signature-lower-case']);
  });

  it('shows no key, whatever was signed', () => {
    for (const call of [
      v2(),
      v2({ signature: v2Signature(key + rest + sha256(body)) }),
      v2({ signed: { key: 'the-kit-key' } }),
    ]) {
      const text = JSON.stringify(explain(call, { otherKeys: ['the-kit-key'] }));
      expect(text).not.to.contain(key).and.not.to.contain('the-kit-key');
    }
  });
});

describe('a body that was changed, explained', () => {
  const names = '{"activity":"x","name":"测试/é","list":[1, 2]}';
  const changed: [promise: string, code: string, sent: string, signed: string | Buffer][] = [
    ['a line break added after it', 'newline-after-body', `${body}\n`, body],
    ['a line break signed and not sent', 'newline-missing', body, `${body}\n`],
    ['blanks around it', 'blanks-around-body', ` ${body} `, body],
    ['Windows line breaks', 'line-breaks-changed', '{\n"a":1}', '{\r\n"a":1}'],
    ['compact JSON', 'body-reserialised', '{"b": 1, "a": {"d": null}}', '{"b":1,"a":{"d":null}}'],
    ['keys sorted at every level', 'body-reserialised', '{"b":{"d":1,"c":2}}', '{"b":{"c":2,"d":1}}'],
    ['pretty JSON', 'body-reserialised', body, JSON.stringify(JSON.parse(body), null, 2)],
    ["Python's blanks", 'body-reserialised', body, body.replaceAll('":"', '": "').replaceAll('","', '", "')],
    ['escaped Chinese', 'body-reserialised', '{"name":"测试"}', '{"name":"\\u6d4b\\u8bd5"}'],
    ['escaped slashes', 'body-reserialised', '{"url":"https://a/b"}', '{"url":"https:\\/\\/a\\/b"}'],
    ['escaped angle brackets', 'body-reserialised', '{"a":"<b>&"}', '{"a":"\\u003cb\\u003e\\u0026"}'],
    ['a plus read as a blank', 'plus-became-blank', '{"a":"b c"}', '{"a":"b+c"}'],
    ['an URL decoding', 'body-url-decoded', '{"a":"100%25"}', '{"a":"100%"}'],
    ['a byte order mark', 'byte-order-mark', body, `\ufeff${body}`],
    ['ISO-8859-1', 'wrong-charset', names, Buffer.from(names.replace(/[测试]/g, '?'), 'latin1')],
    ['nothing signed', 'body-left-out', body, ''],
  ];
  for (const [promise, code, sent, signed] of changed) {
    it(`tells ${promise}`, () => {
      const codes = explain(v2({ body: sent, signed: { body: signed } })).causes.map((each) => each.code);
      // What Koobridge reads as sorted JSON passes here all the same.
      expect(codes.filter((each) => each !== 'signed-sorted')).to.deep.equal([code]);
    });
  }

  it('tells GBK from UTF-8', () => {
    const gbk = Buffer.concat([Buffer.from('{"a":"'), Buffer.from('b2e2cad4', 'hex'), Buffer.from('"}')]);
    expect(causesOf(v2({ body: gbk, signed: { body: '{"a":"测试"}' } }))).to.deep.equal(['wrong-charset']);
  });

  it('only notes what is accepted here, since it is compact JSON with sorted keys that was signed', () => {
    const call = v2({ body: `${body}\n`, signed: { body } });
    expect(explain(call).verdict).to.equal('valid');
    expect(notesOf(call)).to.deep.equal(['newline-after-body', 'signed-sorted']);
  });

  it('shows the first byte that differs, counted in bytes', () => {
    const { firstDifference, theirs } = explain(
      v2({ body: '{"n":"测试","a": 1}', signed: { body: '{"n":"测试","a":1}' } }),
    );
    expect(firstDifference).to.deep.equal({ in: 'body', offset: 18, ours: ' 1}', theirs: '1}' });
    expect(theirs?.text).to.match(/^\*\*\*\*50D8/);
    const newline = explain(v2({ body: `${body}\n`, signed: { body } })).firstDifference;
    expect(newline).to.deep.equal({ in: 'body', offset: body.length, ours: '\\n', theirs: '(end)' });
  });

  it('shows where the canonical strings part when the bodies agree', () => {
    const { firstDifference } = explain(v2({ signature: v2Signature(key + timestamp + nonce + inner) }));
    expect(firstDifference).to.deep.equal({
      in: 'canonical string',
      offset: 4,
      ours: nonce.slice(0, 24),
      theirs: (timestamp + nonce).slice(0, 24),
    });
  });
});
