/** A record as it came; its times and its value are not checked beyond their form. */
export interface ReceivedRecord {
  instanceId: string;
  recordTime: string;
  beginTime: string;
  endTime: string;
  usageValue: string;
  /** Null when there is none: the older interface has none, and the newer marks it 004. */
  meteringSn: string | null;
  packageInstanceId: string | null;
  /** Of the older interface only. */
  productId: string | null;
}

/** What KooGallery finds when it checks a record; 008 is in no table. */
export type RecordCode =
  | '001'
  | '002'
  | '003'
  | '004'
  | '005'
  | '006'
  | '007'
  | '009'
  | '010'
  | '011'
  | '012'
  | '013';

/** Whether a record counts; the reason in words, null when it does. */
export type Verdict = { verdict: 'valid'; reason: null } | { verdict: RecordCode; reason: string };

/** A record as the seller console shows it. */
export type UsageRecord = ReceivedRecord &
  Verdict & {
    /** Counts the records from 1 in the order they came. */
    number: number;
    receivedAt: Date;
    /** It came later than its billing cycle allows, so that it is charged later. */
    delayed: boolean;
  };
