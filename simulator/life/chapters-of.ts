import type { ProductionGuide } from '../endpoint.ts';
import type { LinkedKit } from '../linked-kit.ts';
import type { OrderWish } from '../order.ts';
import type { Chapter } from './chapter.ts';
import { acceptedLater } from './chapters/accepted-later.ts';
import { boundLicense } from './chapters/bound-license.ts';
import { leftToRunOut } from './chapters/left-to-run-out.ts';
import { licensesOnRequest } from './chapters/licenses-on-request.ts';
import { linkedKit } from './chapters/linked-kit.ts';
import { paidByUse } from './chapters/paid-by-use.ts';
import { severalThingsCounted } from './chapters/several-things-counted.ts';
import { soldByPeriod } from './chapters/sold-by-period.ts';
import { soldOnce } from './chapters/sold-once.ts';
import { toldOfOrders } from './chapters/told-of-orders.ts';
import { trial } from './chapters/trial.ts';
import { usePackage } from './chapters/use-package.ts';
import { licenseCode } from './guides/license-code.ts';
import { licenseOnline } from './guides/license-online.ts';
import { licenseV1 } from './guides/license-v1.ts';
import { saasV1 } from './guides/saas-v1.ts';
import { saasV2 } from './guides/saas-v2.ts';
import type { Script } from './script.ts';
import type { LifeProductType } from './step.ts';

const chapters: Record<ProductionGuide, { [T in LifeProductType]?: Chapter[] }> = {
  'saas-v1': {
    saas: [
      soldOnce(saasV1),
      paidByUse(saasV1),
      severalThingsCounted,
      usePackage(saasV1),
      acceptedLater('ONE_TIME'),
    ],
    'cycle-billed': [soldByPeriod(saasV1), trial(saasV1), acceptedLater('PERIOD')],
  },
  'saas-v2': {
    saas: [soldOnce(saasV2), paidByUse(saasV2)],
    'cycle-billed': [soldByPeriod(saasV2), trial(saasV2)],
  },
  'license-v1': { license: [soldByPeriod(licenseV1), boundLicense(licenseV1)] },
  'license-online': { license: [soldByPeriod(licenseOnline), trial(licenseOnline), licensesOnRequest] },
  'license-code': { license: [soldByPeriod(licenseCode), leftToRunOut(licenseCode)] },
  'order-notify': { saas: [toldOfOrders], 'cycle-billed': [toldOfOrders], license: [toldOfOrders] },
};

/** What the linked kit may come on top of. */
const linkable: Partial<Record<ProductionGuide, Script>> = {
  'saas-v1': saasV1,
  'saas-v2': saasV2,
  'license-v1': licenseV1,
  'license-online': licenseOnline,
};

const usual: Record<LifeProductType, OrderWish> = {
  saas: { chargingMode: 'ONE_TIME' },
  'cycle-billed': { chargingMode: 'PERIOD' },
  license: { chargingMode: 'PERIOD' },
};

/** The life of a product under a guide; null when products of this type are not sold under it. */
export function chaptersOf(guide: ProductionGuide, productType: LifeProductType): Chapter[] | null {
  return chapters[guide][productType] ?? null;
}

/** The linked kit of such a product; null when the guide has none. */
export function kitChapterOf(
  guide: ProductionGuide,
  productType: LifeProductType,
  kit: LinkedKit,
): Chapter | null {
  const script = linkable[guide];
  return script === undefined ? null : linkedKit(kit, script, usual[productType]);
}
