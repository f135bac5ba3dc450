import { expect } from 'chai';
import { withoutBlanks } from '../../server/edge/without-blanks.ts';

describe('a message without its empty fields (R4)', () => {
  it('has none at any depth, also in the entries of a list, whose places stay', () => {
    const message = { a: '', b: null, c: 0, d: { e: '', f: 'x' }, g: ['', { h: null, i: 1 }] };
    expect(withoutBlanks(message)).to.deep.equal({ c: 0, d: { f: 'x' }, g: ['', { i: 1 }] });
  });

  it('does not take a field called __proto__ for more than a field', () => {
    const message = JSON.parse('{"__proto__":{"instanceId":"X"},"orderId":"O"}') as Record<string, unknown>;
    expect(withoutBlanks(message).instanceId).to.equal(undefined);
  });

  it('may not be nested without end', () => {
    let message: Record<string, unknown> = { a: 1 };
    for (let depth = 0; depth < 50; depth++) message = { a: message };
    expect(() => withoutBlanks(message)).to.throw(/nested deeper/);
  });
});
