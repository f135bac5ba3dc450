import { join } from 'node:path';
import { expect } from 'chai';
import { isRefusal } from '../../plugins/contract.ts';
import { packageRoot } from '../../server/config/package-root.ts';
import { loadPlugins } from '../../server/plugins/load-plugins.ts';
import {
  endpointOf,
  pluginErrorOf,
  pluginSource,
  type WorkingDirectory,
  workingDirectory,
} from './plugin-folder.ts';

const saas = ['create', 'describe', 'release'];

describe('loadPlugins', () => {
  let work: WorkingDirectory;
  beforeEach(() => {
    work = workingDirectory();
  });
  afterEach(() => work.remove());

  const load = (...endpoints: ReturnType<typeof endpointOf>[]) =>
    loadPlugins({ plugins: { directory: join(work.path, 'plugins') }, endpoints }, work.path);

  describe('finds a plugin', () => {
    const types = 'const answer: { ok: boolean } = { ok: true };\nvoid answer;\n';
    const places: [where: string, file: string, source: string][] = [
      ['as TypeScript', 'plugins/shop/index.ts', types + pluginSource('saas', saas)],
      ['as a TypeScript module', 'plugins/shop/index.mts', types + pluginSource('saas', saas)],
      ['as a JavaScript module', 'plugins/shop/index.mjs', pluginSource('saas', saas)],
      [
        'as CommonJS',
        'plugins/shop/index.js',
        `module.exports = ${pluginSource('saas', saas).replace('export default ', '')}`,
      ],
    ];
    for (const [where, file, source] of places) {
      it(`${where} in its folder, without a build`, async () => {
        const path = work.write(file, source);
        const plugins = await load(endpointOf('shop'));
        expect(plugins.of('shop').plugin.productType).to.equal('saas');
        expect(plugins.listPlugins()[0]?.file).to.equal(path);
      });
    }

    it('as TypeScript, whatever the nearest package.json says of modules', async () => {
      for (const type of ['module', 'commonjs']) {
        work.write('package.json', JSON.stringify({ type }));
        work.write(`plugins/${type}/price.ts`, 'export const price: number = 5;\n');
        work.write(
          `plugins/${type}/index.ts`,
          `import { price } from './price.ts';\n${pluginSource('saas', saas, "  description: 'costs ' + price,\n")}`,
        );
        const [listed] = (await load(endpointOf(type))).listPlugins();
        expect(listed?.description).to.equal('costs 5');
      }
    });

    it('by the main file of its package.json', async () => {
      work.write('plugins/shop/package.json', JSON.stringify({ type: 'module', main: 'lib/main.js' }));
      const path = work.write('plugins/shop/lib/main.js', pluginSource('saas', saas));
      expect((await load(endpointOf('shop'))).listPlugins()[0]?.file).to.equal(path);
    });

    it('in installed packages, with a scope and with exports for imports only', async () => {
      const manifest = {
        type: 'module',
        exports: { '.': { types: './a.d.ts', import: { default: './dist/a.js' } } },
      };
      work.write('node_modules/@acme/shop/package.json', JSON.stringify(manifest));
      const path = work.write('node_modules/@acme/shop/dist/a.js', pluginSource('saas', saas));
      const plugins = await load(endpointOf('@acme/shop'));
      expect(plugins.listPlugins()[0]).to.include({ name: '@acme/shop', file: path });
    });

    it('in its folder before an installed package of the same name', async () => {
      work.write('node_modules/shop/package.json', JSON.stringify({ main: 'index.js' }));
      work.write('node_modules/shop/index.js', 'throw new Error("not this one");');
      const path = work.write('plugins/shop/index.mjs', pluginSource('saas', saas));
      expect((await load(endpointOf('shop'))).listPlugins()[0]?.file).to.equal(path);
    });

    it('among the demo plugins of koobridge itself, from any working directory', async () => {
      const [listed] = (await load(endpointOf('saas-demo'))).listPlugins();
      expect(listed?.file).to.equal(join(packageRoot(), 'plugins/saas-demo/index.ts'));
    });
  });

  it('runs a plugin once for all its endpoints, each with its own settings', async () => {
    work.write(
      'plugins/shop/index.mjs',
      `globalThis.shopRuns = (globalThis.shopRuns ?? 0) + 1;\n${pluginSource('saas', saas)}`,
    );
    const plugins = await load(
      endpointOf('shop', { name: 'one', settings: { region: 'a' } }),
      endpointOf('shop', { name: 'two', settings: { region: 'b' } }),
    );
    expect(plugins.of('one').plugin).to.equal(plugins.of('two').plugin);
    expect([plugins.of('one').settings, plugins.of('two').settings]).to.deep.equal([
      { region: 'a' },
      { region: 'b' },
    ]);
    expect((globalThis as { shopRuns?: number }).shopRuns).to.equal(1);
    expect(plugins.listPlugins().map(({ endpoints }) => endpoints)).to.deep.equal([['one', 'two']]);
    expect(() => plugins.of('three')).to.throw('there is no endpoint "three" in the configuration');
  });

  it('lists what a plugin says of itself, by name', async () => {
    const listed = (await load(endpointOf('saas-demo'), endpointOf('cycle-demo'))).listPlugins();
    expect(listed.map(({ file: _, ...rest }) => rest)).to.deep.equal([
      {
        name: 'cycle-demo',
        productType: 'cycle-billed',
        description: 'Demo of a product that is sold by period and number of seats.',
        functions: ['create', 'describe', 'renew', 'freeze', 'unfreeze', 'release', 'upgrade', 'checkChange'],
        endpoints: ['cycle-demo'],
      },
      {
        name: 'saas-demo',
        productType: 'saas',
        description: 'Demo of a product that is bought once or paid by use.',
        functions: ['create', 'describe', 'release', 'usage'],
        endpoints: ['saas-demo'],
      },
    ]);
  });

  it('knows the refusal of a plugin that has its own copy of the contract', async () => {
    work.write(
      'plugins/shop/index.ts',
      `import { refuse } from '${join(packageRoot(), 'plugins/contract.ts')}';\n${pluginSource('saas', ['describe', 'release'], "  async create() { refuse('SOLD_OUT', 'none left'); },\n")}`,
    );
    const { plugin } = (await load(endpointOf('shop'))).of('shop');
    const create = (plugin as unknown as { create(): Promise<never> }).create;
    const error = await create().catch((thrown: unknown) => thrown);
    expect(isRefusal(error) && error.reason).to.equal('SOLD_OUT');
  });

  describe('refuses', () => {
    it('a plugin that is nowhere, naming the folder', async () => {
      const { message } = await pluginErrorOf(load(endpointOf('shop')));
      expect(message).to.equal(
        `plugin "shop": There is no folder ${work.path}/plugins/shop, and no package of that name is installed. Check the name, plugins.directory, or install the package.`,
      );
    });

    it('a folder without a plugin in it', async () => {
      work.write('plugins/shop/plugin.ts', pluginSource('saas', saas));
      const { message } = await pluginErrorOf(load(endpointOf('shop')));
      expect(message).to.equal(
        `plugin "shop": There is no plugin in ${work.path}/plugins/shop. Put one of index.ts, index.mts, index.js, index.mjs there, or a package.json whose main file exists.`,
      );
    });

    it('a plugin without a function it must have, naming the function, the file and the endpoint', async () => {
      const file = work.write(
        'plugins/shop/index.ts',
        pluginSource('cycle-billed', [...saas, 'freeze', 'unfreeze']),
      );
      const error = await pluginErrorOf(load(endpointOf('saas-demo'), endpointOf('shop')));
      expect(error.message).to.equal(
        `plugin "shop" (${file}): renew() is missing. Add it: a cycle-billed plugin must have it.`,
      );
      expect(error.problems.map(({ path }) => path)).to.deep.equal([['endpoints', 1, 'plugin']]);
    });

    it('a plugin that throws when it is loaded, with what it threw', async () => {
      work.write('plugins/thrower/index.ts', 'throw new Error("no licence server");');
      const error = await pluginErrorOf(load(endpointOf('thrower')));
      expect(error.message).to.match(
        /^plugin "thrower" \(.*index\.ts\): It cannot be loaded: no licence server\. Mend it/,
      );
      expect(error.cause).to.be.an('error').with.property('message', 'no licence server');
    });

    it('a plugin that does not parse, with the place', async () => {
      work.write('plugins/broken/index.ts', 'export default {\n  productType: ,\n};\n');
      const { message } = await pluginErrorOf(load(endpointOf('broken')));
      expect(message).to.match(/It cannot be loaded: .*index\.ts:2:15/s);
    });

    it('a plugin of a product type that the guide of its endpoint does not sell', async () => {
      work.write(
        'plugins/keys/index.mjs',
        pluginSource('license', ['issueLicense', 'renew', 'freeze', 'unfreeze', 'release']),
      );
      const { message } = await pluginErrorOf(load(endpointOf('keys')));
      expect(message).to.match(
        /Endpoint "keys" follows the guide saas-v2, which is for saas and cycle-billed products; the plugin is for license\. Choose another plugin/,
      );
    });

    it('everything at once, so that one start shows all', async () => {
      work.write('plugins/one/index.mjs', pluginSource('saas', []));
      const { problems } = await pluginErrorOf(load(endpointOf('one'), endpointOf('two')));
      expect(problems.map(({ plugin }) => plugin)).to.deep.equal(['one', 'one', 'one', 'two']);
    });
  });

  describe('settings', () => {
    const schema = {
      type: 'object',
      additionalProperties: false,
      required: ['region'],
      properties: {
        region: { enum: ['a', 'b'] },
        seats: { type: 'integer', default: 3 },
        token: { type: 'string', maxLength: 4 },
      },
    };
    const withSchema = (settings: Record<string, unknown>, $schema?: string) => {
      const source = `  settingsSchema: ${JSON.stringify({ ...($schema ? { $schema } : {}), ...schema })},\n`;
      work.write('plugins/shop/index.mjs', pluginSource('saas', saas, source));
      return load(endpointOf('shop', { settings }));
    };

    it('are filled up with the defaults of the schema, and text becomes a number where it must', async () => {
      expect((await withSchema({ region: 'a' })).of('shop').settings).to.deep.equal({
        region: 'a',
        seats: 3,
      });
      const other = await withSchema(
        { region: 'b', seats: '5' },
        'https://json-schema.org/draft/2020-12/schema',
      );
      expect(other.of('shop').settings).to.deep.equal({ region: 'b', seats: 5 });
    });

    const rows: [settings: Record<string, unknown>, path: PropertyKey, says: RegExp][] = [
      [{}, 'region', /settings\.region of endpoint "shop": It is missing\. The plugin needs it\.$/],
      [
        { region: 'c' },
        'region',
        /settings\.region of endpoint "shop": It must be equal to one of the allowed values\. Write one of: a, b\.$/,
      ],
      [
        { region: 'a', seat: 4 },
        'seat',
        /settings\.seat of endpoint "shop": The plugin has no such setting\. Did you mean "seats"\?$/,
      ],
      [
        { region: 'a', seats: 'many' },
        'seats',
        /settings\.seats of endpoint "shop": It must be integer\. See the plugin's settingsSchema\.$/,
      ],
    ];
    for (const [settings, path, says] of rows) {
      it(`like ${JSON.stringify(settings)} are refused with their place`, async () => {
        const error = await pluginErrorOf(withSchema(settings));
        expect(error.message).to.match(says);
        expect(error.problems[0]?.path).to.deep.equal(['endpoints', 0, 'settings', path]);
      });
    }

    it('are never shown', async () => {
      const { message } = await pluginErrorOf(withSchema({ region: 'S3CR3T', token: 'S3CR3T' }));
      expect(message).to.contain('settings.token').and.not.contain('S3CR3T');
    });

    it('cannot be checked against a schema that is none', async () => {
      work.write(
        'plugins/shop/index.mjs',
        pluginSource('saas', saas, "  settingsSchema: { type: 'objekt' },\n"),
      );
      const { message } = await pluginErrorOf(load(endpointOf('shop')));
      expect(message).to.match(/Its settingsSchema is no JSON Schema: .*type.*Mend the schema\./);
    });
  });
});
