/** Bytes of a text in a character set with less than all characters: what it lacks becomes `?`, as in Java. */
export function narrowBytes(text: string, charset: 'ISO-8859-1' | 'US-ASCII'): Buffer {
  const beyond = charset === 'ISO-8859-1' ? /[\u0100-\u{10ffff}]/gu : /[\u0080-\u{10ffff}]/gu;
  return Buffer.from(text.replace(beyond, '?'), 'latin1');
}
