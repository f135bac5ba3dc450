import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { expect } from 'chai';
import { verifyAkSk } from '../../protocol/ak-sk.ts';
import { verifyUsagePush } from '../../protocol/usage-signature.ts';
import { about, accessKey, clientWorld, record, requests } from './client-world.ts';
import { closeServer, deadAddress, keys } from './marketplace.ts';
import { type RecordingServer, startRecordingServer } from './recording-server.ts';
import { untrusted } from './untrusted-certificate.ts';

describe('a request that KooGallery does not answer', () => {
  const world = clientWorld();
  let fallback: RecordingServer;
  beforeEach(async () => {
    fallback = await startRecordingServer();
    fallback.reply = { body: { error_code: '92020000', error_msg: 'success' } };
  });
  afterEach(() => fallback.close());

  it('was not carried out when no connection was made', async () => {
    const told = await requests.activateLicense(world.client({ baseUrl: await deadAddress() }));
    expect(told).to.deep.include({ kind: 'trouble', code: null, retryAfterMs: null, lost: false });
    expect(told)
      .to.have.property('reason')
      .that.matches(/could not be reached for activateLicense: http:\S+: no connection \(ECONNREFUSED\)/);
  });

  it('may have been carried out when the connection broke off', async () => {
    world.server.reply = (response) => response.destroy();
    const told = await requests.activateLicense(world.client());
    expect(told).to.deep.include({ kind: 'trouble', lost: true });
  });

  it('may have been carried out when the answer did not come in time', async () => {
    world.server.reply = () => {};
    const told = await requests.activateLicense(world.client({ timeoutMs: 80 }));
    expect(told).to.deep.include({ kind: 'trouble', lost: true });
    expect(told).to.have.property('reason').that.contains('no answer in time');
  });

  it('may have been carried out when the answer stopped half-way, or is larger than 1 MiB', async () => {
    const client = world.client({ timeoutMs: 200 });
    world.server.reply = (response) => void response.writeHead(200, { 'content-length': 100 }).write('{');
    expect(await requests.activateLicense(client)).to.deep.include({ kind: 'trouble', lost: true });
    world.server.reply = { body: 'x'.repeat(1024 * 1024 + 1) };
    expect(await requests.activateLicense(client)).to.deep.include({ kind: 'trouble', lost: true });
  });

  it('may have been carried out when the caller gave it up', async () => {
    const caller = new AbortController();
    world.server.reply = () => caller.abort();
    const told = await world
      .client({ fallbackUrl: fallback.url })
      .activate('PL-SECRET-1', null, { ...about, signal: caller.signal });
    expect(told).to.deep.include({ kind: 'trouble', lost: true });
    expect(fallback.requests).to.deep.equal([]);
  });

  describe('goes to the other host', () => {
    it('when no connection can be made, signed anew for it', async () => {
      const client = world.client({ baseUrl: await deadAddress(), fallbackUrl: fallback.url });
      expect(await requests.activateLicenses(client)).to.deep.include({ kind: 'done' });
      const [request] = fallback.requests;
      if (!request) throw new Error('nothing came');
      expect(request.headers.host).to.equal(new URL(fallback.url).host);
      const secretOf = () => keys.sk;
      expect(verifyAkSk({ ...request, secretOf, now: Date.now() })).to.deep.equal({ ok: true, ak: keys.ak });
      expect(world.calls.map(({ httpStatus }) => httpStatus)).to.deep.equal([null, 200]);
    });

    it('with a usage push, too, which is still signed with the access key', async () => {
      fallback.reply = { body: { error_code: 'MKT.0000', error_msg: 'success' } };
      const client = world.client({ baseUrl: await deadAddress(), fallbackUrl: fallback.url });
      expect(await client.pushUsage([record], accessKey, about)).to.deep.equal({ kind: 'accepted' });
      const [request] = fallback.requests;
      if (!request) throw new Error('nothing came');
      const { ts, nonce, signature } = request.headers;
      const push = { accessKey, ts: String(ts), nonce: String(nonce), body: String(request.body) };
      expect(verifyUsagePush(push, String(signature))).to.equal(true);
    });

    it('when TLS is not agreed on, as nothing was sent yet', async () => {
      const server = createSocketServer((socket) => void socket.once('data', () => socket.destroy()));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      try {
        const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const client = world.client({ baseUrl, fallbackUrl: fallback.url });
        expect(await requests.activateLicenses(client)).to.deep.include({ kind: 'done' });
      } finally {
        server.close();
      }
    });

    it('never when it may have been carried out', async () => {
      const client = world.client({ fallbackUrl: fallback.url, timeoutMs: 80 });
      world.server.reply = (response) => response.destroy();
      await requests.activateLicenses(client);
      world.server.reply = () => {};
      await requests.activateLicenses(client);
      world.answers('92020001', 500);
      await requests.activateLicenses(client);
      expect(fallback.requests).to.deep.equal([]);
    });
  });

  it('is blocked, and goes nowhere else, when the host is not who it should be', async () => {
    const server = createTlsServer(untrusted, (_request, response) => response.end('{}'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const told = await requests.uploadLicense(world.client({ baseUrl, fallbackUrl: fallback.url }));
      expect(told).to.deep.include({ kind: 'refused', code: null, blocked: true });
      expect(told).to.have.property('reason').that.contains('certificate is not to be trusted');
      expect(fallback.requests).to.deep.equal([]);
    } finally {
      await closeServer(server);
    }
  });

  it('is blocked when the host speaks nothing newer than TLS 1.1', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const;
    const server = createTlsServer({ ...untrusted, ...old }, (_request, response) => response.end('{}'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const told = await requests.uploadLicense(world.client({ baseUrl }));
      expect(told).to.deep.include({ kind: 'refused', blocked: true });
      expect(told)
        .to.have.property('reason')
        .that.matches(/ERR_SSL_\w*(PROTOCOL_VERSION|ALERT)/);
    } finally {
      await closeServer(server);
    }
  });
});
