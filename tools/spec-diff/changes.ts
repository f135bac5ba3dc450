import type { Finding, Place } from './compare/finding.ts';
import type { Kind } from './rules/rule.ts';
import { type RuleName, rules, verdictOn } from './rules/rules.ts';
import type { Side } from './side.ts';
import { inWords } from './words.ts';

/** A change of the contract as a reviewer reads it. */
export interface Change {
  spec: string;
  /** The operations it is about; none when it is about the whole spec. */
  scenes: string[];
  /** Scenes and thing in words: `refreshInstance, the field expireTime`. */
  where: string;
  kind: Kind;
  rule: RuleName;
  side: Side;
  sentence: string;
}

const kinds: Kind[] = ['breaking', 'additive', 'docs'];

/**
 * Findings as changes, the breaking ones first. The same change in several scenes or answers is told once, and so is the
 * same docs change of several things.
 * @param sceneCounts how many scenes each spec has, so that `all` can be said
 */
export function changesOf(findings: Finding[], sceneCounts: Map<string, number>): Change[] {
  const perScene = groups(findings, docsOfOneScene).map(together);
  const changes = groups(perScene, sameWords).map((group) => changeOf(group, sceneCounts));
  return kinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

/** One finding or several, about the things that `it` names. */
interface Told {
  first: Finding;
  it: string;
}

/** Docs changes are one when they differ in the thing only; any other is one by itself. */
function docsOfOneScene({ rule, place, detail }: Finding): unknown[] {
  const { spec, scene, side, status, noun, name } = place;
  const thing = verdictOn(rule, side).kind === 'docs' ? [] : [noun, name];
  return [rule, detail, spec, scene, side, status, ...thing];
}

function sameWords({ first: { rule, place, detail }, it }: Told): unknown[] {
  return [rule, detail, place.spec, place.side, it];
}

function together(group: [Finding, ...Finding[]]): Told {
  return { first: group[0], it: thingsInWords(group.map(({ place }) => place)) };
}

function changeOf(group: [Told, ...Told[]], sceneCounts: Map<string, number>): Change {
  const [{ first, it }] = group;
  const { rule, place, detail } = first;
  const { spec, side, direction } = place;
  const places = group.map((each) => each.first.place);
  const scenes = [...new Set(places.flatMap(({ scene }) => scene ?? []))];
  const thing = `${it}${answersInWords(places)}`;
  const { kind, so } = verdictOn(rule, side);
  const noun = direction === 'inbound' ? 'scenes' : 'operations';
  const all = scenes.length > 3 && scenes.length === sceneCounts.get(spec);
  const which = all ? `all ${scenes.length} ${noun}` : inWords(scenes);
  const says = rules[rule].says(thing, detail);
  return {
    spec,
    scenes,
    where: [which, thing].filter((words) => words !== '').join(', '),
    kind,
    rule,
    side,
    sentence: `${headed(spec, which, all)}: ${says}${so === '' ? '' : `; ${so}`}.`,
  };
}

function headed(spec: string, which: string, all: boolean): string {
  if (which === '') return spec;
  return all ? `${spec}, ${which}` : `${spec} ${which}`;
}

/** `the scene, the fields a and b and the header c`. */
function thingsInWords(places: Place[]): string {
  const nouns = [...new Set(places.map(({ noun }) => noun))];
  return inWords(
    nouns.map((noun) => {
      const names = [...new Set(places.filter((place) => place.noun === noun).map(({ name }) => name))];
      const named = names.filter((name) => name !== '');
      return `the ${noun}${named.length > 1 ? 's' : ''}${named.length > 0 ? ` ${inWords(named)}` : ''}`;
    }),
  );
}

/** The usual answer needs no name; others are told by their HTTP status. */
function answersInWords(places: Place[]): string {
  const statuses = [...new Set(places.flatMap(({ status }) => status ?? []))].sort();
  if (statuses.length === 0) return '';
  if (statuses.every((status) => /^(2..|default)$/.test(status))) return ' of the answer';
  return ` of the answer${statuses.length > 1 ? 's' : ''} ${inWords(statuses)}`;
}

type Groups<Each> = [Each, ...Each[]][];

/** In the order of their first members. */
function groups<Each>(list: Each[], keyOf: (each: Each) => unknown): Groups<Each> {
  const byKey = new Map<string, [Each, ...Each[]]>();
  for (const each of list) {
    const key = JSON.stringify(keyOf(each));
    const group = byKey.get(key);
    if (group) group.push(each);
    else byKey.set(key, [each]);
  }
  return [...byKey.values()];
}
