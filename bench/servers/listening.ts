import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Says to the bench on which port a server of the bench listens. */
export interface Listening {
  listening: number;
}

/** Listens on a free port of the loopback and tells the bench. */
export async function listenOnLoopback(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('SIGTERM', () => process.exit(0));
  const message: Listening = { listening: (server.address() as AddressInfo).port };
  process.send?.(message);
}
