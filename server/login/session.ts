import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import type { LoginTokens } from '../../outbound/login/login-service.ts';
import type { LoginUser } from '../../outbound/login/login-user.ts';
import { loginSessionKey } from '../../storage/keys.ts';
import type { LoginSessionRow } from '../../storage/login-row.ts';
import { clearCookie, cookiesOf, setCookie } from './cookies.ts';
import type { Login } from './login.ts';

/** What a session holds, sealed in the database. */
export interface SessionContent {
  user: LoginUser;
  /** Null after a CAS login, which gives no tokens. */
  tokens: Pick<LoginTokens, 'accessToken' | 'refreshToken'> | null;
  /** When the access token ends, ms since 1970; of a CAS login the session itself. */
  freshUntil: number;
  /** Until when one server may be asking for new tokens, ms since 1970; the others wait for it. 0 when none is. */
  renewingUntil: number;
}

/** A session that has not ended. */
export interface Session {
  row: LoginSessionRow;
  content: SessionContent;
}

const cookieName = 'koobridge_login';
/** How long an access token lives when nothing is said, and a CAS login, whose length nobody tells. */
const usualMs = 7_200_000;
/** How long a refresh token lives (zh-cn_topic_0070649448). */
const refreshableMs = 30 * 86_400_000;

/** The session of a browser; null for none. */
export async function sessionOf(login: Login, request: Request): Promise<Session | null> {
  const id = cookiesOf(request).get(cookieName);
  if (id === undefined || id === '') return null;
  return sessionWithKey(login, loginSessionKey(id));
}

/** A session by its key; null when it is over. */
export async function sessionWithKey(login: Login, key: string): Promise<Session | null> {
  const row = await login.sessions.find(key);
  if (row === undefined || row.endpoint !== login.endpoint || row.expires_at <= login.now()) return null;
  return { row, content: JSON.parse(login.sealer.open(row.tokens)) as SessionContent };
}

/** Begins a session in this browser; the one it had ends. */
export async function openSession(
  login: Login,
  request: Request,
  response: Response,
  { tenantId, user, tokens }: { tenantId: string; user: LoginUser; tokens: LoginTokens | null },
): Promise<void> {
  const before = await sessionOf(login, request);
  if (before !== null) await login.sessions.remove(before.row.session_key);
  const id = randomBytes(32).toString('base64url');
  const now = login.now();
  const row: LoginSessionRow = {
    session_key: loginSessionKey(id),
    endpoint: login.endpoint,
    tenant_id: tenantId,
    created_at: now,
    version: 1,
    ...columns(login, kept(login, user, tokens)),
  };
  await login.sessions.add(row);
  setCookie(login, response, { name: cookieName, value: id, maxAgeMs: row.expires_at - now });
}

/** A session that was given new tokens; null when it is gone, or another server has written it meanwhile. */
export function renewSession(login: Login, session: Session, tokens: LoginTokens): Promise<Session | null> {
  const { user, tokens: before } = session.content;
  // A login service may leave the refresh token as it is.
  const refreshToken = tokens.refreshToken ?? before?.refreshToken ?? null;
  return rewrite(login, session, kept(login, user, { ...tokens, refreshToken }));
}

/** A session of which it is written down until when one server asks for new tokens; null as above. */
export function markSession(login: Login, session: Session, renewingUntil: number): Promise<Session | null> {
  const { expires_at: expiresAt } = session.row;
  return rewrite(login, session, { content: { ...session.content, renewingUntil }, expiresAt });
}

async function rewrite(
  login: Login,
  { row }: Session,
  { content, expiresAt }: Kept,
): Promise<Session | null> {
  const next: LoginSessionRow = {
    ...row,
    ...columns(login, { content, expiresAt }),
    version: row.version + 1,
  };
  return (await login.sessions.replace(next)) ? { row: next, content } : null;
}

/** Lets the browser keep the id as long as the session lives. */
export function keepCookie(login: Login, request: Request, response: Response, { row }: Session): void {
  const value = cookiesOf(request).get(cookieName) ?? '';
  setCookie(login, response, { name: cookieName, value, maxAgeMs: row.expires_at - login.now() });
}

/** Ends the session of a browser. */
export async function endSession(login: Login, response: Response, session: Session | null): Promise<void> {
  if (session !== null) await login.sessions.remove(session.row.session_key);
  clearCookie(login, response, cookieName);
}

/** What of a session changes. */
interface Kept {
  content: SessionContent;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

function kept(login: Login, user: LoginUser, tokens: LoginTokens | null): Kept {
  const now = login.now();
  const freshUntil = now + (tokens?.expiresInS == null ? usualMs : Math.round(tokens.expiresInS * 1000));
  return {
    content: {
      user,
      tokens: tokens && { accessToken: tokens.accessToken, refreshToken: tokens.refreshToken },
      freshUntil,
      renewingUntil: 0,
    },
    expiresAt: tokens?.refreshToken == null ? freshUntil : now + refreshableMs,
  };
}

function columns(login: Login, { content, expiresAt }: Kept) {
  const tokens = login.sealer.seal(JSON.stringify(content));
  return { tokens, expires_at: expiresAt, updated_at: login.now() };
}
