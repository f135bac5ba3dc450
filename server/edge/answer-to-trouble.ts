import { BadRequest } from '../../handlers/handler.ts';
import { failure } from '../../handlers/result.ts';
import { alertAbout } from '../../lifecycle/alert.ts';
import type { EventRow } from '../../storage/rows.ts';
import { type Answer, sealAnswer } from './answer.ts';
import type { EdgeParts } from './edge-parts.ts';
import { Fault } from './fault.ts';
import type { InboundCall } from './inbound-call.ts';
import { type Ending, journalRow } from './journal-row.ts';
import { report } from './report.ts';
import { sceneOf } from './scene.ts';

/** The well-formed, signed answer to a call that broke off, and its journal row. */
export function answerToTrouble(parts: EdgeParts, call: InboundCall, error: unknown): Answer {
  const fault = faultOf(error);
  if (fault.reason === 'SERVER_TROUBLE')
    parts.log.error({ callId: call.callId, err: error }, 'the call could not be carried out');
  const answer = sealAnswer(call, failure(codesOf(call), { reason: fault.reason, message: fault.message }));
  const ending = {
    outcome: wordFor(fault),
    problem: `${fault.reason}: ${fault.message}`,
    httpStatus: 200,
    answer,
  };
  parts.journal.add(journalRow(call, ending), alertAboutTrouble(parts, call, ending));
  report(parts, call, ending);
  return answer;
}

/** Only what KooGallery itself sent: a stranger's call is no reason to wake anybody (R29). */
function alertAboutTrouble(
  parts: EdgeParts,
  call: InboundCall,
  { outcome, problem }: Ending,
): EventRow | null {
  const { callId, sandbox, instanceId, scene, endpoint } = call;
  if (call.accessKey === null || scene === null || instanceId === null) return null;
  if (!sceneOf(call.address.guide, scene).comesOnce) return null;
  const facts = { scene, outcome, problem };
  const alert = alertAbout(
    { callId, sandbox, endpoint: endpoint.name },
    instanceId,
    parts.clock.now(),
    facts,
  );
  if (alert)
    parts.log.error({ callId, ...facts, alert: true }, 'a call that may come only once was not done');
  return alert;
}

function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof BadRequest) return new Fault('FIELD_WRONG', error.message, error);
  return new Fault('SERVER_TROUBLE', 'this server could not do its work; KooGallery may call again', error);
}

function wordFor(fault: Fault): string {
  if (fault.reason === 'SERVER_TROUBLE') return 'trouble';
  return /^(SIGNATURE|TIMESTAMP|NONCE)/.test(fault.reason) ? 'unauthenticated' : 'malformed';
}

const anyCode = ['000001', '000002', '000003', '000005'] as const;

function codesOf({ address, scene }: InboundCall): readonly string[] {
  return scene === null ? anyCode : sceneOf(address.guide, scene).resultCodes;
}
