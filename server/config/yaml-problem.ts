import { type Document, isAlias, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Position } from './yaml-position.ts';

/** A fault of the text itself, before anybody looks at what it means. */
export interface YamlProblem extends Position {
  message: string;
  advice: string;
}

// The parser's own sentences may quote the text, and the text may hold secrets: only its codes are used.
const sentences: Partial<Record<YAMLError['code'], [message: string, advice: string]>> = {
  BAD_ALIAS: ['"*" begins an alias here.', 'Put the value in quotes when it is meant as text.'],
  BAD_DQ_ESCAPE: [
    'There is no such escape in double quotes.',
    'Write \\\\ for a backslash, or use single quotes.',
  ],
  BAD_INDENT: ['The indentation does not fit.', 'Indent what belongs together by the same number of blanks.'],
  BAD_SCALAR_START: ['A value cannot begin with this sign.', 'Put the value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: ['There is a second ": " in this line.', 'Put the value in quotes.'],
  DUPLICATE_KEY: ['This key was written before.', 'Keep one of the two.'],
  MISSING_CHAR: ['A sign is missing, such as a closing quote or bracket.', 'Add it.'],
  MULTILINE_IMPLICIT_KEY: ['A key must be in one line.', 'Check the line above for a missing ":" or quote.'],
  MULTIPLE_DOCS: ['A second document begins here.', 'Remove the line "---".'],
  TAB_AS_INDENT: ['A tab is used as indentation.', 'Indent with blanks.'],
  TAG_RESOLVE_FAILED: [
    '"!" begins a tag here, and no such tag is known.',
    'Put the value in quotes when it is meant as text.',
  ],
};
const otherwise = [
  'This is not YAML.',
  'Check this line and the one above: quotes, brackets, indentation.',
] as const;

/** Every syntax fault of a document, aliases without an anchor among them. */
export function yamlProblems(document: Document, lines: LineCounter): YamlProblem[] {
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const [message, advice] = sentences[error.code] ?? otherwise;
    return problemAt(lines, error.pos[0], message, advice);
  });
  if (problems.length > 0) return problems;
  visit(document, {
    Alias(_key, alias) {
      if (isAlias(alias) && alias.resolve(document) !== undefined) return;
      const message = '"*" begins an alias here, and there is no anchor of that name.';
      problems.push(
        problemAt(lines, alias.range?.[0] ?? 0, message, 'Put the value in quotes when it is meant as text.'),
      );
    },
  });
  return problems;
}

function problemAt(lines: LineCounter, offset: number, message: string, advice: string): YamlProblem {
  const { line, col } = lines.linePos(offset);
  return { line, column: col, message, advice };
}
