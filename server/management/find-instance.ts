import type { Request } from 'express';
import type { Instances } from '../../storage/instances.ts';
import type { InstanceRow } from '../../storage/rows.ts';
import { ownedBy } from './owned-by.ts';
import { queryOf } from './parameters.ts';
import { notFound } from './problem.ts';

/** The instance that path and query of a request name. @throws Problem when there is none. */
export async function findInstance(
  instances: Pick<Instances, 'findByInstanceId'>,
  request: Request<{ instanceId: string }>,
): Promise<InstanceRow> {
  const { instanceId } = request.params;
  const filter = queryOf<'readInstance'>(request);
  const row = ownedBy(await instances.findByInstanceId(instanceId), filter);
  if (!row) throw notFound('instance', instanceId, filter);
  return row;
}
