import type { CallResult } from '../caller.ts';
import type { Scene } from '../endpoint.ts';
import type { LoginEnterprise } from '../login/login-enterprise.ts';
import type { OrderWish, PlacedOrder } from '../order.ts';
import type { Upload } from '../uploads.ts';
import { type LifeCall, type LifeStep, StepDeclined, StepFailure } from './step.ts';

/** What KooGallery tells of an enterprise's application, so that its people can log in. */
export type LoginClient = Pick<LoginEnterprise, 'tenantId' | 'appId' | 'clientId' | 'clientSecret'>;

/** What a life is played with. */
export interface StageSettings {
  /** Calls the endpoint of this life. */
  call(scene: Scene, fields: Record<string, unknown>): Promise<CallResult>;
  placeOrder(wish: OrderWish): PlacedOrder;
  /** Makes the authorization code of an order, which the buyer receives at once. */
  makeLicenseCode(order: PlacedOrder): string;
  /** Lets people of an enterprise log in at the login provider; answers the enterprise's domain. */
  bindLogin(client: LoginClient): string;
  /** Whether the merchant asks for an order within this time, or has asked for it already. */
  askedFor(orderId: string, withinMs: number): Promise<boolean>;
  /** What the merchant uploaded for one request. */
  uploadsFor(eventId: string): Upload[];
  /** Milliseconds since 1970. */
  now: () => number;
  /** Between two calls about work that goes on, in milliseconds. */
  pollIntervalMs: number;
  /** How long work may go on, in milliseconds. */
  patienceMs: number;
  onStep(step: LifeStep): void;
}

/** Where chapters are played. */
export interface Stage {
  /** Plays one step. It answers false when the step failed or was declined; that is in the step, not thrown. */
  step(title: string, play: (actor: Actor) => Promise<void>): Promise<boolean>;
}

/** What a step can do; everything it does is noted. Each throws when it does not go as it should, which ends the step. */
export interface Actor {
  order(wish: OrderWish): PlacedOrder;
  licenseCode(order: PlacedOrder): string;
  bindLogin(client: LoginClient): string;
  /** Notes which instance, or authorization code, the step is about. */
  about(instanceId: string): void;
  /** Notes what else was seen. */
  note(text: string): void;
  /** Calls once. Any documented code is fine. */
  call(scene: Scene, fields: Record<string, unknown>): Promise<CallResult>;
  /** Calls, again while the work goes on, until it is done. */
  succeed(scene: Scene, fields: Record<string, unknown>): Promise<CallResult>;
  /** The same under a guide that has no answer for work that goes on: it is refused with 000005 until it is done (R17). */
  insist(scene: Scene, fields: Record<string, unknown>): Promise<CallResult>;
  /** The same for what a product need not offer. */
  offer(scene: Scene, fields: Record<string, unknown>): Promise<CallResult>;
  /** Waits until the merchant asks for an order. */
  waitForQuestion(orderId: string): Promise<void>;
  uploadsFor(eventId: string): Upload[];
  now(): Date;
}

const DONE = '000000';
const GOES_ON = '000004';
const NO_OTHER_REASON = '000005';

/** The stage of one chapter; `nextNumber` counts the steps of the whole life. */
export function createStage(chapter: string, nextNumber: () => number, settings: StageSettings): Stage {
  return {
    async step(title, play) {
      const startedAt = new Date(settings.now()).toISOString();
      const start = performance.now();
      const notes: Notes = { orderId: null, instanceId: null, calls: [], note: null };
      const ending = await endingOf(() => play(actor(notes, settings)));
      const ms = since(start);
      settings.onStep({
        type: 'step',
        number: nextNumber(),
        chapter,
        title,
        startedAt,
        ms,
        ...notes,
        ...ending,
      });
      return ending.outcome === 'done';
    },
  };
}

type Notes = Pick<LifeStep, 'orderId' | 'instanceId' | 'calls' | 'note'>;

async function endingOf(play: () => Promise<void>): Promise<Pick<LifeStep, 'outcome' | 'problem'>> {
  try {
    await play();
    return { outcome: 'done', problem: null };
  } catch (error) {
    if (error instanceof StepDeclined) return { outcome: 'declined', problem: error.message };
    if (error instanceof StepFailure) return { outcome: 'failed', problem: error.message };
    throw error;
  }
}

function actor(notes: Notes, settings: StageSettings): Actor {
  const call = async (scene: Scene, fields: Record<string, unknown>) => {
    if (typeof fields.instanceId === 'string' && fields.instanceId !== '')
      notes.instanceId = fields.instanceId;
    const result = await settings.call(scene, fields);
    const problem = problemOf(result);
    notes.calls.push(noted(result, problem));
    if (problem !== null) throw new StepFailure(`${scene}: ${problem}`);
    return result;
  };
  const until = async (goOn: readonly string[], scene: Scene, fields: Record<string, unknown>) => {
    const giveUpAt = performance.now() + settings.patienceMs;
    let result = await call(scene, fields);
    while (goOn.includes(result.resultCode ?? '')) {
      if (performance.now() >= giveUpAt) throw new StepFailure(tooLong(result, settings.patienceMs));
      await pause(settings.pollIntervalMs);
      result = await call(scene, fields);
    }
    return result;
  };
  return {
    order(wish) {
      const order = settings.placeOrder(wish);
      notes.orderId = order.orderId;
      return order;
    },
    licenseCode: settings.makeLicenseCode,
    bindLogin: settings.bindLogin,
    about(instanceId) {
      notes.instanceId = instanceId;
    },
    note(text) {
      notes.note = text;
    },
    call,
    async succeed(scene, fields) {
      return done(await until([GOES_ON], scene, fields));
    },
    async insist(scene, fields) {
      return done(await until([GOES_ON, NO_OTHER_REASON], scene, fields));
    },
    async offer(scene, fields) {
      const result = await until([GOES_ON], scene, fields);
      if (result.resultCode === NO_OTHER_REASON) throw new StepDeclined(refusal(result));
      return done(result);
    },
    async waitForQuestion(orderId) {
      if (await settings.askedFor(orderId, settings.patienceMs)) return;
      throw new StepFailure(`the order query is not asked for ${orderId} within ${settings.patienceMs} ms`);
    },
    uploadsFor: settings.uploadsFor,
    now: () => new Date(settings.now()),
  };
}

/** The first check that an answer did not pass, in words; null when it passed all. */
export function problemOf(result: CallResult): string | null {
  const failed = result.checks.find((check) => check.verdict === 'failed');
  return failed === undefined ? null : `${failed.name}: ${failed.problem}`;
}

function noted(result: CallResult, problem: string | null): LifeCall {
  const { scene, status, resultCode, resultMsg, ms } = result;
  return { scene, status, resultCode, resultMsg, ms: rounded(ms), problem };
}

function done(result: CallResult): CallResult {
  if (result.resultCode !== DONE) throw new StepFailure(refusal(result));
  return result;
}

function tooLong(result: CallResult, patienceMs: number): string {
  const { scene, resultCode } = result;
  const why = resultCode === GOES_ON ? '' : `: ${refusal(result)}`;
  return `${scene} is not done after ${patienceMs} ms${why}`;
}

function refusal({ scene, resultCode, resultMsg }: CallResult): string {
  return `${scene} was answered ${resultCode} (${resultMsg})`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function since(start: number): number {
  return rounded(performance.now() - start);
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
