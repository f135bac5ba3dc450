/** What the load process is told to send. */
export interface Recipe {
  port: number;
  /** Path of the production address. */
  path: string;
  accessKey: string;
  /** `newInstance`: each request orders something new. */
  scene: 'queryInstance' | 'newInstance';
  /** What `queryInstance` asks for. */
  instanceId: string;
  /** `echo`: the answer is the request's body; `signed` answers carry Body-Sign. */
  answer: 'echo' | 'signed' | 'unsigned';
  connections: number;
  /** The server takes a request twice, so that a few are enough. */
  repeatable: boolean;
}

/** From the load process, once: it listens now. */
export interface Ready {
  ready: true;
}

/** To the load process: sign this many requests, so that signing costs nothing while it measures. */
export interface Prepare {
  prepare: Recipe;
  count: number;
}

/** From the load process. */
export interface Prepared {
  prepared: number;
  /** The instance the first request is about. */
  instanceId: string;
}

/** To the load process: send what was prepared until it or the time is used up. */
export interface Run {
  run: true;
  seconds: number;
}

/** From the load process. */
export interface Result {
  /** Answers that were right. */
  calls: number;
  /** Answers that were wrong, and connections that broke. */
  errors: number;
  /** The first error, in words. */
  firstError: string | null;
  /** From the first request to the last answer. */
  seconds: number;
  p50Ms: number;
  p99Ms: number;
}
