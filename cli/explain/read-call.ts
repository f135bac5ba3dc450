import type { Guide } from '../../protocol/explain/explanation.ts';
import type { RecordedCall } from '../../protocol/explain/recorded-call.ts';
import { StartError } from '../../server/start-error.ts';
import { callOfJournal, type JournalRow, kitGuideOf } from './journal-call.ts';
import { parseCurl } from './parse-curl.ts';
import { callOfEntry, callOfHar, type HarEntry } from './parse-har.ts';
import { parseHttp } from './parse-http.ts';

/** A call with what its source knows besides. */
export interface ReadCall {
  call: RecordedCall;
  /** The endpoint of the configuration that got it. */
  endpoint?: string;
  guide?: Guide;
}

/**
 * Sees by its content what a text is: a curl line, a HAR or one entry of it, a row of the journal, a request as it
 * travels, or an address alone.
 * @throws StartError when it is none of them.
 */
export function readCall(bytes: Buffer, entry?: number): ReadCall {
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();
  if (/^(\$ )?curl(\.exe)?\s/.test(text)) return { call: parseCurl(text.replace(/^\$ /, '')) };
  if (/^[A-Z]+ \S+( HTTP\/[\d.]+)?\r?$/m.test(text.split('\n', 1)[0] ?? ''))
    return { call: parseHttp(bytes) };
  if (/^https?:\/\/\S+$/.test(text)) return { call: { method: 'GET', url: text, headers: [], body: null } };
  return readJson(text, entry);
}

/** A row of the journal as a call. @throws StartError for a call of ours. */
export function readRow(row: JournalRow): ReadCall {
  const guide = kitGuideOf(row);
  return { call: callOfJournal(row), endpoint: row.endpoint, ...(guide === undefined ? {} : { guide }) };
}

function readJson(text: string, entry: number | undefined): ReadCall {
  const value = parsed(text);
  if (isHar(value)) return { call: callOfHar(value.log.entries, entry) };
  if (isRow(value)) return readRow(value);
  if (isEntry(value)) return { call: callOfEntry(value) };
  throw new StartError(
    'This is no call: write a curl line, a HAR, a row of the journal, or a request beginning like POST /produce/my-saas HTTP/1.1.',
  );
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isHar(value: Record<string, unknown>): value is { log: { entries: HarEntry[] } } {
  return Array.isArray((value.log as Record<string, unknown> | undefined)?.entries);
}

function isRow(value: object): value is JournalRow {
  return 'callId' in value && 'request' in value && 'verification' in value;
}

function isEntry(value: object): value is HarEntry {
  return 'request' in value && typeof (value.request as HarEntry['request'] | null)?.url === 'string';
}
