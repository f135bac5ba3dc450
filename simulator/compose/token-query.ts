import { randomBytes, randomUUID } from 'node:crypto';
import { authToken } from '../../protocol/auth-token.ts';
import { type ExtendParam, writeExtendParams } from '../../protocol/extend-params.ts';
import { encodeFormQuery } from '../../protocol/form-query.ts';
import { encryptField } from '../../protocol/sensitive-field.ts';
import { formatWireTimeMillis } from '../../protocol/wire-time.ts';
import type { Endpoint, Scene } from '../endpoint.ts';
import { type CallOptions, type ComposedCall, givenOr, withQuery } from './composed-call.ts';

/** Scenes that bring a `businessId` of their own with each try. */
const purchases: readonly Scene[] = ['newInstance', 'getLicense'];

/** Fields that SaaS V1.0 encrypts. */
const sensitive: readonly string[] = ['mobilePhone', 'email'];

/**
 * A call of SaaS V1.0 or License 1.0: the message is the query, with ascending names, a UTC `timeStamp` and the token over
 * all of it. Phone and e-mail are given in clear and leave encrypted; `saasExtendParams` is given as a list.
 */
export function composeTokenQuery(
  endpoint: Endpoint,
  scene: Scene,
  fields: Record<string, unknown>,
  options: CallOptions,
  now: number,
): ComposedCall {
  const timeStamp = givenOr(options.timestamp, () => formatWireTimeMillis(new Date(now)));
  const businessId = purchases.includes(scene) ? { businessId: randomUUID() } : {};
  const entries = Object.entries({ activity: scene, timeStamp, ...businessId, ...fields })
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]): [string, string] => [name, onTheWire(endpoint, name, value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const token = givenOr(options.signature, () =>
    authToken(endpoint.accessKey, timeStamp ?? '', new Map(entries)),
  );
  const all = token === null ? entries : [...entries, ['authToken', token] as [string, string]];
  const headers = Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method: options.method ?? 'GET',
    url: withQuery(endpoint.url, encodeFormQuery(all)),
    headers: { accept: 'application/json', ...Object.fromEntries(headers) },
    body: null,
  };
}

function onTheWire({ guide, accessKey, aesBits = 256 }: Endpoint, name: string, value: unknown): string {
  if (name === 'saasExtendParams' && Array.isArray(value)) return writeExtendParams(value as ExtendParam[]);
  const text = String(value);
  const isSecret = guide === 'saas-v1' && sensitive.includes(name) && text !== '';
  return isSecret ? encryptField(accessKey, aesBits, text, randomBytes(8).toString('hex')) : text;
}
