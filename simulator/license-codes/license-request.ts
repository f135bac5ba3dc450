import type { Request } from 'express';
import { rawBody } from '../gateway.ts';
import { jsonObject } from '../json-object.ts';

/** What is wrong with a request before anybody looks at codes (zh-cn_topic_0070649195). */
export interface RequestProblem {
  code: '95000001' | '95000002' | '95000003' | '95000004';
  details: string;
}

const LONGEST_CODE = 64;
const MOST = 100;

/** The JSON body of a request: method and content type first, then the body. */
export function licenseBody(request: Request): Record<string, unknown> | RequestProblem {
  if (request.method !== 'POST') return { code: '95000002', details: `${request.method} instead of POST` };
  const type = request.headers['content-type'] ?? 'missing';
  if (type.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    return { code: '95000003', details: `Content-Type is ${type} instead of application/json` };
  }
  return jsonObject(rawBody(request)) ?? { code: '95000004', details: 'the body is no JSON object' };
}

/** Whether it is a problem rather than what was asked for. */
export function isProblem(result: object): result is RequestProblem {
  return 'code' in result && 'details' in result;
}

/** A parameter that is not as it must be. */
export function badParameter(details: string): RequestProblem {
  return { code: '95000001', details };
}

/** The first member that the interface does not know. */
export function unknownMember(body: object, known: readonly string[]): RequestProblem | null {
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  return unknown === undefined ? null : badParameter(`${unknown} is not a parameter of this interface`);
}

/** What is wrong with a code, or nothing. The value is not shown: it is as good as a password. */
export function codeProblem(value: unknown, name: string): RequestProblem | null {
  if (value === undefined || value === null || value === '') return badParameter(`${name} is missing`);
  if (typeof value !== 'string') return badParameter(`${name} is no text`);
  return value.length > LONGEST_CODE
    ? badParameter(`${name} is longer than ${LONGEST_CODE} characters`)
    : null;
}

/** A list of 1 to 100, its elements unchecked. */
export function listOf(value: unknown, name: string): unknown[] | RequestProblem {
  if (!Array.isArray(value)) return badParameter(`${name} is missing or no list`);
  if (value.length === 0) return badParameter(`${name} is empty`);
  return value.length > MOST ? badParameter(`${name} has more than ${MOST} elements`) : value;
}

/** The codes of `license_list`. */
export function codesIn(value: unknown): string[] | RequestProblem {
  const list = listOf(value, 'license_list');
  if (!Array.isArray(list)) return list;
  for (const [index, code] of list.entries()) {
    const problem = codeProblem(code, `license_list[${index}]`);
    if (problem !== null) return problem;
  }
  return list as string[];
}

/** The codes that a request names, as far as they can be read. */
export function roughCodes(request: Request): string[] {
  const body = jsonObject(rawBody(request)) ?? {};
  const list = Array.isArray(body.license_list) ? body.license_list : [];
  const usage = Array.isArray(body.usage_info) ? body.usage_info : [];
  const named = [body.license, ...list, ...usage.map((each: { license?: unknown } | null) => each?.license)];
  return named.filter((code) => typeof code === 'string');
}
