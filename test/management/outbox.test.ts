import { expect } from 'chai';
import { sampleMessage } from '../storage/sample-calling-back.ts';
import { type RunningManagement, runManagement, tokens } from './running-management.ts';
import { instanceRow, newInstances, newYear } from './stored-rows.ts';

const later = newYear + 3_600_000;

describe('the outbox in the management interface', () => {
  let running: RunningManagement;

  beforeEach(async () => {
    running = await runManagement({ clock: { now: () => later } });
  });
  afterEach(() => running.close());

  const instance = instanceRow('RA2', { endpoint: 'annual' });
  const place = { instance_key: instance.instance_key, endpoint: 'annual', created_at: newYear };
  const dead = {
    state: 'dead',
    attempts: 3,
    failing_since: newYear + 1_000,
    last_code: '91381033',
    last_error: 'refused',
  } as const;
  const retry = (messageId: string) =>
    running.agent.post(`/api/v1/outbox/${messageId}/retry`).set('Authorization', `Bearer ${tokens[0]}`);

  it('shows what is known of a message, and never what it says', async () => {
    const payload = running.sealer.seal('{"licenseKey":"secret"}');
    await running.write({
      ...newInstances(instance),
      outbox: [sampleMessage({ ...place, ...dead, message_id: 'm-1', payload })],
    });
    const expected = {
      messageId: 'm-1',
      kind: 'license-upload',
      endpoint: 'annual',
      sandbox: false,
      instanceId: 'RA2',
      state: 'dead',
      attempts: 3,
      nextTryAt: null,
      failingSince: '2026-01-01T00:00:01.000Z',
      lastCode: '91381033',
      lastError: 'refused',
      createdAt: '2026-01-01T00:00:00.000Z',
    };
    const list = await running.read('/outbox').expect(200);
    expect(list.body).to.deep.equal({ items: [expected], next: null });
    expect((await running.read('/outbox/m-1').expect(200)).body).to.deep.equal(expected);
  });

  it('does not tell an authorization code, which is the id of its instance (R23)', async () => {
    const code = instanceRow('PL-SECRET-CODE', { endpoint: 'annual' });
    const kinds = ['license-activation', 'software-usage'] as const;
    await running.write({
      ...newInstances(code),
      outbox: kinds.map((kind) => sampleMessage({ ...place, kind, instance_key: code.instance_key })),
    });
    const { text, body } = await running.read('/outbox').expect(200);
    expect(body.items).to.have.length(2);
    expect(text).to.not.include('PL-SECRET-CODE');
  });

  it('is filtered by state, kind, endpoint, instance and sandbox', async () => {
    const other = { ...place, endpoint: 'shop', instance_key: 'unknown' };
    await running.write({
      ...newInstances(instance),
      outbox: [
        sampleMessage({ ...place, message_id: 'plain' }),
        sampleMessage({ ...place, ...dead, message_id: 'dead' }),
        sampleMessage({ ...other, message_id: 'use', kind: 'software-usage' }),
        sampleMessage({ ...other, message_id: 'sandbox', sandbox: 1 }),
      ],
    });
    const ids = async (query: string) => {
      const { body } = await running.read(`/outbox?${query}`).expect(200);
      return (body.items as { messageId: string }[]).map(({ messageId }) => messageId);
    };
    expect(await ids('state=dead')).to.deep.equal(['dead']);
    expect(await ids('kind=software-usage')).to.deep.equal(['use']);
    expect(await ids('endpoint=annual')).to.deep.equal(['dead', 'plain']);
    expect(await ids('instanceId=RA2&state=waiting')).to.deep.equal(['plain']);
    expect(await ids('sandbox=true')).to.deep.equal(['sandbox']);
    expect(await ids('')).to.have.length(4);
    const { body } = await running.read('/outbox?state=lost').expect(400);
    expect(body.detail).to.match(/^state: /);
  });

  it('has a dead message tried again, and no other', async () => {
    await running.write({
      outbox: [sampleMessage({ ...place, ...dead, message_id: 'm-1' }), sampleMessage({ message_id: 'm-2' })],
    });
    const { body } = await retry('m-1').expect(200);
    const revived = { state: 'waiting', attempts: 0, failingSince: null, lastCode: '91381033' };
    expect(body).to.include({ ...revived, nextTryAt: '2026-01-01T01:00:00.000Z', instanceId: null });
    expect((await running.read('/outbox/m-1').expect(200)).body).to.deep.equal(body);
    for (const messageId of ['m-1', 'm-2']) {
      const refusal = await retry(messageId).expect(409);
      expect(refusal.body.detail).to.equal(
        `Message ${messageId} is not dead: it waits, and is tried by itself.`,
      );
    }
    const unknown = await retry('m-3').expect(404);
    expect(unknown.body.detail).to.match(/^There is no message m-3 in the outbox/);
    await running.read('/outbox/m-3').expect(404);
    await running.agent.post('/api/v1/outbox/m-1/retry').expect(401);
  });

  it('is counted by state in the metrics', async () => {
    await running.write({ outbox: [sampleMessage(), sampleMessage(), sampleMessage(dead)] });
    const { text } = await running.agent.get('/metrics').expect(200);
    expect(text).to.include('koobridge_outbox_messages{state="waiting"} 2');
    expect(text).to.include('koobridge_outbox_messages{state="dead"} 1');
  });
});
