import fc from 'fast-check';

const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 });
const plainText = fc.stringMatching(/^[A-Za-z0-9 _.:/-]{0,40}$/);

/** An access key: printable, some longer than a hash block. */
export const accessKeys = printable;

/** A nonce as KooGallery sends them. */
export const nonces = fc.stringMatching(/^[0-9A-Za-z]{16,64}$/);

/** A 13-digit timestamp. */
export const timestamps = fc.integer({ min: 1_000_000_000_000, max: 9_999_999_999_999 }).map(String);

/** A flat message whose strings need no escapes, so that JSON has one way to write each. */
export const flatMessages = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,12}$/), plainText, {
  minKeys: 1,
  maxKeys: 8,
});

/** Every whole millisecond that four-digit years can say. */
export const wireDates = fc.date({
  min: new Date('0000-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

/** A signed request to an open API, in the parts an official SDK takes. */
export const openApiRequests = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  segments: fc.array(
    fc.stringMatching(/^[A-Za-z0-9._~-]{1,12}$/).filter((segment) => !/^\.+$/.test(segment)),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  query: fc.dictionary(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter(isWellFormed),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    {
      maxKeys: 5,
      noNullPrototype: true,
    },
  ),
  extraHeaders: fc.dictionary(
    fc.stringMatching(/^x-[a-z]{1,8}$/),
    fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/),
    {
      maxKeys: 3,
      noNullPrototype: true,
    },
  ),
  data: fc.option(
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ unit: 'grapheme' }), {
      noNullPrototype: true,
    }),
  ),
  ak: fc.stringMatching(/^[A-Z0-9]{1,20}$/),
  sk: printable,
  date: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
});

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text) && text !== '__proto__';
}
