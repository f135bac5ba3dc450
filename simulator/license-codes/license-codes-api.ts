import { type Request, Router } from 'express';
import type { components } from '../../generated/types/simulator.ts';
import { orRefused } from '../refused-request.ts';
import type { LicenseCode } from './license-code.ts';
import type { LicenseCodes } from './license-code-book.ts';

type Shown = components['schemas']['LicenseCode'];
type Wish = components['schemas']['LicenseCodeWish'];
type Renewal = components['schemas']['LicenseCodeRenewal'];
type Named = Request<{ code: string }>;

/** The authorization codes, in the simulator's own interface. */
export function licenseCodesApi(codes: LicenseCodes): Router {
  const router = Router();
  const found = (code: string) => {
    const known = codes.find(code);
    if (known === null) throw new RangeError('There is no such authorization code.');
    return known;
  };
  const change = (request: Named, act: (code: string) => void) => {
    const { code } = orRefused(() => found(request.params.code), 404);
    orRefused(() => act(code), 409);
    return shown(found(code), codes);
  };
  router.get('/license-codes', (_request, response) => {
    response.json({ items: codes.list().map((code) => shown(code, codes)), next: null });
  });
  router.post('/license-codes', (request: Request<object, unknown, Wish>, response) => {
    const { expiresAt, estimatedExpiresAt, ...wish } = request.body;
    const made = codes.create({
      ...wish,
      ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }),
      ...(estimatedExpiresAt === undefined ? {} : { estimatedExpiresAt: new Date(estimatedExpiresAt) }),
    });
    response.status(201).json(shown(made, codes));
  });
  router.post('/license-codes/:code/receive', (request: Named, response) => {
    response.json(change(request, codes.receive));
  });
  router.post(
    '/license-codes/:code/renew',
    (request: Request<{ code: string }, unknown, Renewal>, response) => {
      const end = new Date(request.body.expiresAt);
      response.json(change(request, (code) => codes.renew(code, end)));
    },
  );
  router.post('/license-codes/:code/release', (request: Named, response) => {
    response.json(change(request, codes.release));
  });
  return router;
}

function shown(found: LicenseCode, codes: LicenseCodes): Shown {
  const { code, orderId, productId, amount, realEffectTime } = found;
  return {
    code,
    state: codes.state(code),
    orderId,
    productId,
    amount,
    receivedAt: found.receivedAt?.toISOString() ?? null,
    activatedAt: found.activatedAt?.toISOString() ?? null,
    realEffectTime,
    expiresAt: found.expiresAt.toISOString(),
    releasedAt: found.releasedAt?.toISOString() ?? null,
    ...codes.counts(code),
  };
}
