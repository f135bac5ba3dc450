/** What a license says. Times are RFC 3339, UTC. */
export interface LicenseClaims {
  licenseId: string;
  instanceId: string;
  productId: string | null;
  /** SHA-256 of the device fingerprint, base64url; null for a license that runs anywhere. */
  deviceHash: string | null;
  notBefore: string;
  /** The first moment when it no longer holds; null for a license without end. */
  expiresAt: string | null;
  seats: number;
  /** Made for a test: not a customer's. */
  sandbox: boolean;
  keyId: string;
  /** SHA-256 of the public key's SPKI bytes, base64url. */
  keyFingerprint: string;
}

/** Why a license does not hold. */
export type LicenseFault = 'NOT_A_LICENSE' | 'WRONG_SIGNATURE' | 'OTHER_DEVICE' | 'NOT_YET_VALID' | 'EXPIRED';

/** What the check found, with a sentence for people. Claims are given when the signature is right. */
export type LicenseVerdict =
  | { valid: true; code: 'VALID'; sentence: string; claims: LicenseClaims }
  | { valid: false; code: LicenseFault; sentence: string; claims: LicenseClaims | null };

/**
 * Whether a license, the content of a file or the string, holds on a device (null: none) at a moment.
 * @throws TypeError when `publicKey` is no Ed25519 public key, as PEM or as the base64 of its SPKI bytes.
 */
export function verifyLicense(
  license: string,
  publicKey: string,
  on: { fingerprint: string | null; now: Date },
): LicenseVerdict;
