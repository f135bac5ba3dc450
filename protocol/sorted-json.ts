/**
 * A JSON value with the keys of its objects in ascending order at every level and no white space: the form that the usage
 * push signs and sends (R26). Members that are undefined are left out.
 * @throws TypeError for what JSON cannot hold
 */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => sortedJson(member ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return written(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return sortedObject(entries, sortedJson);
}

/** An object as JSON, its keys in ascending order and no white space; `write` writes the values. */
export function sortedObject(
  entries: readonly (readonly [string, unknown])[],
  write: (value: unknown) => string,
): string {
  // Written member by member: an object would put keys that look like numbers first.
  const members = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`);
  return `{${members.join(',')}}`;
}

function written(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a ${typeof value} cannot be written as JSON`);
  return text;
}
