import { BODY_SIGN_HEADER, verifyBodySign } from '../protocol/body-sign.ts';
import type { Endpoint, Scene } from './endpoint.ts';
import { fieldProblem, isAboutResultCode } from './field-problem.ts';
import { sceneFacts } from './scene-facts.ts';
import { sensitiveProblem } from './sensitive-problem.ts';

/** What is looked at in an answer, in this order. */
export type CheckName =
  | 'answered'
  | 'http-status'
  | 'content-type'
  | 'body-sign'
  | 'json'
  | 'fields'
  | 'sensitive-fields'
  | 'result-code';

/** One look at an answer. What cannot be looked at, because something before it is missing, is skipped. */
export interface Check {
  name: CheckName;
  verdict: 'passed' | 'failed' | 'skipped';
  /** What is wrong; null unless failed. */
  problem: string | null;
}

/** An answer as it came. */
export interface ReceivedAnswer {
  status: number;
  /** Names in the case they were sent in. */
  headers: [name: string, value: string][];
  body: Buffer;
  /** The body as a JSON object; null when it is none. */
  answer: Record<string, unknown> | null;
}

/** Every check, skipped: for a call that no answer came to. */
export function unanswered(problem: string): Check[] {
  const names: CheckName[] = [
    'http-status',
    'content-type',
    'body-sign',
    'json',
    'fields',
    'sensitive-fields',
    'result-code',
  ];
  const rest = names.map((name): Check => ({ name, verdict: 'skipped', problem: null }));
  return [{ name: 'answered', verdict: 'failed', problem }, ...rest];
}

/** Looks at an answer the way KooGallery does, and closer: every field and length of the contract counts. */
export function checkAnswer(endpoint: Endpoint, scene: Scene, received: ReceivedAnswer): Check[] {
  const { status, answer } = received;
  return [
    verdict('answered', null),
    verdict('http-status', status === 200 ? null : `HTTP ${status} instead of 200`),
    verdict('content-type', contentTypeProblem(received)),
    verdict('body-sign', bodySignProblem(endpoint.accessKey, received)),
    verdict('json', answer === null ? `the body is no JSON object: ${excerpt(received.body)}` : null),
    ...(answer === null
      ? skipped('fields', 'sensitive-fields', 'result-code')
      : checkContent(endpoint, scene, answer)),
  ];
}

function checkContent(endpoint: Endpoint, scene: Scene, answer: Record<string, unknown>): Check[] {
  const {
    validate: { answer: validate },
    resultCodes: codes,
  } = sceneFacts(endpoint.guide, scene);
  const errors = validate(answer) ? [] : (validate.errors ?? []);
  const problems = errors.filter((error) => !isAboutResultCode(error)).map(fieldProblem);
  const code = answer.resultCode;
  const known = typeof code === 'string' && codes.includes(code);
  return [
    verdict('fields', problems.length === 0 ? null : [...new Set(problems)].join('; ')),
    verdict('sensitive-fields', sensitiveProblem(endpoint, answer)),
    verdict('result-code', known ? null : `resultCode ${JSON.stringify(code)} is none of ${scene}`),
  ];
}

function contentTypeProblem({ headers }: ReceivedAnswer): string | null {
  const values = headers.filter(([name]) => name.toLowerCase() === 'content-type').map(([, value]) => value);
  const [value] = values;
  if (value === undefined) return 'there is no Content-Type';
  const mediaType = value.split(';')[0]?.trim().toLowerCase();
  return mediaType === 'application/json' ? null : `Content-Type is ${value} instead of application/json`;
}

function bodySignProblem(accessKey: string, { headers, body }: ReceivedAnswer): string | null {
  const anyCase = headers.filter(([name]) => name.toLowerCase() === BODY_SIGN_HEADER.toLowerCase());
  const [header] = anyCase;
  if (header === undefined) return `there is no ${BODY_SIGN_HEADER} header`;
  if (anyCase.length > 1) return `${BODY_SIGN_HEADER} comes ${anyCase.length} times`;
  const [name, value] = header;
  if (name !== BODY_SIGN_HEADER) return `the header is written ${name} instead of ${BODY_SIGN_HEADER}`;
  const result = verifyBodySign(accessKey, value, body);
  return result.ok ? null : result.reason;
}

function excerpt(body: Buffer): string {
  return body.length === 0 ? 'it is empty' : JSON.stringify(body.toString('utf8', 0, 60));
}

function verdict(name: CheckName, problem: string | null): Check {
  return { name, verdict: problem === null ? 'passed' : 'failed', problem };
}

function skipped(...names: CheckName[]): Check[] {
  return names.map((name) => ({ name, verdict: 'skipped', problem: null }));
}
