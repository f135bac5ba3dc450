import type { AddressInfo, Server } from 'node:net';
import { expect } from 'chai';
import express, { type ErrorRequestHandler } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import { type Document, operationsOf } from '../../tools/generate/document.ts';
import { committedBundle } from '../openapi/committed-bundle.ts';

type Spec = Exclude<Parameters<typeof OpenApiValidator.middleware>[0]['apiSpec'], string>;

const document = committedBundle('management');
const answers = operationsOf(document).flatMap(({ path, method, operation }) => {
  const example = operation.responses['200']?.content?.['application/json']?.example;
  const body = operation.requestBody?.content['application/json']?.example;
  return example === undefined ? [] : [{ path, method, example, body }];
});

/** A path of the spec with something in the place of each parameter. */
const filled = (path: string) => path.replace(/\{\w+\}/g, 'some-id');

/** A server that answers every request with its example, after `change`, guarded by express-openapi-validator. */
async function guarded(change: (example: unknown) => unknown): Promise<Server> {
  const app = express();
  app.use(express.json());
  app.use(
    OpenApiValidator.middleware({
      apiSpec: structuredClone(document) as Document as unknown as Spec,
      validateResponses: true,
      validateSecurity: { handlers: { token: () => true } },
    }),
  );
  for (const { path, method, example } of answers) {
    app[method](path.replace(/\{(\w+)\}/g, ':$1'), (_request, response) => {
      response.json(change(structuredClone(example)));
    });
  }
  const report: ErrorRequestHandler = (error, _request, response, _next) => {
    const { status, message } = error as { status?: number; message: string };
    response
      .status(status ?? 500)
      .type('text')
      .end(message);
  };
  app.use(report);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return server;
}

describe('The bundle of the management interface', () => {
  let faithful: Server;
  let strange: Server;

  before(async () => {
    faithful = await guarded((example) => example);
    strange = await guarded((example) => ({ ...(example as object), colour: 'red' }));
  });

  after(() => {
    faithful.close();
    strange.close();
  });

  const get = (server: Server, path: string) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      headers: { authorization: 'Bearer token' },
    });

  it('has a JSON answer for each of its operations but the metrics', () => {
    const operations = operationsOf(document).filter(({ path }) => path !== '/metrics');
    expect(answers.map(({ path, method }) => `${method} ${path}`)).to.deep.equal(
      operations.map(({ path, method }) => `${method} ${path}`),
    );
  });

  for (const { path, method, example, body } of answers) {
    it(`guards ${method.toUpperCase()} ${path}: lets the examples pass, and no answer with a field it does not know`, async () => {
      const ask = (server: Server) =>
        fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${filled(path)}`, {
          method: method.toUpperCase(),
          headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
      const good = await ask(faithful);
      expect([good.status, await good.json()]).to.deep.equal([200, example]);
      const bad = await ask(strange);
      expect([bad.status, await bad.text()]).to.deep.equal([
        500,
        '/response must NOT have additional properties',
      ]);
    });
  }

  it('refuses parameters that are unknown or out of range', async () => {
    for (const query of [
      'colour=red',
      'limit=0',
      'limit=201',
      'limit=many',
      'sandbox=maybe',
      'state=asleep',
    ]) {
      expect((await get(faithful, `/api/v1/instances?${query}`)).status, query).to.equal(400);
    }
    expect((await get(faithful, '/api/v1/calls?since=yesterday')).status).to.equal(400);
    const all = 'endpoint=a&state=frozen&sandbox=true&orderId=b&cursor=c&limit=200';
    expect((await get(faithful, `/api/v1/instances?${all}`)).status).to.equal(200);
  });

  it('asks for a token everywhere but where watchers look', () => {
    const open = operationsOf(document).filter(({ operation }) => 'security' in operation);
    expect(open.map(({ path }) => path)).to.deep.equal(['/livez', '/readyz', '/metrics']);
  });
});
