import type { outbound } from '../generated/outbound.ts';
import type { AskedAbout } from '../lifecycle/ports.ts';

/** An interface of KooGallery's, as the contract names it. */
export type Operation = keyof typeof outbound.koogallery;

/** One request of ours, before it is signed for a host. */
export interface MarketplaceRequest {
  operation: Operation;
  method: 'GET' | 'POST';
  /** Path and query. */
  target: string;
  /** Those that are signed and sent; names in lower case. */
  headers: Record<string, string>;
  /** The exact bytes. */
  body: Buffer;
  /** What the journal keeps of the body; null for none. */
  noted: string | null;
  /** What the answer may repeat and the journal must not keep (R23). */
  secrets: readonly string[];
  about: Omit<AskedAbout, 'endpoint' | 'instanceId'> & Partial<Pick<AskedAbout, 'endpoint' | 'instanceId'>>;
}

/** An HTTP answer as it came. */
export interface RawAnswer {
  status: number;
  text: string;
  /** Of the `Retry-After` header, in milliseconds; null without a readable one. */
  retryAfterMs: number | null;
}

/**
 * One request and how it ended, for a journal. Keys, signatures, licenses and their codes are not among it; but the
 * answer may hold what is secret by the name of its field.
 */
export interface OutboundCall {
  operation: Operation;
  endpoint: string;
  instanceId: string | null;
  /** Whether a debugging call wanted it (R18). */
  sandbox: boolean;
  /** Milliseconds since 1970. */
  startedAt: number;
  ms: number;
  method: 'GET' | 'POST';
  url: string;
  /** What may be kept of the body. */
  body: string | null;
  httpStatus: number | null;
  /** KooGallery's code, else the gateway's; null without one. */
  resultCode: string | null;
  answer: string | null;
  /** Why there is no answer; null when there is. */
  problem: string | null;
}

/** Nobody answered. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Whether the request may have been carried out. */
  readonly lost: boolean;
  /** Whether asking again may help; not when the host is not who it should be. */
  readonly retryable: boolean;
  /** When it may be asked again at the earliest; null when that is not known. */
  readonly retryAfterMs: number | null;

  constructor(
    message: string,
    facts: { lost: boolean; retryable: boolean; retryAfterMs: number | null; cause: unknown },
  ) {
    super(message, { cause: facts.cause });
    this.lost = facts.lost;
    this.retryable = facts.retryable;
    this.retryAfterMs = facts.retryAfterMs;
  }
}
