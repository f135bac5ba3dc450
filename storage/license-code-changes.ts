import type { LicenseClientRow, LicenseCodeRow } from './license-code-rows.ts';

/** What is written of authorization codes. */
export interface LicenseCodeChanges {
  /** Inserted; a known code is a conflict. */
  licenseCodes?: LicenseCodeRow[];
  licenseCodeUpdates?: LicenseCodeUpdate[];
  /** Inserted; a known client of the day is a conflict. */
  licenseClients?: LicenseClientRow[];
}

/** New values of a code. */
export interface LicenseCodeUpdate {
  code_key: string;
  set: Partial<Omit<LicenseCodeRow, 'code_key' | 'endpoint' | 'sandbox' | 'created_at'>>;
  /** Changed only while these values still stand, else a conflict; a code that is gone is one as well. */
  only?: Partial<LicenseCodeRow>;
}
