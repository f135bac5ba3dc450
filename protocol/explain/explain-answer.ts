import { type SceneValidators, type ValidationError, validators } from '../../generated/validators.ts';
import { explainAnswerCipher } from './explain-cipher.ts';
import { explainLoginAnswer } from './explain-login-answer.ts';
import type { ExplainOptions, Found } from './explanation.ts';
import { factsOf, type Recognised } from './recognise-call.ts';
import { headerOf, jsonObject, type RecordedAnswer, type RecordedCall } from './recorded-call.ts';

/** How long KooGallery waits, in milliseconds: the older guides in their FAQs, the newer ones on their pages (R3). */
const patience = { old: 20_000, new: 5_000 };

/** Looks at an answer the way KooGallery does: in time, 200, JSON, all fields, a result code of the table. */
export function explainAnswer(call: RecordedCall, recognised: Recognised, options: ExplainOptions): Found[] {
  if (call.unanswered) return [{ code: 'unreachable' }, ...slow(call, recognised)];
  const { answer } = call;
  if (answer === undefined) return slow(call, recognised);
  if (recognised.transport === null) return explainLoginAnswer(answer);
  return [
    ...slow(call, recognised),
    ...(answer.status === 200 ? [] : [{ code: 'http-status', facts: { status: answer.status } } as const]),
    ...contentType(answer),
    ...content(answer, recognised, options),
  ];
}

function slow({ tookMs = 0 }: RecordedCall, { transport }: Recognised): Found[] {
  const limit = transport === 'json-body' ? patience.new : patience.old;
  return tookMs > limit ? [{ code: 'too-slow', facts: { ms: Math.round(tookMs), limit } }] : [];
}

function contentType({ headers }: RecordedAnswer): Found[] {
  const type = headerOf(headers, 'content-type');
  const isJson = type?.split(';')[0]?.trim().toLowerCase() === 'application/json';
  return isJson ? [] : [{ code: 'content-type', facts: { type: type ?? 'missing' } }];
}

function content({ body }: RecordedAnswer, recognised: Recognised, options: ExplainOptions): Found[] {
  const answer = jsonObject(body);
  if (answer === null) return [{ code: 'answer-not-json' }];
  const cipher = recognised.guide === 'saas-v1' ? explainAnswerCipher(answer, options) : [];
  return [...resultCode(answer, recognised), ...fields(answer, recognised), ...cipher];
}

function resultCode({ resultCode: code }: Record<string, unknown>, { guide, scene }: Recognised): Found[] {
  if (code === undefined) return [];
  if (typeof code !== 'string')
    return [{ code: 'result-code-not-text', facts: { type: code === null ? 'null' : `a ${typeof code}` } }];
  if (!/^\d{6}$/.test(code)) return [{ code: 'result-code-format', facts: { code: JSON.stringify(code) } }];
  const codes = factsOf(guide, scene)?.resultCodes;
  if (codes !== undefined && !codes.includes(code)) return [{ code: 'result-code-unknown', facts: { code } }];
  // 000004 goes on later, where a scene has it for that.
  const isFine = code === '000000' || (code === '000004' && isAsynchronous(scene));
  return isFine ? [] : [{ code: 'result-code-error', facts: { code } }];
}

function isAsynchronous(scene: string | null): boolean {
  return scene === 'newInstance' || scene === 'queryInstance';
}

function fields(answer: Record<string, unknown>, { guide, scene }: Recognised): Found[] {
  const names = Object.keys(answer);
  const blank = names.filter((name) => name !== name.trim());
  const blanks = blank.map(
    (name): Found => ({ code: 'blank-in-field-name', facts: { field: JSON.stringify(name) } }),
  );
  const always = ['resultCode', 'resultMsg'].filter((name) => answer[name] === undefined);
  const validate = guide === null || scene === null ? null : validatorOf(guide, scene);
  const isSuccess = answer.resultCode === '000000';
  const errors = validate === null || validate(answer) ? [] : (validate.errors ?? []);
  const found = errors.flatMap(fieldFound);
  const faq = isSuccess ? demandedByTheFaq(answer, guide, scene) : [];
  const lacking = [...always, ...faq].map(
    (field): Found => ({ code: 'answer-lacks-field', facts: { field } }),
  );
  const all = [...blanks, ...lacking, ...found];
  return all.filter((each, at) => all.findIndex((other) => sameFact(other, each)) === at);
}

function validatorOf(guide: keyof typeof validators, scene: string): SceneValidators['answer'] | null {
  return (validators[guide] as Record<string, SceneValidators>)[scene]?.answer ?? null;
}

function fieldFound({ instancePath, keyword, params, message }: ValidationError): Found[] {
  const field = instancePath.slice(1).replaceAll('/', '.');
  const inside = (name: unknown) => (field === '' ? String(name) : `${field}.${String(name)}`);
  if (field === 'resultCode' || keyword === 'discriminator' || keyword === 'if') return [];
  if (keyword === 'required')
    return [{ code: 'answer-lacks-field', facts: { field: inside(params.missingProperty) } }];
  if (keyword === 'maxLength')
    return [{ code: 'answer-too-long', facts: { field, limit: Number(params.limit) } }];
  // KooGallery is not known to mind fields that it does not know.
  if (keyword === 'additionalProperties') return [];
  return [
    { code: 'answer-field-wrong', facts: { field: field || 'the answer', problem: message ?? keyword } },
  ];
}

/** What the console's checks ask for beyond the tables of the guides. */
function demandedByTheFaq(
  answer: Record<string, unknown>,
  guide: string | null,
  scene: string | null,
): string[] {
  const appInfo = (answer.appInfo ?? {}) as Record<string, unknown>;
  if (guide === 'saas-v1' && scene === 'newInstance') {
    return [
      ...(answer.instanceId === undefined ? ['instanceId'] : []),
      ...(appInfo.frontEndUrl === undefined ? ['appInfo.frontEndUrl'] : []),
    ];
  }
  return [];
}

function sameFact(one: Found, other: Found): boolean {
  return one.code === other.code && one.facts?.field === other.facts?.field;
}
