import {
  type Header,
  headerOf,
  type RecordedAnswer,
  type RecordedCall,
} from '../../protocol/explain/recorded-call.ts';
import { StartError } from '../../server/start-error.ts';

const requestLine = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/;
const statusLine = /^HTTP\/[\d.]+ (\d{3})/;

/**
 * Reads a request as it travels: request line, headers, an empty line, the body; the answer may follow in the same form.
 * `Content-Length` says where a body ends; without it, a single line break at its end is the editor's.
 * @throws StartError when the first line is no request line.
 */
export function parseHttp(bytes: Buffer): RecordedCall {
  const request = readMessage(bytes);
  const [, method, url] = requestLine.exec(request.first) ?? [];
  if (method === undefined || url === undefined)
    throw new StartError(
      `"${request.first.slice(0, 40)}" is no request line, such as POST /produce/my-saas HTTP/1.1.`,
    );
  const answer = answerOf(request.rest);
  const body = request.body.length === 0 && method !== 'POST' ? null : request.body;
  return { method, url, headers: request.headers, body, ...(answer === null ? {} : { answer }) };
}

function answerOf(bytes: Buffer): RecordedAnswer | null {
  if (bytes.length === 0) return null;
  const { first, headers, body } = readMessage(bytes);
  const status = statusLine.exec(first)?.[1];
  return status === undefined ? null : { status: Number(status), headers, body };
}

interface Message {
  first: string;
  headers: Header[];
  body: Buffer;
  /** What stands behind the body. */
  rest: Buffer;
}

function readMessage(bytes: Buffer): Message {
  // Latin-1 keeps every byte, so that places in the text are places in the bytes.
  const text = bytes.toString('latin1').replace(/^[\r\n]*/, '');
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text.trimEnd() : text.slice(0, end.index);
  const [first = '', ...lines] = head.split(/\r?\n/);
  const headers = lines.flatMap((line): Header[] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
  });
  const behind = end === null ? '' : text.slice(end.index + end[0].length);
  return { first, headers, ...bodyOf(behind, headerOf(headers, 'content-length')) };
}

function bodyOf(behind: string, contentLength: string | null): Pick<Message, 'body' | 'rest'> {
  const length = Number(contentLength ?? Number.NaN);
  if (Number.isInteger(length) && length <= behind.length)
    return parted(behind, length, behind.slice(length));
  const answer = /\r?\n\s*(?=HTTP\/[\d.]+ \d{3})/.exec(behind);
  if (answer !== null) return parted(behind, answer.index, behind.slice(answer.index));
  return parted(behind, behind.replace(/\r?\n$/, '').length, '');
}

function parted(text: string, length: number, rest: string): Pick<Message, 'body' | 'rest'> {
  return {
    body: Buffer.from(text.slice(0, length), 'latin1'),
    rest: Buffer.from(rest.trimStart(), 'latin1'),
  };
}
