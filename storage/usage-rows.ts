/**
 * What is counted together: one meter of an instance, apart for each package it is taken from. KooGallery tells records of
 * an instance apart by begin and end alone, so each series of an instance has a place of its own.
 */
export interface UsageSeriesRow {
  series_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  instance_key: string;
  instance_id: string;
  meter: string;
  /** The package that usage is taken from, of those that stop before excess; else null. */
  package_instance_id: string | null;
  /** 0 for the first series of the instance, then 1, 2 ...: its records end so many seconds earlier. */
  place: number;
  /** When the instance began, in ms since 1970 and whole seconds: no record begins before it. */
  starts_at: number;
  /** End of the newest window that was closed, ms since 1970; 0 for none. Events before it open a later window. */
  closed_until: number;
  /**
   * Where the oldest window with events begins to be open, ms since 1970; 0 when it is to be closed at once, since the
   * instance is gone. Null while no event waits for a window to close, and in the sandbox.
   */
  open_from: number | null;
  /** The record that is being made of a window, in several steps when it has many events; else null, with the next three. */
  closing_sn: string | null;
  /** Begin of that record. */
  closing_begin: number | null;
  /** End of that window. */
  closing_until: number | null;
  /** Events before it go into that record. */
  closing_before: number | null;
  /** All that was ever counted, in ten-thousandths. */
  counted: number;
  /** Of the newest event. */
  last_counted_at: number;
  created_at: number;
}

/** Usage as the merchant told it, once for each event id. */
export interface UsageEventRow {
  /** Endpoint, sandbox and event id, hashed. */
  event_key: string;
  event_id: string;
  endpoint: string;
  sandbox: 0 | 1;
  instance_key: string;
  series_key: string;
  /** In ten-thousandths, which a double holds exactly. */
  quantity: number;
  /** When it was used, ms since 1970. */
  at: number;
  received_at: number;
  /** The record that it went into, or is about to go into; null while its window is open. */
  metering_sn: string | null;
}

/**
 * `waiting` to be sent; `sent`: KooGallery took it; `refused`: it will not be taken as it is; `expired`: too old to be
 * taken; `released`: told after the instance was gone; `replaced` by a record of a later revision.
 */
export type UsageRecordState = 'waiting' | 'sent' | 'refused' | 'expired' | 'released' | 'replaced';

/** What KooGallery is told of one series and one window. Times and value never change; only production has records (R18). */
export interface UsageRecordRow {
  /** KooGallery's `metering_sn`: derived from instance, series, window and revision (R26). */
  metering_sn: string;
  endpoint: string;
  instance_key: string;
  instance_id: string;
  series_key: string;
  /** Milliseconds since 1970, whole seconds. */
  begin_at: number;
  end_at: number;
  /** In ten-thousandths, above 0. */
  value: number;
  /** 0, then one more for each correction of a record that KooGallery never took. */
  revision: number;
  state: UsageRecordState;
  /** KooGallery's code that the state comes from: of the answer, or of the record (001 .. 013). */
  code: string | null;
  reason: string | null;
  attempts: number;
  /** Not sent before. */
  run_at: number;
  /** The largest batch it may be in: halved each time a batch is refused. */
  batch_limit: number;
  lease_owner: string | null;
  lease_until: number;
  fence: number;
  /** Which of its deadlines an alert was raised for, as bits: see `metering/deadlines.ts`. */
  warned: number;
  sent_at: number | null;
  created_at: number;
  updated_at: number;
}

/** A package that stops before excess: what it holds, and what is used of it. In ten-thousandths. */
export interface UsagePackageRow {
  /** Key of the package's own instance. */
  package_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  package_instance_id: string;
  /** The pay-per-use instance that it belongs to. */
  instance_key: string;
  meter: string;
  quota: number;
  used: number;
  exhausted_at: number | null;
  created_at: number;
}
