/** The database refused a row because of its values (too long, missing, wrong type); trying again cannot help. */
export class InvalidRow extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'InvalidRow';
  }
}
