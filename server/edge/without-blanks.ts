/** The message without empty fields: `""` and `null` count as absent (R4). Arrays keep their places. */
export function withoutBlanks(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === '' || value === null) continue;
    kept[name] = isPlainObject(value) ? withoutBlanks(value) : value;
  }
  return kept;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
