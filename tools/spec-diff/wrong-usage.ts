/** The comparison cannot be made: the message says what is missing and what to do. Exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}
