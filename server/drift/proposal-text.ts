import type { Proposal } from './proposals.ts';

/** A proposal for people: the lines as they go into the file, below remarks that say where and why. */
export function proposalText(proposal: Proposal): string {
  const { edit, advice } = proposal;
  const head = [headline(proposal), ...where(proposal), `${advice}.`].map((line) => `# ${line}`);
  return [...head, ...(edit?.lines ?? []), ''].join('\n');
}

const words: Record<string, string> = {
  'unknown-field': 'unknown field',
  'unknown-value': 'unknown value',
  'too-long': 'too long',
};

function headline({ kind, places, calls, sandboxOnly, lastAt, samples }: Proposal): string {
  const [first, ...others] = places;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const number = `${calls} ${sandboxOnly ? 'debugging ' : ''}${calls === 1 ? 'call' : 'calls'}`;
  const shown = samples.length === 0 ? '' : `: ${samples.slice(0, 5).map(printable).join(', ')}`;
  return `${words[kind]} ${first}${more}, in ${number}, last ${lastAt}${shown}`;
}

function where({ edit, schema }: Proposal): string[] {
  if (!edit) return [];
  const { file, line, replaces } = edit;
  const last = line + replaces - 1;
  const lines = replaces === 1 ? `line ${line}` : `lines ${line} to ${last}`;
  const what = replaces === 0 ? `insert as line ${line}` : `in place of ${lines}`;
  return [`${file}, ${schema}: ${what}`];
}

/** What somebody sent is not allowed to steer a terminal. */
function printable(sample: string): string {
  return sample.replaceAll(/\p{Cc}/gu, '?');
}
