import { maskedCode } from '../../../lifecycle/license-codes/code-row.ts';

/** The path of a request for the log: an authorization code in it is shown by its ends only (R23). */
export function maskedPath(url: string): string {
  return url.replace(/(\/licenses\/)([^/?#]+)/, (whole, before: string, code: string) =>
    code === 'activate' ? whole : `${before}${maskedCode(code)}`,
  );
}
