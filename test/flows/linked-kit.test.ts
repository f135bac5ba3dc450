import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { type KitGuide, type KitKoobridge, runKit } from '../fixtures/kit-koobridge.ts';

const appId = 'KSIDJF1234456';
let nth = 0;

/** Ids that no other test has. */
function newPlace() {
  nth++;
  return { instanceId: `instance-${nth}`, tenantId: `tenant-${nth}` };
}

const enterprise = {
  orderId: 'CS1906666666ABCDE',
  tenantCode: 'huawei',
  name: 'huaiweitest',
  domainName: 'https://example.tenantaccount.com',
};
const zhangsan = {
  userName: 'zhangsan01',
  name: '张三',
  orgCode: '123456789',
  role: 'admin',
  enable: 'true',
  mobile: '13800000001',
  email: 'zhangsan@example.com',
};
const lisi = { userName: 'lisi', name: '李四', orgCode: '123456789', role: 'user', enable: 'true' };

describe('the linked kit', () => {
  let kit: KitKoobridge;
  before(async () => {
    kit = await runKit();
  });
  after(() => kit.close());

  const states = async (table: 'tenant_users' | 'departments', tenantId: string) => {
    const rows = await kit.rows(table, tenantId);
    return rows.map((row) => `${row.user_name ?? row.code} ${row.state}`).sort();
  };

  for (const guide of ['linked-kit-v1', 'linked-kit-v2'] as KitGuide[]) {
    describe(`of ${guide === 'linked-kit-v1' ? 'V1.0' : 'V2.0'}`, () => {
      const listed = (list: unknown) => (guide === 'linked-kit-v1' ? JSON.stringify(list) : list);

      it('takes an enterprise, its credentials, people and departments over, and tells the plugin', async () => {
        const place = newPlace();
        const { tenantId } = place;
        const code = async (...args: Parameters<KitKoobridge['call']>) =>
          (await kit.call(args[0], { ...place, ...args[1] }, guide)).resultCode;
        expect(await code('tenantSync', { ...enterprise, flag: 1 })).to.equal('000000');
        const credentials = { appId, clientId: 'client-1', clientSecret: 'client secret in clear' };
        expect(await code('applicationSync', { ...credentials, flag: 1 })).to.equal('000000');
        const userList = listed([zhangsan, lisi]);
        expect(await code('authSync', { appId, userList, flag: 1 })).to.equal('000000');
        const departments =
          guide === 'linked-kit-v1'
            ? { orgInfo: '[{orgCode:"00000001", name:"产品部", parentCode:""}]' }
            : { orgInfoList: [{ orgCode: '00000001', orgName: '产品部', parentCode: '' }] };
        expect(await code('allOrgSync', departments)).to.equal('000000');
        const department = { orgCode: '00000002', orgName: '测试部', parentCode: '00000001', flag: 1 };
        expect(await code('singleOrgSync', department)).to.equal('000000');

        const tenant = {
          code: 'huawei',
          name: 'huaiweitest',
          domain: 'https://example.tenantaccount.com',
          state: 'present',
          tenantId,
        };
        const heard = kit.heard(tenantId);
        expect(heard.map(({ name }) => name)).to.deep.equal([
          'syncTenant',
          'syncApplication',
          'syncUsers',
          'syncDepartments',
          'syncDepartments',
        ]);
        expect(heard[0]?.facts).to.deep.equal({ ...place, tenant });
        expect(heard[1]?.facts).to.deep.equal({
          ...place,
          application: {
            appId,
            clientId: 'client-1',
            clientSecret: 'client secret in clear',
            state: 'present',
          },
        });
        const users = heard[2]?.facts.users as Record<string, unknown>[];
        expect(users.map(({ userName }) => userName)).to.deep.equal(['zhangsan01', 'lisi']);
        expect(users[0]).to.deep.include({
          name: '张三',
          departmentCode: '123456789',
          role: 'admin',
          enabled: true,
          mobilePhone: '13800000001',
          state: 'present',
        });
        expect(heard[3]?.facts).to.deep.equal({
          ...place,
          scope: 'all',
          departments: [{ name: '产品部', parentCode: null, state: 'present', code: '00000001' }],
        });
        expect(heard[4]?.facts).to.deep.equal({
          ...place,
          scope: 'changed',
          departments: [{ name: '测试部', parentCode: '00000001', state: 'present', code: '00000002' }],
        });
        const [row] = await kit.rows('tenants', tenantId);
        expect(row).to.include({ ...{ instance_id: place.instanceId }, order_id: enterprise.orderId });
        expect(row).to.include({ state: 'present', delivered: 1, version: 1, sandbox: 0 });
      });

      it('refuses a call that is signed wrongly, and changes nothing (R11)', async () => {
        const place = newPlace();
        const fields = { ...place, ...enterprise, flag: 1 };
        const signature = guide === 'linked-kit-v1' ? `${'A'.repeat(43)}=` : 'A'.repeat(64);
        const refused = await kit.tryToCall('tenantSync', fields, guide, { signature });
        expect(refused.resultCode).to.equal('000001');
        const unsigned = await kit.tryToCall('tenantSync', fields, guide, { signature: null });
        expect(unsigned.resultCode).to.equal('000001');
        expect(await kit.rows('tenants', place.tenantId)).to.deep.equal([]);
        expect(kit.heard(place.tenantId)).to.deep.equal([]);
      });
    });
  }

  describe('makes no difference between once and twice (R15):', () => {
    it('adding again is a success, makes no second record and says nothing to the plugin', async () => {
      const place = newPlace();
      const message = { ...place, appId, userList: [zhangsan, lisi], flag: 1 };
      for (const _time of [1, 2, 3])
        expect((await kit.call('authSync', message)).resultCode).to.equal('000000');
      expect(await states('tenant_users', place.tenantId)).to.deep.equal([
        'lisi present',
        'zhangsan01 present',
      ]);
      expect(kit.heard(place.tenantId)).to.have.length(1);
      expect(await kit.history(place.tenantId)).to.have.length(2);
    });

    it('the same call at the same instant, too', async () => {
      const place = newPlace();
      const message = { ...place, ...enterprise, flag: 1 };
      const results = await Promise.all(Array.from({ length: 8 }, () => kit.call('tenantSync', message)));
      expect(results.map(({ resultCode }) => resultCode)).to.deep.equal(Array(8).fill('000000'));
      expect(await kit.rows('tenants', place.tenantId)).to.have.length(1);
      expect(kit.heard(place.tenantId)).to.have.length(1);
    });

    it('deleting again is a success, whether or not there is an instance', async () => {
      const place = newPlace();
      await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
      for (const _time of [1, 2]) {
        const gone = await kit.call('tenantSync', { ...place, flag: 0 });
        expect(gone.resultCode).to.equal('000000');
      }
      const [row] = await kit.rows('tenants', place.tenantId);
      expect(row).to.include({ state: 'removed', version: 2 });
      const heard = kit.heard(place.tenantId);
      expect(heard).to.have.length(2);
      expect(heard[1]?.facts.tenant).to.include({ state: 'removed', name: 'huaiweitest' });
    });

    it('deleting what was never there is a success and leaves no trace', async () => {
      const place = newPlace();
      const none = {
        tenantSync: {},
        applicationSync: { appId },
        authSync: { appId, userList: [lisi] },
        singleOrgSync: { orgCode: '10000', orgName: 'x' },
      };
      for (const [scene, fields] of Object.entries(none)) {
        const result = await kit.call(scene as 'tenantSync', { ...place, ...fields, flag: 0 });
        expect(result.resultCode, scene).to.equal('000000');
      }
      for (const table of ['tenants', 'applications', 'tenant_users', 'departments'] as const)
        expect(await kit.rows(table, place.tenantId), table).to.deep.equal([]);
      expect(kit.heard(place.tenantId)).to.deep.equal([]);
    });
  });

  it('keeps what a change does not tell, and hands the plugin the whole', async () => {
    const place = newPlace();
    await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
    await kit.call('tenantSync', {
      ...place,
      name: 'another name',
      domainName: 'https://other.example.com',
      flag: 2,
    });
    const [row] = await kit.rows('tenants', place.tenantId);
    expect(row?.details).to.deep.equal({
      code: 'huawei',
      name: 'another name',
      domain: 'https://other.example.com',
    });
    expect(row?.order_id).to.equal(enterprise.orderId);
    expect(kit.heard(place.tenantId)[1]?.facts.tenant).to.include({ code: 'huawei', name: 'another name' });
  });

  it('takes a grant back, and gives it again only when it is added, not when it is changed', async () => {
    const place = newPlace();
    const users = (flag: number, userList: object[]) =>
      kit.call('authSync', { ...place, appId, userList, flag });
    await users(1, [zhangsan, lisi]);
    await users(3, [zhangsan]);
    expect(await states('tenant_users', place.tenantId)).to.deep.equal([
      'lisi present',
      'zhangsan01 revoked',
    ]);
    await users(2, [{ ...zhangsan, position: '经理' }]);
    expect(await states('tenant_users', place.tenantId)).to.include('zhangsan01 revoked');
    const told = kit.heard(place.tenantId).at(-1)?.facts.users as Record<string, unknown>[];
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ state: 'revoked', position: '经理', userName: 'zhangsan01' });
    await users(1, [zhangsan]);
    expect(await states('tenant_users', place.tenantId)).to.include('zhangsan01 present');
    await users(0, [zhangsan, lisi]);
    await users(3, [zhangsan]);
    expect(await states('tenant_users', place.tenantId)).to.deep.equal([
      'lisi removed',
      'zhangsan01 removed',
    ]);
  });

  it('takes a full list for all there is: what is missing is gone', async () => {
    const place = newPlace();
    const all = (...codes: string[]) =>
      kit.call('allOrgSync', {
        ...place,
        orgInfoList: codes.map((orgCode) => ({ orgCode, orgName: `department ${orgCode}` })),
      });
    await all('1', '2', '3');
    await all('2', '4');
    expect(await states('departments', place.tenantId)).to.deep.equal([
      '1 removed',
      '2 present',
      '3 removed',
      '4 present',
    ]);
    const told = kit.heard(place.tenantId)[1]?.facts.departments as Record<string, unknown>[];
    expect(told.map(({ code, state }) => `${code} ${state}`)).to.deep.equal([
      '1 removed',
      '2 present',
      '3 removed',
      '4 present',
    ]);
    await all('2', '4');
    expect(kit.heard(place.tenantId)).to.have.length(2);
    await all('1', '2', '4');
    const again = kit.heard(place.tenantId)[2]?.facts.departments as Record<string, unknown>[];
    expect(again.map(({ code }) => code)).to.deep.equal(['1', '2', '4']);
  });

  it('keeps who changed what when, in words only the server can read', async () => {
    const place = newPlace();
    await kit.call('authSync', { ...place, appId, userList: [zhangsan], flag: 1 });
    await kit.call('authSync', { ...place, appId, userList: [{ ...zhangsan, role: 'user' }], flag: 2 });
    await kit.call('authSync', { ...place, appId, userList: [zhangsan], flag: 0 });
    const history = await kit.history(place.tenantId);
    expect(history.map(({ kind, operation }) => `${kind} ${operation}`)).to.deep.equal([
      'tenant_users add',
      'tenant_users modify',
      'tenant_users remove',
    ]);
    expect(history[0]?.from).to.equal(null);
    expect(history[1]?.from?.details.role).to.equal('admin');
    expect(history[1]?.to.details.role).to.equal('user');
    expect(history[2]?.to).to.deep.include({ state: 'removed' });
    const { items } = await kit.koobridge.read<{ items: { callId: string; scene: string }[] }>(
      `/calls?limit=200&endpoint=saas-demo`,
    );
    const calls = items.filter(({ scene }) => scene === 'authSync').map(({ callId }) => callId);
    for (const { callId } of history) expect(calls).to.include(callId);
  });

  it('leaves no phone, mail address, name or secret readable in the database or the log (R23)', async () => {
    const place = newPlace();
    const secrets = { mobile: '13899998888', email: 'wangwu@example.com', name: '王五无名氏' };
    const wangwu = { ...lisi, userName: 'wangwu', ...secrets };
    await kit.call('authSync', { ...place, appId, userList: [wangwu], flag: 1 });
    const asText = JSON.stringify([wangwu]);
    await kit.call('authSync', { ...place, appId, userList: asText, flag: 1 }, 'linked-kit-v1');
    const clientSecret = 'a-secret-nobody-may-read';
    await kit.call('applicationSync', { ...place, appId, clientId: 'c', clientSecret, flag: 1 });
    const file = kit.koobridge.config.database.url.replace('sqlite:', '');
    const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]);
    for (const secret of [secrets.mobile, secrets.email, clientSecret])
      expect(bytes.includes(Buffer.from(secret)), secret).to.equal(false);
    expect(bytes.includes(Buffer.from('wangwu')), 'account names are for look-up').to.equal(true);
    const lines = kit.koobridge.logLines().filter((line) => !line.includes('"msg":"heard"'));
    for (const secret of [...Object.values(secrets), clientSecret])
      expect(lines.join('\n')).to.not.include(secret);
  });

  it('knows enterprises that have no instance yet, and keeps those of two instances apart', async () => {
    const { tenantId } = newPlace();
    await kit.call('tenantSync', { ...enterprise, instanceId: '', orderId: '', tenantId, flag: 1 });
    for (const instanceId of ['one', 'other'])
      await kit.call('tenantSync', { ...enterprise, instanceId, tenantId, flag: 1 });
    await kit.call('tenantSync', { instanceId: 'one', tenantId, flag: 0 });
    const rows = await kit.rows('tenants', tenantId);
    expect(rows.map(({ instance_id, state }) => `${instance_id} ${state}`).sort()).to.deep.equal([
      'null present',
      'one removed',
      'other present',
    ]);
    expect(kit.heard(tenantId)[0]?.facts.instanceId).to.equal(null);
  });

  it('keeps debugging calls apart, however their flag is written, and never alerts about them (R18)', async () => {
    const place = newPlace();
    await kit.call('tenantSync', { ...place, ...enterprise, testFlag: 1, flag: 1 });
    await kit.call('tenantSync', { ...place, ...enterprise, testFlag: '1', flag: '1' });
    await kit.call('tenantSync', { ...place, ...enterprise, name: 'the real one', flag: 1 });
    await kit.call('tenantSync', { ...place, testFlag: 1, flag: 0 });
    const rows = await kit.rows('tenants', place.tenantId);
    const seen = rows.map(({ sandbox, state, details }) => [
      sandbox,
      state,
      (details as { name: string }).name,
    ]);
    expect(seen).to.have.deep.members([
      [1, 'removed', 'huaiweitest'],
      [0, 'present', 'the real one'],
    ]);
    expect(kit.heard(place.tenantId).map(({ sandbox }) => sandbox)).to.deep.equal([true, false, true]);
  });

  it('takes 500 accounts in well within the budget, more than 500 too', async () => {
    const place = newPlace();
    const people = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => ({
        ...zhangsan,
        userName: `person-${index}`,
        name: `${name} ${index}`,
        position: 'engineer',
        workPlace: '南京',
      }));
    const added = await kit.call('authSync', { ...place, appId, userList: people(500, 'a'), flag: 1 });
    expect(added.resultCode).to.equal('000000');
    expect(added.ms).to.be.below(4000);
    const text = JSON.stringify(people(500, 'b'));
    const changed = await kit.call('authSync', { ...place, appId, userList: text, flag: 2 }, 'linked-kit-v1');
    expect(changed.resultCode).to.equal('000000');
    expect(changed.ms).to.be.below(4000);
    const rows = await kit.rows('tenant_users', place.tenantId);
    expect(rows).to.have.length(500);
    expect(rows.every(({ version, delivered }) => version === 2 && delivered === 1)).to.equal(true);
    const more = await kit.call('authSync', { ...place, appId, userList: people(700, 'c'), flag: 1 });
    expect(more.resultCode).to.equal('000000');
    expect(await kit.rows('tenant_users', place.tenantId)).to.have.length(700);
  });

  it('reports an unknown flag, field or value as drift and takes the call all the same (R2)', async () => {
    const place = newPlace();
    const strange = { ...lisi, role: 'owner', colour: 'red' };
    const result = await kit.call('authSync', { ...place, appId, userList: [strange], flag: 7, extra: 1 });
    expect(result.resultCode).to.equal('000000');
    const { items } = await kit.koobridge.read<{ items: { callId: string; scene: string }[] }>(
      '/calls?limit=1&scene=authSync',
    );
    const call = await kit.koobridge.read<{ drift: { path: string }[] }>(`/calls/${items[0]?.callId}`);
    const paths = call.drift.map(({ path }) => path);
    expect(paths).to.include.members(['/flag', '/extra', '/userList/0/role', '/userList/0/colour']);
    const [row] = await kit.rows('tenant_users', place.tenantId);
    expect(row?.details).to.include({ role: 'owner' });
  });

  it('says which field it cannot understand', async () => {
    const place = newPlace();
    const refusals: [Parameters<KitKoobridge['call']>, RegExp][] = [
      [['authSync', { ...place, appId, userList: '[{', flag: 1 }], /userList is a text that is not JSON/],
      [['authSync', { ...place, appId, userList: [{ name: 'x' }], flag: 1 }], /userList.*0.*userName/],
      [['tenantSync', { instanceId: 'x', flag: 1 }], /tenantId/],
      [['allOrgSync', { ...place, orgInfoList: '[{orgName:"x"}]' }], /orgInfoList\[0\]\.orgCode/],
    ];
    for (const [[scene, fields], message] of refusals) {
      const result = await kit.call(scene, fields);
      expect(result.resultCode, scene).to.equal('000002');
      expect(result.resultMsg).to.match(message);
    }
  });

  it('cannot open a secret that was encrypted for another key, and says so', async () => {
    const place = newPlace();
    const fields = { ...place, appId, clientId: 'c', clientSecret: 'A'.repeat(512), flag: 1, testFlag: 0 };
    const timeStamp = '20260101000000000';
    const rawBody = JSON.stringify({ ...fields, timeStamp });
    const result = await kit.tryToCall('applicationSync', fields, 'linked-kit-v2', { rawBody });
    expect(result.resultCode).to.equal('000002');
    expect(await kit.rows('applications', place.tenantId)).to.deep.equal([]);
  });
});

describe('the linked kit with a plugin', () => {
  it('that wants to hear nothing keeps everything, and answers at once', async () => {
    const kit = await runKit({ plugin: 'moody', guide: 'saas-v2', settings: {} });
    try {
      const place = newPlace();
      const message = { ...place, appId, userList: [zhangsan], flag: 1 };
      for (const _time of [1, 2]) expect((await kit.call('authSync', message)).resultCode).to.equal('000000');
      const [row, ...others] = await kit.rows('tenant_users', place.tenantId);
      expect(others).to.deep.equal([]);
      expect(row).to.include({ state: 'present', version: 1, user_name: 'zhangsan01' });
      expect(await kit.history(place.tenantId)).to.have.length(1);
      expect(await kit.events(place.tenantId)).to.deep.equal([]);
    } finally {
      await kit.close();
    }
  });

  it('that fails loses nothing: the job brings what stands by then, once, and an alert is raised (R29)', async () => {
    const kit = await runKit({ settings: { failTimes: 2 } });
    try {
      const place = newPlace();
      const first = await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
      expect(first.resultCode).to.equal('000005');
      const second = await kit.call('tenantSync', {
        ...place,
        name: 'the newest name',
        domainName: enterprise.domainName,
        flag: 2,
      });
      expect(second.resultCode).to.equal('000005');
      await kit.koobridge.logged({ msg: 'heard', heard: 'syncTenant' });
      await kit.koobridge.logged({ msg: 'background work ended', command: 'syncTenant' });
      await allJobsOver(kit);
      const heard = kit.heard(place.tenantId);
      expect(heard).to.have.length(1);
      expect(heard[0]?.facts.tenant).to.include({ name: 'the newest name', state: 'present' });
      const [row] = await kit.rows('tenants', place.tenantId);
      expect(row).to.include({ version: 2, delivered: 1 });
      const events = await kit.events(place.tenantId);
      expect(events.map(({ type }) => type)).to.deep.equal(['alert.not-done', 'alert.not-done']);
      expect(events[0]?.data).to.include({ command: 'syncTenant', outcome: 'in-progress' });
    } finally {
      await kit.close();
    }
  }).timeout(20_000);

  it('that fails is asked again by a repetition, which changes nothing itself', async () => {
    const kit = await runKit({ settings: { failTimes: 1 } });
    try {
      const place = newPlace();
      const message = { ...place, orgCode: '1', orgName: 'one', flag: 1 };
      expect((await kit.call('singleOrgSync', message)).resultCode).to.equal('000005');
      expect((await kit.call('singleOrgSync', message)).resultCode).to.equal('000000');
      expect((await kit.call('singleOrgSync', message)).resultCode).to.equal('000000');
      await allJobsOver(kit);
      expect(kit.heard(place.tenantId)).to.have.length(1);
      expect(await kit.history(place.tenantId)).to.have.length(1);
    } finally {
      await kit.close();
    }
  }).timeout(20_000);

  it('that refuses ends the matter: no later attempt, an alert, and a repetition asks it anew', async () => {
    const place = newPlace();
    const kit = await runKit({ settings: { refuses: place.tenantId } });
    try {
      for (const _time of [1, 2]) {
        const result = await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
        expect([result.resultCode, result.resultMsg]).to.deep.equal(['000002', 'not this enterprise']);
      }
      await allJobsOver(kit);
      const types = (await kit.events(place.tenantId)).map(({ type }) => type);
      expect(types).to.deep.equal(['attempt.failed', 'alert.not-done', 'attempt.failed', 'alert.not-done']);
      const [row] = await kit.rows('tenants', place.tenantId);
      expect(row).to.include({ version: 1, delivered: 0 });
      const sandbox = await kit.call('tenantSync', { ...place, ...enterprise, flag: 1, testFlag: 1 });
      expect(sandbox.resultCode).to.equal('000002');
      expect(await kit.events(place.tenantId)).to.have.length(4);
    } finally {
      await kit.close();
    }
  });

  it('that takes longer than the budget gets its time: 000005 meanwhile, and done in the background', async () => {
    const kit = await runKit({ settings: { hangMs: 1500 }, syncBudgetMs: 900 });
    try {
      const place = newPlace();
      const result = await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
      expect(result.resultCode).to.equal('000005');
      expect(result.resultMsg).to.match(/in progress/);
      expect(result.ms).to.be.below(900);
      await kit.koobridge.logged({
        msg: 'background work ended',
        command: 'syncTenant',
        outcome: 'done',
      });
      const again = await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
      expect(again.resultCode).to.equal('000000');
      expect(kit.heard(place.tenantId)).to.have.length(1);
    } finally {
      await kit.close();
    }
  });

  it('that was broken when the server stopped hears of it from the next one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'koobridge-kit-'));
    const databaseUrl = `sqlite:${join(folder, 'koobridge.db')}`;
    const place = newPlace();
    try {
      const broken = await runKit({ settings: { failTimes: 100 } }, { databaseUrl });
      try {
        const result = await broken.call('authSync', { ...place, appId, userList: [lisi], flag: 1 });
        expect(result.resultCode).to.equal('000005');
      } finally {
        await broken.close();
      }
      const mended = await runKit({}, { databaseUrl });
      try {
        await mended.koobridge.logged({ msg: 'background work ended', outcome: 'done' });
        const [heard, ...more] = mended.heard(place.tenantId);
        expect(more).to.deep.equal([]);
        expect(heard?.facts.users).to.have.length(1);
        expect(heard?.facts).to.include({ ...place, appId });
      } finally {
        await mended.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }).timeout(20_000);

  it('at two servers hears the newest last, since they wait for each other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'koobridge-kit-'));
    const databaseUrl = `sqlite:${join(folder, 'koobridge.db')}`;
    const kits: KitKoobridge[] = [];
    try {
      for (const _server of [1, 2]) kits.push(await runKit({ settings: { hangMs: 700 } }, { databaseUrl }));
      const [one, other] = kits as [KitKoobridge, KitKoobridge];
      const place = newPlace();
      const first = one.call('tenantSync', { ...place, ...enterprise, flag: 1 });
      await one.koobridge.logged({ msg: 'on demand: slow' });
      const second = await other.call('tenantSync', { ...place, ...enterprise, name: 'newest', flag: 2 });
      expect(second.resultCode).to.equal('000005');
      expect((await first).resultCode).to.equal('000000');
      await allJobsOver(other);
      // Either of them may have done what was left.
      const names = [one, other].flatMap((kit) =>
        kit.heard(place.tenantId).map(({ facts }) => (facts.tenant as { name: string }).name),
      );
      expect(names).to.deep.equal(['huaiweitest', 'newest']);
      const [row] = await one.rows('tenants', place.tenantId);
      expect(row).to.include({ version: 2, delivered: 1 });
    } finally {
      for (const kit of kits) await kit.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }).timeout(20_000);

  it('gets the same idempotency key for the same things in the same state, and another for a newer one', async () => {
    const kit = await runKit({ settings: { failTimes: 1 } });
    try {
      const place = newPlace();
      await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
      await kit.call('tenantSync', { ...place, ...enterprise, flag: 1 });
      await kit.call('tenantSync', { ...place, ...enterprise, name: 'newer', flag: 2 });
      const keys = kit.heard(place.tenantId).map(({ key }) => key);
      expect(new Set(keys).size).to.equal(2);
      expect(keys.every((key) => key.length > 0 && key.length <= 64)).to.equal(true);
    } finally {
      await kit.close();
    }
  }).timeout(20_000);
});

/** Resolves when the server has nothing left to do; most jobs are over after a second. */
async function allJobsOver({ koobridge }: KitKoobridge): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    const text = await (await fetch(`${koobridge.server.url}/metrics`)).text();
    if (/^koobridge_jobs_waiting 0$/m.test(text)) return;
    await wait(100);
  }
  throw new Error('there are still jobs');
}
