import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { loadConfig } from '../../server/config/load-config.ts';
import { configErrorOf, loadText, rightYaml } from './koobridge-yaml.ts';

describe('loadConfig', () => {
  describe('what a file says', () => {
    it('is filled up with the defaults, paths starting at the folder of the file', () => {
      const { config, folder } = loadText(rightYaml);
      expect(config).to.deep.equal({
        file: join(folder, 'koobridge.yaml'),
        demo: false,
        server: { port: 9000, host: '0.0.0.0', publicUrl: 'https://isv.example.com' },
        database: { url: `sqlite:${join(folder, 'data/shop.db')}`, migrate: true, encryptionKey: null },
        marketplace: {
          site: 'cn',
          baseUrl: 'https://mkt.myhuaweicloud.com',
          fallbackUrl: 'https://mkt.myhuaweicloud.cn',
          ak: 'AKSAMPLE',
          sk: 'SKSAMPLE',
          timeoutMs: 10_000,
          breakerPauseMs: 30_000,
        },
        endpoints: [
          {
            name: 'my-saas',
            guide: 'saas-v2',
            path: '/produce/my-saas',
            plugin: 'my-saas',
            keys: { basic: ['first-key', 'second-key'], kit: [] },
            usage: { window: 'hour', closeAfterMs: 180_000 },
            settings: {},
            budgetMs: 4000,
            syncBudgetMs: 15_000,
            encryption: 'aes-256',
            bodySign: true,
            clockToleranceS: 60,
          },
        ],
        plugins: { directory: join(folder, 'plugins') },
        management: { tokens: [] },
        sandbox: { keepDays: 7 },
        licenses: { staleDays: 7 },
        jobs: { leaseMs: 10_000, pluginTimeoutMs: 120_000, giveUpAfterMs: 10_800_000 },
        outbox: { giveUpAfterMs: 259_200_000 },
        reconcile: { everyMs: 21_600_000, mostQueries: 500, paceMs: 200, expiredGraceMs: 86_400_000 },
      });
    });

    it('gives each site its documented host', () => {
      const hosts = ['cn', 'intl', 'eu'].map((site) => {
        const { marketplace } = loadText(rightYaml.replace('site: cn', `site: ${site}`)).config;
        return [marketplace.baseUrl, marketplace.fallbackUrl];
      });
      expect(hosts).to.deep.equal([
        ['https://mkt.myhuaweicloud.com', 'https://mkt.myhuaweicloud.cn'],
        ['https://mkt-intl.myhuaweicloud.com', null],
        ['https://mkt.myhuaweicloud.eu', null],
      ]);
    });

    it('leaves the address of a database server as it is written', () => {
      for (const url of [
        'postgres://shop:pw@db/shop',
        'mysql://shop:pw@db/shop',
        'mariadb://shop:pw@db/shop',
      ]) {
        expect(loadText(rightYaml.replace('sqlite:./data/shop.db', `"${url}"`)).config.database.url).to.equal(
          url,
        );
      }
    });
  });

  describe('the environment', () => {
    it(`fills in \${NAME} everywhere in values, in quotes or not`, () => {
      const yaml = rightYaml
        .replace('AKSAMPLE', `\${KOO_AK}`)
        .replace('"first-key"', `"\${KOO_KEY}-\${KOO_KEY}"`)
        .replace('"second-key"', `'$$$\${KOO_KEY}'`);
      const { config } = loadText(yaml, { KOO_AK: '12345', KOO_KEY: 'a: b # c' });
      expect(config.marketplace.ak, 'digits stay text').to.equal('12345');
      expect(config.endpoints[0]?.keys.basic).to.deep.equal(['a: b # c-a: b # c', `\${KOO_KEY}`]);
    });

    it('brings keys of any signs through unchanged, in quotes or not', () => {
      const yaml = rightYaml.replace('AKSAMPLE', `\${KOO_AK}`).replace('SKSAMPLE', `"\${KOO_SK}"`);
      const key = fc
        .string({ unit: 'binary', minLength: 1, maxLength: 64 })
        .filter((text) => /^\S(.*\S)?$/.test(text));
      fc.assert(
        fc.property(key, key, (ak, sk) => {
          const { marketplace } = loadText(yaml, { KOO_AK: ak, KOO_SK: sk }).config;
          expect([marketplace.ak, marketplace.sk]).to.deep.equal([ak, sk]);
        }),
      );
    });

    it('gives numbers and flags where the schema wants them', () => {
      const yaml = `${rightYaml.replace('9000', `\${MY_PORT}`)}demo: "\${MY_DEMO}"\n`;
      const { config } = loadText(yaml, { MY_PORT: '7000', MY_DEMO: 'true' });
      expect([config.server.port, config.demo]).to.deep.equal([7000, true]);
    });

    it('takes the value after :- when the variable is not set or empty', () => {
      const yaml = rightYaml.replace('9000', `\${MY_PORT:-7001}`);
      const ports = [{}, { MY_PORT: '' }, { MY_PORT: '7002' }].map(
        (env) => loadText(yaml, env).config.server.port,
      );
      expect(ports).to.deep.equal([7001, 7001, 7002]);
    });

    it('goes before the file with PORT, HOST and DATABASE_URL, and an empty variable says nothing', () => {
      const set = loadText(rightYaml, { PORT: '0', HOST: '::1', DATABASE_URL: 'sqlite:./other.db' });
      expect(set.config.server).to.include({ port: 0, host: '::1' });
      expect(set.config.database.url).to.equal(`sqlite:${join(set.folder, 'other.db')}`);
      const empty = loadText(rightYaml, { PORT: '', HOST: '', DATABASE_URL: '' });
      expect(empty.config.server).to.include({ port: 9000, host: '0.0.0.0' });
      expect(empty.config.database.url).to.equal(`sqlite:${join(empty.folder, 'data/shop.db')}`);
    });

    it('is refused with the name of the variable when PORT or DATABASE_URL cannot be', () => {
      for (const [name, value] of Object.entries({ PORT: '80a', DATABASE_URL: 'oracle://x' })) {
        const [problem] = configErrorOf(() => loadText(rightYaml, { [name]: value })).problems;
        expect(problem).to.include({ file: 'environment', path: name, line: null });
      }
    });
  });

  describe('which file', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'koobridge-config-'));
      mkdirSync(join(folder, 'etc'));
      for (const [port, file] of ['koobridge.yaml', 'etc/one.yaml', 'etc/two.yaml'].entries()) {
        writeFileSync(join(folder, file), rightYaml.replace('9000', String(port)));
      }
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('is the one named, else koobridge.yaml of the working directory, else KOOBRIDGE_CONFIG', () => {
      const env = { KOOBRIDGE_CONFIG: join(folder, 'etc/one.yaml') };
      const ports = [
        loadConfig({ file: 'etc/two.yaml', env, cwd: folder }),
        loadConfig({ env, cwd: folder }),
        loadConfig({ env, cwd: join(folder, 'etc') }),
      ].map((config) => config.server.port);
      expect(ports).to.deep.equal([2, 0, 1]);
    });

    it('is the packaged demo when there is no other, with its database in the working directory', () => {
      const config = loadConfig({ env: { SIMULATOR_PORT: '18090' }, cwd: join(folder, 'etc') });
      expect(config.demo).to.equal(true);
      expect(config.server).to.deep.equal({ port: 8080, host: '127.0.0.1', publicUrl: null });
      expect(config.database.url).to.equal(`sqlite:${join(folder, 'etc/data/koobridge.db')}`);
      expect(config.plugins.directory).to.equal(join(folder, 'etc/plugins'));
      expect(config.marketplace).to.include({
        baseUrl: 'http://127.0.0.1:18090',
        ak: 'demo-ak',
        sk: 'demo-sk',
      });
      expect(config.endpoints.map(({ name, guide, path }) => [name, guide, path])).to.deep.equal([
        ['saas-demo', 'saas-v2', '/produce/saas-demo'],
        ['cycle-demo', 'saas-v2', '/produce/cycle-demo'],
        ['license-demo', 'license-online', '/produce/license-demo'],
        ['saas-v1-demo', 'saas-v1', '/produce/saas-v1-demo'],
        ['license-v1-demo', 'license-v1', '/produce/license-v1-demo'],
        ['license-code-demo', 'license-code', '/produce/license-code-demo'],
        ['notify-demo', 'order-notify', '/produce/notify-demo'],
      ]);
      expect(config.management.tokens).to.deep.equal(['demo-management-token']);
    });

    it('is named when it is not there', () => {
      const error = configErrorOf(() => loadConfig({ file: 'none.yaml', env: {}, cwd: folder }));
      expect(error.message).to.equal(
        'none.yaml: There is no such file. Check --config and KOOBRIDGE_CONFIG, and the rights of the file.',
      );
    });
  });
});
