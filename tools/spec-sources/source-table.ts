import { markdownTable } from '../generate/markdown-table.ts';
import type { SceneSources } from './sources-of.ts';

/** A Markdown table, one row for each page of each scene; of a page that was asked for, with all that was read from it. */
export function sourceTable(scenes: SceneSources[], detail: 'counted' | 'named'): string {
  const rows = scenes.flatMap(({ spec, scene, sources }) =>
    sources.map(({ page, date, readFrom }) => [
      spec,
      scene,
      date,
      page,
      detail === 'named' ? readFrom.join(', ') : counted(readFrom),
    ]),
  );
  return `${markdownTable(['spec', 'scene', 'date', 'page', 'what was read from it'], rows)}\n`;
}

/** `the scene, 3 query parameters, 12 fields`. */
function counted(things: string[]): string {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(sortOf(thing), (counts.get(sortOf(thing)) ?? 0) + 1);
  return [...counts]
    .map(([sort, count]) => (sort.startsWith('the ') ? sort : `${count} ${sort}${count > 1 ? 's' : ''}`))
    .join(', ');
}

/** `field` of `field orderId of the answer`; what there is one of is named as it is. */
function sortOf(thing: string): string {
  return /^(the .+|\w+ parameter|\w+)/.exec(thing)?.[0] ?? thing;
}
