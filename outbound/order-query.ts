import { outbound } from '../generated/outbound.ts';
import type { LifecycleLog, OrderSource } from '../lifecycle/ports.ts';
import { encodeQuery } from '../protocol/percent-encode.ts';
import { askMarketplace, type Marketplace } from './ask-marketplace.ts';
import { createClockCheck } from './clock-check.ts';
import { orderInAnswer } from './order-in-answer.ts';
import { createConnections } from './signed-get.ts';

export type { OutboundCall } from './ask-marketplace.ts';

/** What the order query needs. */
export type OrderSourceOptions = Pick<Marketplace, 'baseUrl' | 'ak' | 'sk' | 'now' | 'timeoutMs'> &
  Partial<Pick<Marketplace, 'fallbackUrl' | 'onCall'>> & { log: Pick<LifecycleLog, 'warn'> };

/** Orders as KooGallery tells them over HTTP. */
export interface KooGalleryOrders extends OrderSource {
  /** Closes the connections. */
  close(): Promise<void>;
}

const { path } = outbound.koogallery.queryOrder;

/**
 * Reads orders with KooGallery's order query. Nothing is tried twice here but another host: whoever asks has a job that
 * tries again, with pauses.
 */
export function createOrderSource(options: OrderSourceOptions): KooGalleryOrders {
  const connections = createConnections(options.timeoutMs);
  const marketplace: Marketplace = { fallbackUrl: null, onCall: () => {}, ...options, connections };
  const checkClock = createClockCheck(options);
  return {
    async find(orderId, orderLineId, asked) {
      const query = encodeQuery({ orderId, ...(orderLineId === '' ? {} : { orderLineId }) });
      const answer = await askMarketplace(marketplace, `${path}?${query}`, asked);
      if (answer.serverTime !== null) checkClock(answer.serverTime);
      return orderInAnswer(answer, orderId, options);
    },
    close: () => connections.close(),
  };
}
