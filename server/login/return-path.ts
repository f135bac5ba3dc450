import { LoginTrouble } from './login-trouble.ts';

/** It travels in a cookie, and proxies refuse long ones. */
const longest = 512;

/**
 * The page of the application to come back to: a path on its host, never another host.
 * @throws LoginTrouble for anything else.
 */
export function returnPath(asked: unknown): string {
  if (asked === undefined || asked === '') return '/';
  if (typeof asked !== 'string' || !isPath(asked))
    throw new LoginTrouble('return-refused', 'returnTo is not a path such as /reports?year=2026');
  return asked;
}

/** Browsers take a backslash for a slash, and leave out line breaks and tabs: `/\host` would be another host. */
function isPath(text: string): boolean {
  if (text.length > longest || !/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(text)) return false;
  const base = 'https://application.invalid';
  return URL.canParse(text, base) && new URL(text, base).origin === base;
}
