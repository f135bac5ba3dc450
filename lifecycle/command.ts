import type {
  Access,
  InstanceState,
  OrderedProduct,
  RefusalReason,
  RenewReason,
  Usage,
} from '../plugins/contract.ts';

export type { Access, OrderedProduct, RenewReason, Usage };

/** What a call asks for, in words that do not change with the guide. */
export type Command =
  | CreateCommand
  | DescribeCommand
  | RenewCommand
  | FreezeCommand
  | UnfreezeCommand
  | ReleaseCommand
  | UpgradeCommand
  | CheckChangeCommand
  | AcknowledgeCommand;

/** Makes the instance of an order line. */
export interface CreateCommand {
  type: 'create';
  orderId: string;
  orderLineId: string;
  /** Becomes the instance id when it is free (R16); null when the call has none. */
  proposedInstanceId: string | null;
}

/** Reads instances; changes nothing. */
export interface DescribeCommand {
  type: 'describe';
  instanceIds: string[];
}

/** Moves the end of the paid period. */
export interface RenewCommand {
  type: 'renew';
  reason: RenewReason;
  instanceId: string;
  orderId: string;
  orderLineId: string;
  expiresAt: Date;
  productId: string | null;
}

/** Blocks access, keeps the data. */
export interface FreezeCommand {
  type: 'freeze';
  instanceId: string;
}

/** Gives access back. */
export interface UnfreezeCommand {
  type: 'unfreeze';
  instanceId: string;
}

/** Ends the instance for good. */
export interface ReleaseCommand {
  type: 'release';
  instanceId: string;
  /** The order of an unsubscription; null when the period ran out. */
  orderId: string | null;
}

/** Changes the specification to that of a paid order. */
export interface UpgradeCommand {
  type: 'upgrade';
  instanceId: string;
  orderId: string;
  orderLineId: string;
}

/** Asks whether a change would be possible; changes nothing. */
export interface CheckChangeCommand {
  type: 'checkChange';
  instanceId: string;
  target: Partial<OrderedProduct>;
}

/** A call that says something we have no word for: kept as an event of the instance, nothing else (R2). */
export interface AcknowledgeCommand {
  type: 'acknowledge';
  instanceId: string;
  /** What was said, for the event. */
  remark: string;
}

/** How a command ended, or that it goes on. */
export type Outcome = Done | InProgress | Failed;

/** It is done, now or in an earlier call (`repeated`). */
export interface Done {
  kind: 'done';
  /** The instance of `create`; null for every other command. */
  instanceId: string | null;
  /** What `describe` read; empty for every other command. */
  described: DescribedInstance[];
  /** True when an earlier call did the work. */
  repeated: boolean;
}

/** It goes on in the background; ask again. */
export interface InProgress {
  kind: 'in-progress';
  instanceId: string | null;
}

/** It did not happen. */
export interface Failed {
  kind: 'failed';
  reason: FailureReason;
  /** For the journal and `resultMsg`: what was wrong and what to do. */
  message: string;
  instanceId: string | null;
}

/** Why a command failed: a plugin's refusal, or one of ours. */
export type FailureReason =
  | RefusalReason
  | 'INSTANCE_UNKNOWN'
  | 'INSTANCE_RELEASED'
  | 'ORDER_UNKNOWN'
  | 'NOT_OFFERED'
  | 'PLUGIN_FAILED'
  | 'TIMED_OUT';

/** One instance as `describe` shows it. */
export interface DescribedInstance {
  instanceId: string;
  state: InstanceState;
  access: Access | null;
  usage: Usage[];
}
