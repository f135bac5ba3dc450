import { verifyRequestSignature } from '../../../protocol/request-signature.ts';
import { jsonFields } from '../json-fields.ts';
import { checkTimestamp, passed, refuse } from '../verification.ts';
import type { Transport } from './transport.ts';

/**
 * SaaS V2.0 and its family: a JSON body, signed in the query (R5, R6, R10). The nonce is claimed afterwards, so that a
 * stranger cannot use up the nonces of the real sender.
 */
export const signedBody: Transport = {
  budget: 'budgetMs',

  authenticate(call, body) {
    const { query } = call.target;
    const timestamp = query.get('timestamp') ?? '';
    const nonce = query.get('nonce') ?? '';
    const signature = query.get('signature') ?? '';
    checkTimestamp(call, timestamp, 'the query parameter timestamp');
    if (nonce === '') throw refuse(call, 'nonce', 'NONCE_MISSING', 'the query parameter nonce is missing');
    if (signature === '')
      throw refuse(call, 'signature', 'SIGNATURE_MISSING', 'the query parameter signature is missing');
    const { accessKeys } = call.address;
    const verdict = verifyRequestSignature({ accessKeys, nonce, timestamp, signature, body });
    if (!verdict.ok) throw refuse(call, 'signature', 'SIGNATURE_WRONG', `wrong signature: ${verdict.reason}`);
    const form = verdict.form === 'raw' ? 'the bytes as sent' : 'the body with sorted keys';
    passed(call, 'signature', `key ${verdict.keyIndex + 1} of the endpoint, over ${form}`);
    return { accessKey: verdict.accessKey, nonce };
  },

  fields: jsonFields,
};
