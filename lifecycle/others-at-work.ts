import type { InstanceRow, JobRow } from '../storage/rows.ts';
import type { EffectCommand } from './effect.ts';
import type { Engine } from './engine.ts';
import type { Job } from './job.ts';

/** The other jobs about an instance, as far as they matter to one of them. */
export interface OthersAtWork {
  /** Whether another process is at work on the instance right now: then everybody else waits. */
  elsewhere: boolean;
  /** A creation that is not over. */
  creation: JobRow | null;
  /** A freeze for an unfreeze or a renewal that lifts one, an unfreeze for a freeze, that is not over. */
  opposite: JobRow | null;
}

function oppositeOf(command: EffectCommand): EffectCommand['type'] | null {
  if (command.type === 'freeze') return 'unfreeze';
  if (command.type === 'unfreeze') return 'freeze';
  return command.type === 'renew' && command.liftsFreeze ? 'freeze' : null;
}

/**
 * Looks who else is at work on the instance. In this process the turn keeps others out; between processes this look
 * does, since every job is in the database, with its lease, before its work begins.
 */
export async function othersAtWork(engine: Engine, job: Job, instance: InstanceRow): Promise<OthersAtWork> {
  // Nobody can know of an instance that this very job is making for the first time.
  if (job.command.type === 'create' && job.fence === 1)
    return { elsewhere: false, creation: null, opposite: null };
  const jobs = await engine.jobs.ofInstance(instance.instance_key);
  const others = jobs.filter(({ job_id }) => job_id !== job.job_id);
  const now = engine.clock.now();
  return {
    elsewhere: others.some((other) => other.lease_owner !== engine.owner && other.lease_until > now),
    creation: others.find(({ kind }) => kind === 'create') ?? null,
    opposite: others.find(({ kind }) => kind === oppositeOf(job.command)) ?? null,
  };
}
