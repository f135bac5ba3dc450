import type { Knex } from 'knex';

/** The statements that a pool runs while `work` lasts. */
export async function statementsOf(pool: Knex, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }): void => {
    statements.push(sql);
  };
  pool.on('query', listen);
  try {
    await work();
  } finally {
    pool.removeListener('query', listen);
  }
  return statements;
}

/** How many transactions a pool begins while `work` lasts. */
export async function transactionsOf(pool: Knex, work: () => Promise<unknown>): Promise<number> {
  const statements = await statementsOf(pool, work);
  return statements.filter((sql) => /^begin/i.test(sql)).length;
}
