import type { LicenseCodes, OrderSource } from '../lifecycle/ports.ts';
import type { ClockCheck } from './clock-check.ts';
import { createLicenseCodes } from './license-codes.ts';
import { createOrderSource } from './order-query.ts';
import { createTransport, type TransportOptions } from './transport.ts';
import { createUploads, type Uploads } from './upload-license.ts';
import { createUsagePushes, type UsagePushes } from './usage-push.ts';

/** What the client of KooGallery needs. */
export type KooGalleryOptions = TransportOptions;

/** KooGallery's open interface. Only `orders.find` throws. */
export interface KooGallery extends LicenseCodes, UsagePushes, Uploads {
  orders: OrderSource;
  /** Our clock beside KooGallery's. */
  clock: Pick<ClockCheck, 'skewMs'>;
  /** Closes the connections. */
  close(): Promise<void>;
}

/**
 * Makes the client. It never repeats a request by itself, but at another host when no connection can be made (R24): whoever
 * asks has a durable job that tries again with pauses.
 */
export function createKooGallery(options: KooGalleryOptions): KooGallery {
  const transport = createTransport(options);
  return {
    orders: createOrderSource(transport, options),
    ...createUsagePushes(transport, options.now),
    ...createUploads(transport),
    ...createLicenseCodes(transport, options.log),
    clock: transport.clock,
    close: transport.close,
  };
}
