/**
 * Whether a body is written as the newer usage push demands: keys in ascending order at every level, no white space
 * (R26). False also for what is no JSON.
 */
export function isSortedJson(body: Buffer): boolean {
  try {
    const text = body.toString('utf8');
    return written(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${written(member)}`).join(',')}}`;
}
