import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createAskedOrders } from './asked-orders.ts';
import { type CallResult, createCaller } from './caller.ts';
import type { CallOptions } from './compose/composed-call.ts';
import { controlApi } from './control-api.ts';
import type { Endpoint, ProductionEndpoint, Scene } from './endpoint.ts';
import { createFaults, type Faults } from './faults.ts';
import { followCalls } from './follow-calls.ts';
import { gatewayAnswer } from './gateway.ts';
import { createLicenseCodes, type LicenseCodes } from './license-codes/license-code-book.ts';
import { type LifeReport, playLife } from './life/play-life.ts';
import type { LifeProductType } from './life/step.ts';
import type { LifeOptions } from './life-options.ts';
import type { LinkedKit } from './linked-kit.ts';
import { LOGIN_PROVIDER_PATH } from './login/login-provider.ts';
import { createLogins, type Logins } from './login/logins.ts';
import { keepTicking } from './marketplace/keep-ticking.ts';
import { createMarketplace, type Marketplace, type MarketplaceSettings } from './marketplace/marketplace.ts';
import { noteQuestions } from './marketplace/note-questions.ts';
import { openStateStore } from './marketplace/state-store.ts';
import { createVirtualClock } from './marketplace/virtual-clock.ts';
import { openInterfacesRouter } from './open-interfaces-router.ts';
import type { OrderWish, PlacedOrder } from './order.ts';
import { createOrderBook, type OrderBook } from './order-book.ts';
import { type OrderQueryFaults, orderQueryFaults } from './order-query-faults.ts';
import { hasScene } from './scene-facts.ts';
import { type SimulatorLog, silentLog } from './simulator-log.ts';
import { strikeLogin } from './strike-login.ts';
import { createUploads, type Uploads } from './uploads.ts';
import { createUsageBook, type UsageBook } from './usage/usage-book.ts';
import type { BodyForm } from './usage/usage-signature-check.ts';

/** How the simulator is to run. */
export interface SimulatorSettings {
  /** 0 takes any free port. */
  port: number;
  /** 127.0.0.1 unless said. */
  host?: string;
  /** The only keys that the gateway of the open interfaces takes. */
  ak: string;
  sk: string;
  /** Keys that the usage push may be signed with; those of endpoints that are called come on top. */
  accessKeys?: readonly string[];
  /** How strict the usage push is about the form of its body; `sorted` unless said. */
  usageBody?: BodyForm;
  /** Told of each call of an open interface and each step; nothing unless said. */
  log?: SimulatorLog;
  /** Milliseconds since 1970; the clock of this machine unless said. KooGallery's own can be moved ahead of it. */
  now?: () => number;
  /**
   * Whose time signs the calls and counts at the open interfaces: KooGallery's, for a merchant that follows its clock, or
   * that of `now`, for one that does not. The latter unless said.
   */
  signedAt?: 'koogallery' | 'now';
  /** The file that remembers orders, what was bought and what has to be told; in memory unless said. */
  stateFile?: string;
  /** How KooGallery trades, where a test wants it otherwise. */
  trade?: Pick<MarketplaceSettings, 'retries' | 'keptMs' | 'pollEveryMs' | 'patienceMs'>;
  /** `by-itself` sends what becomes due while time goes by; `on-demand`, the usual, only as the clock is moved. */
  ticks?: 'by-itself' | 'on-demand';
  /** How long a merchant may take to answer, in milliseconds; 20 s unless said. */
  timeLimitMs?: number;
}

/** KooGallery in a box. */
export interface Simulator {
  /** Where it listens, without a slash at the end. */
  url: string;
  orders: OrderBook;
  /** Merchants, products, buyers, what they bought, and what KooGallery has to tell. */
  marketplace: Marketplace;
  /** KooGallery's clock, which a server may follow. Milliseconds since 1970. */
  clock: { now(): number };
  /** The license strings and files that were uploaded. */
  uploads: Pick<Uploads, 'list' | 'of'>;
  /** The usage that was pushed, and what it is held against. */
  usage: UsageBook;
  /** The authorization codes, and what was asked and told about them. */
  licenseCodes: LicenseCodes;
  /** The login provider of the enterprises that bound an application. */
  logins: Logins;
  /** Troubles of the open interfaces, on demand. */
  faults: Faults;
  /** The part of the faults that is the order query's. */
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
  const { ak, sk, host = '127.0.0.1', log = silentLog, timeLimitMs = 20_000 } = settings;
  const store = openStateStore(settings.stateFile);
  const real = settings.now ?? Date.now;
  const clock = createVirtualClock(real, store.collection<number>('clock').get('aheadMs'));
  const now = settings.signedAt === 'koogallery' ? clock.now : real;
  const orders = createOrderBook(clock.now, store.collection('orders'));
  const faults = createFaults();
  const openNow = () => now() + faults.skewMs();
  const caller = createCaller({ timeLimitMs, now });

  const uploads = createUploads();
  const askedOrders = createAskedOrders();
  const usage = createUsageBook(settings.accessKeys ?? [], openNow);
  const licenseCodes = createLicenseCodes(orders, openNow);
  let url = '';
  const { logins, router: loginRouter } = createLogins({ url: () => url, now, log });
  const follow = followCalls({ orders, usage, licenseCodes, now: openNow });
  const call: Simulator['call'] = async (endpoint, scene, fields, options) => {
    const result = await caller.call(endpoint, scene, fields, options);
    follow(endpoint, scene, fields, result);
    return result;
  };
  const market = { clock, store, orders, licenseCodes, logins, call, ...settings.trade };
  const marketplace = createMarketplace(market);

  const play = (endpoint: ProductionEndpoint, productType: LifeProductType, options: LifeOptions = {}) => {
    const { extendParams = [], pollIntervalMs = 1000, patienceMs = 60_000, onStep = () => {} } = options;
    const { linkedKit } = options;
    const { guide } = endpoint;
    const plan = { guide, productType, extendParams, ...(linkedKit === undefined ? {} : { linkedKit }) };
    return playLife(plan, {
      call: (scene, fields) => call(addressOf(endpoint, linkedKit, scene), scene, fields),
      placeOrder: (wish) => orders.place(wish),
      makeLicenseCode: ({ orderId, info }) => {
        const amount = info.orderLine[0]?.productInfo?.[0]?.linearValue ?? 1;
        return licenseCodes.create({ orderId, amount, received: 'now' }).code;
      },
      bindLogin(client) {
        // A life grants this account to the seller's enterprise and to the buyer's.
        if (logins.find(client.tenantId) === undefined) logins.bind({ ...client, loggedIn: 'lisi01' });
        return logins.domainOf(client.tenantId);
      },
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
  app.use((_request, response, next) => {
    response.setHeader('Date', new Date(openNow()).toUTCString());
    next();
  });
  app.use(['/api/mkp-openapi-public', '/rest/marketplace'], noteQuestions(marketplace.calls, clock.now));
  const books = { orders, uploads, usage, codes: licenseCodes, asked: askedOrders.note };
  const { usageBody = 'sorted' } = settings;
  app.use(openInterfacesRouter({ ak, sk, now: openNow, faults, log, usageBody, ...books }));
  const driven = { orders, uploads, usage, licenseCodes, logins, faults, marketplace };
  app.use('/api/v1', controlApi({ ...driven, aheadMs: clock.aheadMs, playLife: play }));
  app.use(LOGIN_PROVIDER_PATH, strikeLogin(faults));
  app.use(loginRouter);
  app.use((request, response) => {
    const message = `The API does not exist: ${request.method} ${request.path}`;
    const { status, body } = gatewayAnswer(404, 'APIGW.0101', message);
    response.status(status).json(body);
  });

  const server = createServer(app);
  server.listen(settings.port, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const stopTicking = settings.ticks === 'by-itself' ? keepTicking(marketplace) : async () => {};
  return {
    url,
    orders,
    marketplace,
    clock: { now: clock.now },
    uploads,
    usage,
    licenseCodes,
    logins,
    faults,
    orderQueries: orderQueryFaults(faults),
    placeOrder: (wish = {}) => orders.place(wish),
    call,
    playLife: play,
    async close() {
      await stopTicking();
      faults.clear();
      logins.faults.clear();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, caller.close()]);
      store.close();
    },
  };
}

/** Where a scene is called: the interfaces of the linked kit have a key of their own. */
function addressOf(endpoint: ProductionEndpoint, kit: LinkedKit | undefined, scene: Scene): Endpoint {
  if (kit === undefined || !hasScene(kit.guide, scene)) return endpoint;
  const { guide, accessKey, publicKey } = kit;
  return { ...endpoint, guide, accessKey, ...(publicKey === undefined ? {} : { kitPublicKey: publicKey }) };
}
