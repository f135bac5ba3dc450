/** An authorization code (License 2.0), and what KooGallery last said of it. */
export interface LicenseCodeRow {
  /** Endpoint, sandbox and code, hashed. */
  code_key: string;
  endpoint: string;
  sandbox: 0 | 1;
  /** The instance of the same id, whether the inbound calls have made it known or not. */
  instance_key: string;
  /** Sealed (R23). */
  code: string;
  /** `none`: nobody asked for it; `requested`: in the outbox; `active`; `refused`. */
  activation: 'none' | 'requested' | 'active' | 'refused';
  /** `ALIVE`, `EXPIRED`, `RELEASED` or what may be added; null when never heard. */
  status: string | null;
  activated_at: number | null;
  /** From the query, which is authoritative; until it was asked, from the activation (zh-cn_topic_0070649245). */
  expires_at: number | null;
  product_name: string | null;
  product_id: string | null;
  order_id: string | null;
  amount: number | null;
  /** When KooGallery last answered the query. */
  checked_at: number | null;
  last_code: string | null;
  last_error: string | null;
  created_at: number;
  updated_at: number;
}

/** A client of a code that was seen on a day; KooGallery is told once a day. */
export interface LicenseClientRow {
  /** Code, day and client, hashed: the client itself is in the outbox only. */
  client_key: string;
  code_key: string;
  /** UTC, as 20261124. */
  day: number;
  created_at: number;
}
