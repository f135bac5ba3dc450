/** A usage record as the marketplace is told it. */
export interface PushedRecord {
  /** The pay-per-use instance. */
  instanceId: string;
  recordedAt: Date;
  beginAt: Date;
  endAt: Date;
  /** Decimal, above 0, at most 4 digits after the point, no exponent. */
  value: string;
  meteringSn: string;
  /** The package it is taken from, of those that stop before excess; else null. */
  packageInstanceId: string | null;
}

/** How a batch was taken. */
export type PushResult =
  | { kind: 'accepted' }
  /** The batch is not taken as it is: at least one record of it is wrong. */
  | { kind: 'refused'; code: string | null; reason: string }
  /** No batch is taken until somebody mends keys, rights or clock. */
  | { kind: 'blocked'; code: string | null; reason: string }
  /** To be sent again as it is; `retryAfterMs` when the marketplace said when. It may have been taken nevertheless. */
  | { kind: 'trouble'; code: string | null; reason: string; retryAfterMs: number | null };

/** Tells the marketplace of usage. */
export interface UsagePush {
  /** Sends up to 1000 records of one endpoint in one request. Never throws. */
  push(endpoint: string, records: readonly PushedRecord[], signal: AbortSignal): Promise<PushResult>;
}

/** The time; passed in, so that tests can move it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** Where metering says what an operator may need. Alerts have `alert: true` among their facts. */
export interface MeteringLog {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

/** How usage of an endpoint is cut into records. */
export interface UsageSettings {
  /** `hour`: whole UTC hours; `day`: whole UTC days. */
  window: 'hour' | 'day';
  /** How long after its end a window is closed, in ms; what comes later opens a later window. */
  closeAfterMs: number;
}
