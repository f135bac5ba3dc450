import fc from 'fast-check';

const awkward = [...'+ %&=/aZ09中é', '😀', '\t', '\u00a0', '\u3000', '%2B', '%zz'];

const unit = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);

/** Well-formed text full of blanks, plus signs, escapes and characters beyond ASCII; often empty. */
export const awkwardTexts = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '+') },
);

const names = fc
  .oneof(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,10}$/), awkwardTexts)
  .filter((name) => name !== 'authToken' && name !== 'timeStamp');

const wireTimes = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\D/g, ''));

/** The parameters of a V1 call in any order, a time among them and no token. */
export const v1Parameters = fc
  .tuple(
    fc.uniqueArray(fc.tuple(names, awkwardTexts), { selector: ([name]) => name, maxLength: 8 }),
    wireTimes,
    fc.nat(),
  )
  .map(([entries, time, at]) => {
    const place = at % (entries.length + 1);
    return [...entries.slice(0, place), ['timeStamp', time] as [string, string], ...entries.slice(place)];
  });

/** 16 digits and letters. */
export const ivs = fc.stringMatching(/^[0-9A-Za-z]{16}$/);
