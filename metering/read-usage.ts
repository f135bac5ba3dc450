import { instanceKey, usageEventKey } from '../storage/keys.ts';
import { readQuantity } from './quantity.ts';
import { UsageError, type UsageField } from './usage-error.ts';

/** Something that a buyer used, as the merchant tells it. */
export interface NewUsage {
  /** 1 to 128 characters. */
  eventId: string;
  instanceId: string;
  /** 1 to 64 characters. Default: `usage`. */
  meter?: string;
  /** A decimal above 0, at most 8 digits before and 4 after the point. */
  quantity: string;
  /** Default: now. */
  at?: Date;
}

/** An event that can be counted, if its instance is there. */
export interface ReadUsage {
  index: number;
  /** How errors call it. */
  name: string;
  eventKey: string;
  eventId: string;
  instanceKey: string;
  instanceId: string;
  meter: string;
  /** In ten-thousandths. */
  quantity: number;
  /** Milliseconds since 1970. */
  at: number;
  /** Whether the merchant told the time: else a repetition has another one. */
  timed: boolean;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const mostAheadMs = 5 * minuteMs;

/** How old usage may be that KooGallery takes: `MKT.9004`, page zh-cn_topic_0070649411. */
export const mostAgeMs = 21 * dayMs;

const longestEventId = 128;
const longestInstanceId = 512;
const longestMeter = 64;

/**
 * Reads the events of a request. They may come from a plugin in plain JavaScript, so nothing is trusted.
 * @throws UsageError about the first that is wrong
 */
export function readUsage(
  endpoint: string,
  sandbox: boolean,
  events: readonly NewUsage[],
  now: number,
): ReadUsage[] {
  const keys = new Map<string, string>();
  // Many events are of few instances, and a hash takes longer than all else here.
  const keyOf = (instanceId: string) => {
    const key = keys.get(instanceId) ?? instanceKey(endpoint, sandbox, instanceId);
    keys.set(instanceId, key);
    return key;
  };
  return events.map((event, index) => readOne(endpoint, sandbox, event, index, now, keyOf));
}

function readOne(
  endpoint: string,
  sandbox: boolean,
  event: NewUsage,
  index: number,
  now: number,
  keyOf: (instanceId: string) => string,
): ReadUsage {
  const wrong = (field: UsageField, what: string) => new UsageError(index, field, what);
  if (typeof event !== 'object' || event === null)
    throw wrong('events', `event ${index} is no object with eventId, instanceId and quantity`);
  const eventId = textOf(event.eventId, longestEventId);
  if (eventId === null)
    throw wrong('eventId', `event ${index}: eventId must be a text of 1 to ${longestEventId} characters`);
  const name = `event ${index} (${eventId})`;
  const instanceId = textOf(event.instanceId, longestInstanceId);
  if (instanceId === null)
    throw wrong('instanceId', `${name}: instanceId must be the id of the pay-per-use instance`);
  const meter = readMeter(event.meter, (what) => wrong('meter', `${name}: ${what}`));
  return {
    index,
    name,
    eventKey: usageEventKey(endpoint, sandbox, eventId),
    eventId,
    instanceKey: keyOf(instanceId),
    instanceId,
    meter,
    quantity: quantityOf(event.quantity, (what) => wrong('quantity', `${name}: quantity ${what}`)),
    at: timeOf(event.at, now, (what) => wrong('at', `${name}: at ${what}`)),
    timed: event.at !== undefined,
  };
}

/** The name of a meter. @throws what `wrong` makes */
export function readMeter(meter: unknown, wrong: (what: string) => UsageError): string {
  const name = textOf(meter ?? 'usage', longestMeter);
  if (name === null) throw wrong(`meter must be a text of 1 to ${longestMeter} characters, or left out`);
  return name;
}

/** Ten-thousandths of a decimal. @throws what `wrong` makes */
export function quantityOf(quantity: unknown, wrong: (what: string) => UsageError): number {
  if (typeof quantity !== 'string')
    throw wrong('must be a decimal as a text, like "0.25", so that no digit of it is lost');
  const read = readQuantity(quantity);
  if (read === null)
    throw wrong(
      `${JSON.stringify(quantity.slice(0, 40))} cannot be counted: write a decimal above 0 with at most 8 digits before ` +
        'and 4 after the point, without sign or exponent, like "0.25"',
    );
  return read;
}

function timeOf(at: unknown, now: number, wrong: (what: string) => UsageError): number {
  if (at === undefined) return now;
  const time = at instanceof Date ? at.getTime() : Number.NaN;
  if (Number.isNaN(time)) throw wrong('is no date; give the time of use, or leave it out for now');
  if (time > now + mostAheadMs)
    throw wrong(`${shown(time)} lies more than 5 minutes ahead: check the clock of the machine that counts`);
  if (time < now - mostAgeMs)
    throw wrong(`${shown(time)} lies more than 21 days back: KooGallery takes nothing that old any more`);
  return time;
}

function shown(time: number): string {
  return new Date(time).toISOString();
}

/** Null for what is no text, is too long, or would come back from a database as something else. */
function textOf(value: unknown, longest: number): string | null {
  if (typeof value !== 'string' || value === '' || value.length > longest) return null;
  return /[\p{Surrogate}\0]/u.test(value) ? null : value;
}
