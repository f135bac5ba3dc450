import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { syncKey } from '../../storage/keys.ts';
import type { LoginSessionRow } from '../../storage/login-row.ts';
import { createLoginSessions } from '../../storage/login-sessions.ts';
import { createLoginTenants } from '../../storage/login-tenants.ts';
import type { ApplicationRow, TenantRow } from '../../storage/synced-rows.ts';
import { onEachDatabase } from './databases.ts';

onEachDatabase('the sessions of the linked login', (fixture) => {
  const sessions = () => createLoginSessions(fixture.database, createCommitter(fixture.database));

  const session = (key: string, values: Partial<LoginSessionRow> = {}): LoginSessionRow => ({
    session_key: key,
    endpoint: 'shop',
    tenant_id: 'tenant',
    tokens: 'v1.sealed',
    expires_at: 2_000,
    created_at: 1_000,
    updated_at: 1_000,
    version: 1,
    ...values,
  });

  it('are found by their key as they were written, until they are removed', async () => {
    await sessions().add(session('one'));
    expect(await sessions().find('one')).to.deep.equal(session('one'));
    expect(await sessions().find('ONE')).to.equal(undefined);
    await sessions().remove('one');
    await sessions().remove('one');
    expect(await sessions().find('one')).to.equal(undefined);
  });

  it('take a next version from one writer only', async () => {
    await sessions().add(session('two'));
    const next = (tokens: string) => session('two', { version: 2, tokens });
    const written = await Promise.all(['a', 'b', 'c'].map((tokens) => sessions().replace(next(tokens))));
    expect(written.filter((isWritten) => isWritten)).to.have.length(1);
    expect((await sessions().find('two'))?.version).to.equal(2);
    expect(await sessions().replace(session('gone', { version: 2 }))).to.equal(false);
  });

  it('are forgotten when they end, and not before', async () => {
    await sessions().add(session('ended', { expires_at: 4_999 }));
    await sessions().add(session('ends', { expires_at: 5_000 }));
    await sessions().add(session('lives', { expires_at: 5_001 }));
    expect(await sessions().sweep(5_000)).to.be.at.least(2);
    expect(await sessions().sweep(5_000)).to.equal(0);
    expect(await sessions().find('ends')).to.equal(undefined);
    expect((await sessions().find('lives'))?.session_key).to.equal('lives');
  });
});

onEachDatabase('the enterprises that log in', (fixture) => {
  it('are those of one endpoint and no sandbox, the newest first', async () => {
    const { write } = fixture.database;
    const rows = [
      tenant('old', {}, 1),
      tenant('new', {}, 3),
      tenant('other-endpoint', { endpoint: 'another' }, 4),
      tenant('sandbox', { sandbox: 1 }, 5),
      tenant('other-case', { tenant_id: 'TENANT' }, 6),
    ];
    for (const row of rows) await write('tenants').insert(row);
    const [first] = rows;
    const application = {
      ...first,
      sync_key: 'app',
      app_id: 'app',
      instance_id: undefined,
      order_id: undefined,
    };
    await write('applications').insert(JSON.parse(JSON.stringify(application)) as Partial<ApplicationRow>);
    const found = createLoginTenants(fixture.database);
    const instances = (await found.tenants('shop', 'tenant')).map(({ instance_id }) => instance_id);
    expect(instances).to.deep.equal(['new', 'old']);
    expect(await found.tenants('shop', 'nobody')).to.deep.equal([]);
    const [only, ...more] = await found.applications('shop', 'tenant');
    expect([only?.app_id, more]).to.deep.equal(['app', []]);
    expect(await found.applications('another', 'tenant')).to.deep.equal([]);
  });
});

function tenant(instanceId: string, values: Partial<TenantRow>, updatedAt: number): TenantRow {
  const place = { endpoint: 'shop', sandbox: false, instanceId, tenantId: 'tenant' };
  return {
    sync_key: syncKey(place, 'tenant'),
    tenant_key: syncKey(place, 'tenant'),
    endpoint: 'shop',
    sandbox: 0,
    tenant_id: 'tenant',
    instance_id: instanceId,
    order_id: null,
    state: 'present',
    details: 'v1.sealed',
    delivered: 1,
    version: 1,
    created_at: 1,
    updated_at: updatedAt,
    ...values,
  };
}
