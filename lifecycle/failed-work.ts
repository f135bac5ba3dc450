import type { FailureReason, Outcome } from './command.ts';
import type { Apply } from './effect.ts';
import type { Job } from './job.ts';
import { done, failed } from './outcome.ts';

/** The end of work that needs no change. */
export function withoutChange(outcome: Outcome): Apply {
  return () => ({ instance: {}, events: [], outcome });
}

/** Debugging cases replay ids nobody made; whatever the plugin says of them, the answer is success (R18). */
export function placeholderAnyway(reason: string): Apply {
  return () => ({ instance: {}, events: [{ type: 'attempt.failed', data: { reason } }], outcome: done() });
}

/** The plugin said no for good. */
export function refusedFor({ command }: Job, reason: FailureReason, message: string): Apply {
  if (command.type === 'create') return creationFailed(reason, message);
  return () => ({
    instance: {},
    events: [{ type: 'attempt.failed', data: { command: command.type, reason, message } }],
    outcome: failed(reason, message),
  });
}

/** It was tried often enough. */
export function givenUp({ command, attempts }: Job, message: string): Apply {
  const text = `given up after ${attempts + 1} attempts; the last one failed with: ${message}`;
  if (command.type === 'create') return creationFailed('PLUGIN_FAILED', text);
  return () => ({
    instance: {},
    events: [{ type: 'work.given-up', data: { command: command.type, message: text } }],
    outcome: failed('PLUGIN_FAILED', text),
  });
}

function creationFailed(reason: FailureReason, message: string): Apply {
  return (instance) => ({
    instance: { state: 'failed', failure_reason: reason, failure_message: message },
    events: [{ type: 'instance.failed', data: { reason, message } }],
    outcome: failed(reason, message, instance.instance_id),
  });
}
