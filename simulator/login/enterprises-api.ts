import { type Request, Router } from 'express';
import type { components } from '../../generated/types/simulator.ts';
import type { LoginEnterprise } from './login-enterprise.ts';
import type { Logins } from './logins.ts';

type Shown = components['schemas']['LoginEnterprise'];
type Change = components['schemas']['LoginChange'];

/** The enterprises of the login provider, in the simulator's own interface. */
export function enterprisesApi(logins: Logins): Router {
  const router = Router();
  const shown = ({ clientSecret: _, ...enterprise }: LoginEnterprise): Shown => ({
    ...enterprise,
    domain: logins.domainOf(enterprise.tenantId),
  });
  router.get('/enterprises', (_request, response) => {
    response.json({ items: logins.list().map(shown), next: null });
  });
  router.patch(
    '/enterprises/:tenantId',
    (request: Request<{ tenantId: string }, unknown, Change>, response) => {
      const { tenantId } = request.params;
      if (logins.find(tenantId) === undefined)
        throw Object.assign(new RangeError(`There is no enterprise ${tenantId}.`), { status: 404 });
      response.json(shown(logins.change(tenantId, request.body)));
    },
  );
  return router;
}
