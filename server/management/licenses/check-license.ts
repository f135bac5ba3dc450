import type { RequestHandler } from 'express';
import type { components } from '../../../generated/types/management.ts';
import type { Checked } from '../../../lifecycle/license-codes/authorization-codes.ts';
import { bodyOf } from '../parameters.ts';
import type { ManagementParts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { timeOrNull } from '../time-text.ts';
import { licenseEndpoint } from './license-endpoint.ts';
import { sentence } from './license-problem.ts';

/** `POST /api/v1/licenses/{code}/check` */
export function checkLicense({
  authorizationCodes,
  endpoints,
}: Pick<ManagementParts, 'authorizationCodes' | 'endpoints'>): RequestHandler<{ code: string }> {
  return async (request, response) => {
    const { code } = request.params;
    const { endpoint, clientId, sandbox } = bodyOf<'checkLicense'>(request);
    licenseEndpoint(endpoints, endpoint);
    const checked = await authorizationCodes.check({ endpoint, code, sandbox, clientId });
    response.json(checkView(checked, code));
  };
}

/** @throws Problem when nothing is known that could be answered. */
function checkView(checked: Checked, code: string): components['schemas']['LicenseCheck'] {
  switch (checked.kind) {
    case 'standing': {
      const { usable, reason, status, expiresAt, activatedAt, productName, checkedAt, stale } =
        checked.standing;
      return {
        usable,
        reason,
        status,
        expiresAt: timeOrNull(expiresAt),
        activatedAt: timeOrNull(activatedAt),
        productName,
        checkedAt: timeOrNull(checkedAt),
        stale,
      };
    }
    case 'no-such-code':
      throw new Problem(
        404,
        `KooGallery knows no authorization code ${code}: compare it letter by letter, and check that it is one of a product of this seller.`,
      );
    case 'unheard': {
      const seconds = Math.max(1, Math.ceil(checked.retryAfterMs / 1000));
      throw new Problem(
        503,
        `${sentence(checked.reason)} Nothing is known of the code. Come again in ${seconds} s.`,
        { 'Retry-After': String(seconds) },
      );
    }
  }
}
