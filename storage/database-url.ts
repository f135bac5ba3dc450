/** A database's address, taken apart. */
export type DatabaseAddress =
  | { dialect: 'sqlite'; file: string; shown: string }
  | { dialect: 'postgres' | 'mysql'; url: string; shown: string };

const dialects: Record<string, 'postgres' | 'mysql'> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'mysql:': 'mysql',
  'mariadb:': 'mysql',
};

/**
 * Reads `sqlite:<file>`, `postgres://...` or `mysql://...`. What is `shown` holds no password.
 * @throws Error that says what is wrong with the address and how to write it.
 */
export function parseDatabaseUrl(text: string): DatabaseAddress {
  if (text.startsWith('sqlite:')) return sqliteAddress(text);
  const url = parsed(text);
  const dialect = url && dialects[url.protocol];
  if (!url || !dialect) {
    const kind = text.split(':', 1)[0] ?? '';
    throw new Error(
      `the database url begins with "${kind}", which is no database we know: write sqlite:./data/koobridge.db, ` +
        'postgres://user@host:5432/name or mysql://user@host:3306/name',
    );
  }
  const shown = new URL(url);
  shown.password = '';
  for (const name of [...shown.searchParams.keys()]) {
    if (/pass|secret|token/i.test(name)) shown.searchParams.delete(name);
  }
  const scheme = dialect === 'postgres' ? 'postgres:' : 'mysql:';
  return {
    dialect,
    url: scheme + text.slice(url.protocol.length),
    shown: scheme + shown.href.slice(url.protocol.length),
  };
}

function sqliteAddress(text: string): DatabaseAddress {
  const file = text.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '');
  if (file === '' || file.includes(':memory:')) {
    throw new Error(
      `the database url "${text}" names no file: a database in memory would lose orders that were answered, ` +
        'so write sqlite:./data/koobridge.db',
    );
  }
  return { dialect: 'sqlite', file, shown: `sqlite:${file}` };
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
