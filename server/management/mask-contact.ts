const hidden = '****';

/** A phone number that its owner recognises and nobody can call: `186****8888`. */
export function maskPhone(phone: string): string {
  if (phone.length >= 10) return `${phone.slice(0, 3)}${hidden}${phone.slice(-4)}`;
  return phone.length >= 7 ? `${phone.slice(0, 2)}${hidden}${phone.slice(-2)}` : hidden;
}

/** An address that its owner recognises and nobody can write to: `m***@example.com`. */
export function maskEmail(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '***';
  const [first, ...rest] = address.slice(0, at);
  return `${rest.length > 0 ? first : ''}***${address.slice(at)}`;
}
