import type { Bundle } from '../../generate/bundle.ts';
import { inWords } from '../words.ts';
import { compareDocuments, sceneNames } from './compare-documents.ts';
import { type Finding, found } from './finding.ts';

/** Compares two versions of the whole contract, spec by spec; a spec is known by its name and its folder. */
export function compareSpecs(before: Bundle[], after: Bundle[]): Finding[] {
  const same = (one: Bundle) => (other: Bundle) =>
    other.name === one.name && other.direction === one.direction;
  const kept = after.flatMap((young) => {
    const old = before.find(same(young));
    return old ? compareDocuments(young, old.document, young.document) : [wholeSpec('spec added', young)];
  });
  const gone = before.filter((old) => !after.some(same(old)));
  return [...kept, ...gone.map((old) => wholeSpec('spec removed', old))];
}

function wholeSpec(rule: 'spec added' | 'spec removed', { name, direction, document }: Bundle): Finding {
  const names = sceneNames(document);
  const noun = direction === 'inbound' ? 'scene' : 'operation';
  const place = { spec: name, direction, scene: null, side: `${direction} request`, status: null } as const;
  const what = `the ${noun}${names.length > 1 ? 's' : ''} ${inWords(names)}`;
  return found(rule, { ...place, noun: 'document', name: '' }, { what });
}
