import type { Scene } from '../endpoint.ts';
import type { RetryPolicy } from './retry-policies.ts';

/** Why a call is made. */
export type Purpose =
  | 'open'
  | 'poll'
  | 'details'
  | 'notify'
  | 'refresh'
  | 'freeze'
  | 'unfreeze'
  | 'upgrade'
  | 'check'
  | 'release'
  | 'license'
  | 'sync'
  | 'probe';

/** One call of a message. */
export interface Attempt {
  /** Milliseconds since 1970, in KooGallery's time. */
  at: number;
  status: number | null;
  resultCode: string | null;
  resultMsg: string | null;
  /** What KooGallery minds about the answer; null when nothing. */
  problem: string | null;
  /** Real milliseconds until the answer was there. */
  ms: number;
}

/** What KooGallery has to tell a merchant, with every time it tried: a row of the seller console's "production interface messages". */
export interface Message {
  id: string;
  endpoint: string;
  scene: Scene;
  purpose: Purpose;
  fields: Record<string, unknown>;
  subscriptionId: string | null;
  /** Stopped: the tries are used up, somebody has to start it again. */
  state: 'waiting' | 'done' | 'stopped' | 'unsubscribed';
  policy: RetryPolicy;
  createdAt: number;
  /** When it is to be sent next; null when it is not. */
  dueAt: number | null;
  attempts: Attempt[];
  /** What follows once it is done. */
  then: FollowUp[];
}

/** What is told after another message was taken. */
export type FollowUp = Pick<Message, 'scene' | 'purpose' | 'fields'>;
