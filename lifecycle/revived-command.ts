import type { EffectCommand } from './effect.ts';
import { revivedOrder } from './order-record.ts';

/** A command that was JSON for a while: its times are times again. */
export function revived(command: EffectCommand): EffectCommand {
  switch (command.type) {
    case 'create': {
      const { license, chargedSince, told } = command;
      return {
        ...command,
        ...(told ? { told: revivedOrder(told) } : {}),
        ...(chargedSince ? { chargedSince: new Date(chargedSince) } : {}),
        ...(license ? { license: { ...license, ...validity(license) } } : {}),
      };
    }
    case 'renew': {
      const { told, expiresAt } = command;
      return { ...command, expiresAt: new Date(expiresAt), ...(told ? { told: revivedOrder(told) } : {}) };
    }
    case 'upgrade':
      return command.told ? { ...command, told: revivedOrder(command.told) } : command;
    case 'issueLicense':
      return { ...command, ...validity(command) };
    case 'startCharging':
      return { ...command, since: new Date(command.since) };
    default:
      return command;
  }
}

function validity({ notBefore, expiresAt }: { notBefore: Date; expiresAt: Date | null }) {
  return {
    notBefore: new Date(notBefore),
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
  };
}
