import type { Found } from './explanation.ts';
import { jsonObject, type RecordedAnswer } from './recorded-call.ts';

/** What the linked login's token call answers when the credentials of an enterprise are mixed up. */
export function explainLoginAnswer({ status, body }: RecordedAnswer): Found[] {
  const answer = jsonObject(body);
  const description = String(answer?.error_description ?? '');
  if (answer?.error === 'invalid_client') {
    return [
      { code: /client id mismatch/i.test(description) ? 'client-id-mismatch' : 'bad-client-credentials' },
    ];
  }
  return status === 403 ? [{ code: 'token-refused' }] : [];
}
