import { hash } from 'node:crypto';
import { percentEncode } from './percent-encode.ts';

/** What the open APIs' signature covers. */
export interface RequestToCanonicalise {
  method: string;
  /** Path and query as in the request line. */
  target: string;
  /** The signed headers and no others; names in any case. */
  headers: Record<string, string>;
  body: Buffer | string;
}

/** The text that is hashed and signed, and the names of the headers in it. */
export interface CanonicalRequest {
  text: string;
  /** Lower case, sorted, joined by `;`. */
  signedHeaders: string;
}

/** Writes a request in the one form both sides hash. @throws URIError for a target with broken percent-encoding. */
export function canonicalRequest({ method, target, headers, body }: RequestToCanonicalise): CanonicalRequest {
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? '' : target.slice(mark + 1);
  const lines = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(byText);
  const signedHeaders = lines.map(([name]) => name).join(';');
  // A header of this name stands for the body's hash, as in the official SDK.
  const declared = lines.find(([name]) => name === 'x-sdk-content-sha256')?.[1];
  const text = [
    method.toUpperCase(),
    canonicalPath(path),
    canonicalQuery(query),
    lines.map(([name, value]) => `${name}:${value}\n`).join(''),
    signedHeaders,
    declared ?? hash('sha256', body, 'hex'),
  ].join('\n');
  return { text, signedHeaders };
}

// The trailing slash belongs to the signature only; the request goes without it (R24).
function canonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => percentEncode(decodeURIComponent(segment)))
    .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const name = equals === -1 ? pair : pair.slice(0, equals);
      const value = equals === -1 ? '' : pair.slice(equals + 1);
      return [decodeURIComponent(name), decodeURIComponent(value)] as const;
    })
    .sort(byText)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

type Pair = readonly [name: string, value: string];

// By character code, not by language: upper case comes before lower case.
function byText([nameA, valueA]: Pair, [nameB, valueB]: Pair): number {
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  if (valueA !== valueB) return valueA < valueB ? -1 : 1;
  return 0;
}
