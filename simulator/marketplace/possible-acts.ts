import type { Act } from './marketplace.ts';
import type { Product } from './merchant.ts';
import { endOf, isLive, type Subscription } from './subscription.ts';
import type { Wording } from './wording.ts';

/** What the acts depend on. */
export interface ActFacts {
  subscription: Subscription;
  wording: Wording;
  product: Product;
  /** Whether the merchant has the linked kit. */
  kit: boolean;
}

type Rule = (facts: ActFacts) => boolean;

const inPeriod: Rule = ({ subscription }) => endOf(subscription) !== null;
const isOpen: Rule = ({ subscription }) => subscription.state === 'open';
const bound: Rule = ({ subscription, kit }) => kit && subscription.tenantId !== null;

const rules: Record<Act['act'], Rule> = {
  renew: (facts) => inPeriod(facts) && facts.wording.refresh !== undefined && !facts.subscription.trial,
  cancelRenewal: ({ subscription, wording }) => wording.refresh !== undefined && subscription.ends.length > 1,
  convertTrial: ({ subscription }) => subscription.trial,
  upgrade: (facts) => inPeriod(facts) && isOpen(facts) && facts.wording.upgrade !== undefined,
  checkChange: (facts) => inPeriod(facts) && isOpen(facts) && facts.wording.check !== undefined,
  freeze: (facts) => isOpen(facts) && facts.wording.freeze !== undefined,
  unfreeze: ({ subscription }) => subscription.violation,
  expire: (facts) => inPeriod(facts) && isOpen(facts),
  unsubscribe: ({ wording }) => wording.release !== undefined,
  openDetails: ({ wording }) => wording.details !== undefined,
  requestLicense: ({ wording }) => wording.license !== undefined,
  bindEnterprise: ({ kit }) => kit,
  grantUsers: bound,
  changeDepartment: bound,
};

/** What can be done with something that was bought, in the order a menu has it. */
export function possibleActs(facts: ActFacts): Act['act'][] {
  const { subscription } = facts;
  if (!isLive(subscription) || subscription.instanceId === null) return [];
  return (Object.keys(rules) as Act['act'][]).filter((act) => rules[act](facts));
}
