import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { IssueLicenseCall, License, PluginLog } from '../../plugins/contract.ts';
import { type CallWish, callOf } from './plugin-call.ts';

/** What a test wants of a call that asks for a license. */
export type LicenseWish = CallWish &
  Partial<
    Pick<
      IssueLicenseCall,
      'deviceFingerprint' | 'notBefore' | 'expiresAt' | 'quantity' | 'sandbox' | 'idempotencyKey' | 'log'
    >
  >;

/** A request for a license of 10 seats that holds in January 2026 on any device. */
export function licenseCallOf(wish: LicenseWish): IssueLicenseCall {
  const call = callOf(wish);
  return {
    ...call,
    eventId: 'event-1',
    deviceFingerprint: wish.deviceFingerprint ?? null,
    notBefore: wish.notBefore ?? new Date('2026-01-01T00:00:00Z'),
    expiresAt: wish.expiresAt === undefined ? new Date('2026-02-01T00:00:00Z') : wish.expiresAt,
    quantity: wish.quantity ?? 10,
    sandbox: wish.sandbox ?? false,
    idempotencyKey: wish.idempotencyKey ?? call.idempotencyKey,
    log: wish.log ?? call.log,
  };
}

/** A key pair as a merchant makes it: the settings' private key, and the public key, each as PEM and as base64. */
export function keyPair() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = createPublicKey(privateKey);
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    privateBase64: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    publicBase64: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** What is delivered, as text: the string, or what stands in the file. */
export function writtenIn(license: License): string {
  return license.kind === 'text' ? license.text : new TextDecoder().decode(license.content);
}

/** A log that keeps its lines. */
export function keepingLog(): PluginLog & { lines: { message: string; facts: Record<string, unknown> }[] } {
  const lines: { message: string; facts: Record<string, unknown> }[] = [];
  const keep = (facts: Record<string, unknown>, message: string) => void lines.push({ message, facts });
  return { lines, debug: keep, info: keep, warn: keep, error: keep };
}
