import { STATUS_CODES } from 'node:http';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import spec from '../generated/bundles/simulator.json' with { type: 'json' };
import type { components } from '../generated/types/simulator.ts';
import type { ProductionEndpoint } from './endpoint.ts';
import type { Faults } from './faults.ts';
import { faultsApi } from './faults-api.ts';
import type { LicenseCodes } from './license-codes/license-code-book.ts';
import { licenseCodesApi } from './license-codes/license-codes-api.ts';
import { chaptersOfLife, type LifeReport } from './life/play-life.ts';
import type { LifeProductType } from './life/step.ts';
import type { LifeOptions } from './life-options.ts';
import { enterprisesApi } from './login/enterprises-api.ts';
import type { Logins } from './login/logins.ts';
import type { Marketplace } from './marketplace/marketplace.ts';
import { callStream, marketplaceApi } from './marketplace/marketplace-api.ts';
import type { OrderWish } from './order.ts';
import type { OrderBook } from './order-book.ts';
import { orRefused } from './refused-request.ts';
import type { Upload, Uploads } from './uploads.ts';
import { usageApi } from './usage/usage-api.ts';
import type { UsageBook } from './usage/usage-book.ts';

type LifeRequest = components['schemas']['LifeRequest'];
type Problem = components['schemas']['Problem'];

/** What the simulator's own interface drives. */
export interface ControlSettings {
  orders: OrderBook;
  uploads: Uploads;
  usage: UsageBook;
  licenseCodes: LicenseCodes;
  faults: Faults;
  logins: Logins;
  marketplace: Marketplace;
  /** How far KooGallery's clock is ahead of the real time, in milliseconds. */
  aheadMs(): number;
  playLife(
    endpoint: ProductionEndpoint,
    productType: LifeProductType,
    options: LifeOptions,
  ): Promise<LifeReport>;
}

/** The simulator's own interface (openapi/simulator.yaml), held to its contract both ways. */
export function controlApi(settings: ControlSettings): Router {
  const { orders, uploads, logins, usage, licenseCodes, faults, playLife } = settings;
  const router = Router();
  router.use(callStream(settings.marketplace));
  router.use(plainContentType, express.json());
  router.use(
    OpenApiValidator.middleware({
      // The validator changes the document it is given.
      apiSpec: structuredClone(spec) as unknown as OpenAPIV3.DocumentV3,
      validateRequests: { removeAdditional: false },
      validateResponses: true,
    }),
  );
  router.get('/orders', (_request, response) => {
    response.json({ items: orders.list(), next: null });
  });
  router.post('/orders', (request: Request<object, unknown, OrderWish>, response) => {
    response.status(201).json(orders.place(request.body).info);
  });
  router.post('/lives', async (request: Request<object, unknown, LifeRequest>, response) => {
    const { endpoint, productType, ...options } = request.body;
    mustBePlayable(request.body);
    response.type('application/x-ndjson');
    const write = (line: unknown) => response.write(`${JSON.stringify(line)}\n`);
    const { steps: _steps, ...end } = await playLife(endpointFrom(endpoint), productType, {
      ...options,
      onStep: write,
    });
    write(end);
    response.end();
  });
  router.get('/uploads', (request, response) => {
    const { eventId } = request.query;
    const found = eventId === undefined ? uploads.list() : uploads.of(String(eventId));
    response.json({ items: found.map(shown), next: null });
  });
  router.use(marketplaceApi(settings.marketplace, settings.aheadMs), enterprisesApi(logins));
  router.use(faultsApi(faults), usageApi(usage), licenseCodesApi(licenseCodes));
  router.use(problemAnswer);
  return router;
}

function endpointFrom({ encryption, ...endpoint }: LifeRequest['endpoint']): ProductionEndpoint {
  return { ...endpoint, aesBits: encryption === 'aes-128' ? 128 : 256 };
}

/** @throws an error of HTTP status 400 for a product that is not sold under the guide. */
function mustBePlayable({ endpoint, productType, linkedKit }: LifeRequest): void {
  const kit = linkedKit === undefined ? {} : { linkedKit };
  orRefused(() => chaptersOfLife({ guide: endpoint.guide, productType, ...kit }));
}

function shown({ content, receivedAt, ...upload }: Upload): components['schemas']['Upload'] {
  const base64 = content.toString('base64');
  return { ...upload, receivedAt: receivedAt.toISOString(), bytes: content.length, content: base64 };
}

// The validator compiles anew for each parameter of a content type it has not seen.
function plainContentType(request: Request, _response: Response, next: NextFunction): void {
  const given = request.headers['content-type'];
  if (given?.split(';')[0]?.trim().toLowerCase() === 'application/json') {
    request.headers['content-type'] = 'application/json';
  }
  next();
}

function problemAnswer(error: unknown, request: Request, response: Response, next: NextFunction): void {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = statusOf(error);
  const title = STATUS_CODES[status] ?? 'Error';
  const detail = detailOf(error);
  const problem: Problem = { type: 'about:blank', title, status, detail, instance: request.originalUrl };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  return typeof error.status === 'number' ? error.status : 500;
}

// The validator's own message leaves out which unknown field it means.
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const parts: unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const places = parts.filter((part) => part instanceof Object && 'path' in part && 'message' in part);
  if (places.length === 0) return error.message;
  return places.map(({ path, message }) => `${String(path).slice(1)}: ${String(message)}`).join('; ');
}
