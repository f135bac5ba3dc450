import type { OrderWish, PlacedOrder } from '../order.ts';
import type { Actor } from './stage.ts';
import { StepFailure } from './step.ts';

/** What was bought. */
export interface Purchase {
  order: PlacedOrder;
  instanceId: string;
}

/**
 * Places the order, calls newInstance until it names an instance, and polls queryInstance until the instance is ready.
 * Only work that goes on is asked for again: after a final refusal KooGallery would unsubscribe the order.
 */
export async function buy(actor: Actor, wish: OrderWish): Promise<Purchase> {
  const order = actor.order(wish);
  const instanceId = await create(actor, order);
  await actor.succeed('queryInstance', { instanceId });
  return { order, instanceId };
}

/** Sends an order again, as KooGallery does when it missed the answer: the instance has to be the same. */
export async function sendAgain(actor: Actor, { order, instanceId }: Purchase): Promise<void> {
  const second = await create(actor, order);
  if (second !== instanceId) {
    throw new StepFailure(
      `newInstance answered instance ${second} for an order that has instance ${instanceId}`,
    );
  }
}

/** Reads an instance as the buyer does who opens its details. */
export async function look(actor: Actor, instanceId: string): Promise<void> {
  const { answer } = await actor.succeed('queryInstance', { instanceId });
  if (!shows(answer, instanceId))
    throw new StepFailure(`queryInstance was answered without instance ${instanceId}`);
}

/** Reads an instance that is gone: it is unknown, or there is nothing left to see of it. */
export async function lookInVain(actor: Actor, instanceId: string): Promise<void> {
  const { resultCode, answer } = await actor.call('queryInstance', { instanceId });
  if (resultCode === '000003') return;
  if (resultCode !== '000000')
    throw new StepFailure(`queryInstance was answered ${resultCode} after the release`);
  if (shows(answer, instanceId, 'appInfo')) throw new StepFailure('queryInstance still tells how to get in');
}

async function create(actor: Actor, { orderId, orderLineId }: PlacedOrder): Promise<string> {
  const { resultCode, resultMsg, answer } = await actor.call('newInstance', { orderId, orderLineId });
  const accepted = resultCode === '000000' || resultCode === '000004';
  if (!accepted) throw new StepFailure(`newInstance was answered ${resultCode} (${resultMsg})`);
  const instanceId = String(answer?.instanceId);
  actor.about(instanceId);
  return instanceId;
}

function shows(answer: Record<string, unknown> | null, instanceId: string, part?: string): boolean {
  const info: unknown[] = Array.isArray(answer?.info) ? answer.info : [];
  return info.some((one) => {
    if (typeof one !== 'object' || one === null) return false;
    const facts: Record<string, unknown> = { ...one };
    return facts.instanceId === instanceId && (part === undefined || facts[part] !== undefined);
  });
}
