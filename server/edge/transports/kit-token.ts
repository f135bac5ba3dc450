import { verifyKitAuthToken } from '../../../protocol/auth-token.ts';
import { parseKitTime } from '../../../protocol/kit-time.ts';
import { Fault } from '../fault.ts';
import type { InboundCall } from '../inbound-call.ts';
import { jsonFields } from '../json-fields.ts';
import { checkWindow, passed, refuse } from '../verification.ts';
import type { Transport } from './transport.ts';

/** The linked kit V1.0: a JSON body, proved by the header authToken (R9). */
export const kitToken: Transport = {
  budget: 'syncBudgetMs',

  authenticate(call, body) {
    const token = call.proof.authtoken ?? '';
    if (token === '') throw refuse(call, 'signature', 'SIGNATURE_MISSING', 'the header authToken is missing');
    const fields = readable(call, body);
    const verdict = verifyKitAuthToken({ accessKeys: call.address.accessKeys, body: fields, token });
    if (!verdict.ok) throw refuse(call, 'signature', 'SIGNATURE_WRONG', `wrong authToken: ${verdict.reason}`);
    passed(call, 'signature', `key ${verdict.keyIndex + 1} of the kit, ${verdict.form}`);
    checkWindow(call, parseKitTime(String(fields.timeStamp ?? '')), 'timeStamp');
    return { accessKey: verdict.accessKey, nonce: null };
  },

  fields: jsonFields,
};

/** The token covers the fields, so a body without fields proves nothing: strangers are told no more than that (R11). */
function readable(call: InboundCall, body: Buffer): Record<string, unknown> {
  try {
    return jsonFields(call, body);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw refuse(call, 'signature', 'SIGNATURE_WRONG', `the authToken cannot be checked: ${error.message}`);
  }
}
