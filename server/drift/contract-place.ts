import { posix } from 'node:path';
import { isMap, type YAMLMap } from 'yaml';
import { scenes } from '../../generated/scenes.ts';
import type { ContractFile, OpenContract } from './contract-file.ts';

/** A place in the contract. */
export interface Place {
  file: ContractFile;
  path: readonly (string | number)[];
}

/** What the generated table says of a scene, as far as its place in the contract goes. */
interface SceneFacts {
  path: string;
  method: string;
  requestSchema: string;
}

/** The schema of a scene's message; null when this version does not know guide or scene. */
export function messagePlace(open: OpenContract, guide: string, scene: string): Place | null {
  const known = (scenes as Record<string, Record<string, SceneFacts>>)[guide];
  const facts = known && Object.hasOwn(known, scene) ? known[scene] : undefined;
  const file = open(`openapi/inbound/${guide}.yaml`);
  if (!facts || !file) return null;
  const operation = ['paths', facts.path, facts.method.toLowerCase()];
  const inBody = [...operation, 'requestBody', 'content', 'application/json', 'schema'];
  // The message of a query is one parameter among others.
  const inQuery = Array.from({ length: 8 }, (_, index) => [...operation, 'parameters', index, 'schema']);
  const place = [inBody, ...inQuery]
    .map((path) => ({ file, path }))
    .find((each) => refAt(each)?.endsWith(`/${facts.requestSchema}`));
  return place ? settled(open, place) : null;
}

/** The schema of a member of an object or, for `*`, of a list's elements; null when the contract knows none. */
export function memberPlace(open: OpenContract, place: Place, name: string): Place | null {
  const step = name === '*' ? ['items'] : ['properties', name];
  for (const each of alternatives(open, place)) {
    const path = [...each.path, ...step];
    if (each.file.document.hasIn(path)) return settled(open, { file: each.file, path });
  }
  return null;
}

/** Where the properties of an object stand, or would; null when it can be no object. */
export function propertiesPlace(open: OpenContract, place: Place): Place | null {
  const object = alternatives(open, place).find((each) => {
    const schema = schemaAt(each);
    return schema?.has('properties') || schema?.get('type') === 'object';
  });
  return object ? { file: object.file, path: [...object.path, 'properties'] } : null;
}

/** Where a keyword of a schema stands, in itself or in one of its alternatives; null when nowhere. */
export function keywordPlace(open: OpenContract, place: Place, keyword: string): Place | null {
  const found = alternatives(open, place).find((each) => schemaAt(each)?.has(keyword));
  return found ? { file: found.file, path: [...found.path, keyword] } : null;
}

/** The name of the schema that a place belongs to. */
export function schemaName({ path }: Place): string {
  const isWhole = path[0] === 'components' && path[1] === 'schemas';
  return String(isWhole ? path[2] : path[0]);
}

/** A schema, and what it may be instead. */
function alternatives(open: OpenContract, place: Place): Place[] {
  const whole = settled(open, place);
  if (!whole) return [];
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => {
    const list: unknown = schemaAt(whole)?.toJSON()[keyword];
    return Array.isArray(list) ? list.map((_, index) => [...whole.path, keyword, index]) : [];
  });
  return [whole, ...parts.flatMap((path) => alternatives(open, { file: whole.file, path }))];
}

/** Where a chain of references ends. */
function settled(open: OpenContract, place: Place): Place | null {
  const ref = refAt(place);
  if (ref === undefined) return schemaAt(place) ? place : null;
  const [name = '', pointer = ''] = ref.split('#');
  const file = name === '' ? place.file : open(posix.join(posix.dirname(place.file.name), name));
  return file ? settled(open, { file, path: pointer.split('/').slice(1) }) : null;
}

function refAt(place: Place): string | undefined {
  const ref = schemaAt(place)?.get('$ref');
  return typeof ref === 'string' ? ref : undefined;
}

function schemaAt({ file, path }: Place): YAMLMap | undefined {
  const node = file.document.getIn(path, true);
  return isMap(node) ? node : undefined;
}
