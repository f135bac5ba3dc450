import { recogniseCall } from '../../protocol/explain/recognise-call.ts';
import { type Header, headerOf, pathOf, type RecordedCall } from '../../protocol/explain/recorded-call.ts';
import { StartError } from '../../server/start-error.ts';

/** One call of a HAR file, as browsers and proxies write it. */
export interface HarEntry {
  startedDateTime?: string;
  time?: number;
  request: {
    method: string;
    url: string;
    headers: { name: string; value: string }[];
    postData?: { text?: string; params?: { name: string; value?: string }[] };
  };
  response?: {
    status: number;
    headers: { name: string; value: string }[];
    content?: { text?: string; encoding?: string };
  };
}

/**
 * Picks a call of a HAR file.
 * @param entry its number, from 1; left out when only one of them looks like KooGallery's
 * @throws StartError when there is no such call, or it is unclear which.
 */
export function callOfHar(entries: readonly HarEntry[], entry: number | undefined): RecordedCall {
  const calls = entries.map(callOfEntry);
  if (entry !== undefined) {
    const call = calls[entry - 1];
    if (call === undefined)
      throw new StartError(`The HAR has ${entries.length} entries, and no number ${entry}.`);
    return call;
  }
  const likely = calls.filter((call) => recogniseCall(call).transport !== null);
  const [only] = likely.length === 0 ? calls : likely;
  if (only === undefined) throw new StartError('The HAR has no entries.');
  if (likely.length < 2) return only;
  const list = likely.map((call) => `${calls.indexOf(call) + 1}: ${call.method} ${pathOf(call)}`).join('\n');
  throw new StartError(`The HAR has several calls of KooGallery. Say which with --entry <n>:\n${list}`);
}

/** A HAR entry as a call. */
export function callOfEntry({ request, response, startedDateTime, time }: HarEntry): RecordedCall {
  const headers = headersOf(request.headers);
  const body = bodyOf(request.postData);
  const started = Date.parse(startedDateTime ?? '');
  const record = { method: request.method, url: request.url, headers, body, ...took(time) };
  // Browsers write status 0 when nothing came.
  if (response === undefined || response.status === 0) {
    return { ...record, ...(response === undefined ? {} : { unanswered: true }), ...received(started) };
  }
  const answered = headersOf(response.headers);
  const { text, encoding } = response.content ?? {};
  const bytes = Buffer.from(text ?? '', encoding === 'base64' ? 'base64' : 'utf8');
  const lost =
    text === undefined && headerOf(answered, 'content-length') !== '0' ? { lost: ['answer'] as const } : {};
  return {
    ...record,
    ...lost,
    answer: { status: response.status, headers: answered, body: bytes },
    // The server's clock is in question: its own date says more than the sender's.
    ...(headerOf(answered, 'date') === null ? received(started) : {}),
  };
}

function received(at: number): { receivedAt?: number } {
  return Number.isNaN(at) ? {} : { receivedAt: at };
}

function took(time: number | undefined): { tookMs?: number } {
  return time === undefined ? {} : { tookMs: time };
}

/** Pseudo headers of HTTP/2 say nothing new. */
function headersOf(headers: HarEntry['request']['headers']): Header[] {
  return headers.filter(({ name }) => !name.startsWith(':')).map(({ name, value }): Header => [name, value]);
}

function bodyOf(postData: HarEntry['request']['postData']): Buffer | null {
  if (postData === undefined) return null;
  const { text, params = [] } = postData;
  return Buffer.from(text ?? params.map(({ name, value = '' }) => `${name}=${value}`).join('&'), 'utf8');
}
