import type { Database } from './database.ts';
import { newestFirst, type Page, type PageWish } from './page.ts';
import { reading } from './reading.ts';
import type { CallRow } from './rows.ts';

/** Which calls to list; what is left out does not matter. */
export interface CallFilter {
  endpoint?: string | undefined;
  scene?: string | undefined;
  outcome?: string | undefined;
  orderId?: string | undefined;
  instanceId?: string | undefined;
  direction?: CallRow['direction'] | undefined;
  sandbox?: boolean | undefined;
  /** Received at this time or later. */
  since?: number | undefined;
}

/** A call in a list: without the bodies, which may be a mebibyte each. */
export type ListedCall = Omit<CallRow, 'request' | 'answer'>;

/** Reads the journal. Everything throws StorageUnavailable. */
export interface Calls {
  find(callId: string): Promise<CallRow | undefined>;
  /** Newest first. @throws InvalidCursor */
  list(filter: CallFilter & PageWish): Promise<Page<ListedCall>>;
}

const listed: (keyof ListedCall)[] = [
  'call_id',
  'received_at',
  'endpoint',
  'direction',
  'scene',
  'sandbox',
  'order_id',
  'instance_id',
  'outcome',
  'result_code',
  'http_status',
  'ms',
  'verification',
  'drift',
  'problem',
];

/** The journal of a database. */
export function createCalls({ read }: Database): Calls {
  return {
    find: (callId) => reading(read<CallRow>('calls').select('*').where('call_id', callId).first()),
    // Index calls_instance_id_received_at, calls_endpoint_received_at or calls_received_at.
    async list({ since, sandbox, ...filter }) {
      const query = read('calls').select(listed);
      const { endpoint, scene, outcome, direction, orderId: order_id, instanceId: instance_id } = filter;
      for (const [column, value] of Object.entries({
        endpoint,
        scene,
        outcome,
        direction,
        order_id,
        instance_id,
      })) {
        if (value !== undefined) query.where(column, value);
      }
      if (sandbox !== undefined) query.where('sandbox', sandbox ? 1 : 0);
      if (since !== undefined) query.where('received_at', '>=', since);
      return newestFirst<ListedCall>(query, filter, 'received_at', 'call_id');
    },
  };
}
