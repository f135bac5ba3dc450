const notReached = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
];
const brokenOff = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET'];
const tooSlow = ['TimeoutError', 'HeadersTimeoutError', 'BodyTimeoutError'];
const badCertificate =
  /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|ERROR_IN_CERT)/;

/** Why there was no answer. */
export interface ConnectionTrouble {
  /**
   * `unreachable`: no connection was made, so nothing was carried out; `broken`: it broke off, and the request may have
   * come; `certificate`: the host is not who it should be; `other`: no answer in time, or none that can be taken.
   */
  kind: 'unreachable' | 'broken' | 'certificate' | 'other';
  text: string;
}

/** Sorts what a failed request threw. */
export function connectionTrouble(error: unknown): ConnectionTrouble {
  const { code, cause } = deepest(error);
  if (badCertificate.test(code))
    return { kind: 'certificate', text: `its certificate is not to be trusted (${code})` };
  if (notReached.includes(code) || beforeConnection(cause))
    return { kind: 'unreachable', text: `no connection (${code})` };
  if (brokenOff.includes(code)) return { kind: 'broken', text: `no connection (${code})` };
  if (!(error instanceof Error)) return { kind: 'other', text: String(error) };
  return { kind: 'other', text: tooSlow.includes(error.name) ? 'no answer in time' : error.message };
}

/** Errors wrap others; several addresses of one host fail as one error that has a code of its own. */
function deepest(error: unknown): { code: string; cause: object } {
  if (typeof error !== 'object' || error === null) return { code: '', cause: {} };
  if ('code' in error && typeof error.code === 'string') return { code: error.code, cause: error };
  return 'cause' in error ? deepest(error.cause) : { code: '', cause: error };
}

/** The same codes as of a connection that breaks off, but nothing was sent: it was being made, or its TLS agreed. */
function beforeConnection(cause: object): boolean {
  if ('syscall' in cause && cause.syscall === 'connect') return true;
  return cause instanceof Error && /before secure TLS connection/.test(cause.message);
}
