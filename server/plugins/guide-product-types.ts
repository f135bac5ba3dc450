import type { ProductType } from '../../plugins/contract.ts';
import type { Guide } from '../config/endpoint-schema.ts';

/** What may be sold under each guide: its scenes call the functions of these product types only. */
export const guideProductTypes: Record<Guide, readonly ProductType[]> = {
  'saas-v1': ['saas', 'cycle-billed'],
  'saas-v2': ['saas', 'cycle-billed'],
  'license-v1': ['license'],
  'license-online': ['license'],
  'license-code': ['license'],
  'order-notify': ['saas', 'cycle-billed', 'license'],
};
