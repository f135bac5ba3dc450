import type { Deliver } from '../ports.ts';
import { type Checked, createChecks } from './check-code.ts';
import { createActivationDelivery } from './deliver-activation.ts';
import { createUseDelivery } from './deliver-use.ts';
import { type FoundCode, findCode, type NamedCode } from './find-code.ts';
import type { CodeParts } from './parts.ts';
import { createUseReports } from './report-use.ts';
import { type ActivationWish, type KnownCode, requestActivation } from './request-activation.ts';

export type { Checked, FoundCode, NamedCode };

/** Authorization codes (License 2.0): made by the marketplace, activated and asked for by us. */
export interface AuthorizationCodes {
  /**
   * Has codes activated; a code that is active is not asked for again. Resolves when it is settled, or after a moment:
   * what is not over then goes on.
   * @throws StorageUnavailable when nothing could be written; nothing has happened then.
   */
  activate(wish: ActivationWish): Promise<KnownCode[]>;
  /**
   * Whether a code may be used now. The first check of a client on a UTC day that may use it is reported.
   * @throws StorageUnavailable
   */
  check(named: NamedCode & { clientId?: string | undefined }): Promise<Checked>;
  /**
   * Reports use, by clients (answers how many were new today) or by their number; null when the code is not known to be
   * active.
   * @throws StorageUnavailable
   */
  reportUse(
    named: NamedCode,
    use: { clientIds: readonly string[] } | { activeNumber: number },
  ): Promise<number | null>;
  find(named: NamedCode): Promise<FoundCode>;
  deliverActivation: Deliver;
  deliverUse: Deliver;
  /** Ends what is under way, at the latest after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Makes them of their parts. */
export function createAuthorizationCodes(parts: CodeParts): AuthorizationCodes {
  const checks = createChecks(parts);
  const reports = createUseReports(parts);
  return {
    activate: (wish) => requestActivation(parts, wish),
    async check({ clientId, ...named }) {
      const checked = await checks.check(named);
      if (checked.kind === 'standing' && checked.standing.usable && clientId !== undefined)
        await reports.clients(checked.found, [clientId]);
      return checked;
    },
    async reportUse(named, use) {
      const found = await findCode(parts, named);
      if (found.row?.activation !== 'active') return null;
      if ('clientIds' in use) return reports.clients(found, use.clientIds);
      await reports.activeNumber(found, use.activeNumber);
      return 1;
    },
    find: (named) => findCode(parts, named),
    deliverActivation: createActivationDelivery(parts),
    deliverUse: createUseDelivery(parts),
    stop: (graceMs) => checks.stop(graceMs),
  };
}
