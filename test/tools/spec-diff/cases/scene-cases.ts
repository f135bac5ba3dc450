import { tinyPath } from '../tiny-spec.ts';
import { type Edit, operation, type RuleCase, root, rule, text, unchanged } from './rule-case.ts';

/** Changes of specs, scenes and the way of a call. */
export const sceneCases: RuleCase[] = [
  rule('spec added', 'A-A-A-', 'a file more', ({ bundles }) => bundles.pop(), unchanged),
  rule('spec removed', 'B-B-B-', 'a file less', unchanged, ({ bundles }) => bundles.pop()),
  rule('scene added', 'A-A-A-', 'an operation more', unchanged, ({ paths, responses }) => {
    paths['/tiny/more'] = { post: { operationId: 'more', responses } };
  }),
  rule('scene removed', 'B-B-B-', 'an operation less', unchanged, ({ paths }) => {
    delete paths[tinyPath];
  }),
  rule(
    'operation renamed',
    'B-A-B-',
    'another operationId',
    unchanged,
    operation({ operationId: 'perform' }),
  ),
  rule('call changed', 'B-----', 'another activity', unchanged, ({ scene }) => {
    scene.activity = 'perform';
  }),
  rule('call changed', 'B-----', 'another transport', unchanged, ({ scene }) => {
    scene.transport = 'query';
  }),
  rule(
    'call changed',
    'B-----',
    'another sub-path',
    ({ scene }) => {
      scene.subPath = '/produceAPI/v2/act';
    },
    ({ scene }) => {
      scene.subPath = '/produceAPI/v3/act';
    },
  ),
  rule('call changed', '--B-B-', 'another path', unchanged, moved('/tiny/perform')),
  rule('call changed', 'B-B-B-', 'another HTTP method', unchanged, ({ paths, operation: post }) => {
    paths[tinyPath] = { put: post };
  }),
  rule('virtual path changed', 'D-----', 'another virtual path', unchanged, moved('/tiny/perform')),
  rule('authentication changed', 'B-B-B-', 'a token for all', unchanged, root({ security: [{ token: [] }] })),
  rule(
    'authentication changed',
    'B-B-B-',
    'no token for one',
    root({ security: [{ token: [] }] }),
    (spec) => {
      Object.assign(spec.root, { security: [{ token: [] }] });
      spec.operation.security = [];
    },
  ),
  rule(
    'authentication changed',
    'B-B-B-',
    'another header for the token',
    root({ components: { securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'A' } } } }),
    root({ components: { securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'B' } } } }),
  ),
  rule(
    'addresses changed',
    'D-B-B-',
    'another host',
    unchanged,
    root({ servers: [{ url: 'https://example.com' }] }),
  ),
  rule('status added', '-A-A-A', 'a status more', unchanged, ({ responses }) => {
    responses['503'] = { description: 'Too much.' };
  }),
  rule(
    'status removed',
    '-B-B-B',
    'a status less',
    ({ responses }) => {
      responses['503'] = { description: 'Too much.' };
    },
    unchanged,
  ),
  rule(
    'result code added',
    '-A----',
    'a code more',
    unchanged,
    operation({ 'x-result-codes': ['000000', '000005', '000106'] }),
  ),
  rule(
    'result code removed',
    '-B----',
    'a code less',
    unchanged,
    operation({ 'x-result-codes': ['000000'] }),
  ),
  rule('error code added', '---A--', 'a code more', operation({ 'x-error-codes': {} }), unchanged),
  rule('error code removed', '---B--', 'a code less', unchanged, operation({ 'x-error-codes': {} })),
  rule(
    'error code treated otherwise',
    '---B--',
    'a code that is tried again',
    unchanged,
    operation({ 'x-error-codes': { E1: { httpStatus: 500, retry: 'backoff', meaning: 'No.' } } }),
  ),
  rule(
    'error code treated otherwise',
    '---B--',
    'a code that has one treatment above HTTP 500 and another below',
    unchanged,
    operation({
      'x-error-codes': {
        E1: { httpStatus: 500, retry: 'never', retryFrom500: 'backoff', meaning: 'No.' },
      },
    }),
  ),
  rule(
    'error code treated otherwise',
    '---B--',
    'a record code that counts as sent',
    operation({ 'x-record-codes': { '005': { treatment: 'never', meaning: 'Again.' } } }),
    operation({ 'x-record-codes': { '005': { treatment: 'known', meaning: 'Again.' } } }),
  ),
  rule('media type added', 'AAAAAA', 'another form of the body', unchanged, ({ content }) => {
    content['text/plain'] = { schema: text };
  }),
  rule(
    'media type removed',
    'BBBBBB',
    'one form of the body less',
    ({ content }) => {
      content['text/plain'] = { schema: text };
    },
    unchanged,
  ),
];

function moved(path: string): Edit {
  return ({ paths, operation: post }) => {
    delete paths[tinyPath];
    paths[path] = { post };
  };
}
