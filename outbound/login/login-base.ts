import { LoginServiceError } from './login-service-error.ts';

/**
 * The address of a login service, without a slash at its end, from the domain that tenantSync told.
 * @throws LoginServiceError for one that is no https address; plain http only goes to this machine.
 */
export function loginBase(domain: string): string {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(domain) ? domain : `https://${domain}`;
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !isSafe(url) || url.username !== '' || url.password !== '') {
    const problem = `the domain of the enterprise is no https address: ${JSON.stringify(domain.slice(0, 200))}`;
    throw new LoginServiceError('address', problem);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function isSafe({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true;
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
  return protocol === 'http:' && isLoopback;
}
