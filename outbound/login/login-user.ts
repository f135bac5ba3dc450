import type { components } from '../../generated/types/linked-login.ts';
import { printable } from './ask-login-service.ts';
import { LoginServiceError } from './login-service-error.ts';

type UserInfo = components['schemas']['UserInfo'];
type CasUser = NonNullable<components['schemas']['CasUser']>;

/** Who logged in, as the login service tells it. */
export interface LoginUser {
  /** Its id of the user; after a CAS login, which tells none, the account. */
  id: string;
  /** The account, unique inside the enterprise. */
  userName: string;
  /** Display name; null when not told, like all that follows. */
  name: string | null;
  role: string | null;
  organizationCode: string | null;
}

/** The user in an answer to `userInfo`. @throws LoginServiceError when there is none. */
export function userInInfo(status: number, text: string): LoginUser {
  const info = parsed(text);
  if (status === 401) {
    throw new LoginServiceError('token', 'the login service does not take the access token', codeOf(info));
  }
  if (status !== 200 || info === null) throw unreadable(`HTTP ${status}`);
  const userName = textOf(info.userName);
  if (userName === null) throw unreadable('it names no userName');
  return {
    id: textOf(info.id) ?? textOf(info.userId) ?? userName,
    userName,
    name: textOf(info.name),
    role: textOf(info.role),
    organizationCode: textOf(info.organizationCode),
  };
}

/** The user of a CAS ticket. @throws LoginServiceError when it names none. */
export function userOfCas(found: CasUser): LoginUser {
  const attributes: Record<string, unknown> = found.attributes ?? {};
  const account = textOf(found.user);
  const userName = textOf(attributes.userName) ?? account;
  if (userName === null) throw unreadable('it names no user');
  return {
    id: account ?? userName,
    userName,
    name: textOf(attributes.name),
    role: textOf(attributes.role),
    organizationCode: textOf(attributes.organizationCode),
  };
}

/** Text, a number where text is documented, or the first of a list; null for nothing. */
function textOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first !== '' ? first : null;
}

function parsed(text: string): UserInfo | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as UserInfo) : null;
  } catch {
    return null;
  }
}

function codeOf(info: UserInfo | null): string | null {
  const error: unknown = info && 'error' in info ? info.error : null;
  return typeof error === 'string' ? printable(error) : null;
}

function unreadable(what: string): LoginServiceError {
  return new LoginServiceError(
    'unreadable',
    `the login service's answer about the user is not as documented: ${what}`,
  );
}
