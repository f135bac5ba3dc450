import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'yaml';
import { likelyLength, propertyLines } from '../../server/drift/property-lines.ts';
import { driftSample } from '../../server/edge/drift-sample.ts';

const schemaOf = (sample: string | null, longest = 0) =>
  parse(propertyLines('giftWrap', sample, longest).join('\n')).giftWrap;

describe('the entry of a field that the contract does not know', () => {
  it('has the type of the sample, and for texts a length that a guide might print', () => {
    expect(schemaOf('"ye***"', 13)).to.deep.equal({ type: 'string', maxLength: 64 });
    expect(schemaOf('"ye***"', 65)).to.deep.equal({ type: 'string', maxLength: 128 });
    expect(schemaOf('20')).to.deep.equal({ type: 'integer' });
    expect(schemaOf('12.5')).to.deep.equal({ type: 'number' });
    expect(schemaOf('false')).to.deep.equal({ type: 'boolean' });
    expect(schemaOf(null)).to.deep.equal({ type: 'string', maxLength: 64 });
  });

  it('has the members of objects and the elements of lists, as far as the sample shows them', () => {
    expect(schemaOf('{"colour":"re***","lines":[{"size":3}],"*":"***","none":[]}')).to.deep.equal({
      type: 'object',
      properties: {
        colour: { type: 'string', maxLength: 64 },
        lines: {
          type: 'array',
          items: { type: 'object', properties: { size: { type: 'integer' } } },
        },
        none: { type: 'array', items: {} },
      },
    });
  });

  it('is still an object, a list or a text when the sample was cut', () => {
    expect(schemaOf('{"colour":"re*')).to.deep.equal({ type: 'object', properties: {} });
    expect(schemaOf('[{"colour":"re*')).to.deep.equal({ type: 'array', items: {} });
    expect(schemaOf('"re*')).to.deep.equal({ type: 'string', maxLength: 64 });
  });

  it('leaves open in remarks what only the guide tells: description, example, page and date', () => {
    const text = propertyLines('giftWrap', '"ye***"', 3).join('\n');
    expect(text).to.match(/^ {2}# description: to be written$/m);
    expect(text).to.match(/^ {2}# example: to be made up$/m);
    expect(text).to.match(/^ {2}# x-source: \{ page: \.\.\., date: \.\.\. \} to be looked up/m);
    expect(text).to.not.include('ye***');
  });

  it('is YAML with that one name, whatever the name and the value', () => {
    const name = fc.oneof(
      fc.constantFrom('null', 'true', 'no', '1', '$ref', '订单', 'a.b', 'y'),
      fc.stringMatching(/^[\p{L}_$][\p{L}\p{N}_$.-]{0,20}$/u),
    );
    fc.assert(
      fc.property(name, fc.jsonValue({ maxDepth: 4 }), (key, value) => {
        const { sample, length } = driftSample('unknown-field', [key], value);
        const parsed = parse(propertyLines(key, sample, length).join('\n'));
        expect(Object.keys(parsed)).to.deep.equal([key]);
        expect(parsed[key].type).to.be.oneOf(['string', 'integer', 'number', 'boolean', 'object', 'array']);
      }),
    );
  });

  it('doubles a length until the text fits', () => {
    expect([1, 8, 9, 64, 70, 7_000].map((longest) => likelyLength(longest, 8))).to.deep.equal([
      8, 8, 16, 64, 128, 8_192,
    ]);
  });
});
