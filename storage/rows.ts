/** Rows as they stand in the tables. Times are milliseconds since 1970 (UTC), flags 0 or 1, `sealed` text is encrypted. */

/** One order as KooGallery told it. */
export interface OrderRow {
  order_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  order_id: string;
  /** Null until the order query answered. */
  order_type: string | null;
  placed_at: number | null;
  /** Sealed JSON of the order; null until the order query answered. */
  details: string | null;
  created_at: number;
  updated_at: number;
}

/** One instance. */
export interface InstanceRow {
  instance_key: string;
  endpoint: string;
  plugin: string;
  product_type: string;
  sandbox: 0 | 1;
  instance_id: string;
  order_key: string;
  order_id: string;
  order_line_id: string;
  state: string;
  failure_reason: string | null;
  failure_message: string | null;
  expires_at: number | null;
  /** When the order of the newest renewal was placed (R21). */
  renewed_by_order_at: number | null;
  /** Since when the buyer is charged, of a product that is opened before the acceptance. */
  charged_since: number | null;
  /** When the call came that froze it last (R19). */
  frozen_at: number | null;
  /** Sealed JSON of the access data. */
  access: string | null;
  created_at: number;
  updated_at: number;
  /** Grows by one with each change. */
  version: number;
}

/** What was answered to a command, once and for all. */
export interface LedgerRow {
  ledger_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  command: string;
  instance_key: string;
  /** JSON of the outcome. */
  outcome: string;
  created_at: number;
}

/** Something that happened to an instance. `seq` is given by the database. */
export interface EventRow {
  seq?: number;
  instance_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  type: string;
  at: number;
  /** JSON. */
  data: string;
}

/** One call, as received and as answered, secrets masked. */
export interface CallRow {
  call_id: string;
  received_at: number;
  endpoint: string;
  direction: 'in' | 'out';
  scene: string | null;
  sandbox: 0 | 1;
  order_id: string | null;
  instance_id: string | null;
  /** One word: `done`, `in-progress`, `refused`, `unauthenticated`, `malformed` ... */
  outcome: string;
  result_code: string | null;
  http_status: number | null;
  /** Time to the answer in milliseconds. */
  ms: number;
  /** JSON: method, path, headers, body. */
  request: string;
  /** JSON: headers, body. */
  answer: string | null;
  /** JSON: list of verification steps. */
  verification: string;
  /** JSON: list of what the spec does not know. */
  drift: string;
  /** What was wrong, in words. */
  problem: string | null;
}

/** A nonce that was used. */
export interface NonceRow {
  nonce_key: string;
  expires_at: number;
}

/** Work that outlasts its call. Whoever holds the lease may write; `fence` tells holders apart. */
export interface JobRow {
  job_id: string;
  kind: string;
  instance_key: string | null;
  /** Sealed JSON. */
  payload: string;
  attempts: number;
  run_at: number;
  lease_owner: string | null;
  lease_until: number;
  fence: number;
  last_error: string | null;
  created_at: number;
}

/** One license as it was made. */
export interface LicenseRow {
  license_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  instance_key: string;
  /** KooGallery's number of the request; null for a license that came with the order. */
  event_id: string | null;
  kind: 'text' | 'file';
  /** Null for a text. */
  file_name: string | null;
  /** Lower-case hex, of the text in UTF-8 or the file's bytes. */
  sha256: string;
  /** Sealed Base64 of the text in UTF-8 or the file's bytes. */
  content: string;
  created_at: number;
}

/** What an outbox message is about; each kind has one way to be delivered. */
export type MessageKind = 'license-upload' | 'license-activation' | 'software-usage';

/** Something that KooGallery has to be told, written together with its cause. `seq` is given by the database. */
export interface OutboxRow {
  /** The order in which the messages of an instance go out. */
  seq?: number;
  /** What makes it the same message, hashed. */
  message_id: string;
  kind: MessageKind;
  endpoint: string;
  sandbox: 0 | 1;
  instance_key: string;
  /** Sealed JSON; never changed. */
  payload: string;
  /** `dead`: given up, and kept until an operator has it tried again. What was delivered is gone. */
  state: 'waiting' | 'dead';
  attempts: number;
  /** Not tried before. */
  run_at: number;
  lease_owner: string | null;
  lease_until: number;
  /** Tells holders of the lease apart. */
  fence: number;
  /** When the first of the attempts failed, ms since 1970; null when none has. */
  failing_since: number | null;
  /** KooGallery's code of the last attempt. */
  last_code: string | null;
  last_error: string | null;
  created_at: number;
}

/** One value of a plugin's own store. */
export interface PluginValueRow {
  value_key: string;
  plugin: string;
  sandbox: 0 | 1;
  name: string;
  /** Sealed JSON. */
  value: string;
  updated_at: number;
}

/** Something KooGallery sent that the contract does not know, counted over all calls that had it. */
export interface DriftRow {
  drift_key: string;
  guide: string;
  scene: string;
  sandbox: 0 | 1;
  /** `unknown-field`, `unknown-value`, `too-long`, `missing-field` ... */
  kind: string;
  /** JSON pointer, places in lists as `*`; `…` where more paths came than are told apart. */
  path: string;
  first_at: number;
  last_at: number;
  /** How many calls had it. */
  count: number;
  /** Characters of the longest text that stood there; 0 when none did. */
  longest: number;
  /** JSON of what the last call had there, masked and cut, 200 characters at most. */
  sample: string | null;
  /** Of the last call. */
  endpoint: string;
  /** Of the last call. */
  call_id: string;
}
