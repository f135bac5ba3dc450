import { expect } from 'chai';
import fc from 'fast-check';
import { type RunningManagement, runManagement, tokens } from './running-management.ts';

describe('a request to the management interface', () => {
  let running: RunningManagement;

  before(async () => {
    running = await runManagement();
  });

  after(async () => {
    await running.close();
  });

  const refusals: [path: string, detail: RegExp][] = [
    [
      '/orders?colour=red',
      /^colour: there is no such parameter here; there are endpoint, sandbox, cursor, limit\.$/,
    ],
    [
      '/orders?state=active',
      /^state: there is no such parameter here; there are endpoint, sandbox, cursor, limit\.$/,
    ],
    ['/calls/c-1?endpoint=shop', /^endpoint: there is no such parameter here, nor any other\.$/],
    ['/orders?limit=0', /^limit: must be >= 1\.$/],
    ['/orders?limit=201', /^limit: must be <= 200\.$/],
    ['/orders?limit=many', /^limit: must be integer\.$/],
    ['/orders?limit=1.5', /^limit: must be integer\.$/],
    ['/orders?limit=', /^limit: must not be empty; leave it out instead\.$/],
    ['/orders?limit=1&limit=2', /^limit: /],
    ['/orders?sandbox=yes', /^sandbox: must be boolean\.$/],
    ['/instances?state=melting', /^state: must be equal to one of the allowed values: provisioning, active/],
    [`/orders?endpoint=${'x'.repeat(65)}`, /^endpoint: must NOT have more than 64 characters\.$/],
    ['/calls?since=yesterday', /^since: must match format "date-time"\.$/],
    ['/calls?since=2026-13-01T00:00:00Z', /^since: must match format "date-time"\.$/],
    [
      '/calls?since=2026-01-01T08:00:00+08:00',
      /^since: must match format "date-time" \(write %2B for "\+"\)\.$/,
    ],
    ['/calls?since=2016-12-31T23:59:60Z', /^since: /],
    ['/orders/%zz', /^The path cannot be read/],
  ];

  for (const [path, detail] of refusals) {
    it(`is refused with 400 and the reason: ${path.slice(0, 60)}`, async () => {
      const { body } = await running
        .read(path)
        .expect(400)
        .expect('Content-Type', /^application\/problem\+json/);
      expect(body).to.deep.include({
        type: 'about:blank',
        title: 'Bad Request',
        status: 400,
        instance: `/api/v1${path}`,
      });
      expect(body.detail).to.match(detail);
    });
  }

  it('about something unknown is answered 404 with its name', async () => {
    for (const [path, what] of [
      ['/orders/CS404', 'order CS404'],
      ['/instances/i-404', 'instance i-404'],
      ['/instances/i-404/events', 'instance i-404'],
      ['/calls/c-404', 'call c-404'],
    ]) {
      const { body } = await running
        .read(path ?? '')
        .expect(404)
        .expect('Content-Type', /^application\/problem\+json/);
      expect(body.detail).to.equal(`There is no ${what}.`);
    }
  });

  it('to an unknown path is answered 404, and counted', async () => {
    for (const path of ['', '/', '/nothing', '/orders/a/b', '/instances/a/events/1']) {
      const { body } = await running
        .read(path)
        .expect(404)
        .expect('Content-Type', /^application\/problem\+json/);
      expect(body).to.deep.include({ status: 404, title: 'Not Found', instance: `/api/v1${path}` });
      expect(body.detail).to.include('/docs');
    }
    const { text } = await running.agent.get('/metrics').expect(200);
    expect(text).to.match(/koobridge_refused_requests_total\{status="404"\} 5/);
  });

  it('with another method is answered 405, and told which one to use', async () => {
    for (const method of ['post', 'put', 'patch', 'delete', 'options'] as const) {
      const { body, headers } = await running.agent[method]('/api/v1/orders')
        .set('Authorization', `Bearer ${tokens[0]}`)
        .send(method === 'options' ? undefined : { any: 'thing' })
        .expect(405)
        .expect('Content-Type', /^application\/problem\+json/);
      expect(headers.allow).to.equal('GET');
      expect(body.detail).to.equal(`${method.toUpperCase()} is not offered here; use GET.`);
    }
    await running.agent
      .head('/api/v1/orders')
      .set('Authorization', `Bearer ${tokens[0]}`)
      .expect(405)
      .expect('Allow', 'GET');
  });

  it('may carry any content type, which makes the validator compile nothing', async () => {
    for (const type of ['text/plain', 'application/json;a=1', 'nonsense', 'application/json;charset=utf8']) {
      await running.read('/orders').set('Content-Type', type).expect(200);
    }
  });

  it('whatever its path and query, gets an answer of the contract or a problem document', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'orders',
        'instances',
        'calls',
        'events',
        'plugins',
        'cursor',
        'limit',
        'sandbox',
        '__proto__',
        'constructor',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
    );
    const path = fc
      .tuple(fc.array(word, { maxLength: 4 }), fc.array(fc.tuple(word, word), { maxLength: 3 }))
      .map(([parts, query]) => `/${parts.join('/')}?${query.map((pair) => pair.join('=')).join('&')}`);
    await fc.assert(
      fc.asyncProperty(path, async (target) => {
        const response = await fetch(`${running.url}/api/v1${target}`, {
          headers: { authorization: `Bearer ${tokens[0]}` },
        });
        expect(response.status).to.be.oneOf([200, 400, 404]);
        const body = (await response.json()) as { status?: number; detail?: string; items?: unknown[] };
        if (response.status === 200) {
          expect(body).to.have.property('items');
        } else {
          expect(body.status).to.equal(response.status);
          expect(body.detail).to.be.a('string').and.not.equal('');
        }
      }),
      { numRuns: 300 },
    );
    expect(running.logged).to.deep.equal([]);
  });
});
