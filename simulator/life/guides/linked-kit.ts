import type { LinkedKit } from '../../linked-kit.ts';

/** An account of an enterprise. */
export interface KitUser {
  userName: string;
  name: string;
  orgCode: string;
  role: 'user' | 'admin';
}

/** A department; without a parent for one at the top. */
export interface KitDepartment {
  orgCode: string;
  orgName: string;
  parentCode: string;
}

/** What the generations of the linked kit write each in its own way. */
export interface KitWording {
  /** Accounts, as authSync has them. */
  users(users: KitUser[]): Record<string, unknown>;
  /** All departments, as allOrgSync has them. */
  departments(departments: KitDepartment[]): Record<string, unknown>;
  /** The `flag` of accounts that lose the grant. */
  grantTakenBack: number;
}

const position = '系统管理员';
const [entryDate, workPlace] = ['2022-11-9', '南京'];

/** How each generation writes lists: V1.0 as JSON text, V2.0 as such (zh-cn_topic_0070649111, zh-cn_topic_0070649435). */
export const kitWordings: Record<LinkedKit['guide'], KitWording> = {
  'linked-kit-v1': {
    users: (users) => {
      const extension = { entryDate, employeeType: '4', workPlace };
      const list = users.map((user) => ({
        ...user,
        position,
        enable: 'true',
        mobile: '',
        email: '',
        extension,
      }));
      return { userList: JSON.stringify(list) };
    },
    departments: (departments) => ({
      orgInfo: JSON.stringify(departments.map(({ orgName, ...rest }) => ({ ...rest, name: orgName }))),
    }),
    grantTakenBack: 0,
  },
  'linked-kit-v2': {
    users: (users) => {
      const more = { position, enable: 'true', employeeType: 4, entryDate, workPlace };
      return { userList: users.map((user) => ({ ...user, ...more })) };
    },
    departments: (departments) => ({ orgInfoList: departments }),
    grantTakenBack: 3,
  },
};
