import { isBlank, kitParameters } from '../kit-parameters.ts';
import { verifyRequestSignature } from '../request-signature.ts';
import { explainSignature, type SignatureFindings } from './explain-signature.ts';
import type { ExplainOptions, Found } from './explanation.ts';
import type { Recognised } from './recognise-call.ts';
import { headerOf, type RecordedCall, rawQueryOf } from './recorded-call.ts';
import { signedBodyHypotheses, signedBodyModel, writeSignedBody } from './signed-body.ts';
import { type Sent, type TokenModel, writeToken } from './token.ts';
import { tokenHypotheses } from './token-hypotheses.ts';

type Options = ExplainOptions & { accessKey: string };

/** Looks at the signature of a call whose proof is all there; null when it cannot be computed. */
export function explainRequest(
  call: RecordedCall,
  recognised: Recognised,
  options: Options,
): SignatureFindings | null {
  switch (recognised.transport) {
    case 'json-body':
      return explainSigned(call, 'json-body', proofInQuery(recognised), options);
    case 'kit-v2':
      return explainSigned(call, 'kit-v2', proofInHeaders(call), options);
    case 'query':
      return explainQueryToken(call, recognised.query, options);
    case 'kit-v1':
      return explainKitToken(call, recognised.message, options);
    default:
      return null;
  }
}

interface BodyProof {
  nonce: string;
  timestamp: string;
  signature: string;
}

function proofInQuery({ query }: Recognised): BodyProof {
  const of = (name: string) => query.get(name) ?? '';
  return { nonce: of('nonce'), timestamp: of('timestamp'), signature: of('signature') };
}

function proofInHeaders({ headers }: RecordedCall): BodyProof {
  const of = (name: string) => headerOf(headers, name)?.trim() ?? '';
  return { nonce: of('x-nonce'), timestamp: of('x-timestamp'), signature: of('x-sign') };
}

function explainSigned(
  { body }: RecordedCall,
  transport: 'json-body' | 'kit-v2',
  { signature, ...signed }: BodyProof,
  { accessKey, otherKeys = [] }: Options,
): SignatureFindings {
  const bytes = body ?? Buffer.alloc(0);
  const accessKeys = [accessKey];
  const verdict = verifyRequestSignature({ accessKeys, signature, ...signed, body: bytes });
  // Huawei's own sample signs the body with sorted keys, so that is no mistake (R5).
  const isSorted = transport === 'json-body' && verdict.ok && verdict.form === 'sorted';
  const findings = explainSignature({
    given: signature,
    encoding: 'hex',
    model: signedBodyModel({ accessKey, otherKeys, ...signed, body: bytes }, transport),
    write: writeSignedBody,
    hypotheses: signedBodyHypotheses,
    keys: [accessKey, ...otherKeys],
  });
  const isLower = signature !== signature.toUpperCase() && /^[0-9a-f]+$/.test(signature);
  const sorted: Found[] = isSorted ? [{ code: 'signed-sorted' }] : [];
  const lower: Found[] = isLower ? [{ code: 'signature-lower-case' }] : [];
  const found = findings.found.map((each) => (isSorted ? { ...each, accepted: true } : each));
  return { ...findings, found: [...found, ...sorted, ...lower] };
}

function explainQueryToken(
  call: RecordedCall,
  query: Map<string, string>,
  options: Options,
): SignatureFindings {
  const sent = rawPairs(rawQueryOf(call)).filter(([name]) => name !== 'authToken');
  const received = query.get('authToken') ?? '';
  const model = tokenModel(options, query.get('timeStamp') ?? '', sent, true);
  return explainToken(received, model);
}

function explainKitToken(
  { headers }: RecordedCall,
  message: Record<string, unknown> | null,
  options: Options,
): SignatureFindings | null {
  if (message === null) return null;
  const parameters = kitParameters(message);
  const model = tokenModel(options, parameters.get('timeStamp') ?? '', [...parameters], false);
  const hasBlanks = [...parameters.values()].some(isBlank);
  return explainToken(headerOf(headers, 'authToken')?.trim() ?? '', {
    ...model,
    blanks: hasBlanks ? 'left out' : 'kept',
  });
}

/** What is found is about the text of the token first, then about what it covers. */
function explainToken(received: string, model: TokenModel): SignatureFindings {
  const { given, found } = mendedToken(received);
  const keys = [model.accessKey, ...model.otherKeys];
  const question = { given, model, write: writeToken, hypotheses: tokenHypotheses, keys };
  const findings = explainSignature({ ...question, encoding: 'base64' });
  return { ...findings, found: [...found, ...findings.found] };
}

function mendedToken(received: string): { given: string; found: Found[] } {
  if (/%(2B|2F|3D)/i.test(received)) {
    return { given: decodeToken(received), found: [{ code: 'token-encoded-twice' }] };
  }
  const given = received.replaceAll(' ', '+');
  if (/^[A-Za-z0-9+/]{43}$/.test(given))
    return { given: `${given}=`, found: [{ code: 'token-padding-cut' }] };
  return { given, found: given === received ? [] : [{ code: 'token-plus-became-blank' }] };
}

function decodeToken(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function tokenModel(
  { accessKey, otherKeys = [] }: Options,
  timeStamp: string,
  sent: readonly Sent[],
  encoded: boolean,
): TokenModel {
  return {
    accessKey,
    otherKeys,
    timeStamp,
    sent,
    encoded,
    decoding: 'once',
    blanks: 'kept',
    repeated: 'first',
    order: 'ascending',
    leftOut: null,
    changed: {},
    shape: 'name=value',
    hmacKey: 'key, time',
    algorithm: 'sha256',
    charset: 'UTF-8',
  };
}

function rawPairs(query: string): Sent[] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): Sent => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}
