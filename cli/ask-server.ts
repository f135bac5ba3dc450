import type { Config } from '../server/config/schema.ts';
import { StartError } from '../server/start-error.ts';

/** Where a running server is asked, and with which token. */
export interface ServerAccess {
  /** Without a slash at the end. */
  url: string;
  token: string;
}

/**
 * Access to the management interface: as said on the command line, else as the configuration has it.
 * @param config is read only when something was not said
 * @throws StartError when there is no token, or the address is none; ConfigError
 */
export function serverAccess(said: { url?: string; token?: string }, config: () => Config): ServerAccess {
  const url = said.url ?? `http://127.0.0.1:${config().server.port}`;
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new StartError(`"${url}" is not an address. Write it like http://127.0.0.1:8080.`);
  return { url: url.replace(/\/+$/, ''), token: said.token ?? tokenOf(config()) };
}

function tokenOf(config: Config): string {
  const [token] = config.management.tokens;
  if (token !== undefined) return token;
  throw new StartError(
    `${config.file} has no management.tokens to ask the server with. Add one, or say it with --token.`,
  );
}

/**
 * All items of a list of the management interface.
 * @param path below `/api/v1`, with a filter or without
 * @throws StartError when no server answers, or not with a list: what, and what to do.
 */
export async function readList<Item>(access: ServerAccess, path: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const start = `${access.url}/api/v1${path}${path.includes('?') ? '&' : '?'}`;
    const page = await readPage<Item>(access, `${start}limit=200${after}`);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

interface Page<Item> {
  items: Item[];
  next: string | null;
}

async function readPage<Item>(access: ServerAccess, url: string): Promise<Page<Item>> {
  const headers = { authorization: `Bearer ${access.token}` };
  const response = await fetch(url, { headers }).catch((cause: unknown) => {
    const advice = 'Start it with `koobridge start`, or say where it is with --url <address>.';
    throw new StartError(`No server answers at ${access.url}. ${advice}`, { cause });
  });
  if (response.status === 401)
    throw new StartError(`The server at ${access.url} does not know this token. Say another with --token.`);
  const page = response.ok ? await response.json().catch(() => null) : null;
  if (isPage<Item>(page)) return page;
  throw new StartError(
    `${url} answers HTTP ${response.status}, and no list. Is it a Koobridge of this version?`,
  );
}

function isPage<Item>(page: unknown): page is Page<Item> {
  return typeof page === 'object' && page !== null && 'items' in page && Array.isArray(page.items);
}

/**
 * Asks the management interface for something to be done.
 * @param path below `/api/v1`
 * @throws StartError when no server answers, or with a problem: what, and what to do.
 */
export async function askServer<Answer>(
  { url, token }: ServerAccess,
  method: 'POST' | 'PUT',
  path: string,
  body: unknown,
): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    const advice = 'Start it with `koobridge start`, or say where it is with --url <address>.';
    throw new StartError(`No server answers at ${url}. ${advice}`, { cause });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  const detail =
    typeof answer === 'object' && answer !== null && 'detail' in answer
      ? String(answer.detail)
      : 'Is it a Koobridge of this version?';
  throw new StartError(`${url}/api/v1${path} answers HTTP ${response.status}: ${detail}`);
}
