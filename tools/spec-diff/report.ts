import type { Compared } from './compared.ts';
import type { Kind } from './rules/rule.ts';
import { inWords } from './words.ts';

const heads: [Kind, string][] = [
  ['breaking', 'Breaking for plugins or API clients'],
  ['additive', 'Additive'],
  ['docs', 'Docs only'],
];

/** The comparison as a reviewer reads it. */
export function report({ base, changes, missingEntries }: Compared): string {
  const compared = `Compared with ${base.commit.slice(0, 10)} (${base.name}).`;
  if (changes.length === 0) return `${compared}\nNo change of the contract.\n`;
  const groups = heads.flatMap(([kind, head]) => {
    const sentences = changes.filter((change) => change.kind === kind).map(({ sentence }) => `  ${sentence}`);
    return sentences.length === 0 ? [] : [`${head} (${sentences.length})\n${sentences.join('\n')}`];
  });
  return `${[compared, ...groups, ...changelogAdvice(missingEntries)].join('\n\n')}\n`;
}

function changelogAdvice(specs: string[]): string[] {
  if (specs.length === 0) return [];
  const names = inWords(specs.map((spec) => `\`${spec}\``));
  return [
    `CHANGELOG.md has no new entry for the breaking changes of ${names}.\n` +
      'Say under "## [Unreleased]" what stops working and what to do, with the name in backticks as it stands here.',
  ];
}

/** The same for programs. */
export function jsonReport({ base, changes, missingEntries }: Compared): string {
  return `${JSON.stringify({ ok: missingEntries.length === 0, base, changes, missingEntries })}\n`;
}
