import { driftKey } from './keys.ts';
import type { DriftRow } from './rows.ts';

/** One thing that the contract does not know, as one call had it. */
export interface DriftSighting {
  guide: string;
  scene: string;
  sandbox: boolean;
  kind: string;
  /** JSON pointer, places in lists as `*`; at most 512 characters. */
  path: string;
  /** Characters of the text that stood there; 0 when it was none. */
  length: number;
  /** JSON of what stood there, masked; at most 200 characters. */
  sample: string | null;
  /** Milliseconds since 1970. */
  at: number;
  endpoint: string;
  callId: string;
}

/** The path of what is counted, but not told apart any more. */
const anyPath = '…';

/** The row of something that was seen for the first time. */
export function driftRow({ sandbox, length, at, callId, ...seen }: DriftSighting): DriftRow {
  const { guide, scene, kind, path, sample, endpoint } = seen;
  // Each unknown value is a find of its own. The masked one, so that no key can be searched for what was masked.
  const value = kind === 'unknown-value' ? (sample ?? '') : '';
  return {
    drift_key: driftKey(guide, sandbox, scene, kind, path, value),
    guide,
    scene,
    sandbox: sandbox ? 1 : 0,
    kind,
    path,
    first_at: at,
    last_at: at,
    count: 1,
    longest: length,
    sample,
    endpoint,
    call_id: callId,
  };
}

/** Two rows of one key as one. */
export function mergedDrift(one: DriftRow, other: DriftRow): DriftRow {
  const last = other.last_at >= one.last_at ? other : one;
  return {
    ...last,
    first_at: Math.min(one.first_at, other.first_at),
    count: one.count + other.count,
    longest: Math.max(one.longest, other.longest),
  };
}

/** The row that counts what is one too many: of its scene and kind, whatever the path. */
export function overflowOf(row: DriftRow): DriftRow {
  const { guide, scene, kind } = row;
  const drift_key = driftKey(guide, row.sandbox === 1, scene, kind, anyPath, '');
  return { ...row, drift_key, path: anyPath, longest: 0, sample: null };
}

/** Whether a row counts what is not told apart. */
export function isOverflow({ path }: Pick<DriftRow, 'path'>): boolean {
  return path === anyPath;
}
