import { compareKeys } from './compare-keys.ts';
import { compareSchemas } from './compare-schemas.ts';
import { type Finding, found, type Place } from './finding.ts';
import { keysOf, type Tree, treeOf } from './tree.ts';

/**
 * Compares what a body may look like, by media type. Where each version has one media type, the two are compared even if
 * they differ: a scene that moved from the query to a body still has its fields.
 */
export function compareContent(before: Tree, after: Tree, place: Place): Finding[] {
  const { removed, added, kept } = keysOf(before, after);
  const changes = [
    ...removed.map((what) => found('media type removed', place, { what })),
    ...added.map((what) => found('media type added', place, { what })),
  ];
  const [onlyRemoved, onlyAdded] = [removed[0], added[0]];
  const moved = kept.length === 0 && removed.length === 1 && added.length === 1;
  const pairs = kept.map((name) => [name, name]);
  if (moved && onlyRemoved && onlyAdded) pairs.push([onlyRemoved, onlyAdded]);
  return [
    ...changes,
    ...pairs.flatMap(([old = '', young = '']) =>
      compareMediaType(treeOf(before[old]), treeOf(after[young]), place),
    ),
  ];
}

function compareMediaType(before: Tree, after: Tree, place: Place): Finding[] {
  return compareKeys(before, after, place, {
    schema: () => compareSchemas(treeOf(before.schema), treeOf(after.schema), place),
  });
}
