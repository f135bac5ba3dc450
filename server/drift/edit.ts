import type { ContractFile } from './contract-file.ts';

/** Lines to be put into a file. */
export interface Edit {
  /** From the project's root. */
  file: string;
  /** Where the first of the lines will stand, counted from 1, in the file as it is. */
  line: number;
  /** How many lines, from `line` on, they take the place of; 0 for lines that are only added. */
  replaces: number;
  lines: string[];
}

/** The edit that puts `text` in the place of `length` characters at `offset`. */
export function editOf(file: ContractFile, offset: number, length: number, text: string): Edit {
  const whole = file.text;
  const start = whole.lastIndexOf('\n', offset - 1) + 1;
  const end = endOfLine(whole, offset + length);
  const before = whole.slice(start, end).split('\n');
  const after = `${whole.slice(start, offset)}${text}${whole.slice(offset + length, end)}`.split('\n');
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return {
    file: file.name,
    line: whole.slice(0, start).split('\n').length + same,
    replaces: before.length - same,
    lines: after.slice(same),
  };
}

/** The end of the line in which a node ends; a parser's own end may lie behind the blank lines after it. */
export function endOfNodeLine(file: ContractFile, nodeEnd: number): number {
  return endOfLine(file.text, file.text.slice(0, nodeEnd).trimEnd().length);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
