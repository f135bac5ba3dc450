const excerptLength = 24;

/** Where two byte strings part, from 0, with what stands there in each; null when they are equal. */
export function firstDifference(
  ours: Buffer,
  theirs: Buffer,
): { offset: number; ours: string; theirs: string } | null {
  const shorter = Math.min(ours.length, theirs.length);
  let offset = 0;
  while (offset < shorter && ours[offset] === theirs[offset]) offset++;
  if (offset === ours.length && offset === theirs.length) return null;
  const start = Math.min(characterStart(ours, offset), characterStart(theirs, offset));
  return { offset, ours: excerpt(ours, start), theirs: excerpt(theirs, start) };
}

/** The bytes may part inside a character: then the excerpt begins with the whole of it. */
function characterStart(bytes: Buffer, offset: number): number {
  let start = offset;
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

function excerpt(bytes: Buffer, start: number): string {
  if (start >= bytes.length) return '(end)';
  const text = bytes.toString('utf8', start, start + excerptLength * 4);
  return visible([...text].slice(0, excerptLength).join(''));
}

/** A text in which blanks at the end, line breaks and control characters can be seen. */
export function visible(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, escapedUnit)
    .replace(/ +$/, (blanks) => '\\x20'.repeat(blanks.length));
}

function escapedUnit(character: string): string {
  const known: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return known[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
