import { orRefused } from '../refused-request.ts';

/** The result, or an error of HTTP status 400 for what is not possible. */
export async function refusedLater<Result>(result: Promise<Result>): Promise<Result> {
  const settled = await result.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return orRefused(() => {
    if ('error' in settled) throw settled.error;
    return settled.value;
  });
}
