/** The error a promise is rejected with. @throws Error when it is fulfilled. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const [result] = await Promise.allSettled([promise]);
  if (result.status === 'fulfilled') throw new Error('this should have been refused');
  if (result.reason instanceof Error) return result.reason;
  throw new Error(`rejected with something that is no error: ${result.reason}`);
}
