import type { PluginStore } from '../plugins/contract.ts';
import { pluginValueKey } from '../storage/keys.ts';
import type { PluginValues } from '../storage/plugin-values.ts';
import type { Sealer } from '../storage/sealing.ts';
import type { Clock } from './ports.ts';

/** The stores of all plugins, apart for each plugin and apart for the sandbox. */
export interface PluginStores {
  of(plugin: string, sandbox: boolean): PluginStore;
}

const longestName = 256;

/** Stores whose values stand encrypted in the database (R23). */
export function createPluginStores(values: PluginValues, sealer: Sealer, clock: Clock): PluginStores {
  return {
    of(plugin, sandbox) {
      const keyOf = (name: string) => pluginValueKey(plugin, sandbox, checked(name));
      return {
        async get<Value>(name: string) {
          const sealed = await values.get(keyOf(name));
          return sealed === undefined ? undefined : (JSON.parse(sealer.open(sealed)) as Value);
        },
        async set(name, value) {
          const text = JSON.stringify(value);
          if (text === undefined)
            throw new TypeError(`store.set("${name}"): the value is not JSON; use delete() to remove it`);
          await values.set({
            value_key: keyOf(name),
            plugin,
            sandbox: sandbox ? 1 : 0,
            name,
            value: sealer.seal(text),
            updated_at: clock.now(),
          });
        },
        delete: (name) => values.delete(keyOf(name)),
      };
    },
  };
}

function checked(name: string): string {
  if (name.length === 0 || name.length > longestName) {
    throw new RangeError(`a store's name has 1 to ${longestName} characters, this one has ${name.length}`);
  }
  return name;
}
