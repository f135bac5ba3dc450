/** Does what a request asks for. @throws the RangeError of an act as an error of this HTTP status */
export function orRefused<Result>(act: () => Result, status = 400): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof RangeError) throw Object.assign(error, { status });
    throw error;
  }
}
