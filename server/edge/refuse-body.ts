import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EdgeParts } from './edge-parts.ts';
import type { InboundCall } from './inbound-call.ts';
import { journalRow } from './journal-row.ts';
import type { ReadBody } from './read-body.ts';
import { report } from './report.ts';

/** Why there is no body. */
type Lack = Exclude<ReadBody['kind'], 'read'>;

/** Ends a call whose body is too large (413), too slow or cut off (the connection is closed). */
export function refuseBody(
  parts: EdgeParts,
  call: InboundCall,
  kind: Lack,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const httpStatus = kind === 'too-large' ? 413 : null;
  const ending = { outcome: kind, problem: problemOf(parts, kind), httpStatus, answer: null };
  parts.journal.add(journalRow(call, ending));
  report(parts, call, ending);
  if (httpStatus === null) return void request.destroy();
  response.writeHead(httpStatus, { 'Content-Type': 'text/plain', Connection: 'close' });
  response.end('The body is larger than 1 MiB.\n', () => request.destroy());
}

function problemOf({ limits }: EdgeParts, kind: Lack): string {
  if (kind === 'too-large') return `the body is larger than ${limits.maxBytes} bytes`;
  if (kind === 'too-slow') return `the body did not arrive within ${limits.withinMs} ms`;
  return 'the connection ended before the body did';
}
