import { clockDifference, parseTimestamp } from '../../protocol/timestamp.ts';
import { Fault } from './fault.ts';
import type { InboundCall, VerificationStep } from './inbound-call.ts';

/**
 * Holds a Unix timestamp to our clock (R6).
 * @param named what it is called, for the message
 * @throws Fault when it is missing, unreadable, or too far away.
 */
export function checkTimestamp(call: InboundCall, text: string, named: string): void {
  const timestamp = parseTimestamp(text);
  if (timestamp === null) {
    const problem = text === '' ? 'is missing' : 'has neither 13 digits (milliseconds) nor 10 (seconds)';
    throw refuse(call, 'timestamp', 'TIMESTAMP_WRONG', `${named} ${problem}`);
  }
  holdToClock(call, timestamp, call.endpoint.clockToleranceMs);
}

/**
 * The time of a guide that documents no window: checked only where the endpoint asks for it (R9).
 * @param time null when it could not be read
 * @throws Fault when there is a window and the time is missing or outside it.
 */
export function checkWindow(call: InboundCall, time: Date | null, named: string): void {
  const { timeWindowMs } = call.endpoint;
  if (timeWindowMs === null) return;
  if (time === null)
    throw refuse(call, 'timestamp', 'TIMESTAMP_WRONG', `${named} is missing or cannot be read`);
  holdToClock(call, time.getTime(), timeWindowMs);
}

function holdToClock(call: InboundCall, timestamp: number, toleranceMs: number): void {
  const difference = clockDifference(call.receivedAt, timestamp);
  if (Math.abs(call.receivedAt - timestamp) > toleranceMs) {
    const message = `the timestamp is not current: ${difference.text}`;
    throw refuse(call, 'timestamp', 'TIMESTAMP_OLD', message);
  }
  passed(call, 'timestamp', difference.text);
}

/** Notes what did not hold, and the fault to throw for it. */
export function refuse(
  call: InboundCall,
  step: VerificationStep['step'],
  reason: Fault['reason'],
  message: string,
): Fault {
  call.verification.push({ step, ok: false, detail: message });
  return new Fault(reason, message);
}

/** Notes what held. */
export function passed(call: InboundCall, step: VerificationStep['step'], detail: string): void {
  call.verification.push({ step, ok: true, detail });
}
