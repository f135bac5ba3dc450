import { type Document, resolve, type Schema } from './document.ts';

/**
 * How closely a message is looked at.
 * `closed`: what the contract does not know is an error of its own keyword (`additionalProperties`, `enum`,
 * `maxLength`), so that drift can be told from fault. `open`: what others may add to their answers passes.
 */
export type Closeness = 'closed' | 'open';

// What a validator has to know; descriptions, examples, sources and rulings are for readers.
const checked = new Set([
  'type',
  'format',
  'nullable',
  'enum',
  'required',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'uniqueItems',
]);

const read = new Set(['description', 'title', 'example', 'default', 'deprecated', 'discriminator']);
const nested = new Set(['properties', 'additionalProperties', 'items', 'anyOf', 'oneOf']);

/**
 * A schema of the contract as validators see it: references resolved, annotations gone, extensible enumerations and
 * undeclared fields treated as `closeness` says.
 * @throws Error for a keyword that would otherwise be left unchecked in silence.
 */
export function checkedSchema(document: Document, reference: Schema, closeness: Closeness): Schema {
  const schema = resolve(document, reference);
  const inner = (part: Schema) => checkedSchema(document, part, closeness);
  const result = ownKeywords(schema);
  if (closeness === 'open') delete result.maxLength;
  if (closeness === 'closed' && schema['x-extensible-enum']) result.enum = knownValues(schema);
  if (schema.items) result.items = inner(schema.items);
  if (schema.oneOf) result.oneOf = schema.oneOf.map(inner);
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    result.properties = Object.fromEntries(entries.map(([name, part]) => [name, inner(part)]));
  }
  const { additionalProperties: extra } = schema;
  if (extra !== undefined) result.additionalProperties = typeof extra === 'boolean' ? extra : inner(extra);
  else if (schema.type === 'object' && closeness === 'closed') result.additionalProperties = false;
  return schema.anyOf ? { ...result, ...oneSchemaOf(schema.anyOf.map(inner)) } : result;
}

function ownKeywords(schema: Schema): Schema {
  const result: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (checked.has(keyword)) result[keyword] = value;
    else if (!read.has(keyword) && !nested.has(keyword) && !keyword.startsWith('x-')) {
      throw new Error(`the generation does not know the schema keyword ${keyword}`);
    }
  }
  return result;
}

function knownValues(schema: Schema): unknown[] {
  const values = schema['x-extensible-enum'] ?? [];
  return schema.nullable ? [...values, null] : values;
}

/**
 * Alternatives of different types as one schema with several types. It means the same, since each keyword concerns one
 * type only; and a fault in one alternative is then reported once, without the complaints of the others.
 */
function oneSchemaOf(alternatives: Schema[]): Schema {
  const types = alternatives.map((alternative) => alternative.type);
  if (types.some((type) => typeof type !== 'string') || new Set(types).size !== types.length) {
    throw new Error(`anyOf is for alternatives of different types, here are ${JSON.stringify(types)}`);
  }
  return Object.assign({}, ...alternatives, { type: types });
}
