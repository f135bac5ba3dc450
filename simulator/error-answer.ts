import type { Answer } from './open-interface.ts';
import { knownCode, type OpenInterface } from './open-interfaces.ts';

/** The longest `error_msg` that the tables know; the usage push documents 255, the others 1024. */
const LONGEST = 255;

/**
 * A failure as all interfaces but the order query and the login tell it.
 * @throws RangeError when the interface has no such code.
 */
export function errorAnswer(name: OpenInterface, code: string, details: string): Answer {
  const known = knownCode(name, code);
  if (known === null) throw new RangeError(`${name} has no code ${code}`);
  const message = `${known.meaning} (${details})`.slice(0, LONGEST);
  return { status: known.httpStatus, body: { error_code: code, error_msg: message } };
}
