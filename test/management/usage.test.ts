import { expect } from 'chai';
import type { RunningManagement } from './running-management.ts';
import { runManagement, tokens } from './running-management.ts';
import { instanceRow, newInstances } from './stored-rows.ts';

describe('usage over the management interface', () => {
  let running: RunningManagement;

  before(async () => {
    running = await runManagement();
    await running.write(
      newInstances(
        instanceRow('i-1'),
        instanceRow('i-2'),
        instanceRow('p-1'),
        instanceRow('box', { sandbox: true }),
      ),
    );
  });
  after(() => running.close());

  const send = (method: 'post' | 'put', path: string, body: unknown) =>
    running.agent[method](`/api/v1/usage${path}`)
      .set('Authorization', `Bearer ${tokens[0]}`)
      .send(body as object);
  const count = (events: unknown[], more: object = {}) =>
    send('post', '/events', { endpoint: 'shop', ...more, events });
  const event = (eventId: string, quantity: string, more: object = {}) => ({
    eventId,
    instanceId: 'i-1',
    quantity,
    ...more,
  });

  it('is stored once, whatever is sent again, and shown with its window and balance', async () => {
    const at = new Date().toISOString();
    const events = [event('e-1', '0.1', { at }), event('e-2', '0.2', { at })];
    const first = await count(events).expect(200);
    expect(first.body).to.deep.equal({ counted: 2, repeated: [], exhaustedPackages: [] });
    const again = await count([...events, event('e-3', '12', { at })]).expect(200);
    expect(again.body).to.deep.equal({ counted: 1, repeated: ['e-1', 'e-2'], exhaustedPackages: [] });

    const listed = await running.read('/usage/events?instanceId=i-1').expect(200);
    expect(listed.body.items).to.have.length(3);
    expect(listed.body.items[0]).to.include({ endpoint: 'shop', meter: 'usage', meteringSn: null });
    const windows = await running.read('/usage/windows?instanceId=i-1').expect(200);
    expect(windows.body.items[0]).to.include({ openEvents: 3, openQuantity: '12.3', closedUntil: null });
    const balance = await running.read('/usage/balances/i-1').expect(200);
    expect(balance.body).to.deep.include({
      instanceId: 'i-1',
      agrees: true,
      total: { counted: '12.3', open: '12.3', waiting: '0', sent: '0', refused: '0' },
    });
  });

  const refusals: [what: string, body: object, detail: RegExp][] = [
    ['no events', { endpoint: 'shop', events: [] }, /^events: must NOT have fewer than 1 items/],
    [
      'an unknown endpoint',
      { endpoint: 'shopp', events: [event('x', '1')] },
      /no endpoint "shopp"\. Did you mean shop\?/,
    ],
    [
      'a number for a quantity',
      { endpoint: 'shop', events: [event('x', 1 as never)] },
      /events\/0\/quantity: must be string/,
    ],
    [
      'five digits after the point',
      { endpoint: 'shop', events: [event('x', '0.00001')] },
      /events\/0\/quantity: must match pattern/,
    ],
    ['nothing used', { endpoint: 'shop', events: [event('x', '0.0')] }, /^events\/0\/quantity: /],
    [
      'an unknown instance',
      { endpoint: 'shop', events: [event('ok', '1'), event('x', '1', { instanceId: 'nobody' })] },
      /^events\/1\/instanceId: .*nobody/,
    ],
    [
      'a field that is unknown',
      { endpoint: 'shop', events: [event('x', '1', { colour: 'red' })] },
      /additional properties/,
    ],
    [
      'another quantity under a known id',
      { endpoint: 'shop', events: [event('e-1', '7')] },
      /^events\/0\/quantity: /,
    ],
  ];
  for (const [what, body, detail] of refusals) {
    it(`is refused as a whole with ${what}`, async () => {
      const { body: problem } = await send('post', '/events', body).expect(400);
      expect(problem.detail).to.match(detail);
    });
  }

  it('is refused when the body is no JSON, with a sentence about it', async () => {
    const { body } = await running.agent
      .post('/api/v1/usage/events')
      .set('Authorization', `Bearer ${tokens[0]}`)
      .set('Content-Type', 'text/plain')
      .send('{"endpoint": ')
      .expect(400);
    expect(body.detail).to.match(/cannot be read as JSON/);
  });

  it('takes ten thousand events at once, and not one more', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) =>
      event(`many-${index}`, '0.0001', { instanceId: 'i-2' }),
    );
    const { body } = await count(many).expect(400);
    expect(body.detail).to.match(/more than 10000 items/);
    const taken = await count(many.slice(0, 10_000)).expect(200);
    expect(taken.body.counted).to.equal(10_000);
    const balance = await running.read('/usage/balances/i-2').expect(200);
    expect(balance.body.total.counted).to.equal('1');
  });

  it('of a package that stops before excess is taken from it until nothing is left', async () => {
    const declaration = { endpoint: 'shop', instanceId: 'i-1', meter: 'calls', quota: '10' };
    const declared = await send('put', '/packages/p-1', declaration).expect(200);
    expect(declared.body).to.include({ quota: '10', used: '0', left: '10', exhaustedAt: null });
    await send('put', '/packages/p-1', declaration).expect(200);
    await send('put', '/packages/p-1', { ...declaration, quota: '11' }).expect(409);
    const used = await count([event('p-e-1', '9.5', { meter: 'calls' })]).expect(200);
    expect(used.body.exhaustedPackages).to.deep.equal([]);
    const last = await count([event('p-e-2', '1', { meter: 'calls' })]).expect(200);
    expect(last.body.exhaustedPackages).to.deep.equal(['p-1']);
    const { body } = await running.read('/usage/packages?instanceId=i-1').expect(200);
    expect(body.items[0]).to.include({ used: '10.5', left: '-0.5' });
  });

  it('of debugging instances is stored apart', async () => {
    await count([event('s-1', '1', { instanceId: 'box' })], { sandbox: true }).expect(200);
    const { body } = await running.read('/usage/events?sandbox=true').expect(200);
    expect(body.items.map(({ instanceId }: { instanceId: string }) => instanceId)).to.deep.equal(['box']);
    await count([event('s-2', '1', { instanceId: 'box' })]).expect(400);
  });

  it('of a record nobody has is not found', async () => {
    await running.read('/usage/records/none').expect(404);
    await send('post', '/records/none/verdict', { code: '013' }).expect(404);
    await send('post', '/records/none/resend', {}).expect(404);
    await send('post', '/records/none/verdict', { code: 'bad' }).expect(400);
  });
});
