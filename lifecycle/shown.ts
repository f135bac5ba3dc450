import type { Access } from '../plugins/contract.ts';
import { instanceKey, licenseKey } from '../storage/keys.ts';
import type { Call } from './call.ts';
import type { License, Outcome } from './command.ts';
import type { EffectCommand } from './effect.ts';
import type { Engine } from './engine.ts';
import { licenseOf } from './license-record.ts';

/**
 * An outcome with what the command wants to be shown of the instance. Work that was done earlier comes from the ledger,
 * which holds no secrets, so access and license are read where they are kept sealed.
 */
export async function withShown(
  engine: Engine,
  command: EffectCommand,
  call: Call,
  outcome: Outcome,
): Promise<Outcome> {
  if (command.type !== 'create' || command.shows === undefined) return outcome;
  if (outcome.kind !== 'done' || outcome.instanceId === null) return outcome;
  if (outcome.access || outcome.license) return outcome;
  const key = instanceKey(call.endpoint, call.sandbox, outcome.instanceId);
  return command.shows === 'access'
    ? { ...outcome, ...(await accessOf(engine, key)) }
    : { ...outcome, ...(await licenseOfOrder(engine, key)) };
}

async function accessOf(engine: Engine, key: string): Promise<{ access?: Access }> {
  const row = await engine.reader.instance(key);
  return row?.access ? { access: JSON.parse(engine.sealer.open(row.access)) as Access } : {};
}

async function licenseOfOrder(engine: Engine, key: string): Promise<{ license?: License }> {
  const row = await engine.reader.license(licenseKey(key, null, null));
  return row ? { license: licenseOf(row, engine.sealer) } : {};
}
