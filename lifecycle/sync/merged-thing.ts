import { isDeepStrictEqual } from 'node:util';
import type { SyncState } from '../../plugins/contract.ts';
import type { SyncTable } from '../../storage/synced-rows.ts';
import type { SyncOperation } from '../command.ts';
import type { Details } from './told-thing.ts';

/** How a thing stands. */
export interface Standing {
  state: SyncState;
  details: Details;
}

/**
 * How a thing stands after it was told; null when nothing changes: it was added before, is gone already, or was never
 * there (R15).
 */
export function mergedThing(
  known: Standing | null,
  told: Details,
  operation: SyncOperation,
  table: SyncTable,
): Standing | null {
  if (operation === 'remove' || operation === 'revoke') return goneThing(known, operation);
  if (known === null) return { state: 'present', details: told };
  // A change of an account that lost its grant gives no access back: only adding it again does.
  const keepsState = operation === 'modify' && table === 'tenant_users';
  const merged: Standing = {
    state: keepsState ? known.state : 'present',
    details: filledUp(told, known.details),
  };
  return isDeepStrictEqual(merged, known) ? null : merged;
}

/** What it was stays readable: the plugin is told of it, and operators ask. */
function goneThing(known: Standing | null, operation: 'remove' | 'revoke'): Standing | null {
  const state = operation === 'remove' ? 'removed' : 'revoked';
  if (known === null || known.state === 'removed' || known.state === state) return null;
  return { ...known, state };
}

/** An empty text was not told, so what is known stays (R4). */
function filledUp(told: Details, known: Details): Details {
  const entries = Object.entries(told).map(([name, value]) => [
    name,
    value === '' ? (known[name] ?? '') : value,
  ]);
  return Object.fromEntries(entries);
}
