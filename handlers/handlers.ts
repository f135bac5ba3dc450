import type { Guide } from '../generated/scenes.ts';
import type { GuideHandlers } from './handler.ts';
import { licenseCode } from './license-code/license-code.ts';
import { licenseOnline } from './license-online/license-online.ts';
import { licenseV1 } from './license-v1/license-v1.ts';
import { linkedKitV1 } from './linked-kit-v1/linked-kit-v1.ts';
import { linkedKitV2 } from './linked-kit-v2/linked-kit-v2.ts';
import { orderNotify } from './order-notify/order-notify.ts';
import { saasV1 } from './saas-v1/saas-v1.ts';
import { saasV2 } from './saas-v2/saas-v2.ts';

/** The handlers of every guide; a guide of the spec without handlers does not compile. */
export const handlers: { [G in Guide]: GuideHandlers<G> } = {
  'license-code': licenseCode,
  'license-online': licenseOnline,
  'license-v1': licenseV1,
  'linked-kit-v1': linkedKitV1,
  'linked-kit-v2': linkedKitV2,
  'order-notify': orderNotify,
  'saas-v1': saasV1,
  'saas-v2': saasV2,
};
