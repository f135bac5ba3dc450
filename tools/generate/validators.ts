import standalone from 'ajv/dist/standalone/index.js';
import ajvDraft04 from 'ajv-draft-04';
import type { Schema } from './document.ts';
import { banner } from './naming.ts';

/**
 * Validators as source text, one exported function per schema, so that nothing is compiled when the server runs.
 * OpenAPI 3.0 means JSON Schema draft 04, hence the dialect.
 * @param schemas by the name to export.
 */
export function validatorsModule(schemas: Record<string, Schema>): string {
  const ajv = new ajvDraft04.default({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  const code = standalone.default(ajv, names).replace(/^"use strict";/, '');
  return `${banner}// @ts-nocheck: plain JavaScript, as ajv writes it.\n\n${withImports(code).trim()}\n`;
}

// ajv leaves require() in the code it calls ESM. What it requires is CommonJS: for Node an import is its exports, for other
// loaders the function inside.
function withImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(/require\("(ajv\/[^"]+)"\)\.default/g, (_, path: string) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    imports.set(name, `import ${name} from '${path}.js';`);
    return `(${name}.default ?? ${name})`;
  });
  if (body.includes('require(')) throw new Error('ajv left a require() that the generation does not know');
  return [...imports.values(), body].join('\n');
}
