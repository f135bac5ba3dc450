import { parseKitTime } from '../kit-time.ts';
import { parseTimestamp } from '../timestamp.ts';
import { parseWireTime } from '../wire-time.ts';
import type { ExplainOptions, Found } from './explanation.ts';
import type { Recognised } from './recognise-call.ts';
import { headerOf, type RecordedCall } from './recorded-call.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What is wrong with the time of a call (R6), held to the clock of the server that got it. */
export function explainClock(call: RecordedCall, recognised: Recognised, options: ExplainOptions): Found[] {
  const { text, time, should } = timeOf(call, recognised);
  if (text === '' || recognised.transport === null) return [];
  if (time === null) return [{ code: 'timestamp-unreadable', facts: { should } }];
  const unit: Found[] = /^\d{10}$/.test(text) ? [{ code: 'seconds-for-milliseconds' }] : [];
  return [...unit, ...clockFindings(call, recognised, time, should, options)];
}

interface CallTime {
  text: string;
  /** Milliseconds since 1970; null for what cannot be read. */
  time: number | null;
  should: string;
}

function timeOf({ headers }: RecordedCall, { transport, query, message }: Recognised): CallTime {
  if (transport === 'query') {
    const text = query.get('timeStamp') ?? '';
    return { text, time: parseWireTime(text)?.getTime() ?? null, should: 'UTC, yyyyMMddHHmmssSSS' };
  }
  if (transport === 'kit-v1') {
    const text = String(message?.timeStamp ?? '');
    return { text, time: parseKitTime(text)?.getTime() ?? null, should: 'UTC+8, yyyyMMddHHmmssSSS' };
  }
  const text =
    transport === 'kit-v2' ? (headerOf(headers, 'x-timestamp') ?? '') : (query.get('timestamp') ?? '');
  return { text, time: parseTimestamp(text), should: 'milliseconds since 1970, 13 digits' };
}

function clockFindings(
  call: RecordedCall,
  { transport }: Recognised,
  time: number,
  should: string,
  { now, toleranceMs = minute }: ExplainOptions,
): Found[] {
  const receivedAt = call.receivedAt ?? dateOfAnswer(call);
  const hasWindow = transport === 'json-body' || transport === 'kit-v2';
  if (receivedAt === null) {
    const seconds = Math.round(Math.abs(now - time) / 1000);
    return hasWindow && seconds * 1000 > toleranceMs ? [{ code: 'old-by-now', facts: { seconds } }] : [];
  }
  const ms = receivedAt - time;
  const hours = Math.round(ms / hour);
  // Only a time that is written out can be of another zone.
  if (!hasWindow && hours !== 0 && Math.abs(hours) <= 14 && Math.abs(ms - hours * hour) <= 2 * minute) {
    return [{ code: 'time-zone', facts: { hours: Math.abs(hours), should } }];
  }
  if (!hasWindow || Math.abs(ms) <= toleranceMs) return [];
  const seconds = Math.round(Math.abs(ms) / 1000);
  return [{ code: ms < 0 ? 'clock-behind' : 'clock-ahead', facts: { seconds } }];
}

/** The answer's own word for when it was; to the second. */
function dateOfAnswer({ answer }: RecordedCall): number | null {
  const date = Date.parse(headerOf(answer?.headers ?? [], 'date') ?? '');
  return Number.isNaN(date) ? null : date;
}
