import { setTimeout as wait } from 'node:timers/promises';
import { Conflict } from '../../storage/changes.ts';
import { messageKey } from '../../storage/keys.ts';
import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { OutboxRow } from '../../storage/rows.ts';
import { newMessage } from '../outbox-message.ts';
import { newCodeRow } from './code-row.ts';
import type { ActivationMessage } from './deliver-activation.ts';
import { type FoundCode, findCode } from './find-code.ts';
import type { CodeParts } from './parts.ts';

/** Codes that the marketplace shall activate. */
export interface ActivationWish {
  endpoint: string;
  codes: readonly string[];
  /** Real start of service; null for now. */
  effectiveAt: Date | null;
  sandbox: boolean;
}

/** A code and what is known of it. */
export interface KnownCode {
  code: string;
  row: LicenseCodeRow;
}

const mostClaims = 5;
const lookAgainMs = 50;
const refusalLastsMs = 60_000;
/** Each attempt is noted in the row, and the longest pause between two is an hour. */
const abandonedAfterMs = 90 * 60_000;

/**
 * Writes the wish with the message that carries it, then waits a moment for the result. What is active, or on its way
 * already, is not asked for again.
 * @throws StorageUnavailable when nothing could be written.
 */
export async function requestActivation(parts: CodeParts, wish: ActivationWish): Promise<KnownCode[]> {
  const found = await claim(parts, { ...wish, codes: [...new Set(wish.codes)] });
  const keys = found.map(({ code_key }) => code_key);
  const until = performance.now() + parts.settings.activationWaitMs;
  for (;;) {
    const rows = new Map((await parts.codes.find(keys)).map((row) => [row.code_key, row]));
    if ([...rows.values()].every(isTold) || performance.now() >= until)
      return found.flatMap(({ code, code_key }) => {
        const row = rows.get(code_key);
        return row ? { code, row } : [];
      });
    await wait(lookAgainMs);
  }
}

async function claim(parts: CodeParts, wish: ActivationWish): Promise<FoundCode[]> {
  for (let claims = 0; claims < mostClaims; claims++) {
    const found = await Promise.all(wish.codes.map((code) => findCode(parts, { ...wish, code })));
    const now = parts.clock.now();
    const wanted = found.filter(({ row }) => !row || isToBeAsked(row, now));
    if (wanted.length === 0) return found;
    const requested = {
      activation: 'requested',
      last_code: null,
      last_error: null,
      updated_at: now,
    } as const;
    const changes = {
      licenseCodes: wanted
        .filter(({ row }) => !row)
        .map((code) => ({ ...newCodeRow(code, parts.sealer, now), ...requested })),
      licenseCodeUpdates: wanted.flatMap(({ row }) =>
        row
          ? {
              code_key: row.code_key,
              set: requested,
              only: { activation: row.activation, updated_at: row.updated_at },
            }
          : [],
      ),
      outbox: [false, true].flatMap((sandbox) =>
        messageAbout(
          parts,
          wish,
          wanted.filter((code) => code.sandbox === sandbox),
          now,
        ),
      ),
    };
    try {
      await parts.committer.commit(changes, 'durable');
      return found;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  throw new Error(`the codes were asked for ${mostClaims} times by others meanwhile`);
}

/** One code goes in the order of its instance; several belong to no single one. */
function messageAbout(
  { sealer }: CodeParts,
  { endpoint, effectiveAt }: ActivationWish,
  codes: readonly FoundCode[],
  now: number,
): OutboxRow[] {
  const [first, ...others] = codes;
  if (!first) return [];
  const id = messageKey('license-activation', String(now), ...codes.map(({ code_key }) => code_key));
  const about = {
    endpoint,
    sandbox: first.sandbox ? (1 as const) : (0 as const),
    instance_key: others.length === 0 ? first.instance_key : id,
  };
  const message: ActivationMessage = {
    codes: codes.map(({ code }) => code),
    effectiveAt: effectiveAt?.getTime() ?? null,
    mayBeActive: codes.some(({ row }) => row !== undefined),
  };
  return [newMessage(about, 'license-activation', id, { ...message }, sealer, now)];
}

/**
 * What was refused is tried again, but not in a loop: each refusal is an alert. What was requested is tried again when
 * nobody is at it any more: its message is a dead letter.
 */
function isToBeAsked({ activation, updated_at }: LicenseCodeRow, now: number): boolean {
  const age = now - updated_at;
  if (activation === 'requested') return age >= abandonedAfterMs;
  return activation === 'none' || (activation === 'refused' && age >= refusalLastsMs);
}

/** Settled, or tried with a reason why not yet. */
function isTold({ activation, last_error }: LicenseCodeRow): boolean {
  return activation !== 'requested' || last_error !== null;
}
