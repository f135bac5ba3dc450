import { Conflict } from '../storage/changes.ts';
import { ledgerKey, orderKey } from '../storage/keys.ts';
import type { Call, Journal } from './call.ts';
import type { NoteOrderCommand, Outcome } from './command.ts';
import type { Engine, Running } from './engine.ts';
import { announcedOrder } from './order-record.ts';
import { done, repeated } from './outcome.ts';
import { track } from './resume.ts';
import type { Ticket } from './settle.ts';
import { answerInTime } from './side-work/answer-in-time.ts';
import { attemptSideJob } from './side-work/attempt-side-job.ts';
import { type SideJob, sideJobRow } from './side-work/side-job.ts';
import { withTicket } from './side-work/with-ticket.ts';

/** Notes that an order was paid: done as soon as that is on the disk. The order itself is read in the background. */
export function noteOrder(
  engine: Engine,
  command: NoteOrderCommand,
  call: Call,
  journal: Journal,
): Promise<Outcome> {
  const key = ledgerKey(call.endpoint, call.sandbox, command.type, command.orderId, command.orderLineId);
  return answerInTime(engine, {
    // The job itself runs under its own key, when this is over.
    key: `claim ${call.callId}`,
    call,
    journal,
    begin: (ticket) => claim(engine, command, call, key, ticket),
    // KooGallery repeats a notification for three hours, so one that failed is no reason to wake anybody.
    alerts: () => [],
  });
}

async function claim(
  engine: Engine,
  command: NoteOrderCommand,
  call: Call,
  key: string,
  ticket: Ticket,
): Promise<Outcome> {
  const [entry, standing] = await Promise.all([engine.reader.ledger(key), engine.reader.job(key)]);
  if (entry || standing) return repeated(done());
  const now = engine.clock.now();
  const subject = orderKey(call.endpoint, call.sandbox, command.orderId);
  const job: SideJob = { job_id: key, fence: 1, task: command, call, subject, attempts: 0, createdAt: now };
  try {
    await withTicket(ticket, done(), (calls) =>
      engine.committer.commit(
        {
          orders: [announcedOrder(call, command.orderId, now)],
          jobs: [sideJobRow(job, engine)],
          unremembered: [key],
          calls,
        },
        'durable',
      ),
    );
  } catch (error) {
    if (error instanceof Conflict) return repeated(done());
    throw error;
  }
  goOn(engine, job);
  return done();
}

function goOn(engine: Engine, job: SideJob): void {
  const outcome = attemptSideJob(engine, job, null);
  const running: Running = { outcome, instanceId: null, claimed: true };
  track(engine, job.job_id, running).catch((error: unknown) => {
    engine.log.error({ err: error, jobId: job.job_id }, 'the work broke off; its job goes on later');
  });
}
