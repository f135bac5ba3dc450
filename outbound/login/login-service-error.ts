/**
 * What is wrong between us and a login service. `credentials`: it does not take domain, client id and secret together;
 * `grant`: not the code or refresh token; `token`: not the access token; `ticket`: not the CAS ticket; `declined`: it, or
 * the user, said no; `unreadable`: its answer is not what is documented; `failed`: any other refusal.
 */
export type LoginFault =
  | 'address'
  | 'unreachable'
  | 'too-slow'
  | 'credentials'
  | 'grant'
  | 'token'
  | 'ticket'
  | 'declined'
  | 'unreadable'
  | 'failed';

/** A login service could not be asked, or refused. The message holds no secret. */
export class LoginServiceError extends Error {
  override readonly name = 'LoginServiceError';
  readonly fault: LoginFault;
  /** Its own code, such as `invalid_grant`; null without one. */
  readonly code: string | null;

  constructor(fault: LoginFault, message: string, code: string | null = null, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
    this.code = code;
  }
}
