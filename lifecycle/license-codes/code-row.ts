import { instanceKey, licenseCodeKey } from '../../storage/keys.ts';
import type { LicenseCodeUpdate } from '../../storage/license-code-changes.ts';
import type { LicenseCodeRow } from '../../storage/license-code-rows.ts';
import type { Sealer } from '../../storage/sealing.ts';
import type { LicenseFacts } from '../ports.ts';

/** Where a code belongs. */
export interface CodePlace {
  endpoint: string;
  sandbox: boolean;
  code: string;
}

/** The row of a code that nothing is known of. */
export function newCodeRow(place: CodePlace, sealer: Pick<Sealer, 'seal'>, now: number): LicenseCodeRow {
  const { endpoint, sandbox, code } = place;
  return {
    code_key: licenseCodeKey(endpoint, sandbox, code),
    endpoint,
    sandbox: sandbox ? 1 : 0,
    instance_key: instanceKey(endpoint, sandbox, code),
    code: sealer.seal(code),
    activation: 'none',
    status: null,
    activated_at: null,
    expires_at: null,
    product_name: null,
    product_id: null,
    order_id: null,
    amount: null,
    checked_at: null,
    last_code: null,
    last_error: null,
    created_at: now,
    updated_at: now,
  };
}

/** What the marketplace said, as columns; what it did not say stays as it was. */
export function factColumns(facts: LicenseFacts): LicenseCodeUpdate['set'] {
  const columns: LicenseCodeUpdate['set'] = {};
  if (facts.status !== null) columns.status = facts.status;
  if (facts.activatedAt !== null) columns.activated_at = facts.activatedAt.getTime();
  if (facts.expiresAt !== null) columns.expires_at = facts.expiresAt.getTime();
  if (facts.productName !== null) columns.product_name = facts.productName;
  if (facts.productId !== null) columns.product_id = facts.productId;
  if (facts.orderId !== null) columns.order_id = facts.orderId;
  if (facts.amount !== null) columns.amount = facts.amount;
  return columns;
}

/** A code as it may be shown and logged: enough to find it by, not enough to use it (R23). */
export function maskedCode(code: string): string {
  return code.length < 8 ? '***' : `${code.slice(0, 2)}***${code.slice(-3)}`;
}

/** A sentence of the marketplace without the codes it may name (R23). */
export function withoutCodes(sentence: string, codes: Iterable<string>): string {
  let text = sentence;
  for (const code of codes) text = text.replaceAll(code, maskedCode(code));
  return text;
}
