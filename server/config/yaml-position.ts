import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';

/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where something stands: the value at a path, or the key itself. */
export type Locate = (path: readonly PropertyKey[], of: 'value' | 'key') => Position;

/** Finds places in a document; what is not there is placed at the nearest thing around it that is. */
export function locator(document: Document, lines: LineCounter): Locate {
  return (path, of) => {
    const offset = offsetOf(document, path, of);
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/** The node at a path, or null. */
export function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  let node: Node | null = document.contents;
  for (const part of path) node = childOf(node, part)?.value ?? null;
  return node;
}

function offsetOf(document: Document, path: readonly PropertyKey[], of: 'value' | 'key'): number {
  let node: Node | null = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const child = childOf(node, part);
    if (child === null) return offset;
    const wantsKey = of === 'key' && index === path.length - 1;
    const value = startOf(child.value);
    // An empty value has no place of its own worth pointing at: its key has.
    const isEmpty = value === null || (isScalar(child.value) && child.value.source === '');
    offset = (wantsKey || isEmpty ? startOf(child.key) : value) ?? value ?? offset;
    node = child.value;
  }
  return offset;
}

function childOf(node: Node | null, part: PropertyKey): { key: Node | null; value: Node | null } | null {
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part] as Node | undefined;
    return item ? { key: null, value: item } : null;
  }
  if (!isMap(node)) return null;
  const pair = (node.items as Pair<Node, Node | null>[]).find(
    ({ key }) => isScalar(key) && String(key.value) === String(part),
  );
  return pair ? { key: pair.key, value: pair.value } : null;
}

function startOf(node: Node | null): number | null {
  return node?.range?.[0] ?? null;
}
