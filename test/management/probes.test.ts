import { expect } from 'chai';
import { type RunningManagement, runManagement } from './running-management.ts';

describe('the probes', () => {
  let running: RunningManagement;

  const start = async (parts: Parameters<typeof runManagement>[0] = {}) => {
    running = await runManagement(parts);
    return running.agent;
  };

  afterEach(async () => {
    await running.close();
  });

  it('need no token', async () => {
    const agent = await start();
    await agent.get('/livez').expect(200, { status: 'ok', reasons: [] });
    await agent.get('/readyz').expect(200, { status: 'ok', reasons: [] });
    const { text } = await agent
      .get('/metrics')
      .expect(200)
      .expect('Content-Type', /^text\/plain; version=0\.0\.4/);
    expect(text)
      .to.include('# TYPE koobridge_calls_total counter')
      .and.to.include('koobridge_jobs_waiting 0');
  });

  it('answer HEAD, as some watchers ask', async () => {
    const agent = await start();
    for (const path of ['/livez', '/readyz', '/metrics']) await agent.head(path).expect(200);
  });

  it('say with 503 why the server is not ready, while it is alive', async () => {
    const agent = await start({
      ready: async () => ({ ready: false, problems: ['The database did not answer within 1 s.'] }),
    });
    await agent.get('/readyz').expect(503, {
      status: 'unavailable',
      reasons: ['The database did not answer within 1 s.'],
    });
    await agent.get('/livez').expect(200);
  });

  it('take a check that fails for not ready, and keep its words to the log', async () => {
    const agent = await start({ ready: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')) });
    const { body, text } = await agent.get('/readyz').expect(503);
    expect(body.status).to.equal('unavailable');
    expect(body.reasons).to.have.length(1);
    expect(text).not.to.include('10.0.0.7');
    expect(JSON.stringify(running.logged)).to.include('10.0.0.7');
  });

  it('answer a problem document when the figures cannot be read', async () => {
    const broken = {
      text: () => Promise.reject(new Error('no figures')),
      contentType: 'text/plain',
      refused() {},
    };
    const agent = await start({ metrics: broken });
    const { body } = await agent.get('/metrics').expect(500);
    expect(body.detail).to.include('problemId');
    expect(running.logged).to.have.length(1);
  });

  it('leave every other path to others', async () => {
    const agent = await start();
    const { text } = await agent.get('/produce/shop').expect(404);
    expect(text).to.include('Cannot GET /produce/shop');
    await agent.post('/livez').expect(404);
  });
});
