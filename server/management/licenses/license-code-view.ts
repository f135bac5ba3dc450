import type { components } from '../../../generated/types/management.ts';
import { maskedCode } from '../../../lifecycle/license-codes/code-row.ts';
import type { LicenseCodeRow } from '../../../storage/license-code-rows.ts';
import type { InstanceRow } from '../../../storage/rows.ts';
import type { Sealer } from '../../../storage/sealing.ts';
import { instanceState } from '../instance-view.ts';
import { timeOrNull, timeText } from '../time-text.ts';
import { licenseProblem } from './license-problem.ts';

type Schemas = components['schemas'];

/** A code as operators see it, with what KooGallery's calls have made of it; the code itself by its ends only (R23). */
export function licenseCodeView(
  row: LicenseCodeRow,
  instance: InstanceRow | undefined,
  sealer: Pick<Sealer, 'open'>,
): Schemas['LicenseCode'] {
  return {
    code: maskedCode(sealer.open(row.code)),
    endpoint: row.endpoint,
    sandbox: row.sandbox === 1,
    activation: row.activation,
    status: row.status,
    instanceState: instance ? instanceState(instance) : null,
    activatedAt: timeOrNull(row.activated_at),
    expiresAt: timeOrNull(row.expires_at),
    productName: row.product_name,
    productId: row.product_id,
    orderId: row.order_id,
    amount: row.amount,
    checkedAt: timeOrNull(row.checked_at),
    problem: licenseProblem(row),
    createdAt: timeText(row.created_at),
    updatedAt: timeText(row.updated_at),
  };
}

/** How it stands with a code that shall be active; whoever asks knows it. */
export function activationView(code: string, row: LicenseCodeRow): Schemas['LicenseActivation'] {
  return {
    code,
    activation: row.activation,
    sandbox: row.sandbox === 1,
    status: row.status,
    expiresAt: timeOrNull(row.expires_at),
    problem: licenseProblem(row),
  };
}
