import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../config/package-root.ts';

/** The spec of the management interface, as far as its guard looks into it. */
export interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { parameters: Record<string, Parameter> };
}

interface Operation {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
}

interface Parameter {
  name: string;
  in: string;
  allowReserved?: boolean;
}

/** A copy of the spec for the one who asks: the validator changes the document it is given. */
export function readContract(): Contract {
  const file = join(packageRoot(), 'generated', 'bundles', 'management.json');
  const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract;
  // Else the validator wants the colons of a time escaped, which a query need not do (RFC 3986, section 3.4).
  for (const parameter of operationsOf(contract).flatMap((operation) => queryOf(contract, operation))) {
    parameter.allowReserved = true;
  }
  return contract;
}

/** The query parameters of each operation. */
export function queryNames(contract: Contract): ReadonlyMap<string, string[]> {
  return new Map(
    operationsOf(contract).map((operation) => [
      operation.operationId,
      queryOf(contract, operation).map(({ name }) => name),
    ]),
  );
}

function operationsOf({ paths }: Contract): Operation[] {
  return Object.values(paths).flatMap((item) => Object.values(item));
}

function queryOf({ components }: Contract, { parameters = [] }: Operation): Parameter[] {
  return parameters
    .map((parameter) => {
      if (!('$ref' in parameter)) return parameter;
      const found = components.parameters[parameter.$ref.replace('#/components/parameters/', '')];
      if (!found) throw new Error(`management.json: ${parameter.$ref} leads nowhere; run "npm run generate"`);
      return found;
    })
    .filter((parameter) => parameter.in === 'query');
}
