import type {
  Access,
  Application,
  Department,
  InstanceState,
  License,
  Order,
  OrderedProduct,
  RefusalReason,
  RenewReason,
  Tenant,
  TenantUser,
  Usage,
} from '../plugins/contract.ts';

export type {
  Access,
  Application,
  Department,
  License,
  Order,
  OrderedProduct,
  RenewReason,
  Tenant,
  TenantUser,
  Usage,
};

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
  | IssueLicenseCommand
  | StartChargingCommand
  | NoteOrderCommand
  | SyncCommand
  | AcknowledgeCommand;

/** Makes the instance of an order line. */
export interface CreateCommand {
  type: 'create';
  orderId: string;
  orderLineId: string;
  /** Becomes the instance id when it is free (R16); null when the call has none. */
  proposedInstanceId: string | null;
  /** The order, when the call itself tells it; else the marketplace is asked. */
  told?: Order;
  /** Of a license that is delivered with the order itself. */
  license?: LicenseWish;
  /** When the buyer confirmed the acceptance and his charging began (R15). */
  chargedSince?: Date;
  /** What the outcome has to show of the instance; nothing unless said. */
  shows?: 'access' | 'license';
  /** How long account and password may be, in bytes of UTF-8, where the guide takes less than the contract; else no limit. */
  longestAccountBytes?: number;
}

/** What a license has to hold. */
export interface LicenseWish {
  /** The device it is tied to; null when to none. */
  deviceFingerprint: string | null;
  notBefore: Date;
  /** Null for a license without end. */
  expiresAt: Date | null;
}

/** Makes one more license of an instance. */
export interface IssueLicenseCommand extends LicenseWish {
  type: 'issueLicense';
  instanceId: string;
  /** The marketplace's number of the request. */
  eventId: string;
}

/** Notes since when the buyer of an instance is charged. */
export interface StartChargingCommand {
  type: 'startCharging';
  instanceId: string;
  orderId: string;
  orderLineId: string;
  since: Date;
}

/** An order was paid; nothing is to be made of it. */
export interface NoteOrderCommand {
  type: 'noteOrder';
  orderId: string;
  orderLineId: string;
}

/** Keeps what an enterprise tells of itself and its people. */
export type SyncCommand =
  | SyncTenantCommand
  | SyncApplicationCommand
  | SyncUsersCommand
  | SyncDepartmentsCommand;

/** What happened to the things a sync command names. `revoke` takes back the grant only. */
export type SyncOperation = 'add' | 'modify' | 'remove' | 'revoke';

/** What every sync command says. */
export interface SyncBasics {
  operation: SyncOperation;
  /** Null while the seller applies for a test credential. */
  instanceId: string | null;
  tenantId: string;
}

/** An enterprise came, changed or went. */
export interface SyncTenantCommand extends SyncBasics {
  type: 'syncTenant';
  orderId: string | null;
  tenant: Omit<Tenant, 'state' | 'tenantId'>;
}

/** The login credentials of an enterprise's application. */
export interface SyncApplicationCommand extends SyncBasics {
  type: 'syncApplication';
  /** The secret in clear. */
  application: Omit<Application, 'state'>;
}

/** Accounts that may use the product. */
export interface SyncUsersCommand extends SyncBasics {
  type: 'syncUsers';
  appId: string;
  users: Omit<TenantUser, 'state'>[];
}

/** Departments: those that changed, or all there are. */
export interface SyncDepartmentsCommand extends SyncBasics {
  type: 'syncDepartments';
  scope: 'changed' | 'all';
  departments: Omit<Department, 'state'>[];
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
  /** The order, when the call itself tells it; else the marketplace is asked. */
  told?: Order;
  /** Set where the guide has no call of its own that unfreezes (R19). */
  liftsFreeze?: true;
  /**
   * Set when no call told the end: it is the order's own reckoning, for reference only (R22). The call may still come, and
   * has the last word.
   */
  assumed?: true;
  /** Set where the marketplace makes the instance, so that the first call about it makes it known. */
  introduces?: true;
}

/** Blocks access, keeps the data. */
export interface FreezeCommand {
  type: 'freeze';
  instanceId: string;
  /** Set where the marketplace makes the instance, so that the first call about it makes it known. */
  introduces?: true;
}

/** Gives access back. */
export interface UnfreezeCommand {
  type: 'unfreeze';
  instanceId: string;
  /** Set where the marketplace makes the instance, so that the first call about it makes it known. */
  introduces?: true;
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
  /** The order, when the call itself tells it; else the marketplace is asked. */
  told?: Order;
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
  /** Set where the marketplace makes the instance, so that the first call about it makes it known. */
  introduces?: true;
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
  /** How the buyer gets in, when the command asked for it and the plugin told. */
  access?: Access;
  /** The license, when the command asked for it. */
  license?: License;
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
