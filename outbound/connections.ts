import { Agent } from 'undici';

const largestAnswer = 1024 * 1024;
const longestConnectMs = 5000;

/** Connections to KooGallery, kept open between calls; certificates are checked whatever the environment says (R24). */
export function createConnections(timeoutMs: number): Agent {
  return new Agent({
    connections: 16,
    connect: {
      // Well before the time for the answer is over, since only a connection that was not made leads to the other host.
      timeout: Math.min(Math.ceil(timeoutMs / 2), longestConnectMs),
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
    },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: largestAnswer,
  });
}
