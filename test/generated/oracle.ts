import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import * as OpenApiValidator from 'express-openapi-validator';
import type { Schema } from '../../tools/generate/document.ts';

/** What a validator says: each fault as `<path> <keyword>`, sorted; none means accepted. */
export type Verdict = string[];

/** A message's two schemas. */
export interface SceneSchemas {
  request: Schema;
  answer: Schema;
}

/** express-openapi-validator on a server of its own. */
export interface Oracle {
  /** What it says about a message, taken as a request or sent as an answer. */
  ask(scene: string, kind: keyof SceneSchemas, message: unknown): Promise<Verdict>;
  close(): void;
}

/** Starts the oracle for some scenes. */
export async function startOracle(scenes: Map<string, SceneSchemas>): Promise<Oracle> {
  const app = express();
  app.use(express.json({ strict: false, limit: '2mb' }));
  app.use(
    OpenApiValidator.middleware({
      apiSpec: specOf(scenes),
      validateApiSpec: false,
      validateRequests: { allErrors: true },
      validateResponses: { allErrors: true },
    }),
  );
  app.post('/:scene/request', (_request, response) => {
    response.json([]);
  });
  app.post('/:scene/answer', (request, response) => {
    response.json(request.body);
  });
  app.use(reportFaults);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  return {
    ask: (scene, kind, message) => post(`http://127.0.0.1:${port}/${scene}/${kind}`, message),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function post(url: string, message: unknown): Promise<Verdict> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) });
  if (answer.status === 200) return [];
  if (answer.status !== 422) throw new Error(`the oracle broke: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Verdict;
}

// The validator throws what it found. A message begins for it at `/body` or `/response`.
const reportFaults: ErrorRequestHandler = (error, _request, response, _next) => {
  const { errors } = error as { errors?: { path: string; errorCode?: string }[] };
  if (!errors?.every(({ errorCode }) => errorCode)) {
    response.writeHead(500).end(String(error));
    return;
  }
  const faults = errors.map(({ path, errorCode }) => {
    const keyword = String(errorCode).replace('.openapi.validation', '');
    return `${path.replace(/^\/(body|response)/, '')} ${keyword}`;
  });
  response.writeHead(422).end(JSON.stringify(faults.sort()));
};

type Spec = Exclude<Parameters<typeof OpenApiValidator.middleware>[0]['apiSpec'], string>;

// It changes the spec it is given, hence the copy.
function specOf(scenes: Map<string, SceneSchemas>): Spec {
  const paths = [...scenes].flatMap(([scene, { request, answer }]) => [
    [`/${scene}/request`, { post: operation(request, { type: 'array', items: {} }) }],
    [`/${scene}/answer`, { post: operation({}, answer) }],
  ]);
  const info = { title: 'oracle', version: '1' };
  return structuredClone({ openapi: '3.0.3', info, paths: Object.fromEntries(paths) }) as Spec;
}

function operation(request: Schema, answer: Schema): object {
  const body = (schema: Schema) => ({ content: { 'application/json': { schema } } });
  return { requestBody: body(request), responses: { 200: { description: 'taken', ...body(answer) } } };
}
