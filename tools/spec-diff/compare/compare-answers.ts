import { compareContent } from './compare-content.ts';
import { compareKeys } from './compare-keys.ts';
import { compareHeaders } from './compare-parameters.ts';
import { type Finding, found, type Place } from './finding.ts';
import { keysOf, type Tree, treeOf } from './tree.ts';

/** Compares what is answered, by HTTP status. @param place the answer side of the operation */
export function compareAnswers(before: Tree, after: Tree, place: Place): Finding[] {
  const { removed, added, kept } = keysOf(before, after);
  return [
    ...removed.map((what) => found('status removed', place, { what })),
    ...added.map((what) => found('status added', place, { what })),
    ...kept.flatMap((status) =>
      compareAnswer(treeOf(before[status]), treeOf(after[status]), { ...place, status }),
    ),
  ];
}

function compareAnswer(before: Tree, after: Tree, place: Place): Finding[] {
  return compareKeys(
    before,
    after,
    { ...place, noun: 'answer' },
    {
      headers: () => compareHeaders(treeOf(before.headers), treeOf(after.headers), place),
      content: () =>
        compareContent(treeOf(before.content), treeOf(after.content), { ...place, noun: 'body' }),
    },
  );
}
