import {
  type AuthorizationCodes,
  createAuthorizationCodes,
} from '../lifecycle/license-codes/authorization-codes.ts';
import type { Clock, LicenseCodes, LifecycleLog } from '../lifecycle/ports.ts';
import type { Config } from './config/schema.ts';
import type { Storage } from './open-storage.ts';

const dayMs = 86_400_000;
const activationWaitMs = 3_000;
const checkWaitMs = 3_000;

/** Makes the authorization codes of a configuration. */
export function openAuthorizationCodes(
  { licenses }: Pick<Config, 'licenses'>,
  storage: Pick<Storage, 'reader' | 'committer' | 'licenseCodes' | 'sealer'>,
  { marketplace, clock, log }: { marketplace: LicenseCodes; clock: Clock; log: LifecycleLog },
): AuthorizationCodes {
  const { reader, committer, licenseCodes, sealer } = storage;
  return createAuthorizationCodes({
    reader,
    committer,
    codes: licenseCodes,
    sealer,
    marketplace,
    clock,
    log,
    settings: { staleMs: licenses.staleDays * dayMs, activationWaitMs, checkWaitMs },
  });
}
