/**
 * The database would not do it: locked, full, gone. Nothing is half-done. Only a connection that breaks in the middle of a
 * commit leaves open whether everything or nothing was written, so what is tried again must recognise itself.
 */
export class StorageUnavailable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StorageUnavailable';
  }
}
