import type { InstanceRow } from '../storage/rows.ts';
import { undoCreate } from './create.ts';
import type { Engine } from './engine.ts';
import { instanceEvent } from './instance-event.ts';
import type { Job } from './job.ts';
import { workOf } from './work-of.ts';

/** Takes back what a creation made although its instance had been released; when that fails, somebody must know. */
export async function afterCreate(engine: Engine, job: Job, instance: InstanceRow): Promise<void> {
  const signal = AbortSignal.timeout(engine.settings.pluginTimeoutMs);
  try {
    await undoCreate(workOf(engine, job.call, instance, job.job_id, signal));
  } catch (error) {
    const facts = {
      instanceId: instance.instance_id,
      reason: error instanceof Error ? error.message : String(error),
    };
    engine.log.error(
      { ...facts, err: error },
      'what a late creation made could not be taken back: do it by hand',
    );
    const event = instanceEvent(instance, 'alert.not-done', engine.clock.now(), {
      command: 'release',
      ...facts,
    });
    await engine.committer.commit({ events: [event] }, 'durable');
  }
}
