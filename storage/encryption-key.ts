import { createHmac, scrypt } from 'node:crypto';
import { join } from 'node:path';
import { makeKeyFile, readKeyFile } from './key-file.ts';
import type { Meta } from './meta.ts';
import type { StorageLog } from './storage-log.ts';

/** Where the key may come from. */
export interface KeySource {
  /** From the configuration, at least 32 characters; without it the key is in a file. */
  text?: string | undefined;
  /** Folder of the key file, for instance that of the SQLite file. */
  folder: string;
  log?: StorageLog;
}

const fingerprintName = 'encryption-key';
const shortestText = 32;

/**
 * The key for `createSealer`: from the configured text, else from `koobridge.key`, which is made when the database has never
 * had a key. The database remembers the key's fingerprint, so that a second key cannot make half of it unreadable.
 * @throws Error when it is not the key of this database, or the key file is missing: what, where, what to do.
 */
export async function loadEncryptionKey(meta: Meta, source: KeySource): Promise<Buffer> {
  const path = join(source.folder, 'koobridge.key');
  const known = await meta.get(fingerprintName);
  const key =
    source.text === undefined ? await keyFromFile(path, known, source.log) : await keyFromText(source.text);
  const standing = known ?? (await meta.keep(fingerprintName, fingerprintOf(key)));
  if (standing === fingerprintOf(key)) return key;
  const used = source.text === undefined ? `the key in ${path}` : 'the configured encryption key';
  throw new Error(
    `${used} is not the one this database was encrypted with: configure the key used before, or put its ` +
      'koobridge.key back; without it the stored orders cannot be read',
  );
}

async function keyFromFile(
  path: string,
  known: string | undefined,
  log: StorageLog | undefined,
): Promise<Buffer> {
  const key = await readKeyFile(path, log);
  if (key) return key;
  if (known === undefined) return makeKeyFile(path, log);
  throw new Error(
    `the database is encrypted, but the key file ${path} is missing: put it back from a backup, or configure the ` +
      'encryption key if it was configured before',
  );
}

/** Slow on purpose, against guessing a text that somebody made up; done once at start. */
async function keyFromText(text: string): Promise<Buffer> {
  if (text.length < shortestText) {
    throw new Error(
      `the configured encryption key has ${text.length} characters, it needs at least ${shortestText}: make one with ` +
        '"openssl rand -base64 32"',
    );
  }
  return new Promise((resolve, reject) => {
    // The same on every process with this text, so the salt is fixed.
    scrypt(text, 'koobridge encryption key v1', 32, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function fingerprintOf(key: Buffer): string {
  return createHmac('sha256', key).update('koobridge fingerprint v1').digest('base64url');
}
