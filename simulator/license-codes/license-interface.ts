import type { Request, Response } from 'express';
import { errorAnswer } from '../error-answer.ts';
import type { FaultSource } from '../faults.ts';
import { signedWithAkSk } from '../gateway.ts';
import { type Answer, openInterface } from '../open-interface.ts';
import type { OpenInterface } from '../open-interfaces.ts';
import type { SimulatorLog } from '../simulator-log.ts';
import type { LicenseCodeIntake } from './license-code-book.ts';
import { isProblem, licenseBody, roughCodes } from './license-request.ts';

/** What the interfaces of authorization codes need. */
export interface LicenseInterfaceSettings {
  ak: string;
  sk: string;
  codes: LicenseCodeIntake;
  /** Milliseconds since 1970. */
  now: () => number;
  faults: FaultSource;
  log: SimulatorLog;
}

/** Why something was refused. */
export interface Refusal {
  code: string;
  details: string;
}

/** What came of a request: members of the answer beside the code, or why it was refused. */
export type Carried = { data?: unknown } | Refusal;

/** One of the interfaces of authorization codes: signed with AK and SK, JSON both ways. */
export function licenseInterface(
  name: OpenInterface,
  settings: LicenseInterfaceSettings,
  carryOut: (body: Record<string, unknown>) => Carried,
): (request: Request, response: Response) => Promise<void> {
  return openInterface(
    {
      name,
      about: (request) => ({ license: roughCodes(request) }),
      identify: (request) => signedWithAkSk(request, settings),
      carryOut(request) {
        const body = licenseBody(request);
        const carried = isProblem(body) ? body : carryOut(body);
        const codes = roughCodes(request).length;
        if (isRefusal(carried)) {
          return { answer: errorAnswer(name, carried.code, carried.details), facts: { codes } };
        }
        return { answer: done(carried), facts: { codes } };
      },
      failure: (code, details) => errorAnswer(name, code, details),
    },
    settings,
  );
}

function isRefusal(carried: Carried): carried is Refusal {
  return 'code' in carried;
}

function done(members: object): Answer {
  return { status: 200, body: { error_code: '92020000', error_msg: 'success', ...members } };
}
