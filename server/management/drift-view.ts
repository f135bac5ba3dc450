import type { components } from '../../generated/types/management.ts';
import type { DriftRow } from '../../storage/rows.ts';
import { timeText } from './time-text.ts';

/** Counted drift as operators see it. Its sample was masked when it was written (R23). */
export function driftView(row: DriftRow): components['schemas']['CountedDrift'] {
  return {
    guide: row.guide,
    scene: row.scene,
    sandbox: row.sandbox === 1,
    kind: row.kind,
    path: row.path,
    count: row.count,
    firstAt: timeText(row.first_at),
    lastAt: timeText(row.last_at),
    longest: row.longest,
    sample: row.sample,
    lastEndpoint: row.endpoint,
    lastCallId: row.call_id,
  };
}
