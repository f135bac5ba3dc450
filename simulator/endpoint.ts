import type { Activity } from '../generated/scenes.ts';

/** A merchant's production address, as the seller would enter it in the console. */
export interface Endpoint {
  name: string;
  /** Absolute. */
  url: string;
  /** Signs the calls and checks the answers. */
  accessKey: string;
  /** The only guide this simulator plays so far. */
  guide: 'saas-v2';
}

/** An interface of the guide, by its activity. */
export type Scene = Activity<'saas-v2'>;
