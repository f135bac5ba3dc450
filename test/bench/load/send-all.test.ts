import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { Recipe } from '../../../bench/load/message.ts';
import { type Request, writeRequest } from '../../../bench/load/requests.ts';
import { sendAll } from '../../../bench/load/send-all.ts';
import { bodySign } from '../../../protocol/body-sign.ts';
import { verifyRequestSignature } from '../../../protocol/request-signature.ts';

const accessKey = 'bench-access-key-0001';
const seconds = 10;

describe('the load of the bench', () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
  });

  async function recipeFor(listener: RequestListener, answer: Recipe['answer'] = 'signed'): Promise<Recipe> {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      port: (server.address() as AddressInfo).port,
      path: '/produce/cycle-demo',
      accessKey,
      scene: 'newInstance',
      instanceId: '',
      answer,
      connections: 2,
      repeatable: false,
    };
  }

  function write(recipe: Recipe, count: number): Request[] {
    return Array.from({ length: count }, () => writeRequest(recipe));
  }

  it('signs each request with a nonce of its own and orders something new each time', async () => {
    const seen: { nonce: string; orderId: string; genuine: boolean }[] = [];
    const recipe = await recipeFor(async (request, response) => {
      const body = await read(request);
      const query = new URLSearchParams(request.url?.split('?')[1]);
      const [nonce, timestamp, signature] = ['nonce', 'timestamp', 'signature'].map(
        (name) => query.get(name) ?? '',
      ) as [string, string, string];
      const { ok } = verifyRequestSignature({ accessKeys: [accessKey], nonce, timestamp, signature, body });
      const { orderId, businessId } = JSON.parse(body.toString()) as Record<string, string>;
      seen.push({ nonce, orderId: orderId ?? '', genuine: ok });
      answerSigned(response, { resultCode: '000000', resultMsg: '', instanceId: businessId });
    });
    const result = await sendAll(recipe, write(recipe, 20), 20, seconds);
    expect(result).to.include({ calls: 20, errors: 0, firstError: null });
    expect(result.p99Ms).to.be.greaterThan(0);
    expect(seen.filter(({ genuine }) => genuine)).to.have.lengthOf(20);
    expect(new Set(seen.map(({ nonce }) => nonce)).size).to.equal(20);
    expect(new Set(seen.map(({ orderId }) => orderId)).size).to.equal(20);
  });

  it('counts an answer with another result code as an error and says which', async () => {
    const recipe = await recipeFor(async (request, response) => {
      await read(request);
      answerSigned(response, { resultCode: '000005', resultMsg: 'trouble' });
    });
    const result = await sendAll(recipe, write(recipe, 20), 20, seconds);
    expect(result).to.include({ calls: 0, errors: 2 });
    expect(result.firstError).to.contain('000005');
  });

  it('counts an answer about another instance as an error', async () => {
    const recipe = await recipeFor(async (request, response) => {
      await read(request);
      answerSigned(response, { resultCode: '000000', resultMsg: '', instanceId: 'another' });
    });
    expect(await sendAll(recipe, write(recipe, 2), 2, seconds)).to.include({ calls: 0, errors: 2 });
  });

  it('counts a wrong Body-Sign as an error', async () => {
    const recipe = await recipeFor(async (request, response) => {
      const { businessId } = JSON.parse((await read(request)).toString()) as Record<string, string>;
      response.setHeader('Body-Sign', bodySign('another key', 'another body'));
      response.setHeader('Content-Type', 'application/json');
      const text = JSON.stringify({ resultCode: '000000', resultMsg: '', instanceId: businessId });
      response.setHeader('Content-Length', text.length);
      response.end(text);
    });
    const { errors, firstError } = await sendAll(recipe, write(recipe, 2), 2, seconds);
    expect(errors).to.equal(1);
    expect(firstError).to.contain('Body-Sign');
  });

  it('counts a connection that breaks as an error and does not wait for it', async () => {
    const recipe = await recipeFor((request) => void request.socket.destroy());
    expect(await sendAll(recipe, write(recipe, 2), 2, seconds)).to.include({ calls: 0, errors: 2 });
  });

  it('sends a few requests again and again when the server takes them twice', async () => {
    const recipe = await recipeFor(async (request, response) => {
      const body = await read(request);
      response.setHeader('Content-Length', body.length);
      response.end(body);
    }, 'echo');
    expect(await sendAll(recipe, write(recipe, 3), 30, seconds)).to.include({ calls: 30, errors: 0 });
  });
});

async function read(request: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function answerSigned(response: Parameters<RequestListener>[1], message: object): void {
  const text = JSON.stringify(message);
  response.writeHead(200, { 'Content-Length': text.length, 'Body-Sign': bodySign(accessKey, text) });
  response.end(text);
}
