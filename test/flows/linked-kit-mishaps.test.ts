import { expect } from 'chai';
import { type KitKoobridge, runKit } from '../fixtures/kit-koobridge.ts';

const place = { instanceId: 'instance-m', tenantId: 'tenant-m' };
const appId = 'KSIDJF1234456';

describe('strange calls of the linked kit', () => {
  let kit: KitKoobridge;
  before(async () => {
    kit = await runKit();
  });
  after(() => kit.close());

  it('remove an application whose secret cannot be read, since removing has to succeed', async () => {
    const application = { ...place, appId, clientId: 'c', clientSecret: 'not a cipher text', timeStamp: '' };
    const rawBody = (flag: number) => JSON.stringify({ ...application, flag, testFlag: 0 });
    const send = (flag: number) =>
      kit.tryToCall('applicationSync', {}, 'linked-kit-v2', { rawBody: rawBody(flag) });
    expect((await send(1)).resultCode).to.equal('000002');
    expect((await send(0)).resultCode).to.equal('000000');
  });

  it('lose no account of a list because one has no name, and an empty value is no value (R2, R4)', async () => {
    const userList = [
      { userName: 'zhangsan', name: '张三', orgCode: '1', role: 'user', enable: 'true', position: null },
      { userName: 'lisi', orgCode: '1', role: 'user', enable: 'true' },
    ];
    const fields = { ...place, appId, userList, currentSyncTime: '20260401000000000', flag: 1 };
    expect((await kit.call('authSync', fields, 'linked-kit-v2')).resultCode).to.equal('000000');
    const rows = await kit.rows('tenant_users', place.tenantId);
    expect(rows.map(({ user_name }) => user_name)).to.have.members(['zhangsan', 'lisi']);
  });

  it('tell a stranger no more than that nothing was proved, whatever he sends (R11)', async () => {
    const options = { rawBody: '{"email":hush@example.com}', signature: 'AAAA' };
    const answer = await kit.tryToCall('tenantSync', {}, 'linked-kit-v1', options);
    expect(answer.resultCode).to.equal('000001');
    expect(answer.resultMsg).to.not.include('hush');
    expect(kit.koobridge.logLines().join('')).to.not.include('hush');
  });
});
