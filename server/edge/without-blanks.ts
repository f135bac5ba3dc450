import { Fault } from './fault.ts';

/** Deeper than any message of the guides by far. */
const deepest = 20;

/**
 * The message without empty fields: `""` and `null` count as absent (R4). Arrays keep their places.
 * @throws Fault for a message that is nested without end.
 */
export function withoutBlanks(fields: Record<string, unknown>, depth = 0): Record<string, unknown> {
  if (depth > deepest) throw new Fault('BODY_MALFORMED', `the body is nested deeper than ${deepest} levels`);
  const kept = Object.entries(fields).filter(([, value]) => value !== '' && value !== null);
  // From entries, so that a field called __proto__ is a field like any other.
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutBlanksInside(value, depth + 1)]));
}

function withoutBlanksInside(value: unknown, depth: number): unknown {
  if (isPlainObject(value)) return withoutBlanks(value, depth);
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) => (isPlainObject(each) ? withoutBlanks(each, depth) : each));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
