import type { SyncApplicationCommand } from '../../lifecycle/command.ts';
import { BadRequest } from '../handler.ts';
import { type Flag, operationOf } from './operation.ts';
import { storableId } from './storable-id.ts';
import { syncBasics } from './sync-basics.ts';

/** An application's credentials, as applicationSync tells them in both generations; the secret in clear. */
interface ApplicationMessage {
  instanceId?: string;
  tenantId: string;
  appId: string;
  clientId?: string;
  clientSecret?: string;
  flag: Flag;
}

/** @throws BadRequest for new credentials that lack a half. */
export function syncApplication(message: ApplicationMessage): SyncApplicationCommand {
  const { clientId = '', clientSecret = '', flag } = message;
  const operation = operationOf(flag);
  for (const [name, value] of Object.entries({ clientId, clientSecret })) {
    if (operation === 'add' && value === '') throw new BadRequest(`the field ${name} is missing or empty`);
  }
  const appId = storableId('appId', message.appId);
  return {
    type: 'syncApplication',
    ...syncBasics(message, operation),
    application: { appId, clientId, clientSecret },
  };
}
