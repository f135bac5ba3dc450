import { schemaName } from '../../generate/document.ts';
import { type CompareKeyword, valueKeywords } from './compare-keywords.ts';
import { compareMandatory, compareNamed, type Named } from './compare-named.ts';
import { compareNotes, noteRuleOf } from './compare-notes.ts';
import { type Finding, found, type Place, partOf } from './finding.ts';
import { differingKeys, listOf, shown, type Tree, treeOf } from './tree.ts';

/**
 * What changed from one schema to the other, references filled in. Where the type itself changed, nothing more is looked
 * at but what is for readers.
 */
export function compareSchemas(before: Tree, after: Tree, place: Place): Finding[] {
  const notes = compareNotes(before, after, place);
  const [from, to] = [typeOf(before), typeOf(after)];
  if (from !== to) return [found('type changed', place, { from, to }), ...notes];
  const keywords = differingKeys(before, after).filter((keyword) => noteRuleOf(keyword) === null);
  const changes = keywords.flatMap((keyword) =>
    (comparers[keyword] ?? compareUnknown)(before, after, place, keyword),
  );
  return [...changes, ...notes];
}

const comparers: Record<string, CompareKeyword> = {
  ...valueKeywords,
  // Only a name inside the contract: what it stands for has been filled in.
  $ref: () => [],
  properties: compareFields,
  required: compareRequired,
  items: (before, after, place) =>
    compareSchemas(treeOf(before.items), treeOf(after.items), partOf(place, '[]')),
  additionalProperties: compareOtherFields,
  'x-content-schema': (before, after, place, keyword) =>
    compareSchemas(treeOf(before[keyword]), treeOf(after[keyword]), partOf(place, '[as JSON]')),
  anyOf: compareAlternatives,
  oneOf: compareAlternatives,
};

const compareUnknown: CompareKeyword = (before, after, place, keyword) => [
  found('something else changed', place, {
    what: keyword,
    from: shown(before[keyword]),
    to: shown(after[keyword]),
  }),
];

function typeOf(schema: Tree): string {
  if (schema.anyOf !== undefined || schema.oneOf !== undefined) return 'one of several';
  return schema.type === undefined
    ? 'anything'
    : listOf(schema.type).map(shown).join(' or ') || shown(schema.type);
}

function compareFields(before: Tree, after: Tree, place: Place): Finding[] {
  return compareNamed(fieldsOf(before, place), fieldsOf(after, place), compareSchemas);
}

function compareRequired(before: Tree, after: Tree, place: Place): Finding[] {
  return compareMandatory(fieldsOf(before, place), fieldsOf(after, place));
}

function fieldsOf(schema: Tree, place: Place): Named[] {
  const mandatory = listOf(schema.required);
  return Object.entries(treeOf(schema.properties)).map(([name, node]) => ({
    name,
    place: partOf(place, name),
    node: treeOf(node),
    mandatory: mandatory.includes(name),
  }));
}

/** Fields that are not named: refused (`false`), accepted, or of one schema. */
function compareOtherFields(before: Tree, after: Tree, place: Place): Finding[] {
  const [old, young] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  if ((old === false) !== (young === false)) {
    return [found(young === false ? 'other fields refused' : 'other fields accepted', place)];
  }
  return compareSchemas(treeOf(old), treeOf(young), partOf(place, '*'));
}

function compareAlternatives(before: Tree, after: Tree, place: Place, keyword: string): Finding[] {
  const [old, young] = [alternativesOf(before[keyword]), alternativesOf(after[keyword])];
  const kept = [...old].flatMap(([name, schema]) => {
    const heir = young.get(name);
    if (!heir) return [found('alternative removed', place, { what: name })];
    return compareSchemas(schema, heir, partOf(place, place.name === '' ? name : `[as ${name}]`));
  });
  const come = [...young.keys()].filter((name) => !old.has(name));
  return [...kept, ...come.map((what) => found('alternative added', place, { what }))];
}

/** By the name of their schema, else by their type; two of the same type are numbered. */
function alternativesOf(list: unknown): Map<string, Tree> {
  const alternatives = new Map<string, Tree>();
  for (const each of listOf(list).map(treeOf)) {
    const name = typeof each.$ref === 'string' ? schemaName(each.$ref) : typeOf(each);
    alternatives.set(alternatives.has(name) ? `${name} ${alternatives.size + 1}` : name, each);
  }
  return alternatives;
}
