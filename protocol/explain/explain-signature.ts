import type { Difference, Found, SignedText } from './explanation.ts';
import { firstDifference } from './first-difference.ts';
import { type Hypothesis, type Match, searchCause } from './search.ts';
import { digestOf, readDigest, type Signing, shown, withoutKeys } from './signing.ts';

/** A signature in question, and how we would make it. */
export interface Question<Model> {
  /** As it was received, decoded once. */
  given: string;
  encoding: 'hex' | 'base64';
  model: Model;
  write: (model: Model) => Signing;
  hypotheses: readonly Hypothesis<Model>[];
  /** Every key that must not be shown. */
  keys: readonly string[];
}

/** What was found out about a signature. */
export interface SignatureFindings {
  found: Found[];
  ours: SignedText;
  theirs: SignedText | null;
  firstDifference: Difference | null;
}

/** Says whether a signature is right, else by which mistakes it came about. */
export function explainSignature<Model>(question: Question<Model>): SignatureFindings {
  const { given, encoding, model, write, hypotheses, keys } = question;
  const own = write(model);
  const ours = shown(own, encoding, keys);
  const digest = readDigest(given);
  if (digest === null) {
    const facts = { length: given.length, should: encoding === 'hex' ? 64 : 44 };
    return { found: [{ code: 'signature-malformed', facts }], ours, theirs: null, firstDifference: null };
  }
  const match = searchCause(digest.bytes, model, write, hypotheses);
  const found: Found[] = match?.found ?? [{ code: 'wrong-key-or-changed-body' }];
  const encoded: Found[] =
    digest.encoding === encoding
      ? []
      : [{ code: 'wrong-encoding', facts: { is: digest.encoding, should: encoding } }];
  return { found: [...found, ...encoded], ours, ...compared(own, match, digest.encoding, keys) };
}

function compared(
  own: Signing,
  match: Match | null,
  encoding: string,
  keys: readonly string[],
): Pick<SignatureFindings, 'theirs' | 'firstDifference'> {
  const theirs = match?.signing;
  if (theirs === undefined || digestOf(theirs).equals(digestOf(own))) {
    return { theirs: null, firstDifference: null };
  }
  return { theirs: shown(theirs, encoding, keys), firstDifference: differenceOf(own, theirs, keys) };
}

/** The body is looked at first: in the canonical string only its digest differs. */
function differenceOf(ours: Signing, theirs: Signing, keys: readonly string[]): Difference | null {
  const masked = (text: Buffer | string) => Buffer.from(withoutKeys(text.toString('utf8'), keys));
  const body = ours.body === null || theirs.body === null ? null : firstDifference(ours.body, theirs.body);
  if (body !== null) return { in: 'body', ...body };
  const key = firstDifference(masked(ours.hmacKey ?? ''), masked(theirs.hmacKey ?? ''));
  if (key !== null) return { in: 'HMAC key', ...key };
  const text = firstDifference(masked(ours.message), masked(theirs.message));
  return text === null ? null : { in: 'canonical string', ...text };
}
