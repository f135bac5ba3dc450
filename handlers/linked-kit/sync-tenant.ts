import type { SyncTenantCommand } from '../../lifecycle/command.ts';
import { BadRequest } from '../handler.ts';
import { type Flag, operationOf } from './operation.ts';
import { syncBasics } from './sync-basics.ts';

/** An enterprise, as tenantSync tells it in both generations. */
interface TenantMessage {
  instanceId?: string;
  orderId?: string;
  tenantId: string;
  tenantCode?: string;
  name?: string;
  domainName?: string;
  flag: Flag;
}

/** @throws BadRequest for a new enterprise without its login service, since nobody of it could log in. */
export function syncTenant(message: TenantMessage): SyncTenantCommand {
  const { orderId, tenantCode, name, domainName, flag } = message;
  const operation = operationOf(flag);
  if (operation === 'add' && !domainName)
    throw new BadRequest('the field domainName is missing or empty: where would its people log in?');
  return {
    type: 'syncTenant',
    ...syncBasics(message, operation),
    orderId: orderId ?? null,
    tenant: { code: tenantCode ?? '', name: name ?? '', domain: domainName ?? '' },
  };
}
