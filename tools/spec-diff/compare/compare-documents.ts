import { type Document, operationsOf } from '../../generate/document.ts';
import type { SpecFile } from '../../generate/spec-files.ts';
import { compareKeys } from './compare-keys.ts';
import { compareOperations, type WholeOperation } from './compare-operations.ts';
import { dereferenced } from './dereferenced.ts';
import { type Finding, found, type Place } from './finding.ts';
import { differingKeys, keysOf, listOf, shown, type Tree, treeOf } from './tree.ts';

/** Compares two versions of one spec. */
export function compareDocuments(
  { name, direction }: Pick<SpecFile, 'name' | 'direction'>,
  before: Document,
  after: Document,
): Finding[] {
  const document: Place = {
    spec: name,
    direction,
    scene: null,
    side: `${direction} request`,
    status: null,
    noun: 'document',
    name: '',
  };
  return [
    ...compareScenes(wholeOperationsOf(before), wholeOperationsOf(after), document),
    ...comparePaths(treeOf(before.paths), treeOf(after.paths), document),
    ...compareRoots({ ...before }, { ...after }, document),
  ];
}

/** The ids of a document's operations, in its order. */
export function sceneNames(document: Document): string[] {
  return operationsOf(document).map(({ path, method, operation }) =>
    idOf(operation.operationId, method, path),
  );
}

function compareScenes(before: WholeOperation[], after: WholeOperation[], document: Place): Finding[] {
  const placeOf = ({ id }: WholeOperation): Place => ({
    ...document,
    scene: id,
    noun: document.direction === 'inbound' ? 'scene' : 'operation',
  });
  const heirs = new Map(before.map((old) => [old, heirOf(old, before, after)]));
  const known = [...heirs.values()];
  const kept = before.flatMap((old) => {
    const heir = heirs.get(old);
    return heir ? compareOperations(old, heir, placeOf(heir)) : [found('scene removed', placeOf(old))];
  });
  const fresh = after.filter((each) => !known.includes(each));
  return [...kept, ...fresh.map((each) => found('scene added', placeOf(each)))];
}

/** The same id, else the same way to call it under a new id that nobody had. */
function heirOf(old: WholeOperation, before: WholeOperation[], after: WholeOperation[]) {
  const sameId = after.find(({ id }) => id === old.id);
  const fresh = after.filter(({ id }) => !before.some((each) => each.id === id));
  return sameId ?? fresh.find(({ path, method }) => path === old.path && method === old.method);
}

function wholeOperationsOf(bundled: Document): WholeOperation[] {
  const document = dereferenced(bundled);
  const root: Tree = { ...document };
  return operationsOf(document).map(({ path, method, operation }) => {
    const written: Tree = { ...operation };
    const shared = listOf(treeOf(document.paths[path]).parameters);
    const parameters = [...shared, ...listOf(written.parameters)];
    return {
      id: idOf(operation.operationId, method, path),
      path,
      method,
      operation: parameters.length === 0 ? written : { ...written, parameters },
      authentication: authenticationInWords(written.security ?? root.security),
    };
  });
}

function idOf(operationId: string | undefined, method: string, path: string): string {
  return operationId ?? `${method.toUpperCase()} ${path}`;
}

function authenticationInWords(security: unknown): string {
  const ways = listOf(security).map((each) => Object.entries(treeOf(each)).map(schemeInWords).join(' and '));
  return ways.map((way) => way || 'none').join(' or ') || 'none';
}

function schemeInWords([name, scopes]: [string, unknown]): string {
  const asked = listOf(scopes).map(shown).join(', ');
  return asked === '' ? name : `${name} (${asked})`;
}

const onlyNames = ['get', 'post', 'put', 'patch', 'delete', 'parameters'];

/** What stands beside the operations of a path. */
function comparePaths(before: Tree, after: Tree, document: Place): Finding[] {
  const known = Object.fromEntries(onlyNames.map((name) => [name, () => []]));
  return keysOf(before, after).kept.flatMap((path) =>
    compareKeys(treeOf(before[path]), treeOf(after[path]), { ...document, noun: `path ${path}` }, known),
  );
}

function compareRoots(before: Tree, after: Tree, document: Place): Finding[] {
  return compareKeys(before, after, document, {
    paths: () => [],
    // Compared with each operation.
    security: () => [],
    components: () => compareSecuritySchemes(treeOf(before.components), treeOf(after.components), document),
    servers: () => compareServers(before.servers, after.servers, document),
    info: () =>
      differingKeys(treeOf(before.info), treeOf(after.info)).map((what) =>
        found('note changed', document, { what }),
      ),
    openapi: () => [found('note changed', document, { what: 'openapi' })],
  });
}

function compareSecuritySchemes(before: Tree, after: Tree, document: Place): Finding[] {
  const [old, young] = [treeOf(before.securitySchemes), treeOf(after.securitySchemes)];
  return differingKeys(old, young).flatMap((name) => {
    const [was, is] = [treeOf(old[name]), treeOf(young[name])];
    const scheme = { ...document, noun: 'security scheme', name };
    const changes = compareKeys(was, is, scheme, {});
    const asDocs = changes.filter(({ rule }) => rule !== 'something else changed');
    if (asDocs.length === changes.length) return asDocs;
    const inWords = ({ description: _, ...facts }: Tree) =>
      shown(Object.keys(facts).length > 0 ? facts : undefined);
    return [...asDocs, found('authentication changed', scheme, { from: inWords(was), to: inWords(is) })];
  });
}

function compareServers(before: unknown, after: unknown, document: Place): Finding[] {
  const addresses = (servers: unknown) =>
    listOf(servers)
      .map((server) => shown(treeOf(server).url))
      .join(', ') || 'none';
  const [from, to] = [addresses(before), addresses(after)];
  return from === to
    ? [found('note changed', document, { what: 'servers' })]
    : [found('addresses changed', document, { from, to })];
}
