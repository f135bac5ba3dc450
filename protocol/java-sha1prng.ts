import { createHash } from 'node:crypto';

/**
 * The AES key that `KeyGenerator` makes in Huawei's Java sample out of a `SecureRandom` of the kind SHA1PRNG, seeded
 * with the access key (page zh-cn_topic_0070649061). Seeded that way, the generator of Oracle's and OpenJDK's SUN
 * provider always yields the same bytes; those of Android and IBM yield others.
 */
export function sha1prngKey(seed: Uint8Array, bits: 128 | 256): Buffer {
  const state = sha1(seed);
  const key = Buffer.alloc(bits / 8);
  for (let filled = 0; filled < key.length; ) {
    const output = sha1(state);
    filled += output.copy(key, filled);
    advance(state, output);
  }
  return key;
}

/** Adds the output and one to the state, from the first byte on, with Java's signed bytes: a carry may be negative. */
function advance(state: Buffer, output: Buffer): void {
  const before = Buffer.from(state);
  let carry = 1;
  for (let i = 0; i < state.length; i++) {
    const sum = before.readInt8(i) + output.readInt8(i) + carry;
    state[i] = sum & 0xff;
    carry = sum >> 8;
  }
  // The generator must never stand still.
  if (state.equals(before)) state[0] = (before.readUInt8(0) + 1) & 0xff;
}

function sha1(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest();
}
