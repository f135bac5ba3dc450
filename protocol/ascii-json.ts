const nonAscii = /[\u0080-\uffff]/;
const everyNonAscii = /[\u0080-\uffff]/g;

/**
 * The bytes of a value as JSON in which every character beyond ASCII is written as `\uXXXX` (R13), so that text and
 * bytes are the same thing to whoever checks the signature.
 * @throws TypeError for what JSON cannot say (undefined, a function, a cycle).
 */
export function asciiJson(value: unknown): Buffer {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`JSON cannot say ${typeof value}`);
  return Buffer.from(nonAscii.test(text) ? text.replace(everyNonAscii, escapeUnit) : text, 'latin1');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
