import type { Scene } from '../endpoint.ts';

/** A debugging case that was saved in the seller console; it is played again every morning and afternoon. */
export interface SavedCase {
  id: string;
  endpoint: string;
  scene: Scene;
  fields: Record<string, unknown>;
}
