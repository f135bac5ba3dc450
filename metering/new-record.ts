import type { UsageRecordRow, UsageSeriesRow } from '../storage/usage-rows.ts';
import type { AlertedRecord } from './alerts.ts';
import { recordEnd } from './plan-closing.ts';
import { largestValue, quantityText } from './quantity.ts';

/** A record that was just made, with the alert about it if it will not be sent. */
export interface ClosedRecord {
  row: UsageRecordRow;
  about: AlertedRecord;
  alert: 'alert.usage-refused' | 'alert.usage-after-release' | null;
}

/** The most records that KooGallery takes at once: page zh-cn_topic_0070649410. */
export const mostInBatch = 1_000;

/** The record of a series whose window is being closed. */
export function newRecord(
  series: UsageSeriesRow,
  value: number,
  state: 'waiting' | 'released',
  now: number,
): ClosedRecord {
  const end = endOf(value, state);
  const row: UsageRecordRow = {
    metering_sn: series.closing_sn ?? '',
    endpoint: series.endpoint,
    instance_key: series.instance_key,
    instance_id: series.instance_id,
    series_key: series.series_key,
    begin_at: series.closing_begin ?? 0,
    end_at: recordEnd(series, series.closing_until ?? 0),
    value,
    revision: 0,
    state: end.state,
    code: end.code,
    reason: end.reason,
    attempts: 0,
    run_at: now,
    batch_limit: mostInBatch,
    lease_owner: null,
    lease_until: 0,
    fence: 0,
    warned: 0,
    sent_at: null,
    created_at: now,
    updated_at: now,
  };
  return { row, about: row, alert: end.alert };
}

/** What the record is from its beginning. */
function endOf(
  value: number,
  state: 'waiting' | 'released',
): Pick<UsageRecordRow, 'state' | 'code' | 'reason'> & Pick<ClosedRecord, 'alert'> {
  if (state === 'released') {
    const reason = 'its events were told after the instance was gone; KooGallery takes none of them any more';
    return { state, code: null, reason, alert: 'alert.usage-after-release' };
  }
  if (value > largestValue) {
    const reason =
      `${quantityText(value)} is more than one record can hold (${quantityText(largestValue)}): agree with ` +
      'KooGallery how it is charged, and count in a larger unit';
    return { state: 'refused', code: 'too-large', reason, alert: 'alert.usage-refused' };
  }
  return { state, code: null, reason: null, alert: null };
}
