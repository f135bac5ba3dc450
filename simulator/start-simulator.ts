import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { type CallResult, createCaller } from './caller.ts';
import type { CallOptions } from './compose-call.ts';
import { controlApi } from './control-api.ts';
import type { Endpoint, Scene } from './endpoint.ts';
import { type LifeReport, playLife } from './life/play-life.ts';
import type { LifeProductType } from './life/step.ts';
import type { LifeOptions } from './life-options.ts';
import type { OrderWish, PlacedOrder } from './order.ts';
import { createOrderBook, type OrderBook } from './order-book.ts';
import { gatewayError, ORDER_QUERY_PATH, orderQuery } from './order-query.ts';
import { createOrderQueryFaults, type OrderQueryFaults } from './order-query-faults.ts';
import { type SimulatorLog, silentLog } from './simulator-log.ts';

/** How the simulator is to run. */
export interface SimulatorSettings {
  /** 0 takes any free port. */
  port: number;
  /** 127.0.0.1 unless said. */
  host?: string;
  /** The only keys that the order query takes. */
  ak: string;
  sk: string;
  /** Told of each order query and each step; nothing unless said. */
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
  /** Plays a product's whole life. It never throws for what the merchant does. */
  playLife(endpoint: Endpoint, productType: LifeProductType, options?: LifeOptions): Promise<LifeReport>;
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

  const play = (endpoint: Endpoint, productType: LifeProductType, options: LifeOptions = {}) => {
    const { extendParams = [], pollIntervalMs = 1000, patienceMs = 60_000, onStep = () => {} } = options;
    return playLife(productType, extendParams, {
      call: (scene, fields) => caller.call(endpoint, scene, fields),
      placeOrder: (wish) => orders.place(wish),
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
  app.get(ORDER_QUERY_PATH, orderQuery({ ak, sk, orders, now, troubleOf, log }));
  app.use('/api/v1', controlApi({ orders, playLife: play }));
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
