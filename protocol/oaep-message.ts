import { createHash } from 'node:crypto';

/** The digests that stand in a Java sender's names of OAEP. */
export type OaepDigest = 'sha1' | 'sha256';

/**
 * Takes the message out of a decrypted OAEP block as long as the key's modulus (RFC 8017, 7.1.2), for an empty label;
 * null when the block is not one. node:crypto does this only with one digest for both uses, while Java's
 * `OAEPWithSHA-256AndMGF1Padding` makes the mask with SHA-1. Every byte is looked at whatever the ones before it
 * were, so that the time tells nothing about the message.
 */
export function oaepMessage(block: Buffer, digest: OaepDigest, maskDigest: OaepDigest): Buffer | null {
  const labelHash = createHash(digest).digest();
  const size = labelHash.length;
  if (block.length < 2 * size + 2) return null;
  const maskedData = block.subarray(1 + size);
  const seed = unmasked(block.subarray(1, 1 + size), maskedData, maskDigest);
  const data = unmasked(maskedData, seed, maskDigest);

  let wrong = block.readUInt8(0);
  for (let i = 0; i < size; i++) wrong |= data.readUInt8(i) ^ labelHash.readUInt8(i);
  // Behind the hash stand zeros, a single one, and the message.
  let start = 0;
  let inPadding = 1;
  for (let i = size; i < data.length; i++) {
    const byte = data.readUInt8(i);
    const isOne = Number(byte === 1) & inPadding;
    start |= (i + 1) * isOne;
    wrong |= byte * (inPadding & (isOne ^ 1));
    inPadding &= isOne ^ 1;
  }
  return wrong === 0 && inPadding === 0 ? data.subarray(start) : null;
}

/** The bytes without the mask that MGF1 makes of the seed. */
function unmasked(bytes: Buffer, seed: Buffer, digest: OaepDigest): Buffer {
  const mask: Buffer[] = [];
  for (let length = 0, counter = 0; length < bytes.length; counter++) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(counter);
    const chunk = createHash(digest).update(seed).update(number).digest();
    mask.push(chunk);
    length += chunk.length;
  }
  const stream = Buffer.concat(mask);
  return Buffer.from(bytes.map((byte, i) => byte ^ stream.readUInt8(i)));
}
