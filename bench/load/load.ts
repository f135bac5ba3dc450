import type { Prepare, Prepared, Ready, Result, Run } from './message.ts';
import { type Request, writeRequest } from './requests.ts';
import { sendAll } from './send-all.ts';

// The load, a process of its own: signs requests ahead, then sends them as fast as the server answers.
const mostRepeated = 1_000;

let prepared: Prepare | null = null;
let requests: Request[] = [];

process.on('message', async (message: Prepare | Run | object) => {
  if ('prepare' in message) {
    prepared = message;
    const count = message.prepare.repeatable ? Math.min(message.count, mostRepeated) : message.count;
    requests = Array.from({ length: count }, () => writeRequest(message.prepare));
    say({ prepared: requests.length, instanceId: requests[0]?.instanceId ?? '' });
  } else if ('run' in message && prepared) {
    say(await sendAll(prepared.prepare, requests, prepared.count, message.seconds));
    requests = [];
  }
});
process.on('SIGTERM', () => process.exit(0));
say({ ready: true });

function say(message: Ready | Prepared | Result): void {
  process.send?.(message);
}
