import type { RequestListener } from 'node:http';

/** Who comes, as a hand-over token tells. */
export interface HandOverClaims {
  iss: string;
  aud: string;
  /** The login service's id of the user. */
  sub: string;
  jti: string;
  /** Seconds since 1970. */
  iat: number;
  exp: number;
  tenantId: string;
  appId: string;
  /** The instance the enterprise has bound; null while the seller tries a credential. */
  instanceId: string | null;
  instanceState: string | null;
  /** Every instance whose use is granted to the account. */
  instanceIds: string[];
  /** Unique inside the enterprise only. */
  userName: string;
  name: string | null;
  role: string | null;
  organizationCode: string | null;
  /** The path to go on to. */
  returnTo: string;
}

/**
 * Checks hand-over tokens; each is taken once. The function throws an Error that says what is wrong with a token.
 * @param settings.now seconds since 1970; the clock of this machine unless said
 */
export function createHandOver(settings: {
  loginUrl: string;
  handoverKey: string;
  now?: () => number;
}): (token: string) => HandOverClaims;

/** The application, for `http.createServer`. */
export function createApplication(settings: { loginUrl: string; handoverKey: string }): RequestListener;
