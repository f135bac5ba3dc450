import { create } from './create.ts';
import type { Effect, EffectCommand } from './effect.ts';
import { freeze } from './freeze.ts';
import { issueLicense } from './issue-license.ts';
import { release } from './release.ts';
import { renew } from './renew.ts';
import { startCharging } from './start-charging.ts';
import { unfreeze } from './unfreeze.ts';
import { upgrade } from './upgrade.ts';

const effects: { [Type in EffectCommand['type']]: Effect<Extract<EffectCommand, { type: Type }>> } = {
  create,
  renew,
  freeze,
  unfreeze,
  release,
  upgrade,
  issueLicense,
  startCharging,
};

/** The code of a command. */
export function effectOf<C extends EffectCommand>(command: C): Effect<C> {
  return effects[command.type] as unknown as Effect<C>;
}
