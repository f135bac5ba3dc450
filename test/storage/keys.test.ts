import { expect } from 'chai';
import fc from 'fast-check';
import { instanceKey, ledgerKey, nonceKey, orderKey, pluginValueKey } from '../../storage/keys.ts';

const text = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'ab',
    'b',
    '"',
    '","',
    '\\',
    '|',
    '\u0000',
    '\ud800',
    '\ud801',
    'production',
    'sandbox',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

describe('keys', () => {
  it('fit every key column', () => {
    const long = '长'.repeat(10_000);
    const keys = [
      instanceKey(long, false, long),
      orderKey(long, true, long),
      ledgerKey(long, false, long, long, long),
      pluginValueKey(long, false, long),
      nonceKey(long, long),
    ];
    for (const key of keys) expect(key).to.match(/^[\w-]{43}$/);
    expect(new Set(keys).size).to.equal(5);
  });

  it('are the same for the same parts', () => {
    expect(instanceKey('saas-demo', false, 'id')).to.equal(instanceKey('saas-demo', false, 'id'));
    expect(nonceKey('key', 'nonce')).to.equal(nonceKey('key', 'nonce'));
  });

  it('stay what they are: they stand in databases', () => {
    expect(instanceKey('saas-demo', false, 'id')).to.equal('yKkhepi0v1IWFy7ING_PiEVvKBONsOv-1HW8cgbBi10');
    expect(orderKey('saas-demo', true, 'id')).to.equal('LQTfs80s1MO2S5FLXJ9tyE02pSxcsgd5aKn7IZyMZKQ');
    expect(ledgerKey('saas-demo', false, 'create', 'order', 'line')).to.equal(
      'sjdFbXmU94urFikoVu0dT2x3ChdcguCqRWQE_igLpoc',
    );
    expect(pluginValueKey('saas-demo', false, 'name')).to.equal(
      'gf6C6AISjuFqvSxmBasa11LdBop7u62NdVB6aVfSqeA',
    );
    expect(nonceKey('access-key', 'nonce')).to.equal('eVSj6ARoZp2GJtlWZciYVJLOfldWQ90hjS_5WNRTJ1c');
  });

  it('differ when any part differs, however the parts are cut', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (some, others) => {
        const same = JSON.stringify(some) === JSON.stringify(others);
        const keys = [some, others].map((parts) => ledgerKey('e', false, 'c', ...parts));
        expect(keys[0] === keys[1]).to.equal(same);
      }),
      { numRuns: 1_000 },
    );
    expect(ledgerKey('e', false, 'ab', 'c')).to.not.equal(ledgerKey('e', false, 'a', 'bc'));
    expect(ledgerKey('e', false, 'c', 'a', 'b')).to.not.equal(ledgerKey('e', false, 'c', 'a","b'));
  });

  it('keep production and sandbox, endpoints and kinds apart', () => {
    const keys = [
      instanceKey('e', false, 'x'),
      instanceKey('e', true, 'x'),
      instanceKey('f', false, 'x'),
      orderKey('e', false, 'x'),
      pluginValueKey('e', false, 'x'),
      ledgerKey('e', false, 'x'),
      nonceKey('e', 'x'),
      nonceKey('f', 'x'),
    ];
    expect(new Set(keys).size).to.equal(keys.length);
  });
});
