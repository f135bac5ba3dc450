import type { SyncOperation } from '../../lifecycle/command.ts';

/** A flag as it comes: a number in the guide, perhaps its digit as text. */
export type Flag = number | string;

const operations: ReadonlyMap<string, SyncOperation> = new Map([
  ['0', 'remove'],
  ['1', 'add'],
  ['2', 'modify'],
]);

/** What happened to the things of a call. A flag we do not know changes them: nothing is lost by that (R2). */
export function operationOf(flag: Flag): SyncOperation {
  return operations.get(String(flag).trim()) ?? 'modify';
}

/** The same for accounts, whose grant alone may be taken back (page zh-cn_topic_0070649435). */
export function grantOperationOf(flag: Flag): SyncOperation {
  return String(flag).trim() === '3' ? 'revoke' : operationOf(flag);
}
