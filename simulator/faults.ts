import { codesOf, knownCode, type OpenInterface } from './open-interfaces.ts';

/** Which interface a fault strikes; `all` is KooGallery as a whole. */
export type FaultTarget = OpenInterface | 'all';

/** What a call may be about, by which a fault can be narrowed. */
export type Subject = 'orderId' | 'instanceId' | 'license' | 'eventId' | 'clientId';

/** Whom a call is about; a batch is about many. */
export type About = Partial<Record<Subject, readonly string[]>>;

/** Which calls a fault strikes: those about all of the subjects that are named. */
export interface FaultScope extends Partial<Record<Subject, string>> {
  /** How often; without it until `clear`. */
  times?: number;
}

/** A call that was stopped on its way. */
export interface Hold {
  /** Settles when the first call is being held. */
  arrived: Promise<void>;
  /** Lets the held calls go on, and all later ones pass. */
  release(): void;
}

/** How calls that are too many are turned away. */
export interface RateLimit {
  /** What `Retry-After` says, in seconds; without it there is no such header. */
  retryAfterS?: number;
  /** 406 with the interface's own code, or 429 of the gateway; unless said, 406 where the interface has a code for it. */
  httpStatus?: 406 | 429;
}

/** Troubles of the open interfaces, on demand. The first fault that fits a call strikes it. */
export interface Faults {
  /** Answers after so many milliseconds. */
  slow(target: FaultTarget, ms: number, scope?: FaultScope): void;
  /** Closes the connection; nothing was done. */
  down(target: FaultTarget, scope?: FaultScope): void;
  /** Does what was asked for, and closes the connection instead of answering. */
  lost(target: FaultTarget, scope?: FaultScope): void;
  /** Answers a failure. @throws RangeError when the interface has no such code. */
  code(target: OpenInterface, code: string, scope?: FaultScope): void;
  /** Turns calls away as too many. @throws RangeError for 406 where the interface has no code for it. */
  rateLimit(target: FaultTarget, limit?: RateLimit, scope?: FaultScope): void;
  /** Stops calls until they are released. */
  hold(target: FaultTarget, scope?: FaultScope): Hold;
  /** Sets KooGallery's clock ahead by so many milliseconds: what `Date` says, and what times are held against. */
  skewClock(ms: number): void;
  /** Ends the faults of an interface and releases what it holds; without a name all of them, and the skew of the clock. */
  clear(target?: FaultTarget): void;
}

/** What is to happen to one call instead of its answer. */
export type Trouble =
  | { kind: 'none' | 'down' | 'lost' }
  | { kind: 'code'; code: string }
  | { kind: 'rate-limit'; limit: RateLimit };

/** A trouble, and what comes before it. */
export type Struck = Trouble & { wait(): Promise<void> };

/** What the interfaces ask of the faults. */
export interface FaultSource {
  /** What is to happen to a call; `about` is asked only when a fault is narrowed. */
  troubleOf(name: OpenInterface, about: () => About): Struck;
  /** How far KooGallery's clock is ahead, in milliseconds. */
  skewMs(): number;
}

interface Fault {
  target: FaultTarget;
  left: number;
  only: [Subject, string][];
  struck: Struck;
  end(): void;
}

const TOO_MANY = 'MKT.0250';
const none: Struck = { kind: 'none', wait: () => Promise.resolve() };

/** The faults, and how the interfaces ask for what is to happen to them. */
export function createFaults(): Faults & FaultSource {
  let faults: Fault[] = [];
  let skew = 0;
  const add = (target: FaultTarget, scope: FaultScope, struck: Trouble | Struck, end = () => {}) => {
    const { times = Number.POSITIVE_INFINITY, ...subjects } = scope;
    const only = Object.entries(subjects) as [Subject, string][];
    faults.push({ target, left: times, only, struck: { wait: none.wait, ...struck }, end });
  };
  return {
    slow: (target, ms, scope = {}) => add(target, scope, { kind: 'none', wait: () => pause(ms) }),
    down: (target, scope = {}) => add(target, scope, { kind: 'down' }),
    lost: (target, scope = {}) => add(target, scope, { kind: 'lost' }),
    code(target, code, scope = {}) {
      if (knownCode(target, code) === null) throw new RangeError(unknownCode(target, code));
      add(target, scope, { kind: 'code', code });
    },
    rateLimit(target, limit = {}, scope = {}) {
      if (limit.httpStatus === 406 && target !== 'all' && knownCode(target, TOO_MANY) === null) {
        throw new RangeError(unknownCode(target, TOO_MANY));
      }
      add(target, scope, { kind: 'rate-limit', limit });
    },
    hold(target, scope = {}) {
      const arrived = gate();
      const released = gate();
      const wait = () => {
        arrived.open();
        return released.opened;
      };
      add(target, scope, { kind: 'none', wait }, released.open);
      return { arrived: arrived.opened, release: released.open };
    },
    skewClock(ms) {
      skew = ms;
    },
    clear(target) {
      const ended = faults.filter((fault) => target === undefined || fault.target === target);
      faults = faults.filter((fault) => !ended.includes(fault));
      for (const fault of ended) fault.end();
      if (target === undefined) skew = 0;
    },
    troubleOf(name, about) {
      const fault = faults.find((each) => strikes(each, name, about));
      if (fault === undefined) return none;
      fault.left -= 1;
      return fault.struck;
    },
    skewMs: () => skew,
  };
}

/** The code of an interface for calls that are too many, when a rate limit is to answer with it; null for 429. */
export function rateLimitCode(name: OpenInterface, { httpStatus }: RateLimit): string | null {
  return httpStatus !== 429 && knownCode(name, TOO_MANY) !== null ? TOO_MANY : null;
}

/** The header of a rate limit. */
export function rateLimitHeaders({ retryAfterS }: RateLimit): Record<string, string> {
  return retryAfterS === undefined ? {} : { 'Retry-After': String(retryAfterS) };
}

function strikes({ left, target, only }: Fault, name: OpenInterface, about: () => About): boolean {
  if (left <= 0 || (target !== 'all' && target !== name)) return false;
  if (only.length === 0) return true;
  const those = about();
  return only.every(([subject, id]) => those[subject]?.includes(id));
}

function unknownCode(name: OpenInterface, code: string): string {
  return `${name} has no code ${code}; it has ${codesOf(name).join(', ')}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

function gate(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
