import { expect } from 'chai';
import JSON5 from 'json5';
import { BadRequest } from '../../handlers/handler.ts';
import { handlers } from '../../handlers/handlers.ts';
import type { Command, SyncCommand, SyncUsersCommand } from '../../lifecycle/command.ts';
import { done, failed, inProgress, repeated } from '../../lifecycle/outcome.ts';
import { withoutBlanks } from '../../server/edge/without-blanks.ts';
import { committedBundle } from '../openapi/committed-bundle.ts';

type Guide = 'linked-kit-v1' | 'linked-kit-v2';
type Activity = keyof (typeof handlers)[Guide];

const guides: Guide[] = ['linked-kit-v1', 'linked-kit-v2'];

/** A message as the edge hands it on: empty fields are gone, secrets in clear. */
function decode(guide: Guide, activity: Activity, message: Record<string, unknown>): SyncCommand {
  const handler = handlers[guide][activity] as { decode(request: unknown): Command };
  return handler.decode(withoutBlanks(message)) as SyncCommand;
}

function refusalOf(guide: Guide, activity: Activity, message: Record<string, unknown>): string {
  try {
    decode(guide, activity, message);
  } catch (error) {
    if (error instanceof BadRequest) return error.message;
    throw error;
  }
  throw new Error('the message was taken');
}

function exampleOf(guide: Guide, activity: Activity, name: string): Record<string, unknown> {
  const content = committedBundle(guide).paths[`/${guide}/${activity}`]?.post?.requestBody?.content;
  const example = content?.['application/json']?.examples?.[name];
  if (!example) throw new Error(`${guide} ${activity} has no example ${name}`);
  return example.value as Record<string, unknown>;
}

const tenantId = '68cbc8600000000000000000880d92f36422fa0e';
const bound = { instanceId: 'huaiweitest123456', tenantId };
const appId = 'KSIDJF1234456';

describe('the handlers of the linked kit', () => {
  describe('read what the guide prints', () => {
    for (const guide of guides) {
      it(`of tenantSync (${guide})`, () => {
        expect(decode(guide, 'tenantSync', exampleOf(guide, 'tenantSync', 'printed'))).to.deep.equal({
          type: 'syncTenant',
          operation: 'add',
          instanceId: 'huaiweitest123456',
          tenantId: '68cbc86****************880d92f36422fa0e',
          orderId: 'CS1906666666ABCDE',
          tenant: { code: 'huawei', name: 'huaiweitest', domain: 'https://example.tenantaccount.com' },
        });
      });

      it(`of singleOrgSync, whose parent is empty (${guide})`, () => {
        expect(decode(guide, 'singleOrgSync', exampleOf(guide, 'singleOrgSync', 'printed'))).to.deep.equal({
          type: 'syncDepartments',
          operation: 'add',
          ...bound,
          scope: 'changed',
          departments: [{ code: '10000', name: '开发部', parentCode: null }],
        });
      });

      it(`of allOrgSync, a text with unquoted keys (${guide})`, () => {
        const message = exampleOf(guide, 'allOrgSync', 'printed');
        const text = String(message.orgInfo ?? message.orgInfoList);
        expect(() => JSON.parse(text)).to.throw();
        expect(decode(guide, 'allOrgSync', message)).to.deep.equal({
          type: 'syncDepartments',
          operation: 'modify',
          ...bound,
          scope: 'all',
          departments: [
            { code: '00000001', name: '产品部', parentCode: '265789314' },
            { code: '00000002', name: '测试部', parentCode: '265789314' },
          ],
        });
      });

      it(`of applicationSync (${guide})`, () => {
        const message = {
          ...exampleOf(guide, 'applicationSync', 'complete'),
          clientSecret: 'secret in clear',
        };
        expect(decode(guide, 'applicationSync', message)).to.deep.equal({
          type: 'syncApplication',
          operation: 'add',
          ...bound,
          application: { appId, clientId: '6YQx1Ub0TzKb7rWk', clientSecret: 'secret in clear' },
        });
      });
    }

    it('of the account list of V1.0, with its extension', () => {
      expect(
        decode('linked-kit-v1', 'authSync', exampleOf('linked-kit-v1', 'authSync', 'printed')),
      ).to.deep.equal({
        type: 'syncUsers',
        operation: 'add',
        ...bound,
        appId,
        users: [
          {
            userName: 'zhangsan01',
            name: '张三',
            departmentCode: '123456789',
            role: 'admin',
            enabled: true,
            position: '系统管理员',
            employeeCode: null,
            employeeType: 'outsourced',
            mobilePhone: null,
            email: null,
            workPlace: '南京',
            entryDate: '2022-11-9',
          },
        ],
      });
    });

    it('of the account list of V2.0, as a list and as text', () => {
      const list = decode('linked-kit-v2', 'authSync', exampleOf('linked-kit-v2', 'authSync', 'list'));
      expect((list as SyncUsersCommand).users).to.deep.equal([
        {
          userName: 'zhangsan01',
          name: '张三',
          departmentCode: '123456789',
          role: 'admin',
          enabled: true,
          position: '系统管理员',
          employeeCode: null,
          employeeType: 'outsourced',
          mobilePhone: '13800000000',
          email: 'zhangsan@example.com',
          workPlace: '南京',
          entryDate: '2022-11-9',
        },
      ]);
      const text = decode('linked-kit-v2', 'authSync', exampleOf('linked-kit-v2', 'authSync', 'text'));
      expect((text as SyncUsersCommand).users[0]).to.include({ userName: 'zhangsan01', enabled: false });
    });

    it('of the department list of V2.0', () => {
      const command = decode('linked-kit-v2', 'allOrgSync', exampleOf('linked-kit-v2', 'allOrgSync', 'list'));
      expect(command).to.deep.include({
        scope: 'all',
        departments: [
          { code: '00000001', name: '产品部', parentCode: '265789314' },
          { code: '265789314', name: '研发中心', parentCode: null },
        ],
      });
    });
  });

  it('know no instance and no order while the seller applies for a credential', () => {
    for (const guide of guides) {
      const command = decode(guide, 'tenantSync', exampleOf(guide, 'tenantSync', 'seller'));
      expect(command).to.include({ instanceId: null, orderId: null, tenantId });
    }
  });

  describe('read a flag', () => {
    const operations = { 0: 'remove', 1: 'add', 2: 'modify', 9: 'modify', x: 'modify' };
    const scenes = {
      tenantSync: exampleOf('linked-kit-v2', 'tenantSync', 'printed'),
      applicationSync: exampleOf('linked-kit-v2', 'applicationSync', 'complete'),
      authSync: exampleOf('linked-kit-v2', 'authSync', 'list'),
      singleOrgSync: exampleOf('linked-kit-v2', 'singleOrgSync', 'printed'),
    };
    for (const [activity, message] of Object.entries(scenes)) {
      it(`of ${activity}, as number or digit, and take an unknown one for a change (R2)`, () => {
        for (const [flag, operation] of Object.entries(operations)) {
          for (const written of flag === 'x' ? [flag] : [flag, Number(flag)]) {
            const command = decode('linked-kit-v2', activity as Activity, { ...message, flag: written });
            expect(command.operation, `${activity} ${flag}`).to.equal(operation);
          }
        }
        const revoked = decode('linked-kit-v2', activity as Activity, { ...message, flag: 3 });
        expect(revoked.operation).to.equal(activity === 'authSync' ? 'revoke' : 'modify');
      });
    }

    it('of allOrgSync as nothing: the list says what there is', () => {
      const message = { ...exampleOf('linked-kit-v2', 'allOrgSync', 'printed'), flag: 0 };
      expect(decode('linked-kit-v2', 'allOrgSync', message)).to.include({
        operation: 'modify',
        scope: 'all',
      });
    });
  });

  describe('read an account', () => {
    const userOf = (entry: Record<string, unknown>) => {
      const message = { ...bound, appId, userList: [entry], flag: 1 };
      return (decode('linked-kit-v2', 'authSync', message) as SyncUsersCommand).users[0];
    };

    it('that says no more than its name', () => {
      expect(userOf({ userName: 'a' })).to.deep.equal({
        userName: 'a',
        name: '',
        departmentCode: '',
        role: 'user',
        enabled: true,
        position: null,
        employeeCode: null,
        employeeType: null,
        mobilePhone: null,
        email: null,
        workPlace: null,
        entryDate: null,
      });
    });

    it('with empty and null fields inside the list, which say nothing (R4)', () => {
      expect(userOf({ userName: 'a', email: '', mobile: null, name: null, employeeType: '' })).to.deep.equal(
        userOf({ userName: 'a' }),
      );
    });

    it('that is enabled or not, however that is written', () => {
      const cases: [unknown, boolean][] = [
        ['true', true],
        ['false', false],
        ['FALSE', false],
        [true, true],
        [false, false],
      ];
      for (const [enable, enabled] of cases)
        expect(userOf({ userName: 'a', enable })).to.include({ enabled });
    });

    it('with its type of employment as number, digit, or a value we do not know', () => {
      const cases: [unknown, string][] = [
        [1, 'regular'],
        ['2', 'intern'],
        [3, 'dispatched'],
        ['4', 'outsourced'],
        [7, '7'],
      ];
      for (const [employeeType, word] of cases)
        expect(userOf({ userName: 'a', employeeType })).to.include({ employeeType: word });
    });

    it('whose numbers stand where texts are expected', () => {
      expect(userOf({ userName: 12, orgCode: 345 })).to.include({ userName: '12', departmentCode: '345' });
    });

    it('whose extension is a text', () => {
      const extension = '{workPlace:"南京"}';
      expect(userOf({ userName: 'a', extension })).to.include({ workPlace: '南京' });
      expect(userOf({ userName: 'a', extension: 7 })).to.include({ workPlace: null });
    });
  });

  it('take more than 500 accounts', () => {
    const userList = Array.from({ length: 700 }, (_, index) => ({ userName: `user-${index}` }));
    const message = { ...bound, appId, flag: 1 };
    const listed = decode('linked-kit-v2', 'authSync', { ...message, userList });
    const texts = [JSON.stringify(userList), JSON5.stringify(userList)];
    for (const text of texts) {
      expect(decode('linked-kit-v1', 'authSync', { ...message, userList: text })).to.deep.equal(listed);
    }
    expect((listed as SyncUsersCommand).users).to.have.length(700);
  });

  describe('refuse what cannot be understood, naming it', () => {
    const users = { ...bound, appId, flag: 1 };

    it('a list that is no text of a list', () => {
      expect(refusalOf('linked-kit-v1', 'authSync', { ...users, userList: '[{userName:' })).to.match(
        /^userList is a text that is not JSON/,
      );
      expect(refusalOf('linked-kit-v1', 'authSync', { ...users, userList: '{}' })).to.match(
        /^userList is not a list/,
      );
      expect(refusalOf('linked-kit-v1', 'allOrgSync', { ...bound, orgInfo: 'departments' })).to.match(
        /^orgInfo is a text that is not JSON/,
      );
      expect(refusalOf('linked-kit-v2', 'allOrgSync', { ...bound, orgInfoList: '5' })).to.match(
        /^orgInfoList is not a list/,
      );
    });

    it('an entry without its key, or that is none', () => {
      expect(
        refusalOf('linked-kit-v2', 'authSync', { ...users, userList: [{ userName: 'a' }, { name: 'B' }] }),
      ).to.equal('the mandatory field userList[1].userName is missing or empty');
      expect(refusalOf('linked-kit-v1', 'allOrgSync', { ...bound, orgInfo: '[{name:"产品部"}]' })).to.equal(
        'the mandatory field orgInfo[0].orgCode is missing or empty',
      );
      expect(refusalOf('linked-kit-v2', 'authSync', { ...users, userList: ['a'] })).to.equal(
        'userList[0] is not an object',
      );
    });

    it('ids that no table can hold', () => {
      const long = 'x'.repeat(513);
      expect(refusalOf('linked-kit-v2', 'authSync', { ...users, userList: [{ userName: long }] })).to.match(
        /userList\[0\]\.userName has 513 characters/,
      );
      expect(refusalOf('linked-kit-v2', 'authSync', { ...users, tenantId: 'a\0', userList: [] })).to.match(
        /tenantId holds a NUL/,
      );
    });

    it('an enterprise or credentials that nobody could log in with, but only when they are new', () => {
      const { domainName, ...tenant } = exampleOf('linked-kit-v2', 'tenantSync', 'printed');
      expect(domainName).to.be.a('string');
      expect(refusalOf('linked-kit-v2', 'tenantSync', tenant)).to.match(/domainName is missing/);
      expect(decode('linked-kit-v2', 'tenantSync', { ...tenant, flag: 0 })).to.include({
        operation: 'remove',
      });
      const { clientSecret, ...application } = exampleOf('linked-kit-v2', 'applicationSync', 'complete');
      expect(clientSecret).to.be.a('string');
      expect(refusalOf('linked-kit-v2', 'applicationSync', application)).to.match(/clientSecret is missing/);
      expect(decode('linked-kit-v2', 'applicationSync', { ...application, flag: 0 })).to.include({
        operation: 'remove',
      });
    });
  });

  it('answer six zeros when it is done, else a failure: no code says that it goes on', () => {
    for (const guide of guides) {
      for (const { encode } of Object.values(handlers[guide])) {
        expect(encode(done())).to.deep.equal({ resultCode: '000000', resultMsg: 'success' });
        expect(encode(repeated(done())).resultCode).to.equal('000000');
        expect(encode(inProgress()).resultCode).to.equal('000005');
        expect(encode(failed('INVALID_REQUEST', 'the role is not one of ours'))).to.deep.equal({
          resultCode: '000002',
          resultMsg: 'the role is not one of ours',
        });
        // Codes of other scenes are not among those of the kit.
        for (const reason of ['SOLD_OUT', 'INSTANCE_UNKNOWN', 'PLUGIN_FAILED', 'TIMED_OUT'] as const)
          expect(encode(failed(reason, 'no')).resultCode).to.equal('000005');
      }
    }
  });
});
