import fc from 'fast-check';
import type { Schema } from '../../tools/generate/document.ts';

/** Messages that a schema accepts. */
export function messages(schema: Schema): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => messages({ ...schema, type })));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objects(schema);
    case 'array':
      return fc.array(messages(schema.items ?? {}), { maxLength: 3 });
    case 'string':
      return strings(schema);
    case 'number':
      return fc.double({ max: Number(schema.maximum ?? 1e9), min: -1e9, noNaN: true });
    default:
      throw new Error(`no messages for the type ${String(schema.type)}`);
  }
}

/**
 * Messages that began as good ones and met up to four mishaps: a field lost, added, or with a value of any kind; and a
 * few that are no objects at all. (No `null`: express-openapi-validator breaks on a body of null.)
 */
export function brokenMessages(schema: Schema): fc.Arbitrary<unknown> {
  const mishap = fc.record({ way: fc.constantFrom(...waysOf(schema)), change: changes });
  const damaged = fc
    .tuple(messages(schema), fc.array(mishap, { minLength: 1, maxLength: 4 }))
    .map(([message, mishaps]) => mishaps.reduce(changed, structuredClone(message)));
  const noObject = fc.constantFrom<unknown>([], [{}], 'newInstance', 5, true);
  return fc.oneof({ weight: 20, arbitrary: damaged }, { weight: 1, arbitrary: noObject });
}

function objects(schema: Schema): fc.Arbitrary<unknown> {
  const parts = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, messages(part)]);
  const model = Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>;
  return fc.record(model, { requiredKeys: schema.required ?? [], noNullPrototype: true });
}

function strings(schema: Schema): fc.Arbitrary<string> {
  const maxLength = Number(schema.maxLength ?? 100);
  if (typeof schema.pattern === 'string') return fc.stringMatching(new RegExp(schema.pattern), { maxLength });
  // Lengths are counted in characters, so the characters beyond 16 bits have to be among them.
  return fc.string({ unit: 'binary', maxLength });
}

interface Way {
  parents: string[];
  name: string;
}

type Change = { kind: 'drop' } | { kind: 'set'; value: unknown };

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>({ kind: 'drop' }),
  fc
    .oneof(
      fc.jsonValue(),
      fc
        .constantFrom('x', '\u{1f600}')
        .chain((unit) => fc.integer({ min: 1, max: 7000 }).map((n) => unit.repeat(n))),
      fc.constantFrom('', null, '20221124023618', 'FREEZE', 5, true, [], {}),
    )
    .map((value): Change => ({ kind: 'set', value })),
);

// Names that objects of JavaScript have without being given them are among the unknown fields.
const strangers = ['colour', 'constructor', 'toString', '__proto__', 'Activity', 'a/b'];

function waysOf(schema: Schema, parents: string[] = []): Way[] {
  const fields = Object.entries(schema.properties ?? {});
  const own = [...fields.map(([name]) => name), ...strangers].map((name) => ({ parents, name }));
  const inner = fields.flatMap(([name, part]) => (part.properties ? waysOf(part, [...parents, name]) : []));
  return [...own, ...inner];
}

function changed(message: unknown, { way, change }: { way: Way; change: Change }): unknown {
  let place: unknown = message;
  for (const parent of way.parents) place = isObject(place) ? place[parent] : undefined;
  if (!isObject(place)) return message;
  if (change.kind === 'drop') delete place[way.name];
  else
    Object.defineProperty(place, way.name, {
      value: change.value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return message;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
