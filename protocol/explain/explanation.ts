import type { Guide } from '../../generated/scenes.ts';
import type { AesBits } from '../sensitive-field.ts';
import type { CauseCode } from './cause-words.ts';

export type { Guide } from '../../generated/scenes.ts';

/** How a message travels, and what proves it: the names of the contract's `x-scene.transport`. */
export type TransportName = 'json-body' | 'query' | 'kit-v1' | 'kit-v2';

/** What is known besides the call. */
export interface ExplainOptions {
  /** The access key of the endpoint; null when nobody gave one. */
  accessKey: string | null;
  /** Keys that may have been taken for it: of another interface type, of another product, an older one. */
  otherKeys?: readonly string[];
  /** Guessed from the call unless said. */
  guide?: Guide;
  /** Milliseconds since 1970. */
  now: number;
  /** How far a timestamp may lie from the clock, in milliseconds; the guide's 60 s unless said. */
  toleranceMs?: number;
  /** What the seller chose for the product; unknown unless said. */
  aesBits?: AesBits;
  /** The RSA key of the linked kit, as PEM: then a `clientSecret` is tried too. */
  kitPrivateKey?: string;
}

/** Facts that stand in the words of a cause. They hold no key. */
export type Facts = Record<string, string | number>;

/** What a check found: the words are in `cause-words.ts`. */
export interface Found {
  code: CauseCode;
  facts?: Facts;
  /** Koobridge reads the call so that it passes all the same: then even a mistake is a note. */
  accepted?: boolean;
}

/** Why a call fails, in words. */
export interface Cause {
  code: CauseCode;
  /** `cause`: the call fails by it. `note`: it is accepted here, and may fail elsewhere. */
  weight: 'cause' | 'note';
  where: string;
  en: string;
  zh: string;
  whatToDoEn: string;
  whatToDoZh: string;
}

/** What was signed, keys shown as `****`. */
export interface SignedText {
  /** The canonical string. */
  text: string;
  /** The key of the HMAC; null for a plain hash. */
  hmacKey: string | null;
  /** Such as `HMAC-SHA256, hex`. */
  algorithm: string;
}

/** Where two signed texts part. */
export interface Difference {
  /** Which text. */
  in: 'body' | 'canonical string' | 'HMAC key';
  /** In bytes of UTF-8, from 0; in the canonical string and the key a `****` counts as four. */
  offset: number;
  /** What stands there, at most 24 characters, unprintable ones escaped. */
  ours: string;
  theirs: string;
}

/** Why a call is refused, or that it is not. */
export interface Explanation {
  /** `unknown`: nothing is wrong that can be seen, and the signature cannot be computed again. */
  verdict: 'valid' | 'wrong' | 'unknown';
  transport: TransportName | null;
  guide: Guide | null;
  scene: string | null;
  /** Which signature the three below are about. */
  about: 'request' | 'answer';
  /** Null when it cannot be computed. */
  ours: SignedText | null;
  /** Null when it is ours, or nobody can tell. */
  theirs: SignedText | null;
  firstDifference: Difference | null;
  causes: Cause[];
}
