/** The cursor of a list was not one that we gave out. */
export class InvalidCursor extends Error {
  constructor() {
    super('the cursor is not one that a list has given out: take "next" of the page before, or leave it out');
    this.name = 'InvalidCursor';
  }
}

/** The sort key of the last row of a page. */
export type SortKey = [number] | [number, string];

/** Opaque text for a sort key. */
export function writeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads the cursor of a list that is sorted by a number alone. @throws InvalidCursor */
export function readNumberCursor(cursor: string): number {
  const [number, ...rest] = read(cursor);
  if (!isWhole(number) || rest.length > 0) throw new InvalidCursor();
  return number;
}

/** Reads the cursor of a list that is sorted by a time and, within it, by a key. @throws InvalidCursor */
export function readTimeCursor(cursor: string): { time: number; key: string } {
  const [time, key, ...rest] = read(cursor);
  if (!isWhole(time) || typeof key !== 'string' || rest.length > 0) throw new InvalidCursor();
  return { time, key };
}

function read(cursor: string): unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key)) return key;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new InvalidCursor();
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
