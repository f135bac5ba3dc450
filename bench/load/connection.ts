import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type Answer, cutAnswer } from './answer.ts';

/** A keep-alive connection with one request on the way at most. */
export interface Connection {
  /** Sends a request. @throws Error when the connection breaks before the whole answer was there. */
  ask(request: Buffer): Promise<Answer>;
  close(): void;
}

const chunkBytes = 16 * 1024;

/** Opens a connection. Reads into one buffer without a stream between: the load must cost less than what it measures. */
export async function openConnection(port: number): Promise<Connection> {
  let arrived = '';
  let answered: (answer: Answer) => void = () => undefined;
  let broken: (error: Error) => void = () => undefined;

  function receive(length: number, chunk: Uint8Array): boolean {
    arrived += Buffer.from(chunk.buffer, chunk.byteOffset, length).toString('latin1');
    try {
      const cut = cutAnswer(arrived);
      if (cut) {
        arrived = cut.rest;
        answered(cut.answer);
      }
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
    return true;
  }

  const socket: Socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    onread: { buffer: Buffer.alloc(chunkBytes), callback: receive },
  });
  await once(socket, 'connect');
  socket.on('error', (error) => broken(error));
  socket.on('close', () => broken(new Error('the connection was closed')));
  return {
    ask(request) {
      return new Promise((resolve, reject) => {
        answered = resolve;
        broken = reject;
        if (socket.destroyed) reject(new Error('the connection was closed'));
        else socket.write(request);
      });
    },
    close() {
      socket.destroy();
    },
  };
}
