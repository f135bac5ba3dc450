import type { Database } from './database.ts';
import { newestFirst, type Page, type PageWish } from './page.ts';
import { reading } from './reading.ts';
import type { InstanceRow } from './rows.ts';

/** Which instances to list; what is left out does not matter. */
export interface InstanceFilter {
  endpoint?: string | undefined;
  plugin?: string | undefined;
  state?: string | undefined;
  sandbox?: boolean | undefined;
  orderId?: string | undefined;
}

/** Reads instances. Everything throws StorageUnavailable. */
export interface Instances {
  find(keys: readonly string[]): Promise<InstanceRow[]>;
  /** By the marketplace's id, of all endpoints, production and sandbox; newest first. */
  findByInstanceId(instanceId: string): Promise<InstanceRow[]>;
  /** Newest first. @throws InvalidCursor */
  list(filter: InstanceFilter & PageWish): Promise<Page<InstanceRow>>;
}

/** The instances of a database. */
export function createInstances({ read }: Database): Instances {
  return {
    find: (keys) => reading(read<InstanceRow>('instances').select('*').whereIn('instance_key', keys)),
    // Index instances_instance_id.
    findByInstanceId: (instanceId) =>
      reading(
        read<InstanceRow>('instances')
          .select('*')
          .where('instance_id', instanceId)
          .orderBy('created_at', 'desc'),
      ),
    // Index instances_order_id, instances_endpoint_created_at, instances_state_created_at or instances_created_at.
    async list({ endpoint, plugin, state, sandbox, orderId, ...wish }) {
      const query = read('instances').select('*');
      if (endpoint !== undefined) query.where('endpoint', endpoint);
      if (plugin !== undefined) query.where('plugin', plugin);
      if (state !== undefined) query.where('state', state);
      if (sandbox !== undefined) query.where('sandbox', sandbox ? 1 : 0);
      if (orderId !== undefined) query.where('order_id', orderId);
      return newestFirst<InstanceRow>(query, wish, 'created_at', 'instance_key');
    },
  };
}
