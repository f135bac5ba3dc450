/** One person's session at an enterprise's login service. */
export interface LoginSessionRow {
  /** Hash of the session id, which only the browser has. */
  session_key: string;
  endpoint: string;
  tenant_id: string;
  /** Sealed JSON: access and refresh token, user, application. */
  tokens: string;
  /** When the refresh token ends, ms since 1970. */
  expires_at: number;
  created_at: number;
  updated_at: number;
  /** Grows by one with each change. */
  version: number;
}
