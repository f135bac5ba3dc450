import { Fault } from './fault.ts';
import type { InboundCall } from './inbound-call.ts';

/**
 * The JSON object in a body.
 * @throws Fault that says what is wrong with it.
 */
export function jsonFields(call: InboundCall, body: Buffer): Record<string, unknown> {
  checkContentType(call.headers['content-type']);
  const value = parseJson(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Fault('BODY_MALFORMED', 'the body is JSON but not an object');
  }
  return value as Record<string, unknown>;
}

/** The documented header carries a charset that no registry knows, so only the type itself counts. */
function checkContentType(header: string | undefined): void {
  if (header === undefined)
    throw new Fault('CONTENT_TYPE_WRONG', 'the header Content-Type is missing; send application/json');
  const type = header.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new Fault(
      'CONTENT_TYPE_WRONG',
      `Content-Type is ${String(type).slice(0, 64)}; send application/json`,
    );
  }
}

function parseJson(body: Buffer): unknown {
  if (body.length === 0) throw new Fault('BODY_MALFORMED', 'the body is empty');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    // The engine quotes the text around the fault, which may be a secret (R23): only the place is told.
    const place = /at position \d+/.exec(error instanceof Error ? error.message : '')?.[0];
    throw new Fault('BODY_MALFORMED', `the body is not JSON${place ? `: it breaks off ${place}` : ''}`);
  }
}
