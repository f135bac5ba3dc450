import { type Edit, field, operation, type RuleCase, root, rule, unchanged } from './rule-case.ts';

/** Changes of what is written for readers, and what no rule knows. */
export const noteCases: RuleCase[] = [
  rule('words changed', 'DDDDDD', 'another description', unchanged, field({ description: 'The value.' })),
  rule('words changed', 'D-D-D-', 'another summary', unchanged, operation({ summary: 'Do it' })),
  rule('example changed', 'DDDDDD', 'another example', unchanged, field({ example: 'b' })),
  rule('example changed', 'DDDDDD', 'another example of the body', unchanged, ({ content }) => {
    Object.assign(content['application/json'] ?? {}, { examples: { one: { value: { value: 'a' } } } });
  }),
  rule('source changed', 'DDDDDD', 'a newer page', source('2025-01-01'), source('2025-12-30')),
  rule(
    'source changed',
    'D-D-D-',
    'a source of a table',
    unchanged,
    operation({ 'x-codes-source': { page: 'p', date: 'not printed' } }),
  ),
  rule(
    'ruling changed',
    'DDDDDD',
    'another ruling',
    field({ 'x-ruling': 'R1' }),
    field({ 'x-ruling': ['R1', 'R2'] }),
  ),
  rule(
    'note changed',
    'DDDDDD',
    'a printed length that is wrong',
    unchanged,
    field({ 'x-printed-max-length': 9 }),
  ),
  rule(
    'note changed',
    'D-D-D-',
    'another title of the document',
    unchanged,
    root({ info: { title: 'Small', version: '1' } }),
  ),
  rule(
    'note changed',
    '---D--',
    'why a code is treated as it is',
    unchanged,
    operation({
      'x-error-codes': { E1: { httpStatus: 500, retry: 'never', meaning: 'No.', 'x-note': 'A guess.' } },
    }),
  ),
  rule(
    'note changed',
    'D-D-D-',
    'the tables that operations refer to',
    unchanged,
    root({ 'x-code-tables': { common: {} } }),
  ),
  rule(
    'something else changed',
    'BBBBBB',
    'an extension that nobody knows',
    unchanged,
    field({ 'x-encrypted': true }),
  ),
  rule('something else changed', 'B-B-B-', 'callbacks', unchanged, operation({ callbacks: { done: {} } })),
];

function source(date: string): Edit {
  return field({ 'x-source': { page: 'zh-cn_topic_1', date } });
}
