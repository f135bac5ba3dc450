import type { Document, Schema } from './document.ts';

/** An example, where it stands in the document, and what it has to be like. */
export interface FoundExample {
  /** The way to it, blank between the parts: `paths /saas-v2/newInstance post requestBody ... printed`. */
  place: string;
  schema: Schema;
  value: unknown;
}

/** Every example of a document: of bodies, parameters and headers, and those inside schemas. */
export function foundExamples(document: Document): FoundExample[] {
  return [
    ...outside(document, []),
    ...inSchemas(document.components?.schemas ?? {}, ['components', 'schemas']),
  ];
}

// Bodies, parameters and headers have a schema and, beside it, one example or several.
function outside(node: unknown, way: string[]): FoundExample[] {
  if (Array.isArray(node)) return node.flatMap((each, index) => outside(each, [...way, String(index)]));
  if (!isRecord(node)) return [];
  if (way.length === 2 && way[0] === 'components' && way[1] === 'schemas') return [];
  if (isRecord(node.schema)) return besideSchema(node, node.schema, way);
  return Object.entries(node).flatMap(([key, each]) => outside(each, [...way, key]));
}

function besideSchema(node: Record<string, unknown>, schema: Schema, way: string[]): FoundExample[] {
  const found = inSchema(schema, [...way, 'schema']);
  if ('example' in node) found.push({ place: [...way, 'example'].join(' '), schema, value: node.example });
  const named = isRecord(node.examples) ? node.examples : {};
  for (const [name, example] of Object.entries(named)) {
    if (!isRecord(example) || example['x-printed-wrong'] !== undefined) continue;
    found.push({ place: [...way, 'example', name].join(' '), schema, value: example.value });
  }
  return found;
}

function inSchemas(schemas: Record<string, Schema>, way: string[]): FoundExample[] {
  return Object.entries(schemas).flatMap(([name, schema]) => inSchema(schema, [...way, name]));
}

function inSchema(schema: Schema, way: string[]): FoundExample[] {
  const own = 'example' in schema ? [{ place: way.join(' '), schema, value: schema.example }] : [];
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isRecord);
  return [
    ...own,
    ...inSchemas(schema.properties ?? {}, way),
    ...parts.flatMap((part, index) => inSchema(part, [...way, String(index)])),
  ];
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
