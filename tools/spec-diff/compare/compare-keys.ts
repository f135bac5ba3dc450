import { compareNotes, noteRuleOf } from './compare-notes.ts';
import { type Finding, found, type Place } from './finding.ts';
import { differingKeys, shown, type Tree } from './tree.ts';

/** What the change of a key means. */
export type Comparers = Record<string, () => Finding[]>;

/**
 * Compares a node key by key: those with a comparer by it, those for readers as notes, and all others as something that
 * no rule knows, so that nothing changes unseen.
 */
export function compareKeys(before: Tree, after: Tree, place: Place, comparers: Comparers): Finding[] {
  const keys = differingKeys(before, after).filter((key) => noteRuleOf(key) === null && key !== '$ref');
  const changes = keys.flatMap((key) => {
    const detail = { what: key, from: shown(before[key]), to: shown(after[key]) };
    return comparers[key]?.() ?? [found('something else changed', place, detail)];
  });
  return [...changes, ...compareNotes(before, after, place)];
}
