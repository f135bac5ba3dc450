import type { components } from '../../generated/types/management.ts';
import type { ContractFile, OpenContract } from './contract-file.ts';
import { keywordPlace, memberPlace, messagePlace, type Place, propertiesPlace } from './contract-place.ts';

/** A line of `GET /api/v1/drift`. */
export type CountedDrift = components['schemas']['CountedDrift'];

/** All drift that one change of the contract would end. */
export interface DriftGroup {
  kind: CountedDrift['kind'];
  items: CountedDrift[];
  /** What has to be changed: a property that is to be, `x-extensible-enum`, `maxLength`. Null when it cannot be told. */
  target: Place | null;
}

/** What a drift would have to have changed: nothing, when the contract has learnt it since. */
type Finding = { known: true } | { known: false; target: Place | null };

const learnt: Finding = { known: true };

/**
 * Drift by what would have to be changed. Scenes and guides share schemas, and debugging calls bring the same fields as
 * real ones. Of other kinds than these three the contract could learn nothing.
 */
export function driftGroups(open: OpenContract, items: readonly CountedDrift[]): DriftGroup[] {
  const groups = new Map<string, DriftGroup>();
  for (const item of items) {
    const find = findings[item.kind];
    const finding = find ? find(open, item) : learnt;
    if (finding.known) continue;
    const { target } = finding;
    const key = JSON.stringify([
      item.kind,
      ...(target ? [target.file.name, ...target.path] : [item.guide, item.scene, item.path]),
    ]);
    const group = groups.get(key) ?? { kind: item.kind, items: [], target };
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const findings: Record<string, (open: OpenContract, item: CountedDrift) => Finding> = {
  'unknown-field': (open, item) => {
    const names = namesOf(item);
    const name = names.pop();
    const parent = placeOf(open, item, names);
    if (!parent || name === undefined || !isTold(name)) return { known: false, target: null };
    if (memberPlace(open, parent, name)) return learnt;
    const properties = propertiesPlace(open, parent);
    return { known: false, target: properties && within(properties, name) };
  },

  'unknown-value': (open, item) => {
    const field = placeOf(open, item, namesOf(item));
    const target = field && keywordPlace(open, field, 'x-extensible-enum');
    const value = addableValue(item);
    const isKnown = target && value !== undefined && valuesAt(target).includes(value);
    return isKnown ? learnt : { known: false, target };
  },

  'too-long': (open, item) => {
    const field = placeOf(open, item, namesOf(item));
    const target = field && keywordPlace(open, field, 'maxLength');
    return target && limitAt(target) >= item.longest ? learnt : { known: false, target };
  },
};

/** The value itself, where the sample shows it; undefined where it is masked. */
export function addableValue({ sample }: CountedDrift): unknown {
  if (sample === null || sample.includes('***')) return undefined;
  try {
    const value: unknown = JSON.parse(sample);
    return typeof value === 'string' || (typeof value === 'number' && value < 1_000_000) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The values that the contract knows at an `x-extensible-enum`. */
export function valuesAt({ file, path }: Place): unknown[] {
  const values: unknown = nodeValue(file, path);
  return Array.isArray(values) ? values : [];
}

/** The length that a `maxLength` allows. */
export function limitAt({ file, path }: Place): number {
  return Number(nodeValue(file, path));
}

function nodeValue({ document }: ContractFile, path: Place['path']): unknown {
  const value: unknown = document.getIn(path);
  return typeof value === 'object' && value !== null && 'toJSON' in value
    ? (value as { toJSON(): unknown }).toJSON()
    : value;
}

function placeOf(open: OpenContract, { guide, scene }: CountedDrift, names: string[]): Place | null {
  let place = messagePlace(open, guide, scene);
  for (const name of names) place = place && memberPlace(open, place, name);
  return place;
}

/** Whether the path tells the name: `*` hides one that a person may be known by, `…` stands for many. */
function isTold(name: string): boolean {
  return name !== '*' && name !== '…';
}

function namesOf({ path }: CountedDrift): string[] {
  const names = path.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return path.startsWith('/') ? names.slice(1) : names;
}

function within({ file, path }: Place, name: string): Place {
  return { file, path: [...path, name] };
}
