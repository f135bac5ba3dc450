import type { OrderWish } from '../order.ts';
import type { Purchase } from './purchase.ts';
import type { Renewal } from './renewal.ts';
import type { Actor } from './stage.ts';

/** Does something about what was bought. */
export type Act = (actor: Actor, purchase: Purchase) => Promise<void>;

/**
 * Which calls of a guide carry what happens to a product. What a guide has no call for is left out, and so is the step
 * of the chapter.
 */
export interface Script {
  /** Places the order and calls until there is something to use. */
  buy(actor: Actor, wish: OrderWish): Promise<Purchase>;
  /** Sends the order again, as KooGallery does when it missed the answer: nothing may be new. */
  sendAgain?: Act;
  /** Reads the instance as the buyer does who opens its details. */
  look?: Act;
  /** Reads an instance that is gone: it is unknown, or there is nothing left to see of it. */
  lookInVain?: Act;
  /** Places the order that moves the end and tells the merchant. Answers the new end. */
  renew(actor: Actor, purchase: Purchase, renewal: Renewal): Promise<Date>;
  /** The period is over. */
  expire: Act;
  /** What a renewal takes, beside itself, to give back what was frozen. */
  giveBack?: Act;
  /** Blocks access for arrears or a violation. */
  freeze?: Act;
  /** The cause is gone. */
  unfreeze?: Act;
  /** Asks whether another quantity would be possible with the next renewal. */
  askForQuantity?(actor: Actor, purchase: Purchase, quantity: number): Promise<void>;
  /** Places the order of an upgrade and tells the merchant. */
  upgrade?(actor: Actor, purchase: Purchase, quantity: number): Promise<void>;
  /** Ends it because the buyer unsubscribed. */
  unsubscribe: Act;
  /** Ends it because nobody renewed. */
  release: Act;
}
