import { verifyRequestSignature } from '../../protocol/request-signature.ts';
import { clockDifference, parseTimestamp } from '../../protocol/timestamp.ts';
import { Fault } from './fault.ts';
import type { InboundCall, VerificationStep } from './inbound-call.ts';

/** What proved the call genuine. */
export interface Proof {
  accessKey: string;
  nonce: string;
}

/**
 * Checks timestamp and signature of a call of SaaS V2.0 and its family (R5, R6, R10). The nonce is claimed afterwards,
 * so that a stranger cannot use up the nonces of the real sender.
 * @throws Fault with the reason; the reason names no key (R11).
 */
export function authenticate(call: InboundCall, body: Buffer): Proof {
  const { query } = call.target;
  const timestamp = query.get('timestamp') ?? '';
  const nonce = query.get('nonce') ?? '';
  const signature = query.get('signature') ?? '';
  checkTimestamp(call, timestamp);
  if (nonce === '') throw refuse(call, 'nonce', 'NONCE_MISSING', 'the query parameter nonce is missing');
  if (signature === '')
    throw refuse(call, 'signature', 'SIGNATURE_MISSING', 'the query parameter signature is missing');
  const verdict = verifyRequestSignature({
    accessKeys: call.endpoint.accessKeys,
    nonce,
    timestamp,
    signature,
    body,
  });
  if (!verdict.ok) throw refuse(call, 'signature', 'SIGNATURE_WRONG', `wrong signature: ${verdict.reason}`);
  const form = verdict.form === 'raw' ? 'the bytes as sent' : 'the body with sorted keys';
  note(call, 'signature', true, `key ${verdict.keyIndex + 1} of the endpoint, over ${form}`);
  return { accessKey: verdict.accessKey, nonce };
}

function checkTimestamp(call: InboundCall, text: string): void {
  const timestamp = parseTimestamp(text);
  if (timestamp === null) {
    const problem = text === '' ? 'is missing' : 'has neither 13 digits (milliseconds) nor 10 (seconds)';
    throw refuse(call, 'timestamp', 'TIMESTAMP_WRONG', `the query parameter timestamp ${problem}`);
  }
  const difference = clockDifference(call.receivedAt, timestamp);
  if (Math.abs(call.receivedAt - timestamp) > call.endpoint.clockToleranceMs) {
    throw refuse(call, 'timestamp', 'TIMESTAMP_OLD', `the timestamp is not current: ${difference.text}`);
  }
  note(call, 'timestamp', true, difference.text);
}

function refuse(
  call: InboundCall,
  step: VerificationStep['step'],
  reason: Fault['reason'],
  message: string,
): Fault {
  note(call, step, false, message);
  return new Fault(reason, message);
}

function note(call: InboundCall, step: VerificationStep['step'], ok: boolean, detail: string): void {
  call.verification.push({ step, ok, detail });
}
