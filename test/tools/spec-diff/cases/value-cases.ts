import { type Edit, field, number, type RuleCase, rule, text, unchanged } from './rule-case.ts';

/** Changes of values. */
export const valueCases: RuleCase[] = [
  rule('length lowered', 'ABBABA', 'a shorter text', field({ maxLength: 64 }), field({ maxLength: 32 })),
  rule('length lowered', 'ABBABA', 'a greatest length at last', unchanged, field({ maxLength: 32 })),
  rule('length raised', 'BAABAB', 'a longer text', field({ maxLength: 64 }), field({ maxLength: 128 })),
  rule('length raised', 'BAABAB', 'no greatest length any more', field({ maxLength: 64 }), unchanged),
  rule(
    'bound narrowed',
    'BBBBBA',
    'a higher minimum',
    field({ ...number, minimum: 1 }),
    field({ ...number, minimum: 2 }),
  ),
  rule(
    'bound narrowed',
    'BBBBBA',
    'fewer elements',
    field({ type: 'array', maxItems: 9 }),
    field({ type: 'array', maxItems: 8 }),
  ),
  rule(
    'bound widened',
    'BAABAB',
    'a higher maximum',
    field({ ...number, maximum: 1 }),
    field({ ...number, maximum: 2 }),
  ),
  rule('bound widened', 'BAABAB', 'no least length any more', field({ minLength: 1 }), unchanged),
  rule('form demanded', 'BBBBBA', 'a pattern', unchanged, field({ pattern: '^[0-9]+$' })),
  rule('form given up', 'BAABAB', 'no format any more', field({ format: 'date-time' }), unchanged),
  rule(
    'form changed',
    'BBBBBB',
    'another pattern',
    field({ pattern: '^[0-9]+$' }),
    field({ pattern: '^[a-z]+$' }),
  ),
  rule(
    'known value added',
    'AAAAAA',
    'a value of KooGallery more',
    field({ 'x-extensible-enum': ['a'] }),
    field({ 'x-extensible-enum': ['a', 'b'] }),
  ),
  rule(
    'known value removed',
    'ABBABA',
    'a value of KooGallery less',
    field({ 'x-extensible-enum': ['a', 'b'] }),
    field({ 'x-extensible-enum': ['a'] }),
  ),
  rule('value added', 'BAABAB', 'a value more', field({ enum: ['a'] }), field({ enum: ['a', 'b'] })),
  rule('value removed', 'ABBBBA', 'a value less', field({ enum: ['a', 'b'] }), field({ enum: ['a'] })),
  rule(
    'values closed',
    'ABBBBA',
    'the known values are all there are',
    field({ 'x-extensible-enum': ['a'] }),
    field({ enum: ['a'] }),
  ),
  rule(
    'values opened',
    'BAABAB',
    'there may be more than the known values',
    field({ enum: ['a'] }),
    field({ 'x-extensible-enum': ['a'] }),
  ),
  rule('alternative added', 'BAABAB', 'a type more', anyOf(text), anyOf(text, number)),
  rule('alternative removed', 'BBBBBA', 'a type less', anyOf(text, number), anyOf(text)),
  rule(
    'default changed',
    'BBBBBB',
    'another meaning of nothing',
    field({ default: 'a' }),
    field({ default: 'b' }),
  ),
];

function anyOf(...alternatives: object[]): Edit {
  return ({ message: { properties } }) => {
    properties.value = { description: 'A value.', anyOf: alternatives };
  };
}
