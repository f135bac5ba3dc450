import { expect } from 'chai';
import fc from 'fast-check';
import { driftSample } from '../../server/edge/drift-sample.ts';

const field = (value: unknown, ...names: string[]) =>
  driftSample('unknown-field', names.length === 0 ? ['giftWrap'] : names, value).sample;
const word = (value: unknown, name = 'status') => driftSample('unknown-value', [name], value).sample;

describe('the sample of drift', () => {
  it('shows the type of a value and no more than two characters of a text', () => {
    expect(field('yes, please')).to.equal('"ye***"');
    expect(field('张三丰')).to.equal('"张三***"');
    expect(field('🦊🦊🦊')).to.equal('"🦊🦊***"');
    expect(field('no')).to.equal('"no"');
    expect(field(true)).to.equal('true');
    expect(field(20)).to.equal('20');
    expect(field(12.5)).to.equal('12.5');
  });

  it('shows two digits of a number that may be a phone', () => {
    expect(field(13_812_345_678)).to.equal('14000000000');
    expect(field(-20_221)).to.equal('-20000');
  });

  it('shows the names in objects and lists, and their values likewise', () => {
    expect(field({ colour: 'red and blue', size: 3, tags: ['one', 'two'] })).to.equal(
      '{"colour":"re***","size":3,"tags":["on***","tw***"]}',
    );
  });

  it('shows an unknown value when it is a word, so that it can be added', () => {
    expect(word('HIBERNATE')).to.equal('"HIBERNATE"');
    expect(word('包年')).to.equal('"包年"');
    expect(word('W'.repeat(64))).to.equal(`"${'W'.repeat(64)}"`);
    expect(word('W'.repeat(65))).to.equal('"WW***"');
    expect(word('2')).to.equal('"2"');
    expect(word(100_107)).to.equal('100107');
    expect(word(13_812_345_678)).to.equal('14000000000');
  });

  it('shows nothing of an unknown value that looks like a phone number, an address or a text', () => {
    for (const value of ['13812345678', '+86-138-1234-5678', 'zhang.san@example.com', 'Main Street 5']) {
      expect(word(value), value).to.equal(`${JSON.stringify(value.slice(0, 2)).slice(0, -1)}***"`);
    }
  });

  it('shows nothing of a field whose name says that it holds a secret, nor of what stands inside it (R23)', () => {
    const names = [
      'password',
      'clientSecret',
      'license',
      'mobilePhone',
      'email',
      'contactPhone',
      'loginPwd',
      'userMail',
      'apiKey',
      'licenceText',
      'credentials',
    ];
    for (const name of names) {
      expect(field('hush-hush', name), name).to.equal('"***"');
      expect(field(8_613_812, name), name).to.equal('0');
      expect(field({ deep: ['hush-hush'] }, name), name).to.equal('{"deep":["***"]}');
      expect(field({ [name]: 'hush-hush' }), name).to.equal(`{"${name}":"***"}`);
    }
    expect(field('hush-hush', 'extendParams', '0', 'remark')).to.equal('"***"');
    expect(word('HUSH', 'license')).to.equal('"***"');
  });

  it('shows no name that a person may be known by', () => {
    const people = { 'zhang.san@example.com': 'boss', '13812345678': 'boss', u13812345678: 'boss' };
    expect(field(people)).to.equal('{"*":"***"}');
  });

  it('counts the characters of a text, and has no sample of nothing', () => {
    expect(driftSample('too-long', ['a'], '🦊'.repeat(70))).to.deep.equal({
      sample: '"🦊🦊***"',
      length: 70,
    });
    expect(driftSample('unknown-field', ['a'], { b: 'c' }).length).to.equal(0);
    expect(driftSample('missing-field', ['a'], undefined)).to.deep.equal({ sample: null, length: 0 });
  });

  it('has at most 200 characters and never three in a row of a text that was sent, whatever was sent', () => {
    const secret = fc.stringMatching(/^[g-m]{6,40}$/);
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        secret,
        fc.array(tie('any'), { maxLength: 5 }),
        fc.dictionary(fc.string({ unit: 'binary', maxLength: 12 }), tie('any'), { maxKeys: 8 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom('unknown-field', 'too-long'), (sent, kind) => {
        const { sample } = driftSample(kind as 'too-long', ['A'], sent);
        expect([...(sample ?? '')].length).to.be.at.most(200);
        for (const [, shown = ''] of (sample ?? '').matchAll(/"([g-m]+)(?:\*\*\*)?"(?!:)/g))
          expect(shown.length).to.be.at.most(2);
      }),
    );
  });
});
