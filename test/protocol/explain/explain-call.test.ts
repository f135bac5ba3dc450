import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { causeWords } from '../../../protocol/explain/cause-words.ts';
import type { RecordedCall } from '../../../protocol/explain/recorded-call.ts';
import { answer, base64, causesOf, explain, key, notesOf, v1, v2, v2Signature } from './hand-made-calls.ts';

describe('an explanation', () => {
  it('is unknown without a key, and still tells the clock and the answer', () => {
    const call = { ...v2(), receivedAt: 1_680_508_066_618 + 20 };
    expect(explain(call, { accessKey: null }).verdict).to.equal('unknown');
    expect(notesOf(call, { accessKey: null })).to.deep.equal(['no-key']);
    const late = { ...v2(), receivedAt: 1_680_508_066_618 + 90_000, answer: answer('x', { status: 502 }) };
    expect(causesOf(late, { accessKey: null })).to.include.members([
      'clock-ahead',
      'http-status',
      'answer-not-json',
    ]);
  });

  it('computes nothing from a record that lost something, and says what', () => {
    const { verdict, ours, causes } = explain({ ...v2(), lost: ['body'] });
    expect({ verdict, ours }).to.deep.equal({ verdict: 'unknown', ours: null });
    expect(causes.map(({ code }) => code)).to.deep.equal(['record-incomplete']);
    expect(causes[0]?.en).to.contain('body');
  });

  it("takes the server's word when nothing else is wrong", () => {
    const refused = 'wrong signature: the signature does not match the access key';
    expect(causesOf({ ...v2(), refused })).to.deep.equal(['server-has-other-key']);
    expect(causesOf({ ...v2(), refused: 'the nonce came before' })).to.deep.equal(['server-said']);
    expect(causesOf({ ...v2(), lost: ['body'], refused })).to.deep.equal(['server-said']);
  });

  it('is about the answer when the request is right, and about the request when that is wrong', () => {
    const signed = { ...v1(), answer: answer('{}\n', { signature: base64(key, '{}') }) };
    expect(explain(signed).about).to.equal('answer');
    const both: RecordedCall = { ...v1(base64(key, 'x')), answer: signed.answer };
    expect(explain(both).about).to.equal('request');
  });

  it('notes for the newer guides that Body-Sign is missing, for nobody knows whether it is needed', () => {
    const call = { ...v2(), answer: answer('{"resultCode":"000000","resultMsg":"x"}', { headers: [] }) };
    expect(explain(call).verdict).to.equal('valid');
    expect(notesOf(call)).to.deep.equal(['body-sign-absent']);
  });

  it('believes the guide that was said', () => {
    expect(explain(v2(), { guide: 'license-online' })).to.deep.include({
      guide: 'license-online',
      verdict: 'valid',
    });
    expect(causesOf(v2(), { guide: 'saas-v1' })).to.include('parameter-missing');
  });

  it('notes a form type of the request, and tells a body that is no JSON', () => {
    const form: RecordedCall = { ...v2(), headers: [['content-type', 'application/x-www-form-urlencoded']] };
    expect(notesOf(form)).to.deep.equal(['request-content-type']);
    expect(causesOf(v2({ body: 'a=b' }))).to.deep.equal(['body-not-json']);
  });

  it('stands any call without failing', () => {
    for (const url of [
      '',
      '?',
      '/?authToken',
      '/?signature=%ZZ&timestamp=%&nonce=',
      '/?authToken=%FF&a=%E4',
      'https://x',
    ]) {
      for (const bytes of [
        null,
        Buffer.alloc(0),
        Buffer.from([0xff, 0x00]),
        Buffer.from('[1]'),
        Buffer.from('null'),
      ]) {
        const call = { method: 'POST', url, headers: [['x-sign', 'x']] as [string, string][], body: bytes };
        expect(explain(call).verdict).to.equal('wrong');
        expect(explain({ ...call, headers: [] }).verdict).to.equal('wrong');
      }
    }
  });

  it('looks through a large body in a moment', () => {
    const large = JSON.stringify({
      activity: 'x',
      list: Array.from({ length: 20_000 }, (_, i) => `item ${i}`),
    });
    const started = performance.now();
    expect(causesOf(v2({ body: large, signature: v2Signature('x') }))).to.deep.equal([
      'wrong-key-or-changed-body',
    ]);
    expect(performance.now() - started).to.be.lessThan(3000);
  });

  it('is described in the docs, in both languages, with every cause there is', () => {
    for (const page of ['docs/explain.md', 'docs/explain.zh-CN.md']) {
      const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
      for (const code of Object.keys(causeWords)) expect(text, page).to.contain(`\`${code}\``);
    }
  });

  it('has all words in both languages, with the same facts', () => {
    const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [code, { en, zh, whatToDoEn, whatToDoZh }] of Object.entries(causeWords)) {
      expect(facts(en), code).to.deep.equal(facts(zh));
      expect(en, code).to.match(/^[^\p{Script=Han}]+$/u);
      for (const text of [zh, whatToDoZh]) expect(text, code).to.match(/\p{Script=Han}|Body-Sign/u);
      expect(whatToDoEn, code).not.to.equal('');
    }
  });
});
