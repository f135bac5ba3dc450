import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../spec-lint/rule.ts';
import { noteRuleOf } from './compare-notes.ts';
import { type Finding, found, type Place } from './finding.ts';
import type { Tree } from './tree.ts';

/** A field, parameter or header. */
export interface Named {
  name: string;
  place: Place;
  node: Tree;
  mandatory: boolean;
}

/** Compares one that is in both versions. */
type Inside = (before: Tree, after: Tree, place: Place) => Finding[];

/** Compares the fields of an object, the parameters of a call or the headers of an answer: what came, went and was renamed. */
export function compareNamed(before: Named[], after: Named[], inside: Inside): Finding[] {
  const gone = before.filter(({ name }) => !heirOf(name, after));
  const come = after.filter(({ name }) => !heirOf(name, before));
  const renamed = renames(gone, come);
  const fresh = come.filter((each) => ![...renamed.values()].includes(each));
  return [
    ...before.flatMap((old) => {
      const heir = heirOf(old.name, after);
      if (heir) return inside(old.node, heir.node, heir.place);
      const next = renamed.get(old);
      return [
        next ? found('field renamed', old.place, { to: next.name }) : found('field removed', old.place),
      ];
    }),
    ...fresh.map(({ place, mandatory }) =>
      found(mandatory ? 'mandatory field added' : 'optional field added', place),
    ),
  ];
}

/** Of those that are in both versions, the ones that became mandatory or optional. */
export function compareMandatory(before: Named[], after: Named[]): Finding[] {
  return before.flatMap((old) => {
    const heir = heirOf(old.name, after);
    if (!heir || heir.mandatory === old.mandatory) return [];
    return [found(heir.mandatory ? 'became mandatory' : 'became optional', heir.place)];
  });
}

function heirOf(name: string, named: Named[]): Named | undefined {
  return named.find((each) => each.name === name);
}

// Renamed is what keeps its type and all its limits, and its description or its example, and is alone in doing so.
function renames(gone: Named[], come: Named[]): Map<Named, Named> {
  const pairs = gone.map((old) => [old, come.filter((each) => looksLike(old, each))] as const);
  const certain = pairs.flatMap(([old, [heir, ...others]]) =>
    heir && others.length === 0 ? [[old, heir] as const] : [],
  );
  const heirs = certain.map(([, heir]) => heir);
  return new Map(certain.filter(([, heir]) => heirs.indexOf(heir) === heirs.lastIndexOf(heir)));
}

function looksLike(before: Named, after: Named): boolean {
  const sameWords = ['description', 'example'].some(
    (key) => before.node[key] !== undefined && isDeepStrictEqual(before.node[key], after.node[key]),
  );
  const sameDemands = isDeepStrictEqual(demands(before.node), demands(after.node));
  return sameWords && sameDemands && before.mandatory === after.mandatory;
}

function demands(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(demands);
  if (!isRecord(node)) return node;
  const kept = Object.entries(node).filter(
    ([key]) => noteRuleOf(key) === null && !['name', '$ref'].includes(key),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, demands(each)]));
}
