import { BadRequest } from '../handler.ts';

/** What the tables hold of an id; eight times what the guide allows. */
const longestId = 512;

/**
 * An id that can be kept.
 * @param named the field it stands in, for the message
 * @throws BadRequest when it is missing or cannot be kept.
 */
export function storableId(named: string, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '')
    throw new BadRequest(`the mandatory field ${named} is missing or empty`);
  if (value.includes('\0')) throw new BadRequest(`the field ${named} holds a NUL character`);
  if (value.length <= longestId) return value;
  throw new BadRequest(
    `the field ${named} has ${value.length} characters; ids of more than ${longestId} cannot be kept`,
  );
}
