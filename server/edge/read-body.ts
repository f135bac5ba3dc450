import type { IncomingMessage } from 'node:http';

/** The bytes of a body, or why there are none. */
export type ReadBody =
  | { kind: 'read'; bytes: Buffer }
  | { kind: 'too-large' }
  | { kind: 'too-slow' }
  | { kind: 'cut-off' };

/** How much, and how long. */
export interface BodyLimits {
  /** Bytes. */
  maxBytes: number;
  /** Milliseconds for the whole body. */
  withinMs: number;
}

/** Reads a body once. The bytes are what was signed, so nobody may touch them before. */
export function readBody(request: IncomingMessage, { maxBytes, withinMs }: BodyLimits): Promise<ReadBody> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes)
    return Promise.resolve({ kind: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => end({ kind: 'too-slow' }), withinMs);

    function end(result: ReadBody): void {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('close', onClose);
      resolve(result);
    }
    function onData(chunk: Buffer): void {
      size += chunk.length;
      if (size > maxBytes) end({ kind: 'too-large' });
      else chunks.push(chunk);
    }
    function onEnd(): void {
      const [only] = chunks;
      end({ kind: 'read', bytes: only && chunks.length === 1 ? only : Buffer.concat(chunks, size) });
    }
    function onClose(): void {
      end({ kind: 'cut-off' });
    }
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
  });
}
