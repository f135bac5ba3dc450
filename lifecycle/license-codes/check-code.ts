import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { InstanceRow } from '../../storage/rows.ts';
import { withinTime } from '../within-time.ts';
import { type Asked, askAboutCode } from './ask-about-code.ts';
import { type FoundCode, findCode, type NamedCode } from './find-code.ts';
import type { CodeParts } from './parts.ts';
import { isNoSuchCode, refusalByCode } from './refusal.ts';
import { createShortMemory } from './short-memory.ts';
import { freshStanding, type Standing, staleStanding, toldStanding } from './standing.ts';
import { askAgainMs, isDue } from './when-to-ask.ts';

/** What a check answers. */
export type Checked =
  | { kind: 'standing'; standing: Standing; found: FoundCode }
  | { kind: 'no-such-code' }
  /** Nothing is known, and nobody could be asked. */
  | { kind: 'unheard'; reason: string; retryAfterMs: number };

/** Answers whether codes may be used. */
export interface Checks {
  /** @throws StorageUnavailable */
  check(named: NamedCode): Promise<Checked>;
  /** Waits for the questions that are under way, or ends them when they take longer than `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

const mostRemembered = 10_000;
const mostLooks = 3;
/** After a question without an answer the next one waits that long, unless the marketplace said how long. */
const pauseMs = 30_000;

/**
 * Checks that ask the marketplace once a day, however many come: those of one moment share a question, and its answer
 * stands in the row for other processes too.
 */
export function createChecks(parts: CodeParts): Checks {
  const stopping = new AbortController();
  const running = new Map<string, Promise<Asked>>();
  const remembered = createShortMemory<Asked>(mostRemembered);

  /** Questions of one code are one question; one that led to nothing is put again later, or when something has changed. */
  function ask(found: FoundCode, instance: InstanceRow | undefined): Promise<Asked> {
    const key = found.code_key;
    const memory = `${key} ${found.row?.updated_at} ${instance?.updated_at}`;
    const known = remembered.get(memory, parts.clock.now());
    if (known) return Promise.resolve(known);
    const same = running.get(key);
    if (same) return same;
    const asking = askUnlessAnswered(found, instance)
      .then((asked) => {
        const pause = asked.kind === 'unheard' ? (asked.retryAfterMs ?? pauseMs) : askAgainMs;
        if (asked.kind !== 'written') remembered.set(memory, asked, parts.clock.now() + pause);
        return asked;
      })
      .finally(() => running.delete(key));
    running.set(key, asking);
    return asking;
  }

  /** An answer may have been written since the row was read. */
  async function askUnlessAnswered(found: FoundCode, instance: InstanceRow | undefined): Promise<Asked> {
    const row = await parts.reader.licenseCode(found.code_key);
    if (row && !isDue(row, instance, parts.clock.now())) return { kind: 'written' };
    return askAboutCode(parts, { ...found, row }, stopping.signal);
  }

  async function check(named: NamedCode): Promise<Checked> {
    for (let looks = 0; looks < mostLooks; looks++) {
      const found = await findCode(parts, named);
      const instance = await parts.reader.instance(found.instance_key);
      const now = parts.clock.now();
      const told = toldStanding(found.row, instance);
      if (told) return { kind: 'standing', standing: told, found };
      if (found.row && !isDue(found.row, instance, now)) return fresh(found, found.row, now);
      const asked = await answerInTime(found, instance);
      if (asked.kind === 'unheard') return withoutAnswer(found, instance, asked);
      if (asked.kind === 'no-such-code') return asked;
    }
    return {
      kind: 'unheard',
      reason: 'The code is being changed by others all the time.',
      retryAfterMs: 1_000,
    };
  }

  function fresh(found: FoundCode, row: LicenseCodeRow, now: number): Checked {
    if (row.status === null && isNoSuchCode(refusalByCode(row.last_code))) return { kind: 'no-such-code' };
    return { kind: 'standing', standing: freshStanding(row, now), found };
  }

  /** Where an older answer helps, nobody has to wait long for a new one. */
  async function answerInTime(found: FoundCode, instance: InstanceRow | undefined): Promise<Asked> {
    const asking = ask(found, instance);
    if (!staleOf(found, instance)) return asking;
    // What comes too late, or fails, counts for the next check.
    asking.catch((error: unknown) =>
      parts.log.warn({ err: error }, 'what was heard of a code was not written'),
    );
    const slow: Asked = { kind: 'unheard', reason: 'KooGallery has not answered yet', retryAfterMs: null };
    return (await withinTime(asking, parts.settings.checkWaitMs)) ?? slow;
  }

  function withoutAnswer(
    found: FoundCode,
    instance: InstanceRow | undefined,
    { reason, retryAfterMs }: Extract<Asked, { kind: 'unheard' }>,
  ): Checked {
    const standing = staleOf(found, instance);
    if (standing) return { kind: 'standing', standing, found };
    return { kind: 'unheard', reason, retryAfterMs: retryAfterMs ?? pauseMs };
  }

  function staleOf({ row }: FoundCode, instance: InstanceRow | undefined): Standing | null {
    return staleStanding(row, instance, parts.clock.now(), parts.settings.staleMs);
  }

  return {
    check,
    async stop(graceMs) {
      const over = Promise.allSettled([...running.values()]);
      await withinTime(over, graceMs);
      stopping.abort();
      await over;
    },
  };
}
