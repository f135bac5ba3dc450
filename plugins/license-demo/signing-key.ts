import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { InstanceCall, PluginStore } from '../contract.ts';

/** What licenses are signed with. */
export interface SigningKey {
  keyId: string;
  privateKey: KeyObject;
  /** The SPKI bytes, base64: what `koobridge license verify --key` takes. Not a secret. */
  publicKey: string;
  /** SHA-256 of the SPKI bytes, base64url. */
  fingerprint: string;
}

const settledName = 'signing-key';
const proposedName = 'signing-key:proposed';
const settleMs = 500;
const shown = new Set<string>();

/** The key of the settings, else the one that was made at the first license and is kept in the store. */
export async function signingKeyOf(
  call: Pick<InstanceCall, 'settings' | 'store' | 'signal' | 'log'>,
): Promise<SigningKey> {
  const { signingKey, keyId } = call.settings;
  const written = typeof signingKey === 'string' ? signingKey : await keptKey(call.store, call.signal);
  const privateKey = readPrivateKey(written);
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const key: SigningKey = {
    keyId: typeof keyId === 'string' ? keyId : 'main',
    privateKey,
    publicKey: spki.toString('base64'),
    fingerprint: createHash('sha256').update(spki).digest('base64url'),
  };
  if (!shown.has(key.fingerprint)) {
    shown.add(key.fingerprint);
    const { publicKey, fingerprint } = key;
    call.log.info({ keyId: key.keyId, publicKey, fingerprint }, 'licenses are checked with this public key');
  }
  return key;
}

/**
 * The kept key, made when there is none. The store cannot write "only if absent", and two processes may make their first
 * license at the same time, so a key is proposed, left alone for a while, and only then settled on: whoever comes later
 * either sees the settled key or reads the proposal that was written last. It would take two writes that each last longer
 * than the pause to settle on two keys.
 */
async function keptKey(store: PluginStore, signal: AbortSignal): Promise<string> {
  const settled = await store.get<string>(settledName);
  if (settled !== undefined) return settled;
  if ((await store.get(proposedName)) === undefined) await store.set(proposedName, newPrivateKey());
  await wait(settleMs, undefined, { signal });

  const meanwhile = await store.get<string>(settledName);
  if (meanwhile !== undefined) return meanwhile;
  const proposed = await store.get<string>(proposedName);
  if (proposed === undefined) throw new Error('the proposed signing key is gone from the store');
  await store.set(settledName, proposed);
  return proposed;
}

function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
}

function readPrivateKey(written: string): KeyObject {
  if (written.includes('-----BEGIN')) return createPrivateKey(written.trim());
  return createPrivateKey({ key: Buffer.from(written, 'base64'), format: 'der', type: 'pkcs8' });
}
