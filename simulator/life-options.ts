import type { LifeStep } from './life/step.ts';
import type { LinkedKit } from './linked-kit.ts';
import type { OrderWish } from './order.ts';

/** How a life is to be played. */
export interface LifeOptions {
  /** What the buyer fills in with each purchase. */
  extendParams?: NonNullable<OrderWish['extendParams']>;
  /** The linked kit of the address, when it is to be played too. */
  linkedKit?: LinkedKit;
  /** Between two calls about work that goes on, in milliseconds; a second unless said. */
  pollIntervalMs?: number;
  /** How long work may go on, in milliseconds; a minute unless said. */
  patienceMs?: number;
  /** Told of each step as it ends. */
  onStep?: (step: LifeStep) => void;
}
