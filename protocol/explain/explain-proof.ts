import type { Found, TransportName } from './explanation.ts';
import { factsOf, type Recognised } from './recognise-call.ts';
import { headerOf, type RecordedCall } from './recorded-call.ts';

const needed: Record<TransportName, { in: 'query' | 'headers'; names: string[] }> = {
  'json-body': { in: 'query', names: ['signature', 'timestamp', 'nonce'] },
  query: { in: 'query', names: ['authToken', 'timeStamp'] },
  'kit-v1': { in: 'headers', names: ['authToken'] },
  'kit-v2': { in: 'headers', names: ['x-sign', 'x-timestamp', 'x-nonce'] },
};

/** What a call lacks before its signature can be looked at, and what is odd about how it was sent. */
export function explainProof(call: RecordedCall, recognised: Recognised): Found[] {
  const { transport } = recognised;
  if (transport === null)
    return call.answer === undefined || call.unanswered ? [{ code: 'unknown-call' }] : [];
  const lost = call.lost ?? [];
  const missing = lost.includes('proof') ? [] : missingNames(call, recognised, transport);
  return [
    ...missing.map((name): Found => ({ code: 'parameter-missing', facts: { name } })),
    ...methodFound(call, recognised, transport),
    ...(transport === 'query' || lost.includes('body') ? [] : bodyFound(call, recognised)),
  ];
}

function missingNames({ headers }: RecordedCall, { query }: Recognised, transport: TransportName): string[] {
  const { names, in: place } = needed[transport];
  const given = (name: string) => (place === 'query' ? query.get(name) : headerOf(headers, name));
  return names.filter((name) => (given(name) ?? '') === '');
}

function methodFound(
  { method }: RecordedCall,
  { guide, scene }: Recognised,
  transport: TransportName,
): Found[] {
  const should = factsOf(guide, scene)?.method ?? (transport === 'query' ? 'GET' : 'POST');
  return method.toUpperCase() === should ? [] : [{ code: 'wrong-method', facts: { method, should } }];
}

function bodyFound({ headers }: RecordedCall, { message }: Recognised): Found[] {
  const type = headerOf(headers, 'content-type');
  const isOdd = type !== null && type.split(';')[0]?.trim().toLowerCase() !== 'application/json';
  return [
    ...(message === null ? [{ code: 'body-not-json' } as const] : []),
    ...(isOdd ? [{ code: 'request-content-type', facts: { type } } as const] : []),
  ];
}
