import type { CallRow } from '../storage/rows.ts';
import type { Outcome } from './command.ts';

/** What the lifecycle has to know of a call besides its command. */
export interface Call {
  callId: string;
  endpoint: string;
  /** Debugging and probe calls live apart and count for nothing (R18). */
  sandbox: boolean;
  /** When the bytes arrived, ms since 1970. */
  receivedAt: number;
  /** When an outcome must be known at the latest, ms since 1970 (R3). */
  answerBy: number;
}

/**
 * Makes the journal's row once the outcome is known. A port: the row holds the answer, and it has to stand in the
 * same transaction as the state the answer speaks of. Called again when a transaction is; the last call counts. Null
 * when the call was answered otherwise meanwhile, and has its row.
 */
export type Journal = (outcome: Outcome) => CallRow | null;
