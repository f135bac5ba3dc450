import { z } from 'zod';

/** Text that opens something: one printable word without white space at its ends, where copying leaves it. */
export function secret() {
  return z
    .string()
    .max(1024)
    .regex(/^\S(?:.*\S)?$/, 'must not be empty, nor begin or end with white space.');
}
