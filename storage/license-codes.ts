import type { Database } from './database.ts';
import type { LicenseCodeRow } from './license-code-rows.ts';
import { newestFirst, type Page, type PageWish } from './page.ts';
import { reading } from './reading.ts';

/** Which codes to list; what is left out does not matter. */
export interface LicenseCodeFilter {
  endpoint?: string | undefined;
  activation?: string | undefined;
  status?: string | undefined;
  sandbox?: boolean | undefined;
}

/** Reads authorization codes. Everything throws StorageUnavailable. */
export interface StoredLicenseCodes {
  find(keys: readonly string[]): Promise<LicenseCodeRow[]>;
  /** Newest first. @throws InvalidCursor */
  list(filter: LicenseCodeFilter & PageWish): Promise<Page<LicenseCodeRow>>;
}

/** The authorization codes of a database. */
export function createStoredLicenseCodes({ read }: Database): StoredLicenseCodes {
  return {
    find: (keys) => reading(read<LicenseCodeRow>('license_codes').select('*').whereIn('code_key', keys)),
    // Index license_codes_created_at.
    async list({ endpoint, activation, status, sandbox, ...wish }) {
      const query = read('license_codes').select('*');
      if (endpoint !== undefined) query.where('endpoint', endpoint);
      if (activation !== undefined) query.where('activation', activation);
      if (status !== undefined) query.where('status', status);
      if (sandbox !== undefined) query.where('sandbox', sandbox ? 1 : 0);
      return newestFirst<LicenseCodeRow>(query, wish, 'created_at', 'code_key');
    },
  };
}
