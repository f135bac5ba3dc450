import { sortedObject } from './sorted-json.ts';

/**
 * The body as Huawei's sample hashes it: top-level keys ascending, nulls left out, no white space, deeper levels in
 * the order they came (R5). Null when the body is no JSON object.
 */
export function sortedBody(body: Buffer): string | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value).filter(([, member]) => member !== null);
    return sortedObject(entries, (member) => JSON.stringify(member));
  } catch {
    // Malformed, or nested too deeply to be written again: then no sender has sorted it either.
    return null;
  }
}
