import { expect } from 'chai';
import { type RunningManagement, runManagement } from './running-management.ts';
import { callRow, newYear } from './stored-rows.ts';

describe('the journal in the management interface', () => {
  let running: RunningManagement;

  beforeEach(async () => {
    running = await runManagement();
  });

  afterEach(async () => {
    await running.close();
  });

  it('filters calls by endpoint, scene, outcome, instance and time', async () => {
    await running.write({
      calls: [
        callRow('plain'),
        callRow('annual', { endpoint: 'annual' }),
        callRow('scene', { scene: 'queryInstance' }),
        callRow('outcome', { outcome: 'unauthenticated' }),
        callRow('instance', { instance_id: 'i-9' }),
        callRow('late', { received_at: newYear + 5_000 }),
      ],
    });
    const ids = async (query: string) => {
      const { body } = await running.read(`/calls?${query}`).expect(200);
      return (body.items as { callId: string }[]).map(({ callId }) => callId);
    };
    expect(await ids('endpoint=annual')).to.deep.equal(['annual']);
    expect(await ids('scene=queryInstance')).to.deep.equal(['scene']);
    expect(await ids('outcome=unauthenticated')).to.deep.equal(['outcome']);
    expect(await ids('instanceId=i-9')).to.deep.equal(['instance']);
    expect(await ids('since=2026-01-01T00:00:05Z')).to.deep.equal(['late']);
    expect(await ids('since=2026-01-01T08:00:05%2B08:00')).to.deep.equal(['late']);
    expect(await ids('since=2026-01-01T00:00:05.001Z')).to.deep.equal([]);
    expect(await ids('')).to.have.length(6);
  });

  it('shows a call with request, answer, verification and drift, its JSON bodies as JSON', async () => {
    await running.write({ calls: [callRow('c-1')] });
    const { body } = await running.read('/calls/c-1').expect(200);
    expect(body).to.deep.equal({
      callId: 'c-1',
      receivedAt: '2026-01-01T00:00:00.000Z',
      endpoint: 'shop',
      direction: 'in',
      scene: 'newInstance',
      outcome: 'done',
      resultCode: '000000',
      httpStatus: 200,
      ms: 12,
      orderId: 'order-1',
      instanceId: 'instance-1',
      sandbox: false,
      problem: null,
      request: {
        method: 'POST',
        path: '/produce/shop?nonce=1',
        headers: { 'content-type': 'application/json;charset=utf8' },
        body: { activity: 'newInstance', colour: 'red' },
      },
      answer: { headers: { 'Content-Type': 'application/json' }, body: { resultCode: '000000' } },
      verification: [{ step: 'signature', ok: true, detail: 'key 1 of the endpoint' }],
      drift: [{ kind: 'unknown-field', path: '/colour', detail: 'the spec knows no such field' }],
    });
  });

  it('shows a body that is no JSON as text, and a missing answer as null', async () => {
    const request = (body: string | null) => JSON.stringify({ method: 'GET', path: '/', headers: {}, body });
    await running.write({
      calls: [
        callRow('text', {
          request: request('{"activity":'),
          answer: null,
          http_status: null,
          result_code: null,
        }),
        callRow('none', { request: request(null) }),
      ],
    });
    const text = await running.read('/calls/text').expect(200);
    expect(text.body.request.body).to.equal('{"activity":');
    expect(text.body.answer).to.equal(null);
    const none = await running.read('/calls/none').expect(200);
    expect(none.body.request.body).to.equal(null);
  });
});
