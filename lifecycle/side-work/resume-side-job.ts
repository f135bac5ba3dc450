import type { JobRow } from '../../storage/rows.ts';
import type { Engine } from '../engine.ts';
import { resumeAs } from '../resume.ts';
import { attemptSideJob } from './attempt-side-job.ts';
import { sideJobOf } from './side-job.ts';

/** Goes on with side work whose lease was taken. */
export function resumeSideJob(engine: Engine, row: JobRow): Promise<void> {
  return resumeAs(engine, row, sideJobOf, (job) => attemptSideJob(engine, job, null));
}
