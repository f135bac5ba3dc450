import { randomBytes } from 'node:crypto';
import type { LoginAccount, LoginEnterprise } from './login-enterprise.ts';

/** What a code, token or ticket stands for. */
export interface Granted {
  tenantId: string;
  account: LoginAccount;
  /** The client it was given to. */
  clientId: string;
  /** Where the browser was sent with it; of a ticket the service. */
  address: string | null;
  /** S256 of the code verifier; null without PKCE. */
  challenge: string | null;
  /** Null when no ID token was asked for. */
  nonce: string | null;
  /** Milliseconds since 1970. */
  until: number;
}

type Kind = 'code' | 'access' | 'refresh' | 'ticket';

/** The enterprises of the login provider, and what it has given out. */
export interface LoginBook {
  find(tenantId: string): LoginEnterprise | undefined;
  list(): LoginEnterprise[];
  /** Adds an enterprise, or takes the place of the one with its id. */
  put(enterprise: LoginEnterprise): void;
  /** @throws RangeError for an enterprise that is not there. */
  change(tenantId: string, values: Partial<Omit<LoginEnterprise, 'tenantId'>>): LoginEnterprise;
  /** Makes a new code, token or ticket. */
  give(kind: Kind, granted: Omit<Granted, 'until'>): string;
  /** What it stands for; undefined for one that is unknown, too old, or used. */
  look(kind: Kind, text: string): Granted | undefined;
  /** The same, and from then on it is used. */
  use(kind: Kind, text: string): Granted | undefined;
}

/** How long each lives; the first is not documented (zh-cn_topic_0070649448). */
const livesMs: Record<Kind, number> = {
  code: 300_000,
  access: 7_200_000,
  refresh: 30 * 86_400_000,
  ticket: 300_000,
};

/** Seconds that an access token lives. */
export const accessTokenS = livesMs.access / 1000;

/** An empty book. @param now milliseconds since 1970 */
export function createLoginBook(now: () => number): LoginBook {
  const enterprises = new Map<string, LoginEnterprise>();
  const given = new Map<string, Granted>();

  function look(kind: Kind, text: string): Granted | undefined {
    const granted = given.get(`${kind} ${text}`);
    return granted && granted.until > now() ? granted : undefined;
  }

  return {
    find: (tenantId) => enterprises.get(tenantId),
    list: () => [...enterprises.values()],
    put(enterprise) {
      enterprises.set(enterprise.tenantId, enterprise);
    },
    change(tenantId, values) {
      const before = enterprises.get(tenantId);
      if (before === undefined) throw new RangeError(`no enterprise ${tenantId} is known here`);
      const after = { ...before, ...values };
      enterprises.set(tenantId, after);
      return after;
    },
    give(kind, granted) {
      const text = (kind === 'ticket' ? 'ST-' : '') + randomBytes(24).toString('base64url');
      given.set(`${kind} ${text}`, { ...granted, until: now() + livesMs[kind] });
      return text;
    },
    look,
    use(kind, text) {
      const granted = look(kind, text);
      given.delete(`${kind} ${text}`);
      return granted;
    },
  };
}
