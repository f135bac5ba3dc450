import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

/** Encrypts what stands in the database and should not be read there (R23). */
export interface Sealer {
  /** Another text each time. */
  seal(text: string): string;
  /** @throws Error when the text was sealed with another key, or changed. */
  open(sealed: string): string;
}

const version = 'v1.';
const ivBytes = 12;
const tagBytes = 16;
const ivsAtOnce = 128;

/** A sealer with AES-256-GCM. `key` is 32 bytes. A sealed text is `v1.` and base64url of IV, tag and cipher text. */
export function createSealer(key: Buffer): Sealer {
  if (key.length !== 32) throw new RangeError(`a sealing key has 32 bytes, this one has ${key.length}`);
  const nextIv = createIvs();
  return {
    seal(text) {
      const iv = nextIv();
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = cipher.update(text, 'utf8');
      const end = cipher.final();
      return version + Buffer.concat([iv, cipher.getAuthTag(), body, end]).toString('base64url');
    },
    open(sealed) {
      if (!sealed.startsWith(version)) {
        throw new Error(
          `a sealed text begins with "${version}", this one does not: is it of a newer version?`,
        );
      }
      const bytes = Buffer.from(sealed.slice(version.length), 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return (
          decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch (cause) {
        throw new Error('a sealed text cannot be opened: it was sealed with another key, or changed', {
          cause,
        });
      }
    },
  };
}

/** Random IVs, drawn many at a time: each draw is a call into the system. */
function createIvs(): () => Buffer {
  const drawn = Buffer.alloc(ivBytes * ivsAtOnce);
  let next = ivsAtOnce;
  return () => {
    if (next === ivsAtOnce) {
      randomFillSync(drawn);
      next = 0;
    }
    const start = ivBytes * next++;
    return drawn.subarray(start, start + ivBytes);
  };
}
