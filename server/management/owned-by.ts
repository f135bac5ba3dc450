/** What tells rows of the same marketplace id apart. */
interface Owned {
  endpoint: string;
  sandbox: 0 | 1;
}

/**
 * The row that a marketplace id means: the filters say which; without them a real one comes before the sandbox. Of
 * several, the first, so the rows come newest first.
 */
export function ownedBy<Row extends Owned>(
  rows: readonly Row[],
  { endpoint, sandbox }: { endpoint?: string; sandbox?: boolean },
): Row | undefined {
  const fitting = rows.filter(
    (row) =>
      (endpoint === undefined || row.endpoint === endpoint) &&
      (sandbox === undefined || (row.sandbox === 1) === sandbox),
  );
  return fitting.find((row) => row.sandbox === 0) ?? fitting[0];
}
