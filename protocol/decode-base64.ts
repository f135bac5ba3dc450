/** The bytes of a text in standard Base64, with its padding or without any; null for any other text. */
export function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  // Buffer skips what it does not know: only what comes back as it was is Base64.
  const written = bytes.toString('base64');
  return text === written || text === written.replace(/=+$/, '') ? bytes : null;
}
