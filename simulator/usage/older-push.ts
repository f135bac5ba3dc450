import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { parseSdkDate } from '../../protocol/wire-time.ts';
import { usageValue } from './decimal.ts';
import { LONGEST_AGE_MS } from './judge-record.ts';
import type { ReceivedRecord } from './usage-record.ts';

/** What the older interface looks up. */
export interface OlderKnowledge {
  /** Null when the product of an instance is not known, undefined when the instance is not. */
  productOf(instanceId: string): string | null | undefined;
  now: number;
}

/** The first thing that is wrong with a push whose form is right; null when nothing is. */
export function olderProblem(
  headers: IncomingHttpHeaders,
  body: Buffer,
  records: ReceivedRecord[],
  knowledge: OlderKnowledge,
): { code: string; details: string } | null {
  // Where the sender says what the hash of the body is, the gateway takes its word for it; the interface does not.
  const declared = headers['x-sdk-content-sha256'];
  if (typeof declared === 'string' && declared !== 'UNSIGNED-PAYLOAD' && declared !== hash('sha256', body)) {
    return { code: 'MKT.0102', details: 'X-Sdk-Content-Sha256 is not that of the body' };
  }
  for (const [index, record] of records.entries()) {
    const problem = recordProblem(record, knowledge);
    if (problem !== null) return { ...problem, details: `usage_records[${index}]: ${problem.details}` };
  }
  return null;
}

function recordProblem(
  { instanceId, productId, usageValue: amount, recordTime, beginTime, endTime }: ReceivedRecord,
  { productOf, now }: OlderKnowledge,
): { code: string; details: string } | null {
  const product = productOf(instanceId);
  if (product === undefined) return { code: 'MKT.9001', details: `there is no instance ${instanceId}` };
  if (product !== null && product !== productId) {
    return { code: 'MKT.0150', details: `${productId} is not the product of the instance` };
  }
  const value = usageValue(amount);
  if (typeof value === 'string') return { code: 'MKT.9002', details: value };
  const [recorded, begin, end] = [recordTime, beginTime, endTime].map(parseSdkDate);
  if (!recorded || !begin || !end)
    return { code: 'MKT.0100', details: 'there is no such day or time of day' };
  if (end < begin) return { code: 'MKT.9002', details: 'end_time is before begin_time' };
  if (begin.getTime() < now - LONGEST_AGE_MS) {
    return { code: 'MKT.9004', details: 'begin_time is more than 21 days ago' };
  }
  return null;
}
