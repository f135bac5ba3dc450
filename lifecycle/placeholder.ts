import type { Access, UsageCounter } from '../plugins/contract.ts';
import { Conflict } from '../storage/changes.ts';
import { instanceKey } from '../storage/keys.ts';
import type { InstanceRow } from '../storage/rows.ts';
import type { Call } from './call.ts';
import type { Engine } from './engine.ts';
import { provisioningInstance } from './instance-record.ts';
import { lineOf, placeholderOrder } from './order-record.ts';
import { checkCreated } from './plugin-answer.ts';
import { runPlugin } from './run-plugin.ts';
import { offered, pluginCall } from './work.ts';
import { workOf } from './work-of.ts';

/** Time kept for the command itself, in ms, when making the placeholder takes long. */
const reserveMs = 1_000;

/**
 * A throw-away sandbox instance under an id that nobody made: saved debugging cases replay such ids every morning and
 * afternoon (R18). Made through the plugin like any other; a plugin that cannot, does not stop the case.
 */
export async function placeholder(engine: Engine, call: Call, instanceId: string): Promise<InstanceRow> {
  const key = instanceKey(call.endpoint, call.sandbox, instanceId);
  return engine.turns.take(key, async () => {
    const known = await engine.reader.instance(key);
    if (known && known.state !== 'released') return known;
    const hosted = engine.plugins.of(call.endpoint);
    const now = engine.clock.now();
    const fresh = provisioningInstance(call, hosted, { instanceId, orderId: '', orderLineId: '' }, now);
    const access = await accessOf(engine, call, fresh);
    const values = { state: 'active', access: access ? engine.sealer.seal(JSON.stringify(access)) : null };
    const expectedVersion = known ? known.version : null;
    const row = { ...fresh, ...values, version: (expectedVersion ?? 0) + 1 };
    try {
      await engine.committer.commit({ instances: [{ row, expectedVersion }] }, 'relaxed');
      return row;
    } catch (error) {
      const other = error instanceof Conflict ? await engine.reader.instance(key) : undefined;
      if (other) return other;
      throw error;
    }
  });
}

/** The instance is not in the database yet, and nobody used it. */
const uncounted: UsageCounter = { count: async () => {} };

async function accessOf(engine: Engine, call: Call, row: InstanceRow): Promise<Access | null> {
  const make = offered(engine.plugins.of(call.endpoint), 'create');
  if (!make) return null;
  const now = engine.clock.now();
  const order = placeholderOrder(row.instance_id, row.instance_id, now);
  const line = lineOf(order, row.instance_id);
  if (!line) return null;
  const signal = AbortSignal.timeout(Math.max(1, call.answerBy - now - reserveMs));
  const work = workOf(engine, call, row, row.instance_key, signal);
  try {
    const created = await runPlugin('create', signal, () =>
      make({ ...pluginCall(work, order, line), order, line, usage: uncounted }),
    );
    return checkCreated(created).access ?? null;
  } catch (error) {
    work.log.warn({ err: error }, 'the plugin would not make a placeholder');
    return null;
  }
}
