import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { KooGallery } from '../../outbound/koogallery.ts';
import { about, clientWorld, requests } from './client-world.ts';
import { deadAddress } from './marketplace.ts';
import { startRecordingServer } from './recording-server.ts';

const breakerPauseMs = 150;

describe('an interface of KooGallery that does not answer', () => {
  const world = clientWorld();
  const arrived = () => world.server.requests.length;
  const alerts = () => world.logged.filter(({ facts }) => facts.alert === true);
  const recoveries = () => world.logged.filter(({ message }) => message === 'KooGallery answers again');
  const breaksOff = () => {
    world.server.reply = (response) => response.destroy();
  };
  const push = async (client: KooGallery, times: number) => {
    for (let time = 0; time < times; time++) await requests.pushUsage(client);
  };

  it('is left alone after five failures in a row, and says for how long', async () => {
    const client = world.client();
    breaksOff();
    await push(client, 5);
    expect(alerts()).to.have.length(1);
    expect(alerts()[0]).to.deep.include({ level: 'error' });
    expect(alerts()[0]?.facts).to.deep.include({ host: world.server.url, operation: 'pushUsage' });
    const told = await requests.pushUsage(client);
    expect(told).to.deep.include({ kind: 'trouble', code: null });
    expect(told).to.have.property('retryAfterMs').that.is.within(25_000, 30_000);
    expect(told).to.have.property('reason').that.contains('left alone').and.contains('UND_ERR_SOCKET');
    expect(arrived()).to.equal(5);
    expect(world.calls).to.have.length(5);
  });

  it('has carried out nothing of what it was not asked', async () => {
    const client = world.client();
    breaksOff();
    for (let times = 0; times < 5; times++)
      expect(await requests.activateLicense(client)).to.include({ lost: true });
    expect(await requests.activateLicense(client)).to.include({ lost: false });
  });

  it('does not keep other interfaces and other hosts from being asked', async () => {
    const other = await startRecordingServer();
    try {
      other.reply = { body: { error_code: 'MKT.0000', error_msg: 'success' } };
      const client = world.client({ baseUrl: await deadAddress(), fallbackUrl: other.url });
      for (let times = 0; times < 7; times++)
        expect(await requests.pushUsage(client)).to.deep.equal({ kind: 'accepted' });
      // The first host is left alone, and the other one is asked straight away (R24).
      expect(world.calls.filter(({ problem }) => problem !== null)).to.have.length(5);
      expect(other.requests).to.have.length(7);
    } finally {
      await other.close();
    }
    const client = world.client();
    breaksOff();
    await push(client, 5);
    world.answers('92020000');
    expect(await requests.activateLicenses(client)).to.deep.include({ kind: 'done' });
  });

  it('is asked by one request after the pause, and by all when that is answered', async () => {
    const client = world.client({ breakerPauseMs });
    breaksOff();
    await push(client, 6);
    await pause(breakerPauseMs + 10);
    world.answers('MKT.0000');
    expect(await requests.pushUsage(client)).to.deep.equal({ kind: 'accepted' });
    await push(client, 3);
    expect(arrived()).to.equal(9);
    expect([alerts().length, recoveries().length]).to.deep.equal([1, 1]);
    breaksOff();
    await push(client, 5);
    expect(alerts()).to.have.length(2);
  });

  it('is left alone again when the one request fails, without another alert', async () => {
    const client = world.client({ breakerPauseMs });
    breaksOff();
    await push(client, 5);
    await pause(breakerPauseMs + 10);
    await push(client, 3);
    expect(arrived()).to.equal(6);
    expect([alerts().length, recoveries().length]).to.deep.equal([1, 0]);
  });

  it('has not answered when the one request was given up', async () => {
    const client = world.client({ breakerPauseMs });
    breaksOff();
    await push(client, 5);
    await pause(breakerPauseMs + 10);
    const caller = new AbortController();
    world.server.reply = () => caller.abort();
    await client.pushUsageOld([], { ...about, signal: caller.signal });
    await client.pushUsage([], 'key', { ...about, signal: AbortSignal.abort() });
    expect(recoveries()).to.have.length(0);
    await push(client, 1);
    expect(world.server.requests.filter(({ target }) => target.startsWith('/api'))).to.have.length(5);
  });

  it('is one that something in front of it answers for: a status from 500 on without a code of its own', async () => {
    for (const body of ['<html>', { error_code: 'APIGW.0201', error_msg: 'backend' }, { error_code: '1' }]) {
      world.server.requests.length = 0;
      world.server.reply = { status: 502, body };
      await push(world.client(), 7);
      expect(arrived(), JSON.stringify(body)).to.equal(5);
    }
  });

  it('that answers with errors is left alone, too, without another host being asked', async () => {
    const other = await startRecordingServer();
    try {
      world.server.reply = { status: 503, body: '' };
      await push(world.client({ fallbackUrl: other.url }), 7);
      expect(arrived()).to.equal(5);
      expect(other.requests).to.deep.equal([]);
    } finally {
      await other.close();
    }
  });

  it('is not one that refuses with a code of its own, though it comes with HTTP 500 (R25)', async () => {
    const client = world.client();
    for (const [code, status] of [
      ['MKT.9001', 500],
      ['CBC.0999', 500],
      ['MKT.0250', 406],
      ['APIGW.0301', 401],
      ['new', 400],
    ] as const) {
      world.server.requests.length = 0;
      world.answers(code, status);
      await push(client, 7);
      expect(arrived(), code).to.equal(7);
    }
  });

  it('is one only when nothing came between the failures', async () => {
    const client = world.client();
    for (let times = 0; times < 3; times++) {
      breaksOff();
      await push(client, 4);
      world.answers('MKT.9001', 500);
      await push(client, 1);
    }
    expect(arrived()).to.equal(15);
  });

  it('is one, too, when requests were given up between the failures', async () => {
    const client = world.client();
    breaksOff();
    await push(client, 4);
    await client.pushUsage([], 'key', { ...about, signal: AbortSignal.abort() });
    await push(client, 2);
    expect(arrived()).to.equal(5);
  });
});
