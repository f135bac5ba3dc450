import type { Committer } from '../../storage/committer.ts';
import type { StoredLicenseCodes } from '../../storage/license-codes.ts';
import type { Reader } from '../../storage/reader.ts';
import type { Sealer } from '../../storage/sealing.ts';
import type { Clock, LicenseCodes, LifecycleLog } from '../ports.ts';

/** What authorization codes need. */
export interface CodeParts {
  reader: Reader;
  committer: Committer;
  codes: StoredLicenseCodes;
  sealer: Sealer;
  marketplace: LicenseCodes;
  clock: Clock;
  log: LifecycleLog;
  settings: CodeSettings;
}

/** Times in milliseconds. */
export interface CodeSettings {
  /** How long the last answer of the marketplace counts when it cannot be asked. */
  staleMs: number;
  /** How long a request waits for an activation that may end later. */
  activationWaitMs: number;
  /** How long a check waits for the marketplace when an older answer is known. */
  checkWaitMs: number;
}
