const secretNames = new Set([
  'accesskey',
  'ak',
  'sk',
  'password',
  'secret',
  'clientsecret',
  'token',
  'authtoken',
  'authorization',
  'mobilephone',
  'email',
  'license',
]);

/** What stands in place of a secret. */
const masked = '***';

const deepest = 5;

/** The facts of a log line with secrets masked by the name of their field, at any depth that is logged (R23). */
export function withoutSecrets(facts: Record<string, unknown>): Record<string, unknown> {
  return clean(facts, 0);
}

function clean(facts: Record<string, unknown>, depth: number): Record<string, unknown> {
  let result = facts;
  for (const [name, value] of Object.entries(facts)) {
    const cleaned = secretNames.has(name.toLowerCase()) && value !== null ? masked : cleanValue(value, depth);
    if (cleaned === value) continue;
    if (result === facts) result = { ...facts };
    result[name] = cleaned;
  }
  return result;
}

function cleanValue(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error || depth >= deepest) return value;
  if (!Array.isArray(value)) return clean(value as Record<string, unknown>, depth + 1);
  const cleaned = value.map((item) => cleanValue(item, depth + 1));
  return cleaned.some((item, index) => item !== value[index]) ? cleaned : value;
}
