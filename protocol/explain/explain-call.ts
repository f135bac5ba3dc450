import { causeOf } from './cause-words.ts';
import { explainAnswer } from './explain-answer.ts';
import { explainBodySign } from './explain-body-sign.ts';
import { explainRequestCipher } from './explain-cipher.ts';
import { explainClock } from './explain-clock.ts';
import { explainProof } from './explain-proof.ts';
import { explainRequest } from './explain-request.ts';
import type { SignatureFindings } from './explain-signature.ts';
import type { ExplainOptions, Explanation, Found } from './explanation.ts';
import { type Recognised, recogniseCall } from './recognise-call.ts';
import { headerOf, type RecordedCall } from './recorded-call.ts';

type Signature = Partial<SignatureFindings> & { found: Found[] };

/** Says why a call fails: the signature of the request, the clock, the answer and its signature, each in turn. */
export function explainCall(call: RecordedCall, options: ExplainOptions): Explanation {
  const recognised = recogniseCall(call, options.guide);
  const { transport, guide, scene } = recognised;
  const request = requestFindings(call, recognised, options);
  const answer = answerFindings(call, recognised, options);
  const asked = [...request.found, ...explainAround(call, recognised, options)];
  const answered = explainAnswer(has(call, 'answer') ? call : withoutAnswer(call), recognised, options);
  const causes = [...asked, ...refusal(call, asked, request), ...answered, ...answer.found].map(causeOf);
  // The request comes first, unless only the answer is wrong.
  const isAnswer =
    answer.ours !== undefined && !differs(request) && (differs(answer) || request.ours === undefined);
  const { ours = null, theirs = null, firstDifference = null } = isAnswer ? answer : request;
  const isWrong = causes.some(({ weight }) => weight === 'cause');
  const isKnown = request.ours !== undefined;
  return {
    verdict: isWrong ? 'wrong' : isKnown ? 'valid' : 'unknown',
    transport,
    guide,
    scene,
    about: isAnswer ? 'answer' : 'request',
    ours,
    theirs,
    firstDifference,
    causes,
  };
}

function explainAround(call: RecordedCall, recognised: Recognised, options: ExplainOptions): Found[] {
  const cipher = has(call, 'parameters', 'body') ? explainRequestCipher(recognised, options) : [];
  return [...explainClock(call, recognised, options), ...cipher];
}

function requestFindings(call: RecordedCall, recognised: Recognised, options: ExplainOptions): Signature {
  const found = explainProof(call, recognised);
  const missing = found.some(({ code }) => code === 'parameter-missing' || code === 'unknown-call');
  const { lost = [] } = call;
  if (lost.length > 0) found.push({ code: 'record-incomplete', facts: { lost: lost.join(', ') } });
  if (lost.some((each) => each !== 'answer')) return { found };
  const { accessKey } = options;
  if (accessKey === null) return { found: [...found, { code: 'no-key' }] };
  const findings = missing ? null : explainRequest(call, recognised, { ...options, accessKey });
  return findings === null ? { found } : { ...findings, found: [...found, ...findings.found] };
}

function answerFindings(call: RecordedCall, recognised: Recognised, options: ExplainOptions): Signature {
  const { answer } = call;
  const { transport, query, message } = recognised;
  if (answer === undefined || transport === null || !has(call, 'answer')) return { found: [] };
  const inQuery = query.get('timeStamp') ?? query.get('timestamp');
  const timestamp = inQuery ?? headerOf(call.headers, 'x-timestamp') ?? String(message?.timeStamp ?? '');
  const { accessKey, otherKeys = [] } = options;
  return explainBodySign(answer, { accessKey, otherKeys, timestamp, transport });
}

/** The server's own word counts when nothing else was found in what was asked. */
function refusal({ refused }: RecordedCall, seen: Found[], { ours }: Signature): Found[] {
  if (refused === undefined || seen.some((each) => causeOf(each).weight === 'cause')) return [];
  const aboutSignature = /^wrong (signature|authToken|x-sign)/.test(refused);
  if (aboutSignature && ours !== undefined) return [{ code: 'server-has-other-key' }];
  return [{ code: 'server-said', facts: { problem: refused } }];
}

function differs({ found }: Signature): boolean {
  return found.some((each) => causeOf(each).weight === 'cause');
}

function has({ lost = [] }: RecordedCall, ...parts: NonNullable<RecordedCall['lost']>): boolean {
  return !lost.some((each) => parts.includes(each));
}

function withoutAnswer({ answer: _lost, ...call }: RecordedCall): RecordedCall {
  return call;
}
