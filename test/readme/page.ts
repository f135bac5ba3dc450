import { readdirSync, readFileSync } from 'node:fs';

/** A Markdown page, as far as the tests look at it. */
export interface Page {
  /** From the project's root. */
  path: string;
  text: string;
  headings: { level: number; text: string }[];
  blocks: { language: string; text: string }[];
  /** Short code inside the text. */
  inlineCode: string[];
  /** Targets of links, as written. */
  links: string[];
}

const english = /(?<!\.zh-CN)\.md$/;

/** All pages that people read: those at the top, and `docs/`. */
export function allPages(): Page[] {
  const top = readdirSync('.').filter((name) => name.endsWith('.md'));
  const docs = readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  return [...top, ...docs].map(readPage);
}

/** Where the Chinese twin of an English page lies; null for a page that is no English one. */
export function chineseTwin(path: string): string | null {
  return english.test(path) ? path.replace(english, '.zh-CN.md') : null;
}

/** Reads a page of ours: fences of three backticks, headings with `#`, links with round brackets. */
export function readPage(path: string): Page {
  const text = readFileSync(path, 'utf8');
  const page: Page = { path, text, headings: [], blocks: [], inlineCode: [], links: [] };
  let block: { language: string; lines: string[] } | null = null;
  for (const line of text.split('\n')) {
    const fence = /^```(\w*)$/.exec(line);
    if (block && fence) {
      page.blocks.push({ language: block.language, text: block.lines.join('\n') });
      block = null;
    } else if (block) block.lines.push(line);
    else if (fence) block = { language: fence[1] ?? '', lines: [] };
    else readLine(page, line);
  }
  if (block) throw new Error(`${path} ends inside a code block`);
  return page;
}

function readLine(page: Page, line: string): void {
  const heading = /^(#+) (.+)$/.exec(line);
  if (heading) page.headings.push({ level: heading[1]?.length ?? 0, text: heading[2] ?? '' });
  page.inlineCode.push(...[...line.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
  const withoutCode = line.replaceAll(/`[^`]*`/g, '');
  page.links.push(...[...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? ''));
}

/** A heading's name in an address, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
