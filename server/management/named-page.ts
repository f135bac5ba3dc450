import { InvalidCursor } from '../../storage/cursor.ts';

/** A page of a list that the configuration made: its order is that of the configuration, its cursor a name in it. @throws InvalidCursor */
export function namedPage<Item extends { name: string }>(
  items: readonly Item[],
  { cursor, limit }: { cursor: string | undefined; limit: number },
): { items: Item[]; next: string | null } {
  const start = cursor === undefined ? 0 : placeAfter(items, cursor);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const isEnd = start + page.length >= items.length;
  return { items: page, next: isEnd || last === undefined ? null : cursorAt(last.name) };
}

function placeAfter(items: readonly { name: string }[], cursor: string): number {
  const index = items.findIndex(({ name }) => cursorAt(name) === cursor);
  if (index < 0) throw new InvalidCursor();
  return index + 1;
}

function cursorAt(name: string): string {
  return Buffer.from(`after ${name}`).toString('base64url');
}
