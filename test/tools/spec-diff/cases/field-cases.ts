import { field, message, number, parameter, type RuleCase, rule, text, unchanged } from './rule-case.ts';

/** Changes of fields, parameters and headers. */
export const fieldCases: RuleCase[] = [
  rule(
    'optional field added',
    'AAAAAA',
    'a field that may come',
    unchanged,
    ({ message: { properties } }) => {
      properties.more = text;
    },
  ),
  rule(
    'mandatory field added',
    'BBBBBA',
    'a field that must come',
    unchanged,
    ({ message: { properties, required } }) => {
      properties.more = text;
      required.push('more');
    },
  ),
  rule('optional field added', 'A-A-A-', 'a header that may come', unchanged, ({ request }) => {
    request.parameters.push({ name: 'x-more', in: 'header', schema: text });
  }),
  rule('mandatory field added', 'B-B-B-', 'a query parameter that must come', unchanged, ({ request }) => {
    request.parameters.push({ name: 'more', in: 'query', required: true, schema: text });
  }),
  rule('field removed', 'BBBBBB', 'a field less', unchanged, ({ message: { properties } }) => {
    delete properties.value;
  }),
  rule(
    'field removed',
    '-B-B-B',
    'a header of the answer less',
    ({ responses }) => {
      Object.assign(responses['200'] ?? {}, { headers: { 'Body-Sign': { schema: text } } });
    },
    ({ responses }) => {
      Object.assign(responses['200'] ?? {}, { headers: {} });
    },
  ),
  rule(
    'field renamed',
    'BBBBBB',
    'the same field under another name',
    unchanged,
    ({ message: { properties }, field: node }) => {
      delete properties.value;
      properties.worth = node;
    },
  ),
  rule('became mandatory', 'BBBBBA', 'O becomes M', unchanged, message({ required: ['value'] })),
  rule(
    'became mandatory',
    'B-B-B-',
    'a parameter from O to M',
    parameter({ required: false }),
    parameter({ required: true }),
  ),
  rule('became optional', 'BAABAB', 'M becomes O', message({ required: ['value'] }), unchanged),
  rule(
    'became optional',
    'B-A-A-',
    'a body that may be left out',
    unchanged,
    ({ operation: { requestBody } }) => {
      Object.assign(requestBody as object, { required: false });
    },
  ),
  rule(
    'mandatory with a result code',
    '-B----',
    'a companion more',
    unchanged,
    message({ 'x-required-with-code': { '000000': ['value'] } }),
  ),
  rule(
    'optional with a result code',
    '-A----',
    'a companion less',
    message({ 'x-required-with-code': { '000000': ['value'] } }),
    unchanged,
  ),
  rule('type changed', 'BBBBBB', 'text becomes a number', unchanged, field(number)),
  rule(
    'type changed',
    'BBBBBB',
    'another type in the JSON of a text',
    field({ 'x-content-schema': text }),
    field({ 'x-content-schema': number }),
  ),
  rule('type changed', 'BBBBBB', 'one type becomes several', unchanged, ({ message: { properties } }) => {
    properties.value = { description: 'A value.', example: 'a', anyOf: [text, number] };
  }),
  rule(
    'type changed',
    'BBBBBB',
    'a list of other things',
    field({ type: 'array', items: text }),
    field({ type: 'array', items: number }),
  ),
  rule(
    'type changed',
    'B-B-B-',
    'a parameter of another type',
    parameter({ schema: text }),
    parameter({ schema: number }),
  ),
  rule('may be null', 'AAABAB', 'null is allowed', unchanged, field({ nullable: true })),
  rule('never null', 'ABBBBA', 'null is not allowed', field({ nullable: true }), unchanged),
  rule(
    'other fields refused',
    'ABBBBA',
    'what is not named is refused',
    unchanged,
    message({ additionalProperties: false }),
  ),
  rule(
    'other fields accepted',
    'AAAAAA',
    'what is not named is taken',
    message({ additionalProperties: false }),
    unchanged,
  ),
  rule(
    'field renamed',
    'B-B-B-',
    'the same header under another name',
    parameter({ name: 'x-sign', in: 'header', description: 'Proof.' }),
    parameter({ name: 'x-signature', in: 'header', description: 'Proof.' }),
  ),
];
