import type { OpenContract } from './contract-file.ts';
import { schemaName } from './contract-place.ts';
import { type CountedDrift, type DriftGroup, driftGroups } from './drift-group.ts';
import type { Edit } from './edit.ts';
import { proposedEdit } from './proposed-edit.ts';

/** Something that the contract does not know, and how it could learn it. */
export interface Proposal {
  kind: CountedDrift['kind'];
  /** Where it was seen: guide, scene and path of each. */
  places: string[];
  /** How many calls had it. */
  calls: number;
  /** Whether debugging and probe calls alone had it. */
  sandboxOnly: boolean;
  firstAt: string;
  lastAt: string;
  /** Masked. */
  samples: string[];
  lastCallId: string;
  /** The schema to be changed; null when it cannot be told. */
  schema: string | null;
  /** Null when somebody has to think first; `advice` then says about what. */
  edit: Edit | null;
  advice: string;
}

/**
 * What the contract could learn from drift; nothing for what it has learnt since. In the order in which the edits can be
 * made one after the other: those of a file from its end to its beginning, so that no line number changes before its turn.
 */
export function proposals(open: OpenContract, items: readonly CountedDrift[]): Proposal[] {
  return driftGroups(open, items).map(proposalOf).sort(fromTheEnd);
}

function proposalOf(group: DriftGroup): Proposal {
  const { kind, target } = group;
  const items = group.items.toSorted((a, b) => a.lastAt.localeCompare(b.lastAt));
  const last = items.at(-1);
  const edit = proposedEdit(group);
  return {
    kind,
    places: distinct(items.map(({ guide, scene, path }) => `${guide} ${scene} ${path}`)),
    calls: items.reduce((sum, { count }) => sum + count, 0),
    sandboxOnly: items.every(({ sandbox }) => sandbox),
    firstAt: items.map(({ firstAt }) => firstAt).sort()[0] ?? '',
    lastAt: last?.lastAt ?? '',
    samples: distinct(items.flatMap(({ sample }) => sample ?? [])),
    lastCallId: last?.lastCallId ?? '',
    schema: target && schemaName(target),
    edit,
    advice: adviceFor(group, edit, last),
  };
}

function adviceFor({ kind, target }: DriftGroup, edit: Edit | null, last: CountedDrift | undefined): string {
  const call = `GET /api/v1/calls/${last?.lastCallId}`;
  if (edit) return advices[kind] ?? '';
  if (last?.path.endsWith('…')) return 'more than is told apart; settle the rest first';
  if (!target) return `the contract has no place for it; ${call} shows the message`;
  if (kind === 'unknown-value') return `masked, since it is not a word; ${call} shows the message`;
  return `${target.file.name} has it in braces; add it by hand`;
}

const advices: Record<string, string> = {
  'unknown-field': 'look up in the guide what the remarks leave open',
  'unknown-value': 'say in the description what the value means; a handler may want to know it',
  'too-long': 'x-printed-max-length is for a guide that still prints that length; else take its own',
};

function fromTheEnd(a: Proposal, b: Proposal): number {
  if (!a.edit || !b.edit) return Number(b.edit !== null) - Number(a.edit !== null);
  return a.edit.file.localeCompare(b.edit.file) || b.edit.line - a.edit.line;
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
