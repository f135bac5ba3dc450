import type { LoginFault } from '../../outbound/login/login-service-error.ts';

/** What may come between a user and the application. */
export type TroubleCode =
  | 'return-refused'
  | 'application-unset'
  | 'tenant-unknown'
  | 'tenant-removed'
  | 'enterprise-unready'
  | 'application-unclear'
  | 'start-missing'
  | 'state-missing'
  | 'declined'
  | 'code-refused'
  | 'credentials-refused'
  | 'service-unreachable'
  | 'service-slow'
  | 'service-failed'
  | 'not-granted'
  | 'account-disabled'
  | 'ticket-missing'
  | 'ticket-refused'
  | 'cas-off'
  | 'other-user'
  | 'busy'
  | 'server-trouble';

/** The HTTP status of each. */
export const troubleStatus: Record<TroubleCode, number> = {
  'return-refused': 400,
  'application-unset': 500,
  'tenant-unknown': 404,
  'tenant-removed': 403,
  'enterprise-unready': 503,
  'application-unclear': 500,
  'start-missing': 400,
  'state-missing': 400,
  declined: 403,
  'code-refused': 400,
  'credentials-refused': 502,
  'service-unreachable': 503,
  'service-slow': 504,
  'service-failed': 502,
  'not-granted': 403,
  'account-disabled': 403,
  'ticket-missing': 400,
  'ticket-refused': 403,
  'cas-off': 404,
  'other-user': 409,
  busy: 503,
  'server-trouble': 500,
};

/** What each fault of a login service is for the user. */
export const troubleOfFault: Record<LoginFault, TroubleCode> = {
  address: 'enterprise-unready',
  unreachable: 'service-unreachable',
  'too-slow': 'service-slow',
  credentials: 'credentials-refused',
  grant: 'code-refused',
  token: 'service-failed',
  ticket: 'ticket-refused',
  declined: 'declined',
  unreadable: 'service-failed',
  failed: 'service-failed',
};

/** A login ends here. `message` is for the log, and holds no secret. */
export class LoginTrouble extends Error {
  override readonly name = 'LoginTrouble';
  readonly code: TroubleCode;

  constructor(code: TroubleCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
