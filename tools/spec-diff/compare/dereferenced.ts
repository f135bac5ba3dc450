import type { Document } from '../../generate/document.ts';
import { isRecord } from '../../spec-lint/rule.ts';

/**
 * A bundled document whose paths have everything in them that they refer to. The reference is kept beside what it names;
 * it stays alone where it would lead in a circle.
 * @throws Error for a reference that names nothing in the document.
 */
export function dereferenced(document: Document): Document {
  return { ...document, paths: filledIn(document, document.paths, []) as Document['paths'] };
}

function filledIn(document: Document, node: unknown, within: string[]): unknown {
  if (Array.isArray(node)) return node.map((each) => filledIn(document, each, within));
  if (!isRecord(node)) return node;
  const { $ref: reference } = node;
  if (typeof reference !== 'string') {
    const members = Object.entries(node).map(([key, each]) => [key, filledIn(document, each, within)]);
    return Object.fromEntries(members);
  }
  if (within.includes(reference)) return node;
  const target = filledIn(document, named(document, reference), [...within, reference]);
  return { ...(target as object), $ref: reference };
}

function named(document: Document, reference: string): unknown {
  const parts = reference.replace(/^#\//, '').split('/');
  const names = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const target = names.reduce<unknown>((node, name) => (isRecord(node) ? node[name] : undefined), document);
  if (!isRecord(target))
    throw new Error(`${document.info.title}: ${reference} names nothing in the document`);
  return target;
}
