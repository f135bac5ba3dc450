/** Fields whose values are secrets, or may hold one: a memo is free text, and buyers type what they like (R23). */
const secretNames =
  'password|authToken|clientSecret|licenseFile|license|license_code|license_code_info|license_list|characters|thirdPartyAccount|mobilePhone|mobile|email|userList|extension|deviceFingerprint|identificationCode|accessKey|secret|token|memo|extendParams|saasExtendParams';
const suspicious = new RegExp(`(?:${secretNames}|frontEndUrl|adminUrl)\\\\*"\\s*:`, 'i');
const secretName = new RegExp(`^(?:${secretNames})$`, 'i');
const addressName = /^(?:frontEndUrl|adminUrl)$/;

/** What stands in place of a secret. */
export const masked = '***';

/**
 * A JSON text for the journal, without secrets (R23). A text without such fields stays as it is, byte for byte; the
 * query of an address may log a buyer in, so it is cut; JSON inside a text is masked too.
 */
export function maskJson(text: string): string {
  // An escaped letter may hide a name.
  if (!suspicious.test(text) && !text.includes('\\u')) return text;
  try {
    return JSON.stringify(JSON.parse(text), maskField);
  } catch {
    // Not JSON, so there are no fields to find: keep nothing that looks like one's value.
    return masked;
  }
}

/** Whether a field of this name holds a secret, or may hold one (R23). */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

function maskField(name: string, value: unknown): unknown {
  if (secretName.test(name)) return maskSecret(value);
  if (typeof value !== 'string') return value;
  if (addressName.test(name)) return value.replace(/[?#].*$/s, `?${masked}`);
  return value.startsWith('{') || value.startsWith('[') ? maskJson(value) : value;
}

/** Of extend parameters the names stay: an operator asks which ones came. */
function maskSecret(value: unknown): unknown {
  if (value === null || value === '') return value;
  return Array.isArray(value) ? value.map(maskParam) : masked;
}

function maskParam(param: unknown): unknown {
  if (typeof param !== 'object' || param === null) return masked;
  return 'value' in param ? { ...param, value: masked } : param;
}

/**
 * A request's target for the journal, without secrets (R23): in SaaS V1.0 and License 1.0 the whole message stands there,
 * with a token that has no nonce and could be used again.
 */
export function maskTarget(url: string): string {
  const mark = url.indexOf('?');
  if (mark < 0) return url;
  const pairs = url
    .slice(mark + 1)
    .split('&')
    .map(maskPair);
  return `${url.slice(0, mark)}?${pairs.join('&')}`;
}

function maskPair(pair: string): string {
  const equals = pair.indexOf('=');
  const name = equals < 0 ? pair : pair.slice(0, equals);
  return equals >= 0 && secretName.test(decodedName(name)) ? `${name}=${masked}` : pair;
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
