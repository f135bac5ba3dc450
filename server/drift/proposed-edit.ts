import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Place } from './contract-place.ts';
import { addableValue, type CountedDrift, type DriftGroup, limitAt, valuesAt } from './drift-group.ts';
import { type Edit, editOf, endOfNodeLine } from './edit.ts';
import { likelyLength, propertyLines, yamlText } from './property-lines.ts';

/** The edit that would teach the contract a group of drift; null when somebody has to think first. */
export function proposedEdit({ kind, items, target }: DriftGroup): Edit | null {
  if (!target) return null;
  switch (kind) {
    case 'unknown-field':
      return newProperty(target, items);
    case 'unknown-value':
      return moreValues(target, items);
    case 'too-long':
      return moreLength(target, items);
    default:
      return null;
  }
}

/** Behind the last property, as deep as that. */
function newProperty(target: Place, items: CountedDrift[]): Edit | null {
  const { file } = target;
  const schema = target.path.slice(0, -2);
  const name = String(target.path.at(-1));
  const [last] = items.toSorted((a, b) => b.lastAt.localeCompare(a.lastAt));
  const lines = propertyLines(name, last?.sample ?? null, longestOf(items));
  const properties = mapAt({ file, path: [...schema, 'properties'] });
  const holder = properties ?? mapAt({ file, path: schema });
  const pair = holder?.items.at(-1);
  const end = pair && endOf(pair.value) ? endOf(pair.value) : pair && endOf(pair.key);
  // Inside braces there is no room for remarks.
  if (!holder || holder.flow || !pair || !end) return null;
  const indent = ' '.repeat(columnOf(file.text, startOf(pair.key)));
  const whole = properties ? lines : ['properties:', ...lines.map((line) => `  ${line}`)];
  const text = whole.map((line) => `\n${indent}${line}`).join('');
  return editOf(file, endOfNodeLine(file, end), 0, text);
}

function moreValues(target: Place, items: CountedDrift[]): Edit | null {
  const { file, path } = target;
  const known = valuesAt(target);
  const found = items.map(addableValue).filter((value) => value !== undefined && !known.includes(value));
  const values = [...new Set(found)].map(yamlText);
  const list = file.document.getIn(path, true);
  if (!isSeq(list) || values.length === 0) return null;
  const last = list.items.at(-1);
  const end = endOf(last);
  if (!end) return null;
  if (list.flow) return editOf(file, end, 0, values.map((value) => `, ${value}`).join(''));
  // The dash stands two characters before the value.
  const indent = ' '.repeat(columnOf(file.text, startOf(last)) - 2);
  return editOf(file, endOfNodeLine(file, end), 0, values.map((value) => `\n${indent}- ${value}`).join(''));
}

/** The length that was printed stays to be read beside the one that is allowed. */
function moreLength(target: Place, items: CountedDrift[]): Edit | null {
  const { file, path } = target;
  const limit = file.document.getIn(path, true);
  const schema = mapAt({ file, path: path.slice(0, -1) });
  if (!isScalar(limit) || !limit.range || !schema) return null;
  const [start, end] = limit.range;
  const key = schema.items.find((pair) => isScalar(pair.key) && pair.key.value === 'maxLength')?.key;
  const printed = `x-printed-max-length: ${limitAt(target)}`;
  const beside = schema.flow
    ? `, ${printed}`
    : `\n${' '.repeat(columnOf(file.text, startOf(key)))}${printed}`;
  const length = String(likelyLength(longestOf(items), 8));
  return editOf(file, start, end - start, schema.has('x-printed-max-length') ? length : `${length}${beside}`);
}

function longestOf(items: CountedDrift[]): number {
  return Math.max(...items.map(({ longest }) => longest));
}

function mapAt({ file, path }: Place): YAMLMap | null {
  const node = file.document.getIn(path, true);
  return isMap(node) ? node : null;
}

function startOf(node: unknown): number {
  return (isNode(node) && (node as Node).range?.[0]) || 0;
}

function endOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[1] : undefined;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
