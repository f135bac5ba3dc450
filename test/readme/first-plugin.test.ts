import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { loadConfig } from '../../server/config/load-config.ts';
import { createLog } from '../../server/observability/log.ts';
import { loadPlugins } from '../../server/plugins/load-plugins.ts';
import { startServer } from '../../server/server.ts';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { readPage } from './page.ts';

describe('the plugin of the README', () => {
  const [plugin = ''] = codeIn('README.md', 'ts');
  const [lines = ''] = codeIn('README.md', 'yaml');
  let folder: string;

  before(() => {
    folder = merchantsFolder({
      'my-saas': plugin,
      'my-rooms': codeIn('docs/plugins.md', 'ts')[0] ?? '',
      'my-people': codeIn('docs/linked-kit.md', 'ts')[0] ?? '',
    });
    writeFileSync(join(folder, 'koobridge.yaml'), withEndpoint(lines));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has 15 lines at most', () => {
    expect(plugin.split('\n').length).to.be.within(5, 15);
  });

  for (const name of ['my-saas', 'my-rooms', 'my-people']) {
    it(`passes the strict type check, as ${name} does`, function () {
      this.timeout(60_000);
      expect(typeErrors(join(folder, 'plugins', name, 'index.ts'))).to.deep.equal([]);
    });
  }

  it('is loaded with the lines of koobridge.yaml that the README prints', async () => {
    const plugins = await loadPlugins(loadConfig({ env: {}, cwd: folder }), folder);
    const mine = plugins.listPlugins().find(({ name }) => name === 'my-saas');
    expect(mine).to.include({ productType: 'saas', file: join(folder, 'plugins', 'my-saas', 'index.ts') });
    expect(mine?.endpoints).to.deep.equal(['my-saas']);
  });

  it('lives the whole life of a product', async function () {
    this.timeout(60_000);
    const config = loadConfig({ env: { PORT: '0' }, cwd: folder });
    const simulator = await startSimulator({ ...config.marketplace, port: 0 });
    const marketplace = { ...config.marketplace, baseUrl: simulator.url };
    const server = await startServer({ ...config, marketplace }, { log: createLog('silent') });
    try {
      const found = config.endpoints.find(({ name }) => name === 'my-saas');
      const [accessKey = ''] = found?.keys.basic ?? [];
      const endpoint = {
        name: 'my-saas',
        url: `${server.url}${found?.path}`,
        accessKey,
        guide: 'saas-v2' as const,
      };
      const report = await simulator.playLife(endpoint, 'saas', { pollIntervalMs: 50 });
      expect(report.steps.flatMap(({ problem }) => problem ?? [])).to.deep.equal([]);
      expect(report).to.include({ ok: true });
      expect(report.done).to.be.above(5);
    } finally {
      await server.close();
      await simulator.close();
    }
  });

  it('of the page on plugins is loaded, too', async () => {
    const config = loadConfig({ env: {}, cwd: folder });
    const [endpoint] = config.endpoints;
    if (!endpoint) throw new Error('the demo has no endpoint');
    const rooms = { ...endpoint, plugin: 'my-rooms', settings: { api: 'https://rooms.example.com' } };
    const plugins = await loadPlugins({ ...config, endpoints: [rooms] }, folder);
    expect(plugins.listPlugins().map(({ productType }) => productType)).to.deep.equal(['cycle-billed']);
  });
});

function codeIn(path: string, language: string): string[] {
  const found = readPage(path).blocks.filter((block) => block.language === language);
  if (found.length === 0) throw new Error(`${path} has no ${language}`);
  return found.map(({ text }) => text);
}

/** A folder as a merchant has it, with koobridge installed. */
function merchantsFolder(plugins: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'koobridge-readme-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules', 'koobridge'));
  for (const [name, source] of Object.entries(plugins)) {
    mkdirSync(join(folder, 'plugins', name), { recursive: true });
    writeFileSync(join(folder, 'plugins', name, 'index.ts'), `${source}\n`);
  }
  return folder;
}

/** The demo configuration with one endpoint more, as the lines after `endpoints:` say. */
function withEndpoint(lines: string): string {
  const demo = readFileSync('examples/demo.koobridge.yaml', 'utf8');
  const heading = '\nendpoints:\n';
  const begin = demo.indexOf(heading) + heading.length;
  const next = demo.slice(begin).search(/^\w+:/m);
  if (begin < heading.length || next < 0)
    throw new Error('the demo configuration has no endpoints in its middle');
  const end = begin + next;
  const [title, ...endpoint] = lines.split('\n');
  if (title !== heading.trim()) throw new Error(`the lines begin with "${title}"`);
  return `${demo.slice(0, end)}${endpoint.join('\n')}\n\n${demo.slice(end)}`;
}

function typeErrors(file: string): string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(process.cwd(), 'node_modules', '@types')],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
