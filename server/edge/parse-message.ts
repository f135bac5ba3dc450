import { scenes } from '../../generated/scenes.ts';
import { Fault } from './fault.ts';
import type { InboundCall } from './inbound-call.ts';

/** A message of a known scene, not validated yet. */
export interface Message {
  activity: string;
  fields: Record<string, unknown>;
}

/**
 * The JSON object in a body and the scene it names.
 * @throws Fault that says what is wrong with it.
 */
export function parseMessage(call: InboundCall, body: Buffer): Message {
  checkContentType(call.headers['content-type']);
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Fault('BODY_MALFORMED', 'the body is JSON but not an object');
  }
  const fields = value as Record<string, unknown>;
  const activity = fields.activity;
  if (activity === undefined || activity === null || activity === '') {
    throw new Fault('ACTIVITY_UNKNOWN', 'the field activity is missing');
  }
  const known = scenes[call.endpoint.guide];
  if (typeof activity !== 'string' || !Object.hasOwn(known, activity)) {
    const named = typeof activity === 'string' ? `"${activity.slice(0, 64)}"` : 'what activity holds';
    throw new Fault(
      'ACTIVITY_UNKNOWN',
      `${named} is no scene of guide ${call.endpoint.guide}; known are ${Object.keys(known).join(', ')}`,
    );
  }
  return { activity, fields };
}

/** The documented header carries a charset that no registry knows, so only the type itself counts. */
function checkContentType(header: string | undefined): void {
  if (header === undefined)
    throw new Fault('CONTENT_TYPE_WRONG', 'the header Content-Type is missing; send application/json');
  const type = header.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Fault(
      'CONTENT_TYPE_WRONG',
      `Content-Type is ${String(type).slice(0, 64)}; send application/json`,
    );
  }
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0) throw new Fault('BODY_MALFORMED', 'the body is empty');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'it cannot be parsed';
    throw new Fault('BODY_MALFORMED', `the body is not JSON: ${problem}`, error);
  }
}
