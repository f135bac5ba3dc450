import { expect } from 'chai';
import { type RunningManagement, runManagement, tokens } from './running-management.ts';

describe('the token of the management interface', () => {
  let running: RunningManagement;

  before(async () => {
    running = await runManagement();
  });

  after(async () => {
    await running.close();
  });

  it('may be any of the configuration, the word Bearer in any case', async () => {
    for (const token of tokens) {
      for (const scheme of ['Bearer', 'bearer', 'BEARER ']) {
        await running.agent.get('/api/v1/orders').set('Authorization', `${scheme} ${token}`).expect(200);
      }
    }
  });

  it('is asked for with 401, WWW-Authenticate and what to do, before anything else is looked at', async () => {
    const [token] = tokens;
    const wrong = [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      `Basic ${token}`,
      token,
      `Bearer ${token}x`,
      `Bearer ${token.slice(1)}`,
      `Bearer ${token.toUpperCase()}`,
    ];
    for (const authorization of wrong) {
      for (const path of ['/api/v1/orders', '/api/v1/orders?limit=none', '/api/v1/nothing', '/api/v1']) {
        const request = running.agent.get(path);
        if (authorization !== undefined) request.set('Authorization', authorization);
        const { body, headers } = await request
          .expect(401)
          .expect('Content-Type', /^application\/problem\+json/);
        expect(headers['www-authenticate']).to.equal('Bearer');
        expect(body).to.deep.include({
          type: 'about:blank',
          title: 'Unauthorized',
          status: 401,
          instance: path,
        });
        expect(body.detail).to.include('Authorization: Bearer <token>');
      }
    }
    await running.agent.post('/api/v1/orders').expect(401);
  });

  it('is not taken from the query', async () => {
    await running.agent.get(`/api/v1/orders?token=${tokens[0]}`).expect(401);
    await running.agent.get(`/api/v1/orders?access_token=${tokens[0]}`).expect(401);
  });

  it('never stands in an answer or in the log', async () => {
    const secret = 'Bearer a-token-that-is-wrong';
    const { text } = await running.agent.get('/api/v1/orders').set('Authorization', secret).expect(401);
    expect(text).not.to.include('a-token-that-is-wrong');
    expect(JSON.stringify(running.logged)).not.to.include('a-token-that-is-wrong');
  });

  it('lets nobody in where the configuration has none', async () => {
    const closed = await runManagement({ tokens: [] });
    try {
      for (const authorization of ['Bearer x', 'Bearer undefined', 'Bearer null']) {
        await closed.agent.get('/api/v1/orders').set('Authorization', authorization).expect(401);
      }
    } finally {
      await closed.close();
    }
  });
});
