import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountedDrift } from '../../server/drift/drift-group.ts';
import type { Edit } from '../../server/drift/edit.ts';

/** A line of `GET /api/v1/drift`: an unknown field of newInstance in SaaS V2.0, unless said otherwise. */
export function counted(given: Partial<CountedDrift>): CountedDrift {
  return {
    guide: 'saas-v2',
    scene: 'newInstance',
    sandbox: false,
    kind: 'unknown-field',
    path: '/giftWrap',
    count: 1,
    firstAt: '2026-01-01T00:00:00.000Z',
    lastAt: '2026-01-02T00:00:00.000Z',
    longest: 3,
    sample: '"ye***"',
    lastEndpoint: 'saas-demo',
    lastCallId: 'call-1',
    ...given,
  };
}

/** A copy of the contract that may be edited. */
export interface ContractCopy {
  /** Holds `openapi/`. */
  root: string;
  text(file: string): string;
  /** Writes a part of a file otherwise. @throws Error when it is not there exactly once. */
  rewrite(file: string, part: string, otherwise: string): void;
  /** Makes edits one after the other. */
  apply(edits: readonly Edit[]): void;
  remove(): void;
}

/** Copies the contract of the project. */
export function copyContract(): ContractCopy {
  const root = mkdtempSync(join(tmpdir(), 'koobridge-contract-'));
  cpSync('openapi', join(root, 'openapi'), { recursive: true });
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    root,
    text,
    rewrite(file, part, otherwise) {
      const pieces = text(file).split(part);
      if (pieces.length !== 2) throw new Error(`${file} has ${pieces.length - 1} times: ${part}`);
      writeFileSync(join(root, file), pieces.join(otherwise));
    },
    apply(edits) {
      for (const { file, line, replaces, lines } of edits) {
        const all = text(file).split('\n');
        all.splice(line - 1, replaces, ...lines);
        writeFileSync(join(root, file), all.join('\n'));
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
