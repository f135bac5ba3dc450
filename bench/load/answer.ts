import { BODY_SIGN_HEADER, verifyBodySign } from '../../protocol/body-sign.ts';
import type { Recipe } from './message.ts';
import type { Request } from './requests.ts';

/** One answer as it came over the wire, each byte a character. */
export interface Answer {
  head: string;
  body: string;
}

/** Cuts the answer off the front of what has arrived; null while it is not complete. @throws Error without a length. */
export function cutAnswer(text: string): { answer: Answer; rest: string } | null {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = text.slice(0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without a length: ${head}`);
  const bodyEnd = headEnd + 4 + Number(length);
  if (text.length < bodyEnd) return null;
  return { answer: { head, body: text.slice(headEnd + 4, bodyEnd) }, rest: text.slice(bodyEnd) };
}

/** What is wrong with an answer; null when it is right. Each is read; `thoroughly` verifies its signature, too. */
export function problemOf(
  recipe: Recipe,
  request: Request,
  answer: Answer,
  thoroughly: boolean,
): string | null {
  const { head, body } = answer;
  if (!head.startsWith('HTTP/1.1 200 ')) return `HTTP ${head.slice(9, 12)}`;
  if (recipe.answer === 'echo') return body === request.expected ? null : `not the echo: ${body}`;
  if (!body.includes('"resultCode":"000000"') || !body.includes(request.expected)) return body;
  if (recipe.answer === 'unsigned' || !thoroughly) return null;
  const signature = head.split('\r\n').find((line) => line.startsWith(`${BODY_SIGN_HEADER}: `));
  if (signature === undefined) return 'no Body-Sign';
  const value = signature.slice(BODY_SIGN_HEADER.length + 2);
  const verdict = verifyBodySign(recipe.accessKey, value, Buffer.from(body, 'latin1'));
  return verdict.ok ? null : verdict.reason;
}
