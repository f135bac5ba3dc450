import { createHash } from 'node:crypto';
import type { IssueLicenseCall } from '../contract.ts';
import type { SigningKey } from './signing-key.ts';

/** What a license says. Nothing in it changes when the same license is asked for again. Times are RFC 3339, UTC. */
export interface LicenseClaims {
  licenseId: string;
  instanceId: string;
  /** Null in the sandbox, where an order may have no products. */
  productId: string | null;
  /** SHA-256 of the device fingerprint's UTF-8 bytes, base64url; null for a license that runs anywhere. */
  deviceHash: string | null;
  notBefore: string;
  /** The first moment when it no longer holds; null for a license without end. */
  expiresAt: string | null;
  seats: number;
  /** Made for a debugging or probe call: not a customer's. */
  sandbox: boolean;
  keyId: string;
  keyFingerprint: string;
}

const licenseIdBytes = 16;

/** The claims of the license that a call asks for. */
export function claimsOf(call: IssueLicenseCall, key: SigningKey): LicenseClaims {
  return {
    licenseId: sha256(call.idempotencyKey).subarray(0, licenseIdBytes).toString('base64url'),
    instanceId: call.instance.instanceId,
    productId: call.line.products[0]?.productId ?? null,
    // KooGallery's fingerprint may have 1024 characters, as many as the whole license may have; and it names
    // hardware, which a license that is sent around should not (zh-cn_topic_0070649255, zh-cn_topic_0070649268).
    deviceHash: call.deviceFingerprint === null ? null : sha256(call.deviceFingerprint).toString('base64url'),
    notBefore: call.notBefore.toISOString(),
    expiresAt: call.expiresAt?.toISOString() ?? null,
    seats: call.quantity,
    sandbox: call.sandbox,
    keyId: key.keyId,
    keyFingerprint: key.fingerprint,
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
