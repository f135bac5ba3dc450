import type { License } from '../../lifecycle/command.ts';

// A byte order mark is part of the file.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A license as the one text that License 1.0 can show: of a file its text, or Base64 when it is no text in UTF-8. */
export function licenseText(license: License): string {
  if (license.kind === 'text') return license.text;
  try {
    return utf8.decode(license.content);
  } catch {
    return Buffer.from(license.content).toString('base64');
  }
}
