import type { OrderWish } from '../order.ts';
import type { Stage } from './stage.ts';

/** What the buyer fills in. */
export type BuyerEntries = NonNullable<OrderWish['extendParams']>;

/** A part of a product's life, from the purchase to the release. */
export interface Chapter {
  title: string;
  /** Plays the steps; `extendParams` is what the buyer fills in. */
  play(stage: Stage, extendParams: BuyerEntries): Promise<void>;
}
