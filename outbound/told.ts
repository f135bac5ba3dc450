import type { AskedAbout, Told } from '../lifecycle/ports.ts';
import { parseAnswer } from './answer-codes.ts';
import { NoAnswer, type Operation, type RawAnswer } from './request.ts';
import type { Transport } from './transport.ts';
import { verdictOn } from './verdict.ts';

/** How a typed request is sent. */
export interface Sending {
  operation: Operation;
  about: AskedAbout;
  /** `signed`: the request carries its signature already. */
  sign: 'ak-sk' | 'signed';
  /** What the journal keeps of the body. */
  noted: string;
  /** What KooGallery may repeat in its answer and nobody else may see (R23). */
  secrets: readonly string[];
}

type Fetch = (request: Request) => Promise<Response>;

/**
 * Sends, and says how the request was taken. Never throws.
 * @param post writes the request with a client of the contract, and sends it with the `fetch` it is given
 * @param read the value of the answer of a request that went well; a text says why it cannot be read
 */
export async function tell<Value>(
  transport: Transport,
  sending: Sending,
  post: (fetch: Fetch) => Promise<unknown>,
  read: (answer: unknown) => { value: Value } | string,
): Promise<Told<Value>> {
  const { operation, secrets } = sending;
  let answer: RawAnswer | undefined;
  try {
    await post(async (request) => {
      answer = await overTransport(transport, sending, request);
      return new Response(answer.text);
    });
    if (answer === undefined) throw new Error('nothing was sent');
  } catch (error) {
    return unheard(operation, error);
  }
  const verdict = verdictOn(operation, answer, { skewMs: transport.clock.skewMs(), secrets });
  if (verdict.kind !== 'done') return verdict;
  const found = read(parseAnswer(answer.text));
  if (typeof found !== 'string') return { kind: 'done', code: verdict.code, value: found.value };
  const reason = `KooGallery's answer to ${operation} cannot be read: ${found}`;
  return { kind: 'trouble', code: verdict.code, reason, retryAfterMs: null, lost: true };
}

/** Sends a request as the very bytes that were written. */
async function overTransport(
  transport: Transport,
  { operation, about, sign, noted, secrets }: Sending,
  request: Request,
): Promise<RawAnswer> {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const body = Buffer.from(await request.arrayBuffer());
  return transport.send(
    { operation, method: 'POST', target: pathname + search, headers, body, noted, secrets, about },
    sign,
  );
}

function unheard(operation: Operation, error: unknown): Told<never> {
  if (!(error instanceof NoAnswer)) {
    const reason = `${operation} could not be sent to KooGallery: ${error instanceof Error ? error.message : error}`;
    return { kind: 'trouble', code: null, reason, retryAfterMs: null, lost: true };
  }
  const { lost, retryAfterMs, retryable } = error;
  const reason = `KooGallery could not be reached for ${operation}: ${error.message}.`;
  if (retryable) return { kind: 'trouble', code: null, reason, retryAfterMs, lost };
  const advice = 'Find out who answers there before anything else.';
  return { kind: 'refused', code: null, reason: `${reason} ${advice}`, blocked: true };
}
