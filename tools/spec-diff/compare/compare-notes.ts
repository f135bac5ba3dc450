import { isRecord } from '../../spec-lint/rule.ts';
import type { RuleName } from '../rules/rules.ts';
import { type Finding, found, type Place } from './finding.ts';
import { differingKeys, listOf, shown, type Tree } from './tree.ts';

/** What is written for readers, by its key: no program of ours or of others reads it. */
const notes: Record<string, RuleName> = {
  description: 'words changed',
  summary: 'words changed',
  title: 'words changed',
  example: 'example changed',
  examples: 'example changed',
  'x-ruling': 'ruling changed',
  tags: 'note changed',
  externalDocs: 'note changed',
  deprecated: 'note changed',
  'x-pages': 'note changed',
  'x-note': 'note changed',
  // Compared with each operation that refers to them.
  'x-code-tables': 'note changed',
  'x-mock-orders': 'note changed',
  'x-nothing-mandatory': 'note changed',
  'x-result-code-meanings': 'note changed',
};

/** The rule for a key that is for readers only, else null. */
export function noteRuleOf(key: string): RuleName | null {
  if (/^x-(.+-)?source$/.test(key)) return 'source changed';
  if (key.startsWith('x-printed-')) return 'note changed';
  return notes[key] ?? null;
}

/** What changed for readers alone, in one node without its parts. */
export function compareNotes(before: Tree, after: Tree, place: Place): Finding[] {
  return differingKeys(before, after).flatMap((key) => {
    const rule = noteRuleOf(key);
    return rule ? [found(rule, place, detailOf(rule, key, before[key], after[key]))] : [];
  });
}

function detailOf(rule: RuleName, key: string, before: unknown, after: unknown) {
  switch (rule) {
    case 'source changed':
      return { from: sourceInWords(before), to: sourceInWords(after) };
    case 'ruling changed':
      return { from: rulingInWords(before), to: rulingInWords(after) };
    case 'example changed':
      return { what: key === 'example' ? 'the example' : 'the examples' };
    default:
      return { what: key };
  }
}

function sourceInWords(source: unknown): string {
  if (source === undefined) return 'not given';
  const sources = Array.isArray(source) ? source : [source];
  return sources
    .map((each) => (isRecord(each) ? `${shown(each.page)} of ${dateInWords(each.date)}` : shown(each)))
    .join(' + ');
}

function dateInWords(date: unknown): string {
  return date === 'not printed' ? 'no printed date' : shown(date);
}

function rulingInWords(ruling: unknown): string {
  if (ruling === undefined) return 'none';
  return Array.isArray(ruling) ? listOf(ruling).map(shown).join(', ') : shown(ruling);
}
