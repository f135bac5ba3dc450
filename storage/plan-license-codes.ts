import { Conflict } from './changes.ts';
import type { LicenseCodeChanges, LicenseCodeUpdate } from './license-code-changes.ts';
import type { LicenseClientRow, LicenseCodeRow } from './license-code-rows.ts';

/** What stands in the database about the authorization codes of a group. */
export interface LicenseCodeFacts {
  /** By key. */
  codes: Map<string, LicenseCodeRow>;
  /** Keys that are taken. */
  clients: Set<string>;
}

/** What a group has made of the codes so far, by key. */
export interface LicenseCodeState {
  codes: Map<string, LicenseCodeRow>;
  clients: Map<string, LicenseClientRow>;
}

/** Nothing yet. */
export function emptyLicenseCodes(): LicenseCodeState {
  return { codes: new Map(), clients: new Map() };
}

/**
 * Adds the changes of one member to `draft`, as if those before it had been written. Answers the conflict, if there is
 * one.
 */
export function planLicenseCodes(
  { licenseCodes = [], licenseCodeUpdates = [], licenseClients = [] }: LicenseCodeChanges,
  facts: LicenseCodeFacts,
  state: LicenseCodeState,
  draft: LicenseCodeState,
): Error | null {
  const newest = (key: string) => draft.codes.get(key) ?? state.codes.get(key) ?? facts.codes.get(key);
  for (const row of licenseCodes) {
    if (newest(row.code_key)) return new Conflict('license-code');
    draft.codes.set(row.code_key, row);
  }
  for (const update of licenseCodeUpdates) {
    const row = newest(update.code_key);
    if (!row || !stands(row, update)) return new Conflict('license-code');
    draft.codes.set(row.code_key, { ...row, ...update.set });
  }
  for (const row of licenseClients) {
    const key = row.client_key;
    if (facts.clients.has(key) || state.clients.has(key) || draft.clients.has(key))
      return new Conflict('license-client');
    draft.clients.set(key, row);
  }
  return null;
}

/** Takes over what a member drafted. */
export function keepLicenseCodes(draft: LicenseCodeState, state: LicenseCodeState): void {
  for (const [key, row] of draft.codes) state.codes.set(key, row);
  for (const [key, row] of draft.clients) state.clients.set(key, row);
}

function stands(row: LicenseCodeRow, { only = {} }: LicenseCodeUpdate): boolean {
  const names = Object.keys(only) as (keyof LicenseCodeRow)[];
  return names.every((name) => row[name] === only[name]);
}
