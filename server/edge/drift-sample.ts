import type { Drift } from './inbound-call.ts';
import { isSecretName, masked } from './mask.ts';

/** What is shown of a value that the spec does not know. */
export interface DriftSample {
  /** JSON of the value, masked and cut; null when there is none. */
  sample: string | null;
  /** Characters of the value, when it is a text; else 0. */
  length: number;
}

const longestSample = 200;
const longestWord = 64;
const charactersShown = 2;
const mostMembers = 6;
const mostElements = 3;
const deepest = 3;

// The fields are unknown, so their names can only be guessed at: `contactPhone`, `loginPwd`, `apiKey` ...
const tellingName = /pass|pwd|secret|token|licen[cs]e|credential|phone|mobile|mail|key$/i;

const fieldName = /^[\p{L}_$][\p{L}\p{N}_$.-]{0,63}$/u;

/** Whether a name is one that a guide would give to a field. What is no such name may be a person's number or address. */
export function isFieldName(name: string): boolean {
  return fieldName.test(name) && !/\d{7}/.test(name);
}

/**
 * A sample of a value that is drift, without secrets and without what would tell a person (R23): of a text its first two
 * characters, of a long number its first two digits, of objects the names. Unknown values of a field whose values are words
 * are shown whole, since the word is what has to be known.
 * @param names of the fields that lead to the value
 */
export function driftSample(kind: Drift['kind'], names: readonly string[], value: unknown): DriftSample {
  if (value === undefined) return { sample: null, length: 0 };
  const length = typeof value === 'string' ? [...value].length : 0;
  if (kind === 'unknown-value' && isWord(value, length) && !names.some(isSecretName))
    return { sample: JSON.stringify(value), length };
  const isSecret = names.some(isTelling);
  const text = JSON.stringify(shown(value, isSecret, 0));
  return { sample: [...text].slice(0, longestSample).join(''), length };
}

/** Ids and numbers of people have more digits than any value of an enumeration. */
function isWord(value: unknown, length: number): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const text = String(value);
  return length <= longestWord && /^[\p{L}\p{N}_.:-]+$/u.test(text) && digitsIn(text) < 7;
}

function digitsIn(text: string): number {
  return text.replaceAll(/\P{N}/gu, '').length;
}

function isTelling(name: string): boolean {
  return isSecretName(name) || tellingName.test(name);
}

function shown(value: unknown, isSecret: boolean, depth: number): unknown {
  if (typeof value === 'string') return isSecret ? masked : beginningOf(value);
  if (typeof value === 'number') return isSecret ? 0 : roughly(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) return Array.isArray(value) ? [] : {};
  if (Array.isArray(value))
    return value.slice(0, mostElements).map((element) => shown(element, isSecret, depth + 1));
  const members = Object.entries(value).slice(0, mostMembers);
  return Object.fromEntries(
    members.map(([name, member]) => [
      isFieldName(name) ? name : '*',
      shown(member, isSecret || isTelling(name) || !isFieldName(name), depth + 1),
    ]),
  );
}

function beginningOf(text: string): string {
  const beginning = [...text.slice(0, 2 * charactersShown + 2)];
  return beginning.length > charactersShown
    ? `${beginning.slice(0, charactersShown).join('')}${masked}`
    : text;
}

/** It stays a number, so that its type can be seen. */
function roughly(value: number): number {
  return Math.abs(value) < 10_000 ? value : Number(value.toPrecision(charactersShown));
}
