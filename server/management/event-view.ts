import type { components } from '../../generated/types/management.ts';
import type { StoredEvent } from '../../storage/events.ts';
import { timeText } from './time-text.ts';

/** Something that happened to an instance. */
export function eventView(row: StoredEvent): components['schemas']['Event'] {
  return {
    seq: row.seq,
    type: row.type,
    at: timeText(row.at),
    data: JSON.parse(row.data) as Record<string, unknown>,
  };
}
