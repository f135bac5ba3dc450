import { scenes } from '../../generated/scenes.ts';
import { Fault } from './fault.ts';
import type { InboundCall } from './inbound-call.ts';

/** A message of a known scene, not validated yet. */
export interface Message {
  activity: string;
  fields: Record<string, unknown>;
}

/**
 * The message of a call and the scene it is about: told by the path, else by its field `activity`.
 * @throws Fault that says what is wrong with it.
 */
export function parseMessage(call: InboundCall, body: Buffer): Message {
  const { transport, activity } = call.address;
  const fields = transport.fields(call, body);
  return { activity: activity ?? namedActivity(call, fields.activity), fields };
}

function namedActivity({ address: { guide } }: InboundCall, activity: unknown): string {
  if (activity === undefined || activity === null || activity === '') {
    throw new Fault('ACTIVITY_UNKNOWN', 'the field activity is missing');
  }
  const known = scenes[guide];
  if (typeof activity === 'string' && Object.hasOwn(known, activity)) return activity;
  const named = typeof activity === 'string' ? `"${activity.slice(0, 64)}"` : 'what activity holds';
  throw new Fault(
    'ACTIVITY_UNKNOWN',
    `${named} is no scene of guide ${guide}; known are ${Object.keys(known).join(', ')}`,
  );
}
