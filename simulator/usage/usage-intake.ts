import type { Request, Response } from 'express';
import { errorAnswer } from '../error-answer.ts';
import type { About, FaultSource } from '../faults.ts';
import { rawBody, signedWithAkSk } from '../gateway.ts';
import { type Answer, type Identified, type OpenInterfaceRules, openInterface } from '../open-interface.ts';
import type { SimulatorLog } from '../simulator-log.ts';
import { olderProblem } from './older-push.ts';
import { newerFields, olderFields, type PushProblem, readPush, roughRecords } from './read-push.ts';
import type { UsageIntakeBook } from './usage-book.ts';
import type { ReceivedRecord } from './usage-record.ts';
import type { SignatureVerdict } from './usage-signature-check.ts';

/** What the intake needs. */
export interface UsageIntakeSettings {
  ak: string;
  sk: string;
  usage: UsageIntakeBook;
  checkSignature(headers: Request['headers'], body: Buffer): SignatureVerdict;
  /** Milliseconds since 1970. */
  now: () => number;
  faults: FaultSource;
  log: SimulatorLog;
}

type Handler = (request: Request, response: Response) => Promise<void>;
type Name = 'pushUsage' | 'pushUsageOld';

const newerCodes: Record<PushProblem['kind'], string> = {
  form: '94060004',
  missing: '94060004',
  'missing-instance': '94060004',
  'no-number': '94060004',
  'time-format': '94060005',
  'too-many': 'MKT.9003',
};

const olderCodes: Record<PushProblem['kind'], string> = {
  form: 'MKT.0101',
  missing: 'MKT.0199',
  'missing-instance': 'MKT.0101',
  'no-number': 'MKT.0101',
  'time-format': 'MKT.0100',
  'too-many': 'MKT.9003',
};

/** The newer usage push: signature, form, and no word of whether the records are valid (zh-cn_topic_0070649410). */
export function usageIntake(settings: UsageIntakeSettings): Handler {
  const { usage, checkSignature } = settings;
  return openInterface(
    {
      ...commonRules('pushUsage', settings),
      identify(request): Identified<string> {
        const verdict = checkSignature(request.headers, rawBody(request));
        if ('accessKey' in verdict) return { caller: verdict.accessKey };
        const { code, reason } = verdict;
        return { refusal: errorAnswer('pushUsage', code, reason), reason };
      },
      carryOut(request, accessKey) {
        const type = request.headers['content-type'] ?? 'missing';
        if (!isJson(type)) return refusal('pushUsage', '94060004', `Content-Type is ${type}`);
        const records = readPush(rawBody(request), newerFields);
        if ('kind' in records) return refusal('pushUsage', newerCodes[records.kind], records.details);
        usage.take(records, accessKey);
        return taken(records);
      },
    },
    settings,
  );
}

/** The older usage push, which looks into the records at once (zh-cn_topic_0070649411). */
export function olderUsageIntake(settings: UsageIntakeSettings): Handler {
  const { usage, now } = settings;
  return openInterface(
    {
      ...commonRules('pushUsageOld', settings),
      identify: (request) => signedWithAkSk(request, settings),
      carryOut(request) {
        const body = rawBody(request);
        const type = request.headers['content-type'] ?? 'missing';
        if (!isJson(type)) return refusal('pushUsageOld', 'MKT.0199', `Content-Type is ${type}`);
        const records = readPush(body, olderFields);
        if ('kind' in records) return refusal('pushUsageOld', olderCodes[records.kind], records.details);
        const problem = olderProblem(request.headers, body, records, {
          productOf: usage.productOf,
          now: now(),
        });
        if (problem !== null) return refusal('pushUsageOld', problem.code, problem.details);
        usage.take(records, null);
        return taken(records);
      },
    },
    settings,
  );
}

function commonRules(
  name: Name,
  { usage }: UsageIntakeSettings,
): Pick<OpenInterfaceRules<string>, 'name' | 'about' | 'failure' | 'ended'> {
  return {
    name,
    about: (request): About => {
      const instances = roughRecords(rawBody(request)).map(({ instance_id: id }) => String(id));
      return { instanceId: [...new Set(instances)] };
    },
    failure: (code, details) => errorAnswer(name, code, details),
    ended(request, { code, fault }) {
      usage.noted({ interface: name, records: roughRecords(rawBody(request)).length, code, fault });
    },
  };
}

function taken(records: ReceivedRecord[]): { answer: Answer; facts: { records: number } } {
  const body = { error_code: 'MKT.0000', error_msg: 'success' };
  return { answer: { status: 200, body }, facts: { records: records.length } };
}

function refusal(name: Name, code: string, details: string) {
  return { answer: errorAnswer(name, code, details), facts: { problem: details } };
}

function isJson(contentType: string): boolean {
  return contentType.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
