import type { Direction } from '../generate/spec-files.ts';

/**
 * Which message a change is about, and with that who writes and who reads it. The same change means different things:
 *
 * - `inbound request`: KooGallery writes, our handlers and through them plugins read.
 * - `inbound answer`: plugins write through our handlers, KooGallery reads.
 * - `outbound request`: we write, KooGallery reads.
 * - `outbound answer`: KooGallery writes, we and through us plugins read.
 * - `own request`: programs of merchants write, we read.
 * - `own answer`: we write, programs of merchants read.
 */
export type Side = `${Direction} ${'request' | 'answer'}`;

/** Every side, in the order of the table in docs/spec-review.md. */
export const sides: Side[] = [
  'inbound request',
  'inbound answer',
  'outbound request',
  'outbound answer',
  'own request',
  'own answer',
];
