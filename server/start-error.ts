/** Why the server cannot start: what is wrong, where, and what to do. Ends the process with exit code 2. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Waits for one step of the start; what it throws becomes a StartError with the same words. */
export async function orStartError<Result>(step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
