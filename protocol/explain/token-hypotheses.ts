import { decodeBase64 } from '../decode-base64.ts';
import { decryptField } from '../sensitive-field.ts';
import { keyForms } from './key-forms.ts';
import type { Hypothesis, Variant } from './search.ts';
import { algorithms } from './signing.ts';
import { signedPairs, type TokenModel } from './token.ts';

type Code = Variant<TokenModel>['code'];

/** The mistakes that senders make with an `authToken`, the likelier first. */
export const tokenHypotheses: readonly Hypothesis<TokenModel>[] = [
  otherKeys,
  decodings,
  hmacKeys,
  (model) => [
    { code: 'blank-values-left-out', model: { ...model, blanks: 'left out' } },
    { code: 'blank-values-kept', model: { ...model, blanks: 'kept' } },
  ],
  orders,
  (model) => changedValues(model).map(([code, changed]) => ({ code, model: { ...model, changed } })),
  leftOut,
  shapes,
  (model) => [
    { code: 'repeated-parameter', model: { ...model, repeated: 'last' } },
    { code: 'repeated-parameter', model: { ...model, repeated: 'all' } },
  ],
  (model) =>
    (['ISO-8859-1', 'US-ASCII'] as const).map((charset) => ({
      code: 'wrong-charset',
      facts: { charset },
      model: { ...model, charset },
    })),
  (model) =>
    algorithms.map((algorithm) => ({
      code: 'wrong-algorithm',
      facts: { algorithm },
      model: { ...model, algorithm },
    })),
];

/** Without the access key the time is left: that has a name of its own. */
function otherKeys(model: TokenModel): Variant<TokenModel>[] {
  return keyForms(model.accessKey, model.otherKeys)
    .filter(({ code }) => code !== 'key-empty')
    .map(({ key, ...found }) => ({ ...found, model: { ...model, accessKey: key } }));
}

function decodings(model: TokenModel): Variant<TokenModel>[] {
  if (!model.encoded) {
    return [
      { code: 'decoded-twice', model: { ...model, decoding: 'twice' } },
      { code: 'not-decoded', model: { ...model, decoding: 'encoded anew' } },
      { code: 'not-decoded', model: { ...model, decoding: 'form-encoded anew' } },
    ];
  }
  return [
    // Without an escape in the query these two are the same text, and then it is the plus.
    { code: 'plus-became-blank', model: { ...model, decoding: 'plus kept' } },
    { code: 'plus-became-blank', model: { ...model, decoding: 'blanks as plus' } },
    { code: 'not-decoded', model: { ...model, decoding: 'not' } },
    { code: 'not-decoded', model: { ...model, decoding: 'encoded anew' } },
    { code: 'not-decoded', model: { ...model, decoding: 'form-encoded anew' } },
    { code: 'decoded-twice', model: { ...model, decoding: 'twice' } },
  ];
}

function hmacKeys(model: TokenModel): Variant<TokenModel>[] {
  return [
    { code: 'timestamp-missing-in-key', model: { ...model, hmacKey: 'key' } },
    { code: 'key-and-timestamp-swapped', model: { ...model, hmacKey: 'time, key' } },
    { code: 'access-key-missing-in-key', model: { ...model, hmacKey: 'time' } },
    { code: 'plain-sha256-outside', model: { ...model, hmacKey: 'none' } },
  ];
}

function orders(model: TokenModel): Variant<TokenModel>[] {
  return (['as sent', 'whatever the case', 'descending'] as const).map((order) => ({
    code: 'wrong-order',
    facts: { order },
    model: { ...model, order },
  }));
}

function leftOut(model: TokenModel): Variant<TokenModel>[] {
  return signedPairs(model).map(([name]) => ({
    code: 'parameter-left-out',
    facts: { name },
    model: { ...model, leftOut: name },
  }));
}

function shapes(model: TokenModel): Variant<TokenModel>[] {
  const all: [TokenModel['shape'], Code][] = [
    ['names', 'names-only-signed'],
    ['values', 'values-only-signed'],
    ['without &', 'wrong-joining'],
    ['& first', 'wrong-joining'],
    ['& last', 'wrong-joining'],
    ['JSON', 'json-signed'],
    ['with an empty authToken', 'token-among-parameters'],
  ];
  return all.map(([shape, code]) => ({ code, model: { ...model, shape } }));
}

/** Values that were decrypted or decoded before they were signed. */
function changedValues(model: TokenModel): [Code, Record<string, string>][] {
  const pairs = signedPairs(model);
  const decrypted = ([128, 256] as const).map((bits) =>
    pairs.flatMap(([name, value]) => {
      const plain = isSensitive(name)
        ? decryptField(model.accessKey, bits, value.replaceAll(' ', '+'))
        : null;
      return plain === null ? [] : [[name, plain] as const];
    }),
  );
  const params = pairs.flatMap(([name, value]) => {
    const bytes = name === 'saasExtendParams' ? decodeBase64(value.replaceAll(' ', '+')) : null;
    return bytes === null ? [] : [[name, bytes.toString('utf8')] as const];
  });
  return [
    ...decrypted.map((changes): [Code, Record<string, string>] => [
      'decrypted-first',
      Object.fromEntries(changes),
    ]),
    ['extend-params-decoded', Object.fromEntries(params)] satisfies [Code, Record<string, string>],
  ].filter((each): each is [Code, Record<string, string>] => Object.keys(each[1] as object).length > 0);
}

function isSensitive(name: string): boolean {
  return name === 'mobilePhone' || name === 'email';
}
