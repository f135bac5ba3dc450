import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { packageRoot } from '../config/package-root.ts';

/** A file of `openapi/`, with the places of its nodes in its text. */
export interface ContractFile {
  /** From the project's root, with forward slashes. */
  name: string;
  text: string;
  document: Document;
}

/** Opens a file of the contract; null when there is none of that name. */
export type OpenContract = (name: string) => ContractFile | null;

/** The contract's files as they lie in `root`, the package itself unless said; each is read once. */
export function contractFiles(root: string = packageRoot()): OpenContract {
  const opened = new Map<string, ContractFile | null>();
  return (name) => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const file = read(root, name);
    opened.set(name, file);
    return file;
  };
}

function read(root: string, name: string): ContractFile | null {
  const path = join(root, name);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  return { name, text, document: parseDocument(text) };
}
