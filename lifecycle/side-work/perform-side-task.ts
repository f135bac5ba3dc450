import type { Engine } from '../engine.ts';
import { performNoteOrder } from '../perform-note-order.ts';
import { deliver } from '../sync/deliver.ts';
import type { SideEnd } from './attempt-side-job.ts';
import type { SideJob } from './side-job.ts';

/** Asks the marketplace and the plugin. @throws whatever they throw */
export function performSideTask(engine: Engine, job: SideJob, signal: AbortSignal): Promise<SideEnd> {
  const { task } = job;
  return task.type === 'noteOrder'
    ? performNoteOrder(engine, task, job, signal)
    : deliver(engine, task, job, signal);
}
