import type { Activity, Guide } from '../generated/scenes.ts';

/** Fields that the guide calls mandatory and a scene can do without: their absence is drift, not a fault (R2). */
export const dispensable: { [G in Guide]: { [A in Activity<G>]?: readonly string[] } } = {
  // Without it the instance id is a UUID (R16).
  'saas-v2': { newInstance: ['businessId'] },
};

/** Scenes that KooGallery may call a single time, so that an answer of failure is an alert at once (R29). */
export const comesOnce: { [G in Guide]: readonly Activity<G>[] } = {
  'saas-v2': ['refreshInstance', 'updateInstanceStatus', 'releaseInstance', 'upgradeInstance'],
};
