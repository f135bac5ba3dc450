import type { SyncUsersCommand, TenantUser } from '../../lifecycle/command.ts';
import { type Entry, entriesOf, entryIn, textOf } from './entry.ts';
import { type Flag, grantOperationOf } from './operation.ts';
import { storableId } from './storable-id.ts';
import { syncBasics } from './sync-basics.ts';

/** Accounts, as authSync tells them: as JSON text in V1.0, as a list in V2.0. */
interface UsersMessage {
  instanceId?: string;
  tenantId: string;
  appId: string;
  userList: unknown;
  flag: Flag;
}

/** @throws BadRequest for a list that cannot be read, or an account without a name. More than 500 are fine (R2). */
export function syncUsers(message: UsersMessage): SyncUsersCommand {
  return {
    type: 'syncUsers',
    ...syncBasics(message, grantOperationOf(message.flag)),
    appId: storableId('appId', message.appId),
    users: entriesOf('userList', message.userList).map(userOf),
  };
}

/** Words for the numbers of `employeeType` (page zh-cn_topic_0070649435). */
const employeeTypes: ReadonlyMap<string, string> = new Map([
  ['1', 'regular'],
  ['2', 'intern'],
  ['3', 'dispatched'],
  ['4', 'outsourced'],
]);

/** V1.0 has some of the fields below `extension`, V2.0 none. */
function userOf(entry: Entry, index: number): Omit<TenantUser, 'state'> {
  const extension = entryIn(entry, 'extension');
  const told = (name: string) => textOf(entry, name) ?? textOf(extension, name);
  const employeeType = told('employeeType');
  return {
    userName: storableId(`userList[${index}].userName`, textOf(entry, 'userName')),
    name: told('name') ?? '',
    departmentCode: told('orgCode') ?? '',
    role: told('role') ?? 'user',
    enabled: told('enable')?.toLowerCase() !== 'false',
    position: told('position'),
    employeeCode: told('employeeCode'),
    employeeType: employeeType === null ? null : (employeeTypes.get(employeeType) ?? employeeType),
    mobilePhone: told('mobile'),
    email: told('email'),
    workPlace: told('workPlace'),
    entryDate: told('entryDate'),
  };
}
