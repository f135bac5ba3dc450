import type { RuleName } from '../rules/rules.ts';
import { type Finding, found, type Place, partOf } from './finding.ts';
import { keysOf, listOf, shown, type Tree, treeOf } from './tree.ts';

/** Compares two schemas in one keyword, which is known to differ. */
export type CompareKeyword = (before: Tree, after: Tree, place: Place, keyword: string) => Finding[];

/** What each keyword that constrains the value itself means when it changes. */
export const valueKeywords: Record<string, CompareKeyword> = {
  nullable: (_, after, place) => [found(after.nullable === true ? 'may be null' : 'never null', place)],
  maxLength: (before, after, place) => {
    const lowered = upper(after.maxLength) < upper(before.maxLength);
    const rule = lowered ? 'length lowered' : 'length raised';
    return [found(rule, place, change(before.maxLength, after.maxLength))];
  },
  minLength: bound('the least length', 'lower'),
  minimum: bound('the minimum', 'lower'),
  maximum: bound('the maximum', 'upper'),
  minItems: bound('the least number of elements', 'lower'),
  maxItems: bound('the greatest number of elements', 'upper'),
  minProperties: bound('the least number of members', 'lower'),
  maxProperties: bound('the greatest number of members', 'upper'),
  exclusiveMinimum: form('open lower bound'),
  exclusiveMaximum: form('open upper bound'),
  pattern: form('pattern'),
  format: form('format'),
  multipleOf: form('step'),
  uniqueItems: form('uniqueness'),
  enum: compareClosedValues,
  'x-extensible-enum': compareKnownValues,
  default: (before, after, place) => [found('default changed', place, change(before.default, after.default))],
  'x-required-with-code': compareCompanions,
};

function bound(what: string, end: 'lower' | 'upper'): CompareKeyword {
  return (before, after, place, keyword) => {
    const [old, young] = [before[keyword], after[keyword]];
    const allowsLess = end === 'upper' ? upper(young) < upper(old) : lower(young) > lower(old);
    return [found(allowsLess ? 'bound narrowed' : 'bound widened', place, { what, ...change(old, young) })];
  };
}

function form(what: string): CompareKeyword {
  return (before, after, place, keyword) => {
    const rule: RuleName =
      before[keyword] === undefined
        ? 'form demanded'
        : after[keyword] === undefined
          ? 'form given up'
          : 'form changed';
    return [found(rule, place, { what, ...change(before[keyword], after[keyword]) })];
  };
}

/** A list that nothing may be added to, unless the contract changes. */
function compareClosedValues(before: Tree, after: Tree, place: Place): Finding[] {
  if (before.enum === undefined) return [found('values closed', place, { to: valuesInWords(after.enum) })];
  if (after.enum === undefined) return [found('values opened', place, { from: valuesInWords(before.enum) })];
  return compareLists(before.enum, after.enum, place, 'value removed', 'value added');
}

/** A list that KooGallery may add to any day. What was closed and is open now, or the other way, is known on both sides. */
function compareKnownValues(before: Tree, after: Tree, place: Place): Finding[] {
  const known = (schema: Tree) => schema['x-extensible-enum'] ?? schema.enum;
  return compareLists(known(before), known(after), place, 'known value removed', 'known value added');
}

function compareLists(
  before: unknown,
  after: unknown,
  place: Place,
  removed: RuleName,
  added: RuleName,
): Finding[] {
  const [old, young] = [listOf(before), listOf(after)];
  const tell = (rule: RuleName) => (value: unknown) => found(rule, place, { what: shown(value) });
  return [
    ...old.filter((value) => !young.includes(value)).map(tell(removed)),
    ...young.filter((value) => !old.includes(value)).map(tell(added)),
  ];
}

/** Fields that are mandatory with some result codes only. */
function compareCompanions(before: Tree, after: Tree, place: Place, keyword: string): Finding[] {
  const [old, young] = [treeOf(before[keyword]), treeOf(after[keyword])];
  const { removed, added, kept } = keysOf(old, young);
  return [...removed, ...added, ...kept].flatMap((code) => {
    const [was, is] = [listOf(old[code]).map(shown), listOf(young[code]).map(shown)];
    const tell = (rule: RuleName) => (name: string) => found(rule, partOf(place, name), { what: code });
    return [
      ...was.filter((name) => !is.includes(name)).map(tell('optional with a result code')),
      ...is.filter((name) => !was.includes(name)).map(tell('mandatory with a result code')),
    ];
  });
}

function change(before: unknown, after: unknown): { from: string; to: string } {
  return { from: shown(before), to: shown(after) };
}

function valuesInWords(values: unknown): string {
  return listOf(values).map(shown).join(', ');
}

function upper(value: unknown): number {
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
}

function lower(value: unknown): number {
  return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
}
