import { readFileSync } from 'node:fs';
import type { Document } from '../../tools/generate/document.ts';

/** A bundle of `generated/bundles/`, as it is committed. */
export function committedBundle(name: string): Document {
  const url = new URL(`../../generated/bundles/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Document;
}
