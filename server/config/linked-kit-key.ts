import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rsaKeyProblem } from '../../protocol/client-secret.ts';
import type { RuleProblem } from './config-rules.ts';
import type { ConfigFile } from './schema.ts';

type Endpoint = ConfigFile['endpoints'][number];
type Found = { pem: string } | { path: string[]; message: string; advice: string } | null;

/** Checks the private key of each endpoint that has one. @param folder where relative paths start */
export function linkedKitProblems({ endpoints }: ConfigFile, folder: string): RuleProblem[] {
  return endpoints.flatMap((endpoint, index) => {
    const found = findKey(endpoint, folder);
    if (found === null || 'pem' in found) return [];
    return [{ ...found, path: ['endpoints', index, 'linkedKit', ...found.path] }];
  });
}

/**
 * The private key of an endpoint as PEM; null when it has none.
 * @throws Error when the key, which `linkedKitProblems` found good, has gone bad meanwhile.
 */
export function linkedKitKey(endpoint: Endpoint, folder: string): string | null {
  const found = findKey(endpoint, folder);
  if (found === null || 'pem' in found) return found?.pem ?? null;
  throw new Error(`endpoint ${endpoint.name}: ${found.message}`);
}

function findKey({ linkedKit }: Endpoint, folder: string): Found {
  const { privateKey, privateKeyFile } = linkedKit ?? {};
  if (privateKey !== undefined && privateKeyFile !== undefined)
    return { path: ['privateKeyFile'], message: 'privateKey is there too.', advice: 'Write one of the two.' };
  if (privateKey !== undefined) return checked(['privateKey'], 'It', privateKey);
  if (linkedKit === undefined) return null;
  if (privateKeyFile === undefined)
    return { path: [], message: 'It names no key.', advice: 'Write privateKey or privateKeyFile.' };
  const path = ['privateKeyFile'];
  const text = read(resolve(folder, privateKeyFile));
  if ('pem' in text) return checked(path, 'The file', text.pem);
  const message = `The file cannot be read (${text.code}).`;
  return { path, message, advice: 'Relative paths start at the folder of this configuration.' };
}

/** An environment variable often has its line breaks written as `\n`. */
function checked(path: string[], what: string, text: string): Found {
  const pem = `${text.replaceAll('\\n', '\n').trim()}\n`;
  const problem = rsaKeyProblem(pem);
  if (problem === null) return { pem };
  const message = `${what} cannot be used as private key: ${problem}.`;
  const advice = 'Make a pair with openssl, 3072 bits or more; its public half belongs into Seller Console.';
  return { path, message, advice };
}

function read(path: string): { pem: string } | { code: string } {
  try {
    return { pem: readFileSync(path, 'utf8') };
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown error' };
  }
}
