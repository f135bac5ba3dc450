import { expect } from 'chai';
import fc from 'fast-check';
import { encodeFormQuery, parseFormQuery } from '../../protocol/form-query.ts';
import { v1Parameters } from '../arbitraries/v1-parameters.ts';

describe('the form query', () => {
  it('is decoded once, as UTF-8, with plus signs as blanks', () => {
    const query = 'name=%E6%B5%8B%E8%AF%95+a%2Bb&twice=%252B&na+me%3D=%F0%9F%98%80&lower=%e6%b5%8b';
    expect([...parseFormQuery(query)]).to.deep.equal([
      ['name', '测试 a+b'],
      ['twice', '%2B'],
      ['na me=', '😀'],
      ['lower', '测'],
    ]);
  });

  it('turns a plus that the sender did not escape into a blank, and keeps one that was', () => {
    expect(parseFormQuery('authToken=a+b/c=').get('authToken')).to.equal('a b/c=');
    expect(parseFormQuery('authToken=a%2Bb%2Fc%3D').get('authToken')).to.equal('a+b/c=');
  });

  it('keeps empty values, the first of a repeated name, and the order', () => {
    expect([...parseFormQuery('z=1&email=&a&z=2&%61=3&&b=x=y&')]).to.deep.equal([
      ['z', '1'],
      ['email', ''],
      ['a', ''],
      ['b', 'x=y'],
    ]);
    expect(parseFormQuery('').size).to.equal(0);
  });

  it('leaves malformed escapes as they are', () => {
    expect([...parseFormQuery('a=%&b=%4&c=%zz&d=100%25%&e=%u4e2d')]).to.deep.equal([
      ['a', '%'],
      ['b', '%4'],
      ['c', '%zz'],
      ['d', '100%%'],
      ['e', '%u4e2d'],
    ]);
  });

  it('takes a question mark as part of the first name, because the caller has cut the one that starts a query', () => {
    expect([...parseFormQuery('?a=1')]).to.deep.equal([['?a', '1']]);
  });

  it('is written so that a plus is never a blank', () => {
    expect(encodeFormQuery([['a b', 'c+d&e=f%']])).to.equal('a%20b=c%2Bd%26e%3Df%25');
    expect(encodeFormQuery(new Map([['email', '']]))).to.equal('email=');
  });

  it('gives back whatever was written', () => {
    fc.assert(
      fc.property(v1Parameters, (entries) => {
        const query = encodeFormQuery(entries);
        expect(query).to.match(/^[\x21-\x7e]*$/);
        expect([...parseFormQuery(query)]).to.deep.equal(entries);
      }),
    );
  });

  it('reads any ASCII text as the standard does, the first value of a name first', () => {
    const pieces = fc.constantFrom(...'&=+%?aF0', '%E6', '%B5%8B', '%ff', '%2B', '%00', 'ab');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const query = parts.join('');
        // The '&' keeps the standard from dropping a leading '?'.
        const expected = new Map([...new URLSearchParams(`&${query}`)].reverse());
        expect(Object.fromEntries(parseFormQuery(query))).to.deep.equal(Object.fromEntries(expected));
      }),
      { numRuns: 500 },
    );
  });
});
