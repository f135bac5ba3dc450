import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Document } from '../../../tools/generate/document.ts';
import { specFiles } from '../../../tools/generate/spec-files.ts';
import { changesOf } from '../../../tools/spec-diff/changes.ts';
import { compareDocuments } from '../../../tools/spec-diff/compare/compare-documents.ts';
import { committedBundle } from '../../openapi/committed-bundle.ts';

type Way = (string | number)[];

const specs = readdirSync('generated/bundles').map((file) => {
  const name = basename(file, '.json');
  const direction = specFiles().find((spec) => spec.name === name)?.direction ?? 'own';
  const document = committedBundle(name);
  return { name, direction, document, leaves: leavesOf(document, []) };
});

/** Each value of the contract; shown by its place alone, for a counterexample with the whole contract in it helps nobody. */
const places = specs.flatMap((spec) =>
  spec.leaves.map((way) => ({ spec, way, [fc.toStringMethod]: () => `${spec.name} ${way.join(' ')}` })),
);

describe('the comparison of the whole contract', () => {
  it('finds nothing where nothing changed', () => {
    for (const { name, direction, document } of specs) {
      expect(compareDocuments({ name, direction }, document, structuredClone(document))).to.deep.equal([]);
    }
  });

  it('finds nothing where only the order of names changed', () => {
    for (const { name, direction, document } of specs) {
      const turned = reversed(document) as Document;
      const changes = compareDocuments({ name, direction }, document, turned);
      expect(changes, name).to.deep.equal([]);
    }
  });

  it('lets no value change unseen, forwards or backwards', () => {
    expect(places.length).to.be.above(2000);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ spec: { name, direction, document }, way }) => {
        const changed = withOtherValue(document, way);
        for (const [before, after] of [
          [document, changed],
          [changed, document],
        ] as const) {
          const changes = changesOf(compareDocuments({ name, direction }, before, after), new Map());
          expect(changes, `${name} ${way.join(' ')}`).to.not.deep.equal([]);
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('finds a part that is gone, and one that has come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        ({ spec: { name, direction, document }, way }, depth) => {
          const cut = way.slice(0, 4 + (depth % Math.max(1, way.length - 3)));
          const less = without(document, cut);
          fc.pre(less !== null);
          for (const [before, after] of [
            [document, less],
            [less, document],
          ] as const) {
            const changes = changesOf(compareDocuments({ name, direction }, before, after), new Map());
            expect(changes, `${name} ${cut.join(' ')}`).to.not.deep.equal([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(60_000);
});

// References are left alone: a wrong one makes no contract.
function leavesOf(node: unknown, way: Way): Way[] {
  if (typeof node !== 'object' || node === null) return way.at(-1) === '$ref' ? [] : [way];
  return Object.entries(node).flatMap(([key, each]) =>
    leavesOf(each, [...way, Array.isArray(node) ? Number(key) : key]),
  );
}

function withOtherValue(document: Document, way: Way): Document {
  const copy = structuredClone(document);
  const parent = at(copy, way.slice(0, -1));
  const key = way.at(-1) ?? '';
  parent[key] = other(parent[key]);
  return copy;
}

/** Null where leaving it out means nothing, and for parts that others name: those have to stay. */
function without(document: Document, way: Way): Document | null {
  const copy = structuredClone(document);
  const parent = at(copy, way.slice(0, -1));
  const key = way.at(-1) ?? '';
  if (way[0] === 'components' && way.length < 4) return null;
  if (saysNothing(key, parent[key])) return null;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

/** What holds without being said. */
function saysNothing(key: string | number, value: unknown): boolean {
  if (Array.isArray(value) && value.length === 0) return true;
  return value === (key === 'additionalProperties');
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : 'x';
}

function at(document: Document, way: Way): Record<string | number, unknown> {
  return way.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as Record<
    string | number,
    unknown
  >;
}

function reversed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reversed);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}
