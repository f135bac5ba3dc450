import type { failures } from '../../handlers/failures.ts';

/** A call ends here: with the result code of `reason`, and `message` for sender and journal. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly reason: keyof typeof failures;

  constructor(reason: keyof typeof failures, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
