const secretNames =
  'password|authToken|clientSecret|licenseFile|license|mobilePhone|email|accessKey|secret|token';
const secretField = new RegExp(`"(?:${secretNames})"\\s*:`, 'i');
const secretName = new RegExp(`^(?:${secretNames})$`, 'i');
const addressField = /"(?:frontEndUrl|adminUrl)"\s*:/;
const addressName = /^(?:frontEndUrl|adminUrl)$/;

/** What stands in place of a secret. */
export const masked = '***';

/**
 * A JSON text for the journal, without secrets (R23). A text without secret fields stays as it is, byte for byte; the
 * query of an address may log a buyer in, so it is cut.
 */
export function maskJson(text: string): string {
  if (!secretField.test(text) && !addressField.test(text)) return text;
  try {
    return JSON.stringify(JSON.parse(text), maskField);
  } catch {
    // Not JSON, so there are no fields to find: keep nothing that looks like one's value.
    return secretField.test(text) ? masked : text;
  }
}

function maskField(name: string, value: unknown): unknown {
  if (secretName.test(name) && value !== null && value !== '') return masked;
  if (addressName.test(name) && typeof value === 'string') return value.replace(/[?#].*$/s, `?${masked}`);
  return value;
}
