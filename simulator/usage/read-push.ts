import { jsonObject } from '../json-object.ts';
import type { ReceivedRecord } from './usage-record.ts';

/** What cannot be read: the kind of problem, and what it is in words. */
export interface PushProblem {
  kind: 'form' | 'missing' | 'missing-instance' | 'time-format' | 'no-number' | 'too-many';
  details: string;
}

const MOST_RECORDS = 1000;
const LONGEST_ID = 64;
const LONGEST_TIME = 17;
const LONGEST_VALUE = 20;

type Field = keyof typeof lengths;
const lengths = {
  instance_id: LONGEST_ID,
  product_id: LONGEST_ID,
  record_time: LONGEST_TIME,
  begin_time: LONGEST_TIME,
  end_time: LONGEST_TIME,
  usage_value: LONGEST_VALUE,
  metering_sn: LONGEST_ID,
  relate_pkg_instance: LONGEST_ID,
};
const times: Field[] = ['record_time', 'begin_time', 'end_time'];

/** Which fields an interface takes, and which of them it will not do without. */
export interface PushFields {
  taken: Field[];
  needed: Field[];
}

const common: Field[] = ['instance_id', 'record_time', 'begin_time', 'end_time', 'usage_value'];

/** The newer interface: a missing number is found in the background only, as record code 004 says. */
export const newerFields: PushFields = {
  taken: [...common, 'metering_sn', 'relate_pkg_instance'],
  needed: common,
};

/** The older interface. */
export const olderFields: PushFields = {
  taken: [...common, 'product_id', 'relate_pkg_instance'],
  needed: [...common, 'product_id'],
};

/** Reads the records of a push; or says the first thing that is wrong with their form. */
export function readPush(body: Buffer, fields: PushFields): ReceivedRecord[] | PushProblem {
  const push = jsonObject(body);
  if (push === null) return { kind: 'form', details: 'the body is no JSON object' };
  const { usage_records: records, ...others } = push;
  const [other] = Object.keys(others);
  if (other !== undefined) return { kind: 'form', details: `${other} is not a field of this interface` };
  if (records === undefined || records === null)
    return { kind: 'missing', details: 'usage_records is missing' };
  if (!Array.isArray(records)) return { kind: 'form', details: 'usage_records is no list' };
  if (records.length === 0) return { kind: 'missing', details: 'usage_records is empty' };
  if (records.length > MOST_RECORDS) {
    return { kind: 'too-many', details: `${records.length} records instead of ${MOST_RECORDS} at most` };
  }
  const read: ReceivedRecord[] = [];
  for (const [index, record] of records.entries()) {
    const one = readRecord(record, fields);
    if ('kind' in one) return { ...one, details: `usage_records[${index}]: ${one.details}` };
    read.push(one);
  }
  return read;
}

/** The records of a body as far as they can be read: none when there is no list. */
export function roughRecords(body: Buffer): Record<string, unknown>[] {
  const records = jsonObject(body)?.usage_records;
  return Array.isArray(records) ? records.filter((record) => typeof record === 'object' && record) : [];
}

function readRecord(record: unknown, { taken, needed }: PushFields): ReceivedRecord | PushProblem {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { kind: 'form', details: 'no JSON object' };
  }
  const unknown = Object.keys(record).find((name) => !taken.some((each) => each === name));
  if (unknown !== undefined) return { kind: 'form', details: `${unknown} is not a field of this interface` };
  const texts: Partial<Record<Field, string>> = {};
  for (const field of taken) {
    const text = textOf((record as Record<string, unknown>)[field], field);
    if (text === null) continue;
    if (typeof text !== 'string') return text;
    texts[field] = text;
  }
  for (const field of needed) {
    if (texts[field] !== undefined) continue;
    const kind = field === 'instance_id' ? 'missing-instance' : 'missing';
    return { kind, details: `${field} is missing` };
  }
  for (const field of times) {
    if (/^\d{8}T\d{6}Z$/.test(texts[field] ?? '')) continue;
    return { kind: 'time-format', details: `${field} is no time like 20220809T091000Z` };
  }
  return {
    instanceId: texts.instance_id ?? '',
    recordTime: texts.record_time ?? '',
    beginTime: texts.begin_time ?? '',
    endTime: texts.end_time ?? '',
    usageValue: texts.usage_value ?? '',
    meteringSn: texts.metering_sn ?? null,
    packageInstanceId: texts.relate_pkg_instance ?? null,
    productId: texts.product_id ?? null,
  };
}

/** A field as text; null when it is absent, which an empty one is too (R4). */
function textOf(value: unknown, field: Field): string | null | PushProblem {
  if (value === undefined || value === null || value === '') return null;
  // A number on the international page, a text on the Chinese one (topic_0070649117, zh-cn_topic_0070649410).
  const text = field === 'usage_value' && typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return { kind: 'form', details: `${field} is no text` };
  if (text.length > lengths[field]) {
    return { kind: 'form', details: `${field} is longer than ${lengths[field]} characters` };
  }
  if (field === 'usage_value' && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    return { kind: 'no-number', details: 'usage_value is no number' };
  }
  return text;
}
