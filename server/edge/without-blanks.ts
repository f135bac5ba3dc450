import { Fault } from './fault.ts';

/** Deeper than any message of the guides by far. */
const deepest = 20;

/**
 * The message without empty fields: `""` and `null` count as absent (R4). Arrays keep their places.
 * @throws Fault for a message that is nested without end.
 */
export function withoutBlanks(fields: Record<string, unknown>, depth = 0): Record<string, unknown> {
  if (depth > deepest) throw new Fault('BODY_MALFORMED', `the body is nested deeper than ${deepest} levels`);
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === '' || value === null) continue;
    kept[name] = isPlainObject(value) ? withoutBlanks(value, depth + 1) : value;
  }
  return kept;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
