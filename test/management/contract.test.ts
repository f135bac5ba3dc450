import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { StorageUnavailable } from '../../storage/storage-unavailable.ts';
import { type RunningManagement, runManagement } from './running-management.ts';
import { callRow, instanceRow, newInstances, orderRow } from './stored-rows.ts';

const bundle = new URL('../../generated/bundles/management.json', import.meta.url);

describe('the contract of the management interface', () => {
  let running: RunningManagement;

  beforeEach(async () => {
    running = await runManagement();
  });

  afterEach(async () => {
    await running.close();
  });

  async function expectFault(
    path: string,
  ): Promise<{ detail: string; fact: Record<string, unknown> | undefined }> {
    const { body } = await running
      .read(path)
      .expect(500)
      .expect('Content-Type', /^application\/problem\+json/);
    expect(body).to.deep.include({ title: 'Internal Server Error', status: 500, instance: `/api/v1${path}` });
    const [, problemId] = /problemId ([0-9a-f-]{36})\.$/.exec(body.detail) ?? [];
    expect(problemId).to.be.a('string');
    return { detail: body.detail, fact: running.logged.find((fact) => fact.problemId === problemId) };
  }

  it('stops an answer that would break it, and the log says where', async () => {
    await running.write(newInstances(instanceRow('i-1', { state: 'melting' })));
    for (const path of ['/instances', '/instances/i-1']) {
      const { detail, fact } = await expectFault(path);
      expect(detail).not.to.include('melting');
      expect(fact?.level).to.equal(50);
      expect(fact?.msg).to.equal('an answer of the management interface broke its contract');
      expect(JSON.stringify(fact?.breaches)).to.include('/state');
    }
  });

  it('stops a field that it does not know', async () => {
    const request = JSON.stringify({
      method: 'POST',
      path: '/',
      headers: {},
      body: null,
      signedWith: 'the-access-key',
    });
    await running.write({ calls: [callRow('c-1', { request })] });
    const { detail, fact } = await expectFault('/calls/c-1');
    expect(detail).not.to.include('the-access-key');
    expect(JSON.stringify(fact?.breaches)).to.include('signedWith');
    expect(JSON.stringify(fact)).not.to.include('the-access-key');
  });

  it('names a fault of the server by an id that is in the log, and tells nothing of its inside', async () => {
    await running.write({ orders: [orderRow(running.sealer, 'CS1')] });
    await running.database.write('orders').update({ details: 'v1.broken' });
    const { detail, fact } = await expectFault('/orders/CS1');
    expect(detail).to.match(
      /^This is a fault of the server\. The log says more under problemId [0-9a-f-]{36}\.$/,
    );
    expect(fact).to.deep.include({ method: 'GET', path: '/api/v1/orders/CS1' });
    expect(JSON.stringify(fact?.err)).to.include('stack');
  });

  it('says that it was the database when it was', async () => {
    await running.database.write.schema.dropTable('calls');
    const { detail, fact } = await expectFault('/calls');
    expect(detail).to.match(/^The database did not answer\./);
    expect(detail).not.to.match(/table|select/i);
    expect(fact?.err).to.deep.include({ type: StorageUnavailable.name });
  });

  it('holds for the first requests too, which come before the validator is built', async () => {
    await running.write(newInstances(instanceRow('i-1')));
    const paths = Array.from(
      { length: 20 },
      (_, index) => ['/instances', '/orders?colour=red', '/nothing'][index % 3] ?? '',
    );
    const statuses = await Promise.all(paths.map(async (path) => (await running.read(path)).status));
    expect(statuses).to.deep.equal(paths.map((_, index) => [200, 400, 404][index % 3]));
  });

  it('is only read: the bundle is the same afterwards', async () => {
    const before = readFileSync(bundle, 'utf8');
    await running.read('/orders').expect(200);
    expect(readFileSync(bundle, 'utf8')).to.equal(before);
  });
});
