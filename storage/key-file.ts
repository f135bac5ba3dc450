import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StorageLog } from './storage-log.ts';

const keyBytes = 32;

/**
 * The key in a file: base64 of 32 bytes on one line. Null when there is no such file.
 * @throws Error when the file holds something else or cannot be read.
 */
export async function readKeyFile(path: string, log: StorageLog | undefined): Promise<Buffer | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyBytes) {
    throw new Error(
      `the key file ${path} does not hold a key (base64 of ${keyBytes} bytes): put the right file back from a backup`,
    );
  }
  const { mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    log?.warn({ path }, 'the key file can be read by other users: chmod 600 it');
  }
  return key;
}

/** Makes a key file that only this user can read, unless another process was quicker; answers the key that stands. */
export async function makeKeyFile(path: string, log: StorageLog | undefined): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(keyBytes).toString('base64')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  // A link, not a rename: it fails when the name is taken, and nobody ever sees half a key.
  await link(draft, path).catch(ignore('EEXIST'));
  await unlink(draft);
  const key = await readKeyFile(path, log);
  if (!key) throw new Error(`the key file ${path} was made and is gone again`);
  return key;
}

async function readIfThere(path: string): Promise<string | null> {
  return (await readFile(path, 'utf8').catch(ignore('ENOENT'))) ?? null;
}

function ignore(code: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined;
    throw error;
  };
}
