/**
 * Specs with a breaking change that the changelog says nothing new about.
 *
 * The rule: under the heading `## [Unreleased]` of the working tree there is an entry (a line that begins with `- `, with
 * the lines that belong to it) which the changelog of the base does not have, and which names the spec as code, in
 * backticks: `saas-v2`. One entry may name several specs.
 */
export function specsWithoutEntry(specs: string[], before: string, after: string): string[] {
  const old = entriesIn(before.split('\n'));
  const fresh = entriesIn(unreleasedPart(after)).filter((entry) => !old.includes(entry));
  return [...new Set(specs)].filter((spec) => !fresh.some((entry) => entry.includes(`\`${spec}\``)));
}

/** The lines under the first heading `## [Unreleased]...`, up to the next of its level. */
function unreleasedPart(changelog: string): string[] {
  const lines = changelog.split('\n');
  const head = lines.findIndex((line) => /^## \[Unreleased\]/i.test(line));
  if (head < 0) return [];
  const body = lines.slice(head + 1);
  const next = body.findIndex((line) => /^## /.test(line));
  return next < 0 ? body : body.slice(0, next);
}

/** Each entry on one line, so that a new line break in an old one makes no new entry. */
function entriesIn(lines: string[]): string[] {
  const entries: string[] = [];
  let open = false;
  for (const line of lines.map((each) => each.trim())) {
    const begins = /^[-*] /.test(line);
    if (begins) entries.push(line);
    else if (line === '' || line.startsWith('#')) open = false;
    else if (open) entries.push(`${entries.pop()} ${line}`);
    if (begins) open = true;
  }
  return entries;
}
