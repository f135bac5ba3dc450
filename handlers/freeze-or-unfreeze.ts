import type { AcknowledgeCommand, FreezeCommand, UnfreezeCommand } from '../lifecycle/command.ts';

/** What a status of the newer guides asks for. One we do not know is kept as an event and changes nothing (R2). */
export function freezeOrUnfreeze(
  instanceId: string,
  status: string,
): FreezeCommand | UnfreezeCommand | AcknowledgeCommand {
  if (status === 'FREEZE') return { type: 'freeze', instanceId };
  if (status === 'UNFREEZE') return { type: 'unfreeze', instanceId };
  return { type: 'acknowledge', instanceId, remark: `status ${status}` };
}
