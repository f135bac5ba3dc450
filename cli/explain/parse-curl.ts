import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'shell-quote';
import type { Header, RecordedCall } from '../../protocol/explain/recorded-call.ts';
import { StartError } from '../../server/start-error.ts';

const options = {
  request: { type: 'string', short: 'X' },
  header: { type: 'string', short: 'H', multiple: true },
  data: { type: 'string', short: 'd', multiple: true },
  'data-ascii': { type: 'string', multiple: true },
  'data-raw': { type: 'string', multiple: true },
  'data-binary': { type: 'string', multiple: true },
  'data-urlencode': { type: 'string', multiple: true },
  json: { type: 'string', multiple: true },
  url: { type: 'string' },
  get: { type: 'boolean', short: 'G' },
  head: { type: 'boolean', short: 'I' },
  // Read only so that their values are not taken for the address.
  'user-agent': { type: 'string', short: 'A' },
  cookie: { type: 'string', short: 'b' },
  referer: { type: 'string', short: 'e' },
  user: { type: 'string', short: 'u' },
  output: { type: 'string', short: 'o' },
  proxy: { type: 'string', short: 'x' },
  'max-time': { type: 'string', short: 'm' },
  'write-out': { type: 'string', short: 'w' },
  'connect-timeout': { type: 'string' },
  resolve: { type: 'string' },
  cacert: { type: 'string' },
} as const;

type Token = { kind: string; name?: string; value?: string | undefined };

/** Reads a curl line as a shell and curl do, `@file` too. @throws StartError when there is no address in it. */
export function parseCurl(line: string): RecordedCall {
  const [, ...args] = words(line);
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const url = String(values.url ?? positionals.find((each) => /^https?:|^[^-\s]+[./]/.test(each)) ?? '');
  if (url === '') throw new StartError('The curl line names no address.');
  const data = dataOf(tokens as Token[]);
  const inQuery = values.get === true && data !== null;
  const body = inQuery ? null : data;
  return {
    method: methodOf(values, body !== null),
    url: inQuery ? `${url}${url.includes('?') ? '&' : '?'}${data.toString('utf8')}` : url,
    headers: headersOf(tokens as Token[], body !== null),
    body,
  };
}

function methodOf(values: Record<string, unknown>, hasBody: boolean): string {
  if (typeof values.request === 'string') return values.request;
  if (values.head === true) return 'HEAD';
  return hasBody ? 'POST' : 'GET';
}

/** What curl adds by itself stands last. */
function headersOf(tokens: Token[], hasBody: boolean): Header[] {
  const said = valuesOf(tokens, 'header').flatMap((text): Header[] => {
    const colon = text.indexOf(':');
    return colon < 0 ? [] : [[text.slice(0, colon).trim(), text.slice(colon + 1).trim()]];
  });
  if (!hasBody || said.some(([name]) => name.toLowerCase() === 'content-type')) return said;
  const isJson = valuesOf(tokens, 'json').length > 0;
  return [...said, ['Content-Type', isJson ? 'application/json' : 'application/x-www-form-urlencoded']];
}

function valuesOf(tokens: Token[], name: string): string[] {
  return tokens.filter((each) => each.name === name).map(({ value }) => value ?? '');
}

/** All data in the order they came, joined by `&` as curl does. */
function dataOf(tokens: Token[]): Buffer | null {
  const pieces = tokens.flatMap(({ name = '', value = '' }) => {
    const piece = pieceOf(name, value);
    return piece === null ? [] : [{ piece, joined: name !== 'json' }];
  });
  if (pieces.length === 0) return null;
  return Buffer.concat(
    pieces.flatMap(({ piece, joined }, at) => (at > 0 && joined ? [Buffer.from('&'), piece] : [piece])),
  );
}

function pieceOf(name: string, value: string): Buffer | null {
  if (name === 'data-raw') return Buffer.from(value);
  if (name === 'data-binary' || name === 'json') return fileOr(value);
  // curl drops line breaks of a file that -d names.
  if (name === 'data' || name === 'data-ascii')
    return value.startsWith('@')
      ? Buffer.from(
          fileOr(value)
            .toString('latin1')
            .replace(/[\r\n]/g, ''),
          'latin1',
        )
      : Buffer.from(value);
  return name === 'data-urlencode' ? Buffer.from(urlEncoded(value)) : null;
}

function urlEncoded(value: string): string {
  const equals = value.indexOf('=');
  return equals < 0
    ? encodeURIComponent(value)
    : `${value.slice(0, equals + (equals === 0 ? 0 : 1))}${encodeURIComponent(value.slice(equals + 1))}`;
}

function fileOr(value: string): Buffer {
  if (!value.startsWith('@')) return Buffer.from(value);
  try {
    return readFileSync(value.slice(1));
  } catch (cause) {
    throw new StartError(`The curl line takes its body from ${value.slice(1)}, which cannot be read.`, {
      cause,
    });
  }
}

/** The words of a line, as bash splits them, or as the command prompt of Windows does. */
function words(line: string): string[] {
  const unix = /\^"/.test(line) ? line.replace(/\^\r?\n/g, ' ').replace(/\^(.)/g, '$1') : line;
  const plain = unix.replace(/\\\r?\n/g, ' ').trim();
  return parse(ansiQuotesRead(plain), (name) => `$${name}`).map((word) => {
    if (typeof word === 'string') return word;
    if ('pattern' in word) return word.pattern;
    return 'op' in word ? word.op : '';
  });
}

/** `$'..'`, which browsers write, as plain quotes. Other quotes are passed over. */
function ansiQuotesRead(line: string): string {
  return line.replace(
    /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\$'((?:[^'\\]|\\[\s\S])*)'/g,
    (whole, ansi: string | undefined) =>
      ansi === undefined ? whole : `'${ansiText(ansi).replaceAll("'", "'\\''")}'`,
  );
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', a: '\x07' };

function ansiText(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{1,4})|x([0-9a-fA-F]{1,2})|([\s\S]))/g,
    (_whole, unicode?: string, hex?: string, character = '') =>
      unicode !== undefined || hex !== undefined
        ? String.fromCharCode(Number.parseInt(unicode ?? hex ?? '', 16))
        : (escapes[character] ?? character),
  );
}
