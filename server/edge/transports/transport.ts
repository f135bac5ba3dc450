import type { InboundCall } from '../inbound-call.ts';

/** What proved a call genuine. */
export interface Proof {
  accessKey: string;
  /** Used up by this call (R7); null where the guide has none. */
  nonce: string | null;
}

/** How the messages of a guide travel, and what proves that they are KooGallery's. */
export interface Transport {
  /**
   * Which of the endpoint's budgets its calls have: the newer guides know an answer that says that the work goes on, and
   * hang up after 5 s; the older ones wait for the result, and hang up after 20 s (R3, R17).
   */
  budget: 'budgetMs' | 'syncBudgetMs';
  /** @throws Fault with the reason; the reason names no key (R11). */
  authenticate(call: InboundCall, body: Buffer): Proof;
  /**
   * The message, not validated yet.
   * @throws Fault that says what is wrong with it.
   */
  fields(call: InboundCall, body: Buffer): Record<string, unknown>;
}
