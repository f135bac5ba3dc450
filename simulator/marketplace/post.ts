import type { CallResult } from '../caller.ts';
import type { Endpoint } from '../endpoint.ts';
import type { CallLog } from './call-log.ts';
import type { Attempt, FollowUp, Message } from './message.ts';
import { type RetryGeneration, retryPolicy } from './retry-policies.ts';
import type { Collection } from './state-store.ts';
import { judge, type Verdict } from './verdict.ts';

/** What the post needs. */
export interface PostSettings {
  messages: Collection<Message>;
  /** Where a message's scene is called. */
  addressOf(message: Message): Endpoint;
  call(endpoint: Endpoint, message: Message): Promise<CallResult>;
  calls: CallLog;
  /** Milliseconds since 1970, KooGallery's time. */
  now: () => number;
  generation: RetryGeneration;
  /** Told when a message was taken, or when its tries are used up. */
  onEnd(message: Message, result: CallResult): void;
  /** Told of an answer that the work goes on; true says that the message is taken, false that it comes again. */
  onGoesOn(message: Message, result: CallResult): boolean;
}

/** Brings messages to merchants, and again as the guides say. */
export interface Post {
  send(wish: NewMessage): Message;
  /** The next moment at which something has to be sent; null when nothing has. */
  nextDue(): number | null;
  /** Sends the one that is due first. */
  sendNext(): Promise<void>;
  /** One more try by hand. @throws RangeError when there is nothing to start again. */
  restart(id: string): Promise<Message>;
  /** Gives up what is not told yet of something. */
  drop(subscriptionId: string): void;
}

/** What to tell; all at its time. */
export type NewMessage = Pick<Message, 'endpoint' | 'subscriptionId'> &
  FollowUp & {
    then?: FollowUp[];
    /** When it is sent first; now unless said. */
    at?: number;
    policy?: Message['policy'];
  };

/** A post that goes on with the messages it is given. */
export function createPost(settings: PostSettings): Post {
  const { messages, now } = settings;
  let number = messages.list().length;

  const waiting = new Set(messages.list().filter(({ dueAt }) => dueAt !== null));
  const keep = (message: Message) => {
    if (message.dueAt === null) waiting.delete(message);
    else waiting.add(message);
    messages.put(message.id, message);
  };

  const dueFirst = () => {
    let first: Message | null = null;
    for (const message of waiting) {
      if (first === null || (message.dueAt ?? 0) < (first.dueAt ?? 0)) first = message;
    }
    return first;
  };

  async function attempt(message: Message): Promise<void> {
    const endpoint = settings.addressOf(message);
    const at = now();
    const started = message.state;
    const result = await settings.call(endpoint, message);
    const verdict = judge(endpoint.guide, result);
    message.attempts.push(attemptOf(at, result, verdict));
    note(message, at, result, verdict);
    settle(message, result, verdict);
    keep(message);
    // A try by hand that fails again changes nothing.
    if (message.state === 'done' || (started === 'waiting' && message.state !== 'waiting'))
      end(message, result);
  }

  function settle(message: Message, result: CallResult, { outcome }: Verdict): void {
    const taken = outcome === 'success' || (outcome === 'goes-on' && settings.onGoesOn(message, result));
    if (taken) Object.assign(message, { state: 'done', dueAt: null });
    else message.dueAt = nextTry(message);
    if (!taken && message.dueAt === null)
      message.state = message.policy.end === 'unsubscribed' ? 'unsubscribed' : 'stopped';
  }

  function end(message: Message, result: CallResult): void {
    const [next, ...then] = message.state === 'done' ? message.then : [];
    if (next !== undefined) send({ ...next, then, ...pick(message) });
    settings.onEnd(message, result);
  }

  function note(message: Message, at: number, result: CallResult, { outcome, problem }: Verdict): void {
    const { scene, endpoint, subscriptionId, id, fields } = message;
    settings.calls.note({
      at,
      direction: 'to-merchant',
      name: scene,
      endpoint,
      subscriptionId,
      messageId: id,
      orderId: typeof fields.orderId === 'string' ? fields.orderId : null,
      answer: result.resultCode ?? (result.status === null ? null : String(result.status)),
      ok: outcome !== 'failure',
      problem,
      ms: result.ms,
    });
  }

  function send({ at, then = [], policy, ...wish }: NewMessage): Message {
    const { generation } = settings;
    const message: Message = {
      ...wish,
      id: `M${++number}`,
      state: 'waiting',
      policy: policy ?? { everyMs: 0, forMs: 0, end: 'stopped' },
      createdAt: now(),
      dueAt: at ?? now(),
      attempts: [],
      then,
    };
    if (policy === undefined)
      message.policy = retryPolicy(settings.addressOf(message).guide, message.scene, generation);
    keep(message);
    return message;
  }

  return {
    send,
    nextDue: () => dueFirst()?.dueAt ?? null,
    async sendNext() {
      const message = dueFirst();
      if (message !== null) await attempt(message);
    },
    async restart(id) {
      const message = messages.get(id);
      if (message === undefined) throw new RangeError(`there is no message ${id}`);
      if (message.state === 'done') throw new RangeError(`${id} was taken already`);
      if (message.state === 'unsubscribed') throw new RangeError(`the order of ${id} was unsubscribed`);
      await attempt(message);
      return message;
    },
    drop(subscriptionId) {
      for (const message of [...waiting]) {
        if (message.subscriptionId !== subscriptionId) continue;
        Object.assign(message, { state: 'stopped', dueAt: null });
        keep(message);
      }
    },
  };
}

/** The next try by the schedule, which counts from the first one: what the calls take themselves does not move it. */
function nextTry({ attempts, policy }: Message): number | null {
  const after = attempts.length * policy.everyMs;
  const [first] = attempts;
  return first !== undefined && policy.everyMs > 0 && after <= policy.forMs ? first.at + after : null;
}

function attemptOf(at: number, result: CallResult, { problem }: Verdict): Attempt {
  const { status, resultCode, resultMsg, ms } = result;
  return { at, status, resultCode, resultMsg, problem, ms: Math.round(ms * 10) / 10 };
}

function pick({ endpoint, subscriptionId }: Message): Pick<Message, 'endpoint' | 'subscriptionId'> {
  return { endpoint, subscriptionId };
}
