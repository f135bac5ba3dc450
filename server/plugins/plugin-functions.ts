import type {
  CycleBilledPlugin,
  LicensePlugin,
  Plugin,
  PluginBasics,
  ProductType,
  SaasPlugin,
} from '../../plugins/contract.ts';

/** Whether a plugin may leave a function out. */
export type Need = 'required' | 'optional';

// Follows the contract: a function added there and forgotten here does not compile.
type FunctionsOf<P extends Plugin> = {
  [Name in Exclude<keyof P, keyof PluginBasics | 'productType'>]-?: undefined extends P[Name]
    ? 'optional'
    : 'required';
};

const saas: FunctionsOf<SaasPlugin> = {
  create: 'required',
  describe: 'required',
  release: 'required',
  usage: 'optional',
  freeze: 'optional',
  unfreeze: 'optional',
};

const cycleBilled: FunctionsOf<CycleBilledPlugin> = {
  create: 'required',
  describe: 'required',
  renew: 'required',
  freeze: 'required',
  unfreeze: 'required',
  release: 'required',
  usage: 'optional',
  upgrade: 'optional',
  checkChange: 'optional',
};

const license: FunctionsOf<LicensePlugin> = {
  issueLicense: 'required',
  renew: 'required',
  freeze: 'required',
  unfreeze: 'required',
  release: 'required',
};

/** The functions of each product type. */
export const pluginFunctions: Record<ProductType, Readonly<Record<string, Need>>> = {
  saas,
  'cycle-billed': cycleBilled,
  license,
};

/** The functions that a plugin of any product type may offer. */
export const commonFunctions: Readonly<
  Record<Exclude<keyof PluginBasics, 'description' | 'settingsSchema'>, 'optional'>
> = {
  startCharging: 'optional',
  noteOrder: 'optional',
  syncTenant: 'optional',
  syncApplication: 'optional',
  syncUsers: 'optional',
  syncDepartments: 'optional',
};

/** The functions that a plugin offers, in the order of the contract. */
export function offeredFunctions(plugin: Plugin): string[] {
  const members = plugin as unknown as Record<string, unknown>;
  const known = { ...pluginFunctions[plugin.productType], ...commonFunctions };
  return Object.keys(known).filter((name) => typeof members[name] === 'function');
}
