import { type Request, Router } from 'express';
import type { components } from '../../generated/types/simulator.ts';
import type { Scene } from '../endpoint.ts';
import { orRefused } from '../refused-request.ts';
import { hasScene } from '../scene-facts.ts';
import type { Act, Marketplace } from './marketplace.ts';
import { callView, clockView, messageView, stateView, subscriptionView } from './marketplace-view.ts';
import type { Merchant } from './merchant.ts';
import { refusedLater } from './refused-later.ts';
import type { ProductWish } from './shelf.ts';
import type { PurchaseWish } from './trade.ts';
import { TradeError } from './trade-error.ts';

type Schemas = components['schemas'];
type Body<Schema> = Request<Record<string, string>, unknown, Schema>;

/** The marketplace in the simulator's own interface; `aheadMs` tells how far its clock is ahead. */
export function marketplaceApi(marketplace: Marketplace, aheadMs: () => number): Router {
  const router = Router();
  const { shelf, calls } = marketplace;

  router.get('/marketplace', (_request, response) => {
    response.json(stateView(marketplace, aheadMs()));
  });
  router.put('/merchants/:name', (request: Body<Schemas['MerchantWish']>, response) => {
    shelf.register(merchantOf(String(request.params.name), request.body));
    response.status(204).end();
  });
  router.post('/products', (request: Body<ProductWish>, response) => {
    response.status(201).json(orRefused(() => shelf.offer(request.body)));
  });
  router.post('/clock', async (request: Body<Schemas['ClockMove']>, response) => {
    await refusedLater(marketplace.advance(request.body.advance));
    response.json(clockView(marketplace, aheadMs()));
  });

  router.get('/subscriptions', (_request, response) => {
    const items = marketplace.subscriptions().map((each) => subscriptionView(marketplace, each));
    response.json({ items, next: null });
  });
  router.post('/subscriptions', async (request: Body<PurchaseWish>, response) => {
    const bought = await refusedLater(marketplace.buy(request.body));
    response.status(201).json(subscriptionView(marketplace, bought));
  });
  router.post('/subscriptions/:id/acts', async (request: Body<Act>, response) => {
    const told = await refusedLater(marketplace.act(String(request.params.id), actOf(request.body)));
    response.json({ items: told.map(messageView), next: null });
  });

  router.get('/messages', (request, response) => {
    const { subscriptionId } = request.query;
    const found = marketplace.messages(subscriptionId === undefined ? undefined : String(subscriptionId));
    response.json({ items: found.map(messageView), next: null });
  });
  router.post('/messages/:id/restart', async (request, response) => {
    response.json(messageView(await refusedLater(marketplace.restart(request.params.id))));
  });

  router.get('/saved-cases', (_request, response) => {
    response.json({ items: marketplace.savedCases(), next: null });
  });
  router.post('/saved-cases', (request: Body<Schemas['SavedCaseWish']>, response) => {
    const { endpoint, fields } = request.body;
    const scene = request.body.scene as Scene;
    const saved = orRefused(() => {
      const { guide } = shelf.merchant(endpoint).endpoint;
      if (!hasScene(guide, scene)) throw new TradeError(`guide ${guide} has no scene ${scene}`);
      return marketplace.saveCase({ endpoint, scene, fields });
    });
    response.status(201).json(saved);
  });

  router.get('/calls', (request, response) => {
    response.json({ items: calls.since(Number(request.query.since ?? 0)).map(callView), next: null });
  });
  return router;
}

/** The calls as they end, as server-sent events; apart from the rest, since such an answer has no end to be checked. */
export function callStream({ calls }: Pick<Marketplace, 'calls'>): Router {
  const router = Router();
  router.get('/calls/stream', (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': watching\n\n');
    const stop = calls.watch((call) => {
      response.write(`event: call\ndata: ${JSON.stringify(callView(call))}\n\n`);
    });
    response.once('close', stop);
  });
  return router;
}

function merchantOf(name: string, { endpoint, linkedKit }: Schemas['MerchantWish']): Merchant {
  const { encryption, ...rest } = endpoint;
  const aesBits = encryption === 'aes-128' ? 128 : 256;
  return { endpoint: { ...rest, name, aesBits }, ...(linkedKit === undefined ? {} : { linkedKit }) };
}

const needs: Partial<Record<Act['act'], keyof Schemas['Act']>> = {
  upgrade: 'quantity',
  checkChange: 'quantity',
  requestLicense: 'device',
  changeDepartment: 'department',
};

/** @throws an error of HTTP status 400 when something is missing that this act needs. */
function actOf(act: Act): Act {
  const need = needs[act.act];
  return orRefused(() => {
    if (need !== undefined && !(need in act)) throw new TradeError(`${act.act} needs ${need}`);
    return act;
  });
}
