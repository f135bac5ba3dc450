import type { Validate, ValidationError } from '../../generated/validators.ts';
import { driftSample } from './drift-sample.ts';
import { Fault } from './fault.ts';
import type { Drift } from './inbound-call.ts';
import { namesIn, pointerName, valueAt } from './pointer.ts';

/** What a broken rule tells of drift. */
type Found = Pick<Drift, 'kind' | 'path' | 'detail'>;

/** More than anybody will read. */
const mostDrift = 100;

/**
 * Checks a message against the spec. What the spec does not know is drift and goes on (R2), and so is the absence of a
 * field that the scene can do without.
 * @returns the drift
 * @throws Fault that names the field which is missing or wrong.
 */
export function validateMessage(
  validate: Validate,
  fields: Record<string, unknown>,
  dispensable: readonly string[] = [],
): Drift[] {
  if (validate(fields)) return [];
  const errors = validate.errors ?? [];
  const drift: Found[] = [];
  const faults: ValidationError[] = [];
  for (const error of errors) {
    const found = driftOf(error, dispensable) ?? strangeValue(error, validate, fields);
    if (found) drift.push(found);
    else faults.push(error);
  }
  const [first] = faults;
  if (first) throw faultOf(first);
  return drift.slice(0, mostDrift).map((found) => withSample(found, fields));
}

function withSample(found: Found, fields: Record<string, unknown>): Drift {
  const names = namesIn(found.path);
  return { ...found, ...driftSample(found.kind, names, valueAt(fields, names)) };
}

function driftOf(
  { keyword, instancePath, params }: ValidationError,
  dispensable: readonly string[],
): Found | null {
  switch (keyword) {
    case 'required': {
      const path = `${instancePath}/${String(params.missingProperty)}`;
      // Of a list each entry may do without: `userList/*/name`.
      if (!dispensable.includes(path.slice(1).replace(/\/\d+\//g, '/*/'))) return null;
      return { kind: 'missing-field', path, detail: 'the guide calls the field mandatory' };
    }
    case 'additionalProperties':
      return {
        kind: 'unknown-field',
        path: `${instancePath}/${pointerName(String(params.additionalProperty))}`,
        detail: 'the spec knows no such field',
      };
    case 'enum':
      return { kind: 'unknown-value', path: instancePath, detail: 'the spec knows no such value' };
    case 'maxLength':
      return {
        kind: 'too-long',
        path: instancePath,
        detail: `longer than the ${String(params.limit)} characters of the spec`,
      };
    default:
      return null;
  }
}

/** A value that cannot be read, of a field the call may do without: worth a note, not an order (R2). */
function strangeValue(
  { keyword, instancePath }: ValidationError,
  validate: Validate,
  fields: Record<string, unknown>,
): Found | null {
  const [name, ...deeper] = namesIn(instancePath);
  // The flag is read as text whatever its type.
  const isStrange = keyword === 'pattern' || (keyword === 'type' && name === 'testFlag');
  if (!isStrange || name === undefined || deeper.length > 0) return null;
  const { [name]: _strange, ...others } = fields;
  const isOptional =
    validate(others) || !validate.errors?.some(({ params }) => params.missingProperty === name);
  const detail = 'not written as the spec has it';
  return isOptional ? { kind: 'unknown-value', path: instancePath, detail } : null;
}

function faultOf({ keyword, instancePath, params, message }: ValidationError): Fault {
  if (keyword === 'required') {
    const path = `${instancePath}/${String(params.missingProperty)}`.slice(1);
    return new Fault('FIELD_MISSING', `the mandatory field ${path} is missing or empty`);
  }
  return new Fault(
    'FIELD_WRONG',
    `the field ${instancePath.slice(1) || 'body'} ${message ?? `breaks the rule ${keyword}`}`,
  );
}
