// SQLite takes 500 parts of one statement and 32,766 values; MySQL's default packet is 16 MiB.
const mostRows = 250;
const mostCharacters = 2_000_000;
const mostKeys = 1_000;

/** Cuts rows into what one insert may hold on every database. */
export function rowChunks<Row extends object>(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  let chunk: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    const more = charactersOf(row);
    if (chunk.length > 0 && (chunk.length === mostRows || characters + more > mostCharacters)) {
      chunks.push(chunk);
      chunk = [];
      characters = 0;
    }
    chunk.push(row);
    characters += more;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

/** Cuts keys into what one `where in` may hold on every database. */
export function keyChunks(keys: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < keys.length; start += mostKeys)
    chunks.push(keys.slice(start, start + mostKeys));
  return chunks;
}

function charactersOf(row: object): number {
  let characters = 0;
  for (const value of Object.values(row)) if (typeof value === 'string') characters += value.length;
  return characters;
}
