import { verifyAuthToken } from '../../../protocol/auth-token.ts';
import { parseFormQuery } from '../../../protocol/form-query.ts';
import { parseWireTime } from '../../../protocol/wire-time.ts';
import type { InboundCall } from '../inbound-call.ts';
import { checkWindow, passed, refuse } from '../verification.ts';
import type { Transport } from './transport.ts';

/** SaaS V1.0 and License 1.0: the message is the query, proved by its authToken (R9). There is no nonce: every scene may come again. */
export const tokenQuery: Transport = {
  budget: 'syncBudgetMs',

  authenticate(call) {
    const parameters = parametersOf(call);
    const token = parameters.get('authToken') ?? '';
    if (token === '')
      throw refuse(call, 'signature', 'SIGNATURE_MISSING', 'the query parameter authToken is missing');
    const verdict = verifyAuthToken({ accessKeys: call.address.accessKeys, parameters, token });
    if (!verdict.ok) throw refuse(call, 'signature', 'SIGNATURE_WRONG', `wrong authToken: ${verdict.reason}`);
    passed(call, 'signature', `key ${verdict.keyIndex + 1} of the endpoint, ${verdict.form}`);
    checkWindow(call, parseWireTime(parameters.get('timeStamp') ?? ''), 'timeStamp');
    return { accessKey: verdict.accessKey, nonce: null };
  },

  fields(call) {
    const parameters = parametersOf(call);
    parameters.delete('authToken');
    return Object.fromEntries(parameters);
  },
};

function parametersOf(call: InboundCall): Map<string, string> {
  const mark = call.url.indexOf('?');
  return parseFormQuery(mark < 0 ? '' : call.url.slice(mark + 1));
}
