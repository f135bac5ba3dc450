import { compareKeys } from './compare-keys.ts';
import { compareMandatory, compareNamed, type Named } from './compare-named.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Finding, Place } from './finding.ts';
import { shown, type Tree, treeOf } from './tree.ts';

/** Compares the parameters of a call: those in the query, in the path and in headers. */
export function compareParameters(before: Tree[], after: Tree[], place: Place): Finding[] {
  const named = (parameters: Tree[]) => parameters.map((each) => parameterOf(each, place));
  return compareAll(named(before), named(after));
}

/** Compares the headers of an answer. */
export function compareHeaders(before: Tree, after: Tree, place: Place): Finding[] {
  const named = (headers: Tree) =>
    Object.entries(headers).map(([name, node]) => headerOf(name, treeOf(node), place));
  return compareAll(named(before), named(after));
}

function compareAll(before: Named[], after: Named[]): Finding[] {
  return [...compareNamed(before, after, compareOne), ...compareMandatory(before, after)];
}

function compareOne(before: Tree, after: Tree, place: Place): Finding[] {
  return compareKeys(before, after, place, {
    // Told by whoever found the two to be the same parameter.
    name: () => [],
    required: () => [],
    schema: () => compareSchemas(treeOf(before.schema), treeOf(after.schema), place),
  });
}

function parameterOf(node: Tree, place: Place): Named {
  const [name, where] = [shown(node.name), shown(node.in)];
  const noun = where === 'header' || where === 'cookie' ? where : `${where} parameter`;
  return {
    name: `${where} ${name}`,
    place: { ...place, noun, name },
    node,
    mandatory: node.required === true,
  };
}

function headerOf(name: string, node: Tree, place: Place): Named {
  return { name, place: { ...place, noun: 'header', name }, node, mandatory: node.required === true };
}
