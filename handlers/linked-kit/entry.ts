import JSON5 from 'json5';
import { BadRequest } from '../handler.ts';

/** One element of a list, not looked at yet. */
export type Entry = Record<string, unknown>;

/**
 * The elements of a list that comes as such, or as text: the guide prints it with unquoted keys, which is JSON5 and no JSON.
 * @param field what it is called, for the message
 * @throws BadRequest when it is no list of objects.
 */
export function entriesOf(field: string, list: unknown): Entry[] {
  const entries: unknown = typeof list === 'string' ? parsed(field, list) : list;
  if (!Array.isArray(entries)) throw new BadRequest(`${field} is not a list, nor the JSON text of one`);
  return entries.map((entry, index) => {
    if (isEntry(entry)) return entry;
    throw new BadRequest(`${field}[${index}] is not an object`);
  });
}

/** What a field of an entry says; null when it says nothing (R4). A number may stand where the guide has a text. */
export function textOf(entry: Entry, name: string): string | null {
  const value = entry[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The object inside an entry, perhaps as text; empty when there is none. */
export function entryIn(entry: Entry, name: string): Entry {
  const value = entry[name];
  const inner: unknown = typeof value === 'string' && value !== '' ? parsed(name, value) : value;
  return isEntry(inner) ? inner : {};
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(field: string, text: string): unknown {
  try {
    return parsedQuickly(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'it cannot be parsed';
    throw new BadRequest(`${field} is a text that is not JSON, quoted or unquoted: ${problem}`, {
      cause: error,
    });
  }
}

/** Texts that are JSON come through faster by the engine's own parser. */
function parsedQuickly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return JSON5.parse(text);
  }
}
