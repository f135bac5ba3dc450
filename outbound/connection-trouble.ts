const noConnection = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
];
const badCertificate =
  /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|ERROR_IN_CERT)/;

/** Why there was no answer. */
export interface ConnectionTrouble {
  /** `connection`: the host cannot be reached, another one may; `certificate`: it is not who it should be. */
  kind: 'connection' | 'certificate' | 'other';
  text: string;
}

/** Sorts what a failed request threw. */
export function connectionTrouble(error: unknown): ConnectionTrouble {
  const code = codeOf(error);
  if (badCertificate.test(code))
    return { kind: 'certificate', text: `its certificate is not to be trusted (${code})` };
  if (noConnection.includes(code)) return { kind: 'connection', text: `no connection (${code})` };
  return { kind: 'other', text: error instanceof Error ? error.message : String(error) };
}

/** Several addresses of one host fail as one error that holds theirs. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}
