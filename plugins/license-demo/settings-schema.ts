import { wishesSchema } from './play-along.ts';

// An Ed25519 key in PKCS #8 is 48 bytes, of which the first 16 are always the same (RFC 8410): so a key of another kind,
// or half a key, is found at start and not at the first license.
const pkcs8 = 'MC4CAQAwBQYDK2VwBCIEI[A-P][A-Za-z0-9+/]{42}';
const keyPattern = `^\\s*(${pkcs8}|-----BEGIN PRIVATE KEY-----\\s+${pkcs8}\\s+-----END PRIVATE KEY-----)\\s*$`;

/** JSON Schema of an endpoint's `settings`. */
export const settingsSchema = {
  ...wishesSchema,
  properties: {
    ...wishesSchema.properties,
    form: {
      enum: ['text', 'file'],
      default: 'file',
      description: 'How licenses are delivered: as a string, or as a file license.lic.',
    },
    signingKey: {
      type: 'string',
      pattern: keyPattern,
      description:
        'Ed25519 private key, PKCS #8, as PEM or as the base64 of its DER. Left out, one is made and kept in the store.',
    },
    keyId: {
      type: 'string',
      pattern: '^[A-Za-z0-9._-]{1,32}$',
      default: 'main',
      description: 'Name of the key, written into each license.',
    },
  },
};
