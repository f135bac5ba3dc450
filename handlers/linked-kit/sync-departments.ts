import type { Department, SyncDepartmentsCommand } from '../../lifecycle/command.ts';
import { type Entry, entriesOf, textOf } from './entry.ts';
import { type Flag, operationOf } from './operation.ts';
import { storableId } from './storable-id.ts';
import { syncBasics } from './sync-basics.ts';

/** One department, as singleOrgSync tells it in both generations. */
interface DepartmentMessage {
  instanceId?: string;
  tenantId: string;
  orgCode: string;
  orgName?: string;
  parentCode?: string;
  flag: Flag;
}

/** @throws BadRequest for a department whose code cannot be kept. */
export function syncDepartment(message: DepartmentMessage): SyncDepartmentsCommand {
  const { orgCode, orgName, parentCode, flag } = message;
  const department = departmentOf({ orgCode, orgName, parentCode }, '');
  return {
    type: 'syncDepartments',
    ...syncBasics(message, operationOf(flag)),
    scope: 'changed',
    departments: [department],
  };
}

/**
 * All departments of an enterprise. The flag that the sample shows means nothing: the list says what there is.
 * @param field what the list is called
 * @throws BadRequest for a list that cannot be read, or a department without a code.
 */
export function syncAllDepartments(
  message: { instanceId?: string; tenantId: string },
  field: string,
  list: unknown,
): SyncDepartmentsCommand {
  return {
    type: 'syncDepartments',
    ...syncBasics(message, 'modify'),
    scope: 'all',
    departments: entriesOf(field, list).map((entry, index) => departmentOf(entry, `${field}[${index}].`)),
  };
}

/** The name is `name` in V1.0's list and `orgName` elsewhere. */
function departmentOf(entry: Entry, place: string): Omit<Department, 'state'> {
  return {
    code: storableId(`${place}orgCode`, textOf(entry, 'orgCode')),
    name: textOf(entry, 'orgName') ?? textOf(entry, 'name') ?? '',
    parentCode: textOf(entry, 'parentCode'),
  };
}
