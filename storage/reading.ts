import { storageError } from './database-error.ts';

/** Waits for a query. @throws StorageUnavailable when the database does not answer it. */
export async function reading<Result>(query: PromiseLike<Result>): Promise<Result> {
  try {
    return await query;
  } catch (error) {
    throw storageError(error);
  }
}
