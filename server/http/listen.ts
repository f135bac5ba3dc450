import { once } from 'node:events';
import type { Server } from 'node:http';
import { StartError } from '../start-error.ts';

/** @throws StartError when the address cannot be had. */
export async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw new StartError(`cannot listen on ${host}:${port}: ${adviceFor(code, port)}`, { cause: error });
  }
}

function adviceFor(code: unknown, port: number): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is taken; stop the other program, or set PORT or server.port to a free one`;
  if (code === 'EACCES')
    return `this user may not use port ${port}; take one above 1023 and put a proxy before it`;
  if (code === 'EADDRNOTAVAIL') return 'the host is no address of this machine; set HOST or server.host';
  return `the system says ${String(code)}`;
}
