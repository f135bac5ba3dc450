import { instanceKey } from '../storage/keys.ts';
import type { EventRow } from '../storage/rows.ts';
import type { Call } from './call.ts';
import type { Outcome } from './command.ts';
import type { EffectCommand } from './effect.ts';
import { instanceEvent } from './instance-event.ts';

/**
 * The alert about a command that was not done at once, null when there is none to raise. KooGallery may call a renewal,
 * a status change, a release or an upgrade a single time (R29). Sandbox calls never alert (R18).
 */
export function alertOf(command: EffectCommand, call: Call, outcome: Outcome, now: number): EventRow | null {
  if (outcome.kind === 'done' || command.type === 'create' || isCalledAgain(command, outcome)) return null;
  const why = outcome.kind === 'failed' ? { reason: outcome.reason, message: outcome.message } : {};
  return alertAbout(call, command.instanceId, now, { command: command.type, outcome: outcome.kind, ...why });
}

/** An acceptance comes with a purchase, which comes again for hours; a license that is being made is the usual answer. */
function isCalledAgain({ type }: EffectCommand, { kind }: Outcome): boolean {
  if (type === 'startCharging') return true;
  return type === 'issueLicense' && kind === 'in-progress';
}

/** An alert about an instance, which need not exist; null for the sandbox. */
export function alertAbout(
  { endpoint, sandbox, callId }: Pick<Call, 'endpoint' | 'sandbox' | 'callId'>,
  instanceId: string,
  now: number,
  facts: Record<string, unknown>,
): EventRow | null {
  if (sandbox) return null;
  const about = { instance_key: instanceKey(endpoint, sandbox, instanceId), endpoint, sandbox: 0 as const };
  return instanceEvent(about, 'alert.not-done', now, { ...facts, instanceId, callId });
}
