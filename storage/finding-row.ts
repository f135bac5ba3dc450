/** A difference between what KooGallery says and what we hold. */
export interface FindingRow {
  /** Kind, endpoint, order line and instance, hashed: the same difference is one finding. */
  finding_key: string;
  kind: string;
  endpoint: string;
  order_id: string | null;
  order_line_id: string | null;
  instance_id: string | null;
  /** `open`: somebody has to decide; `repaired` by us; `gone`: not there any more. */
  state: 'open' | 'repaired' | 'gone';
  /** JSON: both sides, and what to do. */
  facts: string;
  found_at: number;
  updated_at: number;
}
