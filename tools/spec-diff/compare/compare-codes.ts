import { noteRuleOf } from './compare-notes.ts';
import { type Finding, found, type Place } from './finding.ts';
import { differingKeys, keysOf, listOf, shown, type Tree, treeOf } from './tree.ts';

/** Compares the result codes that a scene may answer. */
export function compareResultCodes(before: unknown, after: unknown, place: Place): Finding[] {
  const [old, young] = [listOf(before).map(shown), listOf(after).map(shown)];
  return [
    ...old
      .filter((code) => !young.includes(code))
      .map((what) => found('result code removed', place, { what })),
    ...young.filter((code) => !old.includes(code)).map((what) => found('result code added', place, { what })),
  ];
}

/** Compares the codes that somebody else's answer may carry, with what each makes us do. */
export function compareErrorCodes(before: unknown, after: unknown, place: Place): Finding[] {
  const [old, young] = [treeOf(before), treeOf(after)];
  const { removed, added, kept } = keysOf(old, young);
  return [
    ...removed.map((what) => found('error code removed', place, { what })),
    ...added.map((what) => found('error code added', place, { what })),
    ...kept.flatMap((code) => compareErrorCode(code, treeOf(old[code]), treeOf(young[code]), place)),
  ];
}

function compareErrorCode(code: string, before: Tree, after: Tree, place: Place): Finding[] {
  return differingKeys(before, after).map((key) => {
    if (key === 'meaning') return found('words changed', place, { what: `meaning of the code ${code}` });
    if (noteRuleOf(key)) return found('note changed', place, { what: `${key} of the code ${code}` });
    return found('error code treated otherwise', place, {
      what: code,
      from: `${key} ${shown(before[key])}`,
      to: `${key} ${shown(after[key])}`,
    });
  });
}
