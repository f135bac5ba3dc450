import type { Bundle } from '../generate/bundle.ts';
import { type Document, operationsOf } from '../generate/document.ts';
import { dereferenced } from '../spec-diff/compare/dereferenced.ts';
import { isRecord } from '../spec-lint/rule.ts';

/** A page that a scene was read from. */
export interface Source {
  page: string;
  /** As printed on the page, `2025-12-30`; `not printed` when it has none. */
  date: string;
  /** What was read from it: `the scene`, `field orderId`, `field info[].memo of the answer`, `example printed` ... */
  readFrom: string[];
}

/** A scene, or an operation that we call, with its pages. */
export interface SceneSources {
  spec: string;
  scene: string;
  sources: Source[];
}

/** The pages of every scene, in the order of the contract; of each scene the page first that most likely is out of date. */
export function sourcesOf(bundles: Bundle[]): SceneSources[] {
  return bundles.flatMap(({ name, document }) => scenesOf(name, dereferenced(document)));
}

function scenesOf(spec: string, document: Document): SceneSources[] {
  return operationsOf(document).flatMap(({ path, operation }) => {
    const mentions = mentionsIn(operation, { thing: 'the scene', field: '', tail: '' });
    const scene = operation.operationId ?? path;
    return mentions.length === 0 ? [] : [{ spec, scene, sources: byPage(mentions).sort(oldestFirst) }];
  });
}

/**
 * Pages without a printed date come first, for nothing says how old they are; then the oldest. Dates are written so that
 * they sort as text.
 */
function oldestFirst(one: Source, other: Source): number {
  return sortKey(one).localeCompare(sortKey(other), 'en');
}

function sortKey({ page, date }: Source): string {
  return `${date === 'not printed' ? '' : date} ${page}`;
}

interface Mention {
  page: string;
  date: string;
  thing: string;
}

function byPage(mentions: Mention[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { page, date, thing } of mentions) {
    const key = JSON.stringify([page, date]);
    const source = sources.get(key) ?? { page, date, readFrom: [] };
    if (!source.readFrom.includes(thing)) source.readFrom.push(thing);
    sources.set(key, source);
  }
  return [...sources.values()];
}

/** Where the walk through an operation is. */
interface Here {
  thing: string;
  /** The field's path; '' outside of a body. */
  field: string;
  /** ` of the answer` inside of one. */
  tail: string;
}

function mentionsIn(node: unknown, here: Here): Mention[] {
  if (Array.isArray(node)) return node.flatMap((each) => mentionsIn(each, withParameter(here, each)));
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([key, each]) => {
    if (key === 'x-source') return pagesIn(each, `${here.thing}${here.tail}`);
    const other = /^x-(.+)-source$/.exec(key);
    if (other) return pagesIn(each, `the ${other[1]?.replaceAll('-', ' ')}${here.tail}`);
    return enter(key, each, here);
  });
}

function enter(key: string, node: unknown, here: Here): Mention[] {
  switch (key) {
    case 'properties':
      return members(node, (name) => inField(here, here.field === '' ? name : `${here.field}.${name}`));
    case 'items':
      return mentionsIn(node, inField(here, `${here.field}[]`));
    case 'headers':
      return members(node, (name) => ({ ...here, thing: `header ${name}` }));
    case 'examples':
      return members(node, (name) => ({ ...here, thing: `example ${name}`, field: '' }));
    case 'responses':
      return members(node, (status) => ({ ...here, tail: tailOf(status) }));
    case 'value':
    case 'example':
      return [];
    default:
      return mentionsIn(node, here);
  }
}

function members(node: unknown, hereOf: (name: string) => Here): Mention[] {
  return isRecord(node) ? Object.entries(node).flatMap(([name, each]) => mentionsIn(each, hereOf(name))) : [];
}

function inField(here: Here, field: string): Here {
  return { ...here, field, thing: `field ${field}` };
}

/** A parameter; one that is a whole query is named by its fields. */
function withParameter(here: Here, node: unknown): Here {
  if (!isRecord(node) || typeof node.in !== 'string') return here;
  const noun = node.in === 'header' ? 'header' : `${node.in} parameter`;
  return { ...here, thing: `${noun} ${String(node.name)}` };
}

function tailOf(status: string): string {
  return /^(2..|default)$/.test(status) ? ' of the answer' : ` of the answer ${status}`;
}

function pagesIn(source: unknown, thing: string): Mention[] {
  const list = Array.isArray(source) ? source : [source];
  return list.filter(isRecord).map(({ page, date }) => ({ page: String(page), date: String(date), thing }));
}
