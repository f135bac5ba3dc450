import type { CreateCommand, Outcome } from '../lifecycle/command.ts';
import { failure, success, underWay } from './result.ts';

/** What newInstance of the newer guides says. */
interface CreationMessage {
  orderId: string;
  orderLineId: string;
  businessId?: string;
}

/** A paid order line that wants its instance. `businessId` differs with each try, so it names the instance but never the order (R15, R16). */
export function creation({ orderId, orderLineId, businessId }: CreationMessage): CreateCommand {
  return { type: 'create', orderId, orderLineId, proposedInstanceId: businessId ?? null };
}

/** The answer to newInstance: the instance, also while it is being made (R17), or why there is none. */
export function creationAnswer<Code extends string>(codes: readonly Code[], outcome: Outcome) {
  if (outcome.kind === 'failed') return failure(codes, outcome);
  const instanceId = outcome.instanceId ?? '';
  return outcome.kind === 'done' ? { ...success, instanceId } : { ...underWay(outcome), instanceId };
}
