import { licenseCodeKey } from '../../storage/keys.ts';
import type { LicenseCodeUpdate } from '../../storage/license-code-changes.ts';
import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { EventRow, OutboxRow } from '../../storage/rows.ts';
import { instanceEvent } from '../instance-event.ts';
import type { Deliver, Delivery } from '../ports.ts';
import { activateSeveral } from './activate-several.ts';
import type { ActivationFate } from './activation-fate.ts';
import { factColumns, maskedCode, withoutCodes } from './code-row.ts';
import type { CodeParts } from './parts.ts';

/** What a message of the kind `license-activation` holds. */
export interface ActivationMessage {
  codes: string[];
  /** Ms since 1970; null for now. */
  effectiveAt: number | null;
  /** Whether an earlier message may have activated some: then the marketplace is asked first (R28). */
  mayBeActive: boolean;
}

const shortestPauseMs = 15_000;
const longestPauseMs = 900_000;

type DeliveryParts = Pick<CodeParts, 'codes' | 'sealer' | 'marketplace' | 'clock' | 'log'>;

/**
 * Delivers activations. Which codes are still to be activated stands in their rows: what an earlier attempt has settled
 * is not touched again.
 */
export function createActivationDelivery(parts: DeliveryParts): Deliver {
  return async (message, signal) => {
    const { codes, effectiveAt, mayBeActive } = JSON.parse(
      parts.sealer.open(message.payload),
    ) as ActivationMessage;
    const rows = await requestedRows(parts, message, codes);
    const about = {
      endpoint: message.endpoint,
      sandbox: message.sandbox === 1,
      // The code is the instance's id, and it has no place in a journal (R23).
      instanceId: null,
      signal,
    };
    const activation = {
      ...parts,
      about,
      effectiveAt: effectiveAt === null ? null : new Date(effectiveAt),
    };
    const fates = await activateSeveral(
      activation,
      [...rows.keys()],
      mayBeActive ? 'repeated' : timesTried(message),
    );
    return deliveryOf(parts, message, rows, fates);
  };
}

/** A process that died may have asked without counting the attempt; the lease it held did count. */
function timesTried({ attempts, fence }: OutboxRow): 'repeated' | 'first' {
  return attempts > 0 || fence > 1 ? 'repeated' : 'first';
}

async function requestedRows(
  { codes: stored }: DeliveryParts,
  { endpoint, sandbox }: OutboxRow,
  codes: readonly string[],
): Promise<Map<string, LicenseCodeRow>> {
  const keys = new Map(codes.map((code) => [licenseCodeKey(endpoint, sandbox === 1, code), code]));
  const rows = await stored.find([...keys.keys()]);
  return new Map(
    rows
      .filter((row) => row.activation === 'requested')
      .map((row) => [keys.get(row.code_key) ?? '', row] as const),
  );
}

function deliveryOf(
  { clock, log }: DeliveryParts,
  message: OutboxRow,
  rows: Map<string, LicenseCodeRow>,
  fates: Map<string, ActivationFate>,
): Delivery {
  const now = clock.now();
  const updates: LicenseCodeUpdate[] = [];
  const events: EventRow[] = [];
  const waiting: Exclude<ActivationFate, { kind: 'active' | 'refused' }>[] = [];
  for (const [code, told] of fates) {
    const row = rows.get(code);
    if (!row) continue;
    const fate = 'reason' in told ? { ...told, reason: withoutCodes(told.reason, rows.keys()) } : told;
    updates.push(updateOf(row, fate, now));
    if (fate.kind === 'unclaimed' || fate.kind === 'unasked') waiting.push(fate);
    if (fate.kind === 'refused' && row.sandbox === 0) {
      const facts = { code: maskedCode(code), answer: fate.code, reason: fate.reason };
      log.error({ ...facts, endpoint: row.endpoint, alert: true }, 'a license code was not activated');
      events.push(instanceEvent(row, 'alert.license-not-activated', now, facts));
    }
  }
  const changes = { licenseCodeUpdates: updates, events };
  // Trouble first: it says when to come again, and the buyers can wait as long.
  const first = waiting.find(({ kind }) => kind === 'unasked') ?? waiting[0];
  if (!first) return { kind: 'delivered', changes };
  const { code, reason } = first;
  if (first.kind === 'unclaimed')
    return { kind: 'put-off', retryAfterMs: pauseForBuyer(message), code, reason, changes };
  const blocked = first.blocked ? ({ blocked: true } as const) : {};
  return { kind: 'put-off', retryAfterMs: first.retryAfterMs, code, reason, changes, ...blocked };
}

/** A buyer claims a code in his own time. */
function pauseForBuyer({ attempts }: OutboxRow): number {
  return Math.min(longestPauseMs, shortestPauseMs * 2 ** Math.min(attempts, 10));
}

function updateOf({ code_key }: LicenseCodeRow, fate: ActivationFate, now: number): LicenseCodeUpdate {
  const told = { last_code: fate.code, updated_at: now };
  switch (fate.kind) {
    case 'active': {
      const { askedAt } = fate;
      // What the activation tells is an estimate (zh-cn_topic_0070649244): the next check asks.
      const heard = { activated_at: now, checked_at: askedAt, ...factColumns(fate.facts) };
      return { code_key, set: { ...told, ...heard, activation: 'active', last_error: null } };
    }
    case 'unclaimed':
    case 'unasked':
      return { code_key, set: { ...told, last_error: fate.reason } };
    case 'refused':
      return {
        code_key,
        set: { ...told, activation: 'refused', last_error: fate.reason },
        only: { activation: 'requested' },
      };
  }
}
