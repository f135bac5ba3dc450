import type { Guide } from '../generated/scenes.ts';
import type { GuideHandlers } from './handler.ts';
import { saasV2 } from './saas-v2/saas-v2.ts';

/** The handlers of every guide; a guide of the spec without handlers does not compile. */
export const handlers: { [G in Guide]: GuideHandlers<G> } = {
  'saas-v2': saasV2,
};
