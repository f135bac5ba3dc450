import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createAskedOrders } from './asked-orders.ts';
import { type CallResult, createCaller } from './caller.ts';
import type { CallOptions } from './compose/composed-call.ts';
import { controlApi } from './control-api.ts';
import type { Endpoint, ProductionEndpoint, Scene } from './endpoint.ts';
import { gatewayError, gatewayTrouble } from './gateway.ts';
import { type LifeReport, playLife } from './life/play-life.ts';
import type { LifeProductType } from './life/step.ts';
import type { LifeOptions } from './life-options.ts';
import type { LinkedKit } from './linked-kit.ts';
import type { OrderWish, PlacedOrder } from './order.ts';
import { createOrderBook, type OrderBook } from './order-book.ts';
import { ORDER_QUERY_PATH, orderQuery } from './order-query.ts';
import { createOrderQueryFaults, type OrderQueryFaults } from './order-query-faults.ts';
import { hasScene } from './scene-facts.ts';
import { type SimulatorLog, silentLog } from './simulator-log.ts';
import { UPLOAD_PATH, uploadIntake } from './upload-intake.ts';
import { createUploads, type Uploads } from './uploads.ts';

/** How the simulator is to run. */
export interface SimulatorSettings {
  /** 0 takes any free port. */
  port: number;
  /** 127.0.0.1 unless said. */
  host?: string;
  /** The only keys that the order query and the upload take. */
  ak: string;
  sk: string;
  /** Told of each order query, upload and step; nothing unless said. */
  log?: SimulatorLog;
  /** Milliseconds since 1970; the clock of this machine unless said. */
  now?: () => number;
  /** How long a merchant may take to answer, in milliseconds; 20 s unless said. */
  timeLimitMs?: number;
}

/** KooGallery in a box. */
export interface Simulator {
  /** Where it listens, without a slash at the end. */
  url: string;
  orders: OrderBook;
  /** The license strings and files that were uploaded. */
  uploads: Pick<Uploads, 'list' | 'of'>;
  /** Troubles of the order query, on demand. */
  orderQueries: OrderQueryFaults;
  /** Places an order without calling anybody. */
  placeOrder(wish?: OrderWish): PlacedOrder;
  /** Calls a scene once and checks the answer. It never throws for what the merchant does. */
  call(
    endpoint: Endpoint,
    scene: Scene,
    fields: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<CallResult>;
  /**
   * Plays a product's whole life. It never throws for what the merchant does.
   * @throws RangeError when the guide sells no such product, or has no linked kit.
   */
  playLife(
    endpoint: ProductionEndpoint,
    productType: LifeProductType,
    options?: LifeOptions,
  ): Promise<LifeReport>;
  /** Stops listening, ends all connections and every fault. */
  close(): Promise<void>;
}

/**
 * Starts KooGallery in a box: the order query, the simulator's own interface, and the caller of merchants.
 * @throws Error of the system when the port is taken.
 */
export async function startSimulator(settings: SimulatorSettings): Promise<Simulator> {
  const { ak, sk, host = '127.0.0.1', log = silentLog, now = Date.now, timeLimitMs = 20_000 } = settings;
  const orders = createOrderBook(now);
  const { troubleOf, ...orderQueries } = createOrderQueryFaults();
  const caller = createCaller({ timeLimitMs, now });

  const uploads = createUploads();
  const askedOrders = createAskedOrders();

  const play = (endpoint: ProductionEndpoint, productType: LifeProductType, options: LifeOptions = {}) => {
    const { extendParams = [], pollIntervalMs = 1000, patienceMs = 60_000, onStep = () => {} } = options;
    const { linkedKit } = options;
    const { guide } = endpoint;
    const plan = { guide, productType, extendParams, ...(linkedKit === undefined ? {} : { linkedKit }) };
    return playLife(plan, {
      call: (scene, fields) => caller.call(addressOf(endpoint, linkedKit, scene), scene, fields),
      placeOrder: (wish) => orders.place(wish),
      askedFor: askedOrders.asked,
      uploadsFor: uploads.of,
      now,
      pollIntervalMs,
      patienceMs,
      onStep(step) {
        log.info(
          { endpoint: endpoint.name, step: step.title, outcome: step.outcome, ms: step.ms },
          'simulated step',
        );
        onStep(step);
      },
    });
  };

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use('/api/mkp-openapi-public', express.raw({ type: () => true, limit: '12mb' }));
  app.get(ORDER_QUERY_PATH, orderQuery({ ak, sk, orders, now, troubleOf, asked: askedOrders.note, log }));
  app.post(UPLOAD_PATH, uploadIntake({ ak, sk, uploads, now, log }));
  app.use('/api/mkp-openapi-public', gatewayTrouble);
  app.use('/api/v1', controlApi({ orders, uploads, playLife: play }));
  app.use((request, response) => {
    gatewayError(response, 404, 'APIGW.0101', `The API does not exist: ${request.method} ${request.path}`);
  });

  const server = createServer(app);
  server.listen(settings.port, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    orders,
    uploads,
    orderQueries,
    placeOrder: (wish = {}) => orders.place(wish),
    call: caller.call,
    playLife: play,
    async close() {
      orderQueries.clear();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, caller.close()]);
    },
  };
}

/** Where a scene is called: the interfaces of the linked kit have a key of their own. */
function addressOf(endpoint: ProductionEndpoint, kit: LinkedKit | undefined, scene: Scene): Endpoint {
  if (kit === undefined || !hasScene(kit.guide, scene)) return endpoint;
  const { guide, accessKey, publicKey } = kit;
  return { ...endpoint, guide, accessKey, ...(publicKey === undefined ? {} : { kitPublicKey: publicKey }) };
}
