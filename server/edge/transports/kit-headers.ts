import { verifyKitSignature } from '../../../protocol/kit-signature.ts';
import { jsonFields } from '../json-fields.ts';
import { checkTimestamp, passed, refuse } from '../verification.ts';
import type { Transport } from './transport.ts';

/** The linked kit V2.0: a JSON body, signed in the headers x-sign, x-timestamp and x-nonce (R8). */
export const kitHeaders: Transport = {
  budget: 'syncBudgetMs',

  authenticate(call, body) {
    const timestamp = call.proof['x-timestamp'] ?? '';
    const nonce = call.proof['x-nonce'] ?? '';
    const signature = call.proof['x-sign'] ?? '';
    checkTimestamp(call, timestamp, 'the header x-timestamp');
    if (nonce === '') throw refuse(call, 'nonce', 'NONCE_MISSING', 'the header x-nonce is missing');
    if (signature === '')
      throw refuse(call, 'signature', 'SIGNATURE_MISSING', 'the header x-sign is missing');
    const { accessKeys } = call.address;
    const verdict = verifyKitSignature({ accessKeys, nonce, timestamp, signature, body });
    if (!verdict.ok) throw refuse(call, 'signature', 'SIGNATURE_WRONG', `wrong x-sign: ${verdict.reason}`);
    passed(call, 'signature', `key ${verdict.keyIndex + 1} of the kit, over the bytes as sent`);
    return { accessKey: verdict.accessKey, nonce };
  },

  fields: jsonFields,
};
