import type { Guide } from '../../generated/scenes.ts';
import type { AesBits } from '../../protocol/sensitive-field.ts';
import type { Address } from './address.ts';
import type { Target } from './target.ts';

/** One call on its way through the edge: each step adds what it found out. */
export interface InboundCall {
  callId: string;
  /** Milliseconds since 1970. */
  receivedAt: number;
  /** For measuring: milliseconds of the monotonic clock. */
  startedAt: number;
  /** Where it arrived: guide, keys, transport. */
  address: Address;
  endpoint: EdgeEndpoint;
  method: string;
  url: string;
  target: Target;
  headers: Readonly<Record<string, string>>;
  /** Headers that prove the call genuine; never written anywhere. */
  proof: Readonly<Record<string, string>>;
  /** Null until the body was read, and when it could not be. */
  body: Buffer | null;
  /** The key that verified the call; the answer is signed with it (R12). */
  accessKey: string | null;
  verification: VerificationStep[];
  scene: string | null;
  sandbox: boolean;
  orderId: string | null;
  instanceId: string | null;
  drift: Drift[];
}

/** One thing that was checked, for the journal. Holds no secret. */
export interface VerificationStep {
  step: 'timestamp' | 'signature' | 'nonce';
  ok: boolean;
  detail: string;
}

/** Something KooGallery sent that the spec does not know (R2). */
export interface Drift {
  kind: 'unknown-field' | 'unknown-value' | 'too-long' | 'missing-field' | 'unreadable';
  /** JSON pointer. */
  path: string;
  detail: string;
  /** JSON of what stood there, masked (R23); null when nothing did. */
  sample: string | null;
  /** Characters of the text that stood there; 0 when it was none. */
  length: number;
}

/** What the edge has to know of an endpoint. */
export interface EdgeEndpoint {
  name: string;
  guide: Guide;
  path: string;
  accessKeys: string[];
  /** Access keys of the linked kit; empty when the product has none. */
  kitKeys: string[];
  /** The key that opens the kit's client secrets, PEM; null when the product has none. */
  kitPrivateKey: string | null;
  /** Time to the answer where work may go on after it, in ms (R3). */
  budgetMs: number;
  /** Time to the answer where the guide knows no later one, in ms (R3, R17). */
  syncBudgetMs: number;
  /** Size of the AES key of sensitive fields, as chosen in the seller console (R14). */
  aesBits: AesBits;
  /** How far the time of a call without nonce may lie from our clock, in ms; null: it does not matter (R9). */
  timeWindowMs: number | null;
  /** How far a timestamp may lie from our clock, in ms (R6). */
  clockToleranceMs: number;
  /** Whether answers carry Body-Sign (R12). */
  bodySign: boolean;
}
