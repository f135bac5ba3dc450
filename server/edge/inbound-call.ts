import type { Guide } from '../../generated/scenes.ts';
import type { Target } from './target.ts';

/** One call on its way through the edge: each step adds what it found out. */
export interface InboundCall {
  callId: string;
  /** Milliseconds since 1970. */
  receivedAt: number;
  /** For measuring: milliseconds of the monotonic clock. */
  startedAt: number;
  endpoint: EdgeEndpoint;
  method: string;
  url: string;
  target: Target;
  headers: Readonly<Record<string, string>>;
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
  kind: 'unknown-field' | 'unknown-value' | 'too-long' | 'missing-field';
  /** JSON pointer. */
  path: string;
  detail: string;
}

/** What the edge has to know of an endpoint. */
export interface EdgeEndpoint {
  name: string;
  guide: Guide;
  path: string;
  accessKeys: string[];
  budgetMs: number;
  /** How far a timestamp may lie from our clock, in ms (R6). */
  clockToleranceMs: number;
  /** Whether answers carry Body-Sign (R12). */
  bodySign: boolean;
}
