import type { Order, OrderLine } from '../plugins/contract.ts';
import type { Call } from './call.ts';
import type { NoteOrderCommand } from './command.ts';
import type { Engine } from './engine.ts';
import { lineOf, orderOf, placeholderOrder, toldOrder } from './order-record.ts';
import { done } from './outcome.ts';
import { OrderSourceError } from './ports.ts';
import { runPlugin } from './run-plugin.ts';
import type { SideEnd } from './side-work/attempt-side-job.ts';
import { sideCall } from './side-work/side-call.ts';
import { sideEvents } from './side-work/side-event.ts';
import type { SideJob } from './side-work/side-job.ts';
import { offered } from './work.ts';

/** The marketplace does not know an order that it told of: most often the wrong keys, perhaps too early a question. */
class OrderNotKnown extends Error {
  override readonly name = 'OrderNotKnown';
}

/** Reads the order, keeps it, and tells the plugin. @throws OrderNotKnown, OrderSourceError, or what the plugin throws */
export async function performNoteOrder(
  engine: Engine,
  command: NoteOrderCommand,
  job: SideJob,
  signal: AbortSignal,
): Promise<SideEnd> {
  const { order, line } = await orderOfNote(engine, command, job, signal);
  const { call } = job;
  const told = toldOrder(call, command.orderId, order, engine.sealer, engine.clock.now());
  // Kept whatever the plugin says of it.
  await engine.committer.commit({ orders: [told] }, 'relaxed');
  const note = offered(engine.plugins.of(call.endpoint), 'noteOrder');
  if (note) {
    const basics = sideCall(engine, call, job.job_id, signal);
    await runPlugin('noteOrder', signal, () => note({ ...basics, order, line }));
  }
  return { outcome: done(), changes: {}, isRemembered: true };
}

async function orderOfNote(
  engine: Engine,
  { orderId, orderLineId }: NoteOrderCommand,
  { call, subject, attempts }: SideJob,
  signal: AbortSignal,
): Promise<{ order: Order; line: OrderLine }> {
  const row = await engine.reader.order(subject);
  const known = row ? orderOf(row, engine.sealer) : null;
  const knownLine = known && lineOf(known, orderLineId);
  if (known && knownLine && attempts > 0) return { order: known, line: knownLine };

  const order = await found(engine, { orderId, orderLineId }, call, signal);
  const line = order && lineOf(order, orderLineId);
  if (order && line) return { order, line };
  const message = `KooGallery does not know order ${orderId} with line ${orderLineId}; check the AK/SK and the site of koobridge.yaml`;
  if (attempts === 0) {
    const place = { call, instanceId: null, subject };
    const events = sideEvents(place, 'order.unknown', engine.clock.now(), { orderId, orderLineId });
    await engine.committer.commit({ events }, 'relaxed');
  }
  throw new OrderNotKnown(message);
}

/** In the sandbox an order nobody knows, or a marketplace that cannot be asked, must not stop a debugging case (R18). */
async function found(
  engine: Engine,
  { orderId, orderLineId }: { orderId: string; orderLineId: string },
  call: Call,
  signal: AbortSignal,
): Promise<Order | null> {
  if (!call.sandbox) return engine.orders.find(orderId, orderLineId, { signal, sandbox: call.sandbox });
  try {
    const order = await engine.orders.find(orderId, orderLineId, { signal, sandbox: call.sandbox });
    if (order !== null && lineOf(order, orderLineId) !== null) return order;
  } catch (error) {
    if (!(error instanceof OrderSourceError)) throw error;
    engine.log.warn({ problem: error.message }, 'sandbox order replaced by a placeholder');
  }
  return placeholderOrder(orderId, orderLineId, engine.clock.now());
}
