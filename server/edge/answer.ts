import type { ServerResponse } from 'node:http';
import { asciiJson } from '../../protocol/ascii-json.ts';
import { BODY_SIGN_HEADER, bodySign } from '../../protocol/body-sign.ts';
import type { InboundCall } from './inbound-call.ts';

/** An answer as it leaves: the bytes that were signed are the bytes that are sent. */
export interface Answer {
  message: { resultCode: string; resultMsg: string };
  bytes: Buffer;
  bodySign: string | null;
}

/** Serialises and signs an answer, with the key that verified the call, else with the endpoint's first (R12, R13). */
export function sealAnswer(call: InboundCall, message: Answer['message']): Answer {
  const bytes = asciiJson(message);
  const key = call.accessKey ?? call.address.accessKeys[0];
  const signed = call.endpoint.bodySign && key !== undefined;
  return { message, bytes, bodySign: signed ? bodySign(key, bytes) : null };
}

/** Sends it: HTTP 200 whatever the result (R1). */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  if (response.destroyed || response.headersSent) return;
  const headers: Record<string, string | number> = {
    'Content-Type': 'application/json',
    'Content-Length': answer.bytes.length,
  };
  if (answer.bodySign !== null) headers[BODY_SIGN_HEADER] = answer.bodySign;
  response.writeHead(200, headers).end(answer.bytes);
}
