import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { signRequest } from '../../protocol/request-signature.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

interface CallRead {
  outcome: string;
  resultCode: string | null;
  problem: string | null;
  request: { body: string | null };
  verification: { step: string; ok: boolean; detail: string }[];
  drift: { kind: string; path: string }[];
}

describe('bad input', () => {
  let koobridge: RunningKoobridge;
  before(async () => {
    koobridge = await runKoobridge({
      config: (demo) => withEndpoint(demo, 'saas-demo', { clockToleranceS: 30 }),
    });
  });
  after(() => koobridge.close());

  const call = (
    options: Parameters<RunningKoobridge['simulator']['call']>[3],
    fields: Record<string, unknown> = { instanceId: 'nobody' },
  ) => koobridge.simulator.call(koobridge.endpoint('saas-demo'), 'queryInstance', fields, options);

  /** The newest entry of the journal; rows are written behind, so it may take a moment to be there. */
  const journalled = async (problem: RegExp): Promise<CallRead> => {
    for (;;) {
      const { items } = await koobridge.read<{ items: { callId: string; problem: string | null }[] }>(
        '/calls?limit=5',
      );
      const found = items.find((item) => problem.test(item.problem ?? ''));
      if (found) return koobridge.read<CallRead>(`/calls/${found.callId}`);
    }
  };

  const refusals: { name: string; options: Parameters<typeof call>[0]; code: string; says: RegExp }[] = [
    {
      name: 'a missing signature',
      options: { signature: null },
      code: '000001',
      says: /SIGNATURE_MISSING.*signature is missing/,
    },
    {
      name: 'a wrong signature',
      options: { signature: 'AB'.repeat(32) },
      code: '000001',
      says: /SIGNATURE_WRONG.*wrong signature/,
    },
    {
      name: 'a missing timestamp',
      options: { timestamp: null },
      code: '000001',
      says: /TIMESTAMP_WRONG.*timestamp is missing/,
    },
    {
      name: 'a timestamp that is none',
      options: { timestamp: 'yesterday' },
      code: '000001',
      says: /TIMESTAMP_WRONG.*13 digits/,
    },
    {
      name: 'an old timestamp',
      options: { timestamp: String(Date.now() - 94_000) },
      code: '000001',
      says: /TIMESTAMP_OLD.*your clock is \d+ s ahead/,
    },
    {
      name: 'a missing nonce',
      options: { nonce: null },
      code: '000001',
      says: /NONCE_MISSING.*nonce is missing/,
    },
    { name: 'an empty body', options: { rawBody: '' }, code: '000002', says: /BODY_MALFORMED.*empty/ },
    {
      name: 'malformed JSON',
      options: { rawBody: '{"activity":' },
      code: '000002',
      says: /BODY_MALFORMED.*not JSON/,
    },
    {
      name: 'JSON that is no object',
      options: { rawBody: '[1]' },
      code: '000002',
      says: /BODY_MALFORMED.*not an object/,
    },
    {
      name: 'null for a body',
      options: { rawBody: 'null' },
      code: '000002',
      says: /BODY_MALFORMED.*not an object/,
    },
    {
      name: 'no activity',
      options: { rawBody: '{"instanceId":"x"}' },
      code: '000002',
      says: /ACTIVITY_UNKNOWN.*activity is missing/,
    },
    {
      name: 'an unknown activity',
      options: { rawBody: '{"activity":"toString"}' },
      code: '000002',
      says: /ACTIVITY_UNKNOWN.*"toString"/,
    },
    {
      name: 'a missing mandatory field',
      options: { rawBody: '{"activity":"releaseInstance"}' },
      code: '000002',
      says: /FIELD_MISSING.*instanceId/,
    },
    {
      name: 'an empty mandatory field (R4)',
      options: { rawBody: '{"activity":"releaseInstance","instanceId":""}' },
      code: '000002',
      says: /FIELD_MISSING.*instanceId/,
    },
    {
      name: 'a mandatory field of null (R4)',
      options: { rawBody: '{"activity":"releaseInstance","instanceId":null}' },
      code: '000002',
      says: /FIELD_MISSING.*instanceId/,
    },
    {
      name: 'a field of the wrong type',
      options: { rawBody: '{"activity":"releaseInstance","instanceId":5}' },
      code: '000002',
      says: /FIELD_WRONG.*instanceId/,
    },
    {
      name: 'an expiry that is no time',
      options: {
        rawBody:
          '{"activity":"refreshInstance","scene":"RENEWAL","orderId":"o","orderLineId":"l","instanceId":"i","expireTime":"soon"}',
      },
      code: '000002',
      says: /FIELD_WRONG.*expireTime/,
    },
    {
      name: 'a wrong content type',
      options: { headers: { 'content-type': 'text/plain' } },
      code: '000002',
      says: /CONTENT_TYPE_WRONG.*text\/plain/,
    },
    { name: 'an unknown instance', options: {}, code: '000003', says: /INSTANCE_UNKNOWN.*nobody/ },
  ];
  for (const { name, options, code, says } of refusals) {
    it(`answers ${name} with ${code}, signed, and keeps the reason in the journal`, async () => {
      const answer = await call(options);
      expect(answer.status).to.equal(200);
      expect(answer.resultCode).to.equal(code);
      expect(answer.checks.filter((check) => check.verdict === 'failed')).to.deep.equal([]);
      const entry = await journalled(says);
      expect(entry).to.include({ resultCode: code });
      expect(JSON.stringify(entry)).not.to.include(koobridge.endpoint('saas-demo').accessKey);
    });
  }

  it('refuses a nonce that was used before, also when the call is right (R7)', async () => {
    const nonce = 'A1'.repeat(16);
    expect((await call({ nonce })).resultCode).to.equal('000003');
    const replay = await call({ nonce });
    expect(replay.resultCode).to.equal('000001');
    expect((await journalled(/NONCE_REPLAYED/)).verification.at(-1)).to.include({ step: 'nonce', ok: false });
  });

  it('does not let an unsigned call use up the nonce of a real one', async () => {
    const nonce = 'B2'.repeat(16);
    expect((await call({ nonce, signature: 'AB'.repeat(32) })).resultCode).to.equal('000001');
    expect((await call({ nonce })).resultCode).to.equal('000003');
  });

  it('takes timestamps of 10 digits and signatures in lower case', async () => {
    const accessKey = koobridge.endpoint('saas-demo').accessKey;
    const body = '{"activity":"queryInstance","instanceId":"nobody"}';
    const timestamp = String(Math.floor(Date.now() / 1000));
    const nonce = 'D4'.repeat(16);
    const signature = signRequest({ accessKey, nonce, timestamp, body }).toLowerCase();
    expect((await call({ rawBody: body, timestamp, nonce, signature })).resultCode).to.equal('000003');
  });

  it('refuses a signature whose inner digest is a plain SHA-256', async () => {
    const accessKey = koobridge.endpoint('saas-demo').accessKey;
    const rawBody = '{"activity":"queryInstance","instanceId":"nobody"}';
    const timestamp = String(Date.now());
    const nonce = 'E5'.repeat(16);
    const inner = createHash('sha256').update(rawBody).digest('hex');
    const signature = createHmac('sha256', accessKey)
      .update(`${accessKey}${nonce}${timestamp}${inner}`)
      .digest('hex');
    expect((await call({ rawBody, timestamp, nonce, signature })).resultCode).to.equal('000001');
  });

  it('handles unknown fields, unknown values and over-long texts, and notes them as drift (R2)', async () => {
    const { orderId, orderLineId } = koobridge.simulator.placeOrder({ chargingMode: 'ONE_TIME' });
    const fields = { orderId, orderLineId, testFlag: '0', giftWrap: 'yes', businessId: 'b'.repeat(70) };
    const answer = await koobridge.simulator.call(koobridge.endpoint('saas-demo'), 'newInstance', fields);
    expect(answer.answer).to.include({ resultCode: '000000' });
    const status = await koobridge.simulator.call(koobridge.endpoint('saas-demo'), 'updateInstanceStatus', {
      instanceId: String(answer.answer?.instanceId),
      status: 'HIBERNATE',
    });
    expect(status.resultCode).to.equal('000000');
    const { items } = await koobridge.read<{ items: { callId: string; scene: string }[] }>(
      `/calls?limit=100`,
    );
    const drifts = await Promise.all(
      items
        .filter(({ scene }) => scene === 'newInstance')
        .map(({ callId }) => koobridge.read<CallRead>(`/calls/${callId}`)),
    );
    expect(
      drifts.flatMap(({ drift }) => drift.map(({ kind, path }) => `${kind} ${path}`)),
    ).to.include.members(['unknown-field /giftWrap', 'too-long /businessId']);
  });

  it('answers 404 for an unknown path and 405 for another method, and counts them', async () => {
    expect((await fetch(`${koobridge.server.url}/produce/nobody`, { method: 'POST' })).status).to.equal(404);
    const other = await fetch(koobridge.endpoint('saas-demo').url);
    expect(other.status).to.equal(405);
    expect(other.headers.get('allow')).to.equal('POST');
    const metrics = await (await fetch(`${koobridge.server.url}/metrics`)).text();
    expect(metrics).to.match(/koobridge_refused_requests_total\{status="404"\} 1/);
    expect(metrics).to.match(/koobridge_refused_requests_total\{status="405"\} 1/);
  });

  it('answers 413 to a body over 1 MiB and keeps the call without the body', async () => {
    const answer = await call({ rawBody: Buffer.alloc(1024 * 1024 + 1, 0x20) });
    expect(answer.status).to.equal(413);
    expect((await journalled(/larger than 1048576 bytes/)).request.body).to.equal(null);
  });

  it('answers 413 to a body over 1 MiB that is sent in chunks', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let chunk = 0; chunk < 17; chunk++) controller.enqueue(new Uint8Array(65_536));
        controller.close();
      },
    });
    const init = { method: 'POST', body, duplex: 'half' as const };
    expect((await fetch(koobridge.endpoint('saas-demo').url, init)).status).to.equal(413);
  });

  it('closes the connection of a slow sender and keeps that in the journal', async () => {
    const { hostname, port, pathname } = new URL(koobridge.endpoint('saas-demo').url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a`,
    );
    await once(socket, 'close');
    expect((await journalled(/did not arrive within/)).request.body).to.equal(null);
  });
});
