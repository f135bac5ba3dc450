import type { InstanceRow, LicenseRow, OrderRow, OutboxRow } from '../storage/rows.ts';
import type {
  Command,
  FreezeCommand,
  IssueLicenseCommand,
  Outcome,
  ReleaseCommand,
  RenewCommand,
  StartChargingCommand,
  UnfreezeCommand,
  UpgradeCommand,
} from './command.ts';
import type { InstanceEventType } from './instance-event.ts';
import type { Work } from './work.ts';

/** A command that changes an instance which exists. */
export type ChangeCommand =
  | RenewCommand
  | FreezeCommand
  | UnfreezeCommand
  | ReleaseCommand
  | UpgradeCommand
  | IssueLicenseCommand
  | StartChargingCommand;

/** A command that is done once and remembered. */
export type EffectCommand = Extract<Command, { type: 'create' }> | ChangeCommand;

/** How one command changes an instance. */
export interface Effect<C extends EffectCommand> {
  /** What makes two calls the same work (R15), besides endpoint and sandbox. */
  identity(command: C): string[];
  /** What the state alone decides; null when there is something to do. */
  decide(command: C, instance: InstanceRow): Outcome | null;
  /** Asks the marketplace and the plugin; no writing. What it answers is applied to the newest row. */
  perform(command: C, work: Work): Promise<Apply>;
}

/** Says what is to be written. Pure: called again when somebody else changed the row meanwhile. */
export type Apply = (instance: InstanceRow, now: number) => Settlement;

/** The end of a piece of work. */
export interface Settlement {
  /** New values of the instance. */
  instance: Partial<InstanceRow>;
  events: { type: InstanceEventType; data?: Record<string, unknown> }[];
  outcome: Outcome;
  order?: OrderRow;
  licenses?: LicenseRow[];
  outbox?: OutboxRow[];
  /** False when other work that waits has to go on, although this would have made it pointless. */
  endsOthers?: false;
}
