import { expect } from 'chai';
import cycleDemo from '../../plugins/cycle-demo/index.ts';
import saasDemo from '../../plugins/saas-demo/index.ts';
import { pluginProblems } from '../../server/plugins/check-plugin.ts';
import { commonFunctions, pluginFunctions } from '../../server/plugins/plugin-functions.ts';

const nothing = async () => undefined;
const saas = { productType: 'saas', create: nothing, describe: nothing, release: nothing };

describe('pluginProblems', () => {
  it('finds none in the demo plugins', () => {
    expect(pluginProblems(saasDemo)).to.deep.equal([]);
    expect(pluginProblems(cycleDemo)).to.deep.equal([]);
  });

  for (const [productType, functions] of Object.entries(pluginFunctions)) {
    for (const [name, need] of Object.entries(functions)) {
      const others = Object.keys(functions).filter((other) => other !== name);
      const plugin = { productType, ...Object.fromEntries(others.map((other) => [other, nothing])) };

      it(`${need === 'required' ? 'misses' : 'does not miss'} ${name}() in a ${productType} plugin`, () => {
        const missing = `${name}() is missing. Add it: a ${productType} plugin must have it.`;
        expect(pluginProblems(plugin)).to.deep.equal(need === 'required' ? [missing] : []);
      });
    }
  }

  it('takes a plugin whose functions are methods of a class', () => {
    class Product {
      productType = 'saas';
      async create() {}
      async describe() {}
      async release() {}
    }
    expect(pluginProblems(new Product())).to.deep.equal([]);
  });

  it('takes the functions that a plugin of any product type may offer', () => {
    const offered = Object.fromEntries(Object.keys(commonFunctions).map((name) => [name, nothing]));
    expect(pluginProblems({ ...saas, ...offered })).to.deep.equal([]);
    expect(pluginProblems({ ...saas, syncUsers: 'yes' })).to.deep.equal([
      'syncUsers is not a function. Write: async syncUsers(call) { ... }.',
    ]);
  });

  const rows: [fault: string, exported: unknown, problems: string[]][] = [
    [
      'no default export',
      undefined,
      ["There is no default export. Write: export default definePlugin({ productType: 'saas', ... })."],
    ],
    [
      'a function as default export',
      nothing,
      [
        "The default export is not an object. Write: export default definePlugin({ productType: 'saas', ... }).",
      ],
    ],
    [
      'no product type',
      { create: nothing },
      ['productType is missing. Write one of: saas, cycle-billed, license.'],
    ],
    [
      'an unknown product type',
      { ...saas, productType: 'sass' },
      ['productType is "sass". Write one of: saas, cycle-billed, license.'],
    ],
    [
      'a misspelt function that must be there',
      { productType: 'saas', create: nothing, describe: nothing, relase: nothing },
      ['"relase" is no member of a saas plugin. Did you mean "release"?'],
    ],
    [
      'a misspelt function that may be left out',
      { ...saas, usages: nothing },
      ['"usages" is no member of a saas plugin. Did you mean "usage"?'],
    ],
    [
      'a function of another product type',
      { ...saas, renew: nothing },
      ['renew() is never called in a saas plugin. It belongs to productType cycle-billed and license.'],
    ],
    [
      'a function of its own',
      { ...saas, sendWelcomeMail: nothing },
      [
        'sendWelcomeMail() is never called in a saas plugin. It is one of: create, describe, release, usage, freeze, unfreeze, startCharging, noteOrder, syncTenant, syncApplication, syncUsers, syncDepartments; keep your own functions outside the plugin object.',
      ],
    ],
    [
      'a misspelt fact',
      { ...saas, settingSchema: {} },
      ['"settingSchema" is no member of a saas plugin. Did you mean "settingsSchema"?'],
    ],
    [
      'a value where a function belongs',
      { ...saas, create: 'yes' },
      ['create is not a function. Write: async create(call) { ... }.'],
    ],
    [
      'a description that is no text',
      { ...saas, description: 5 },
      ['description is not text. Write a sentence.'],
    ],
    [
      'a schema that is none',
      { ...saas, settingsSchema: 'x' },
      ['settingsSchema is not an object. Write a JSON Schema.'],
    ],
  ];
  for (const [fault, exported, problems] of rows) {
    it(`names ${fault}, and what to do`, () => {
      expect(pluginProblems(exported)).to.deep.equal(problems);
    });
  }
});
