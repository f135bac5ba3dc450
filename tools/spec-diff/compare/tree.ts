import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../spec-lint/rule.ts';

/** A part of a document, as it is written. */
export type Tree = Record<string, unknown>;

/** The node as a tree; one without members when it is none. */
export function treeOf(node: unknown): Tree {
  return isRecord(node) ? node : {};
}

/** The elements of a list; none when the node is no list. */
export function listOf(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}

/** The members in which two trees differ, first those of the old one. */
export function differingKeys(before: Tree, after: Tree): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isDeepStrictEqual(before[key], after[key]));
}

/** The members of the one tree, of the other and of both. */
export function keysOf(before: Tree, after: Tree): { removed: string[]; added: string[]; kept: string[] } {
  return {
    removed: Object.keys(before).filter((key) => !(key in after)),
    added: Object.keys(after).filter((key) => !(key in before)),
    kept: Object.keys(before).filter((key) => key in after),
  };
}

/**
 * A value as a sentence shows it, not longer than is good for a sentence. Text stands bare, unless it would look like
 * something else: `1` is the number and `"1"` the text.
 */
export function shown(value: unknown): string {
  if (value === undefined) return 'not given';
  const bare = typeof value === 'string' && !/^(-?(0|[1-9]\d*)(\.\d+)?|true|false|null)$/.test(value);
  const text = bare ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)} ...` : text;
}

const longest = 120;
