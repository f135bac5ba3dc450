import type { SyncBasics, SyncOperation } from '../../lifecycle/command.ts';
import { storableId } from './storable-id.ts';

/** What every command of the kit says. The instance is empty while the seller applies for a credential or debugs (R4). */
export function syncBasics(
  message: { instanceId?: string; tenantId: string },
  operation: SyncOperation,
): SyncBasics {
  return {
    operation,
    instanceId: message.instanceId ?? null,
    tenantId: storableId('tenantId', message.tenantId),
  };
}
