import { asciiJson } from '../../protocol/ascii-json.ts';
import type { Guide } from '../../protocol/explain/explanation.ts';
import type { Header, Lost, RecordedCall } from '../../protocol/explain/recorded-call.ts';
import { StartError } from '../../server/start-error.ts';
import type { ServerAccess } from '../ask-server.ts';

/** A row of the journal, as the management interface tells it. */
export interface JournalRow {
  callId: string;
  receivedAt: string;
  endpoint: string;
  direction: string;
  httpStatus: number | null;
  ms: number;
  problem: string | null;
  request: Message & { method: string; path: string };
  answer: Message | null;
  verification: { step: string; ok: boolean; detail: string | null }[];
}

interface Message {
  headers: Record<string, string>;
  /** A JSON value when it was JSON, else a text; null for none. */
  body: unknown;
}

/** Reads a row of a running server's journal. @throws StartError when there is none, or no server. */
export async function readJournal({ url, token }: ServerAccess, callId: string): Promise<JournalRow> {
  const response = await fetch(`${url}/api/v1/calls/${encodeURIComponent(callId)}`, {
    headers: { authorization: `Bearer ${token}` },
  }).catch((cause: unknown) => {
    const advice = 'Start it with `koobridge start`, or say where it is with --url <address>.';
    throw new StartError(`No server answers at ${url}. ${advice}`, { cause });
  });
  if (response.status === 404) throw new StartError(`The journal at ${url} has no call ${callId}.`);
  if (response.status === 401)
    throw new StartError(`The server at ${url} does not know this token. Say another with --token.`);
  if (!response.ok)
    throw new StartError(`${url} answers HTTP ${response.status}. Is it a Koobridge of this version?`);
  return (await response.json()) as JournalRow;
}

/** A row as a call, with what masking and shortening took from it. @throws StartError for a call of ours. */
export function callOfJournal(row: JournalRow): RecordedCall {
  const { request, answer, verification, problem } = row;
  if (row.direction !== 'in')
    throw new StartError(
      `Call ${row.callId} is one of ours to KooGallery; only KooGallery's calls are explained.`,
    );
  const body = bytesOf(request.body, (value) => Buffer.from(JSON.stringify(value), 'utf8'));
  const refused = verification.find(({ ok }) => !ok)?.detail ?? problem;
  return {
    method: request.method,
    url: request.path,
    headers: headersOf(request.headers),
    body,
    receivedAt: Date.parse(row.receivedAt),
    tookMs: row.ms,
    lost: lostOf(row, body),
    ...(refused === null ? {} : { refused }),
    ...(answer === null || row.httpStatus === null
      ? {}
      : {
          answer: {
            status: row.httpStatus,
            headers: headersOf(answer.headers),
            // As the server writes its answers.
            body: bytesOf(answer.body, asciiJson) ?? Buffer.alloc(0),
          },
        }),
  };
}

/** The guide of a call to the linked kit, whose headers no journal keeps; undefined for others. */
export function kitGuideOf({ request }: JournalRow): Guide | undefined {
  const kit = /\/produceAPI\/(v2\/)?\w+$/.exec(request.path.split('?')[0] ?? '');
  if (kit === null) return undefined;
  return kit[1] === undefined ? 'linked-kit-v1' : 'linked-kit-v2';
}

function lostOf(row: JournalRow, body: Buffer | null): Lost[] {
  const { request, answer } = row;
  const length = request.headers['content-length'];
  const isWhole =
    length === undefined ? body !== null || request.method === 'GET' : Number(length) === (body?.length ?? 0);
  const query = request.path.split('?')[1] ?? '';
  const isKit = kitGuideOf(row) !== undefined;
  return [
    ...(isKit || /(?:^|&)(?:authToken|signature)=\*\*\*/.test(query) ? (['proof'] as const) : []),
    ...(query.includes('***') ? (['parameters'] as const) : []),
    ...(isWhole && !isMasked(request.body) ? [] : (['body'] as const)),
    ...(isMasked(answer?.body) ? (['answer'] as const) : []),
  ];
}

function isMasked(body: unknown): boolean {
  return body !== null && body !== undefined && JSON.stringify(body).includes('***');
}

function bytesOf(body: unknown, write: (value: unknown) => Buffer): Buffer | null {
  if (body === null || body === undefined) return null;
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : write(body);
}

function headersOf(headers: Record<string, string>): Header[] {
  return Object.entries(headers);
}
