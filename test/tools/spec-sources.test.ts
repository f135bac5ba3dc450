import { expect } from 'chai';
import type { Bundle } from '../../tools/generate/bundle.ts';
import type { Document } from '../../tools/generate/document.ts';
import { type SceneSources, sourcesOf } from '../../tools/spec-sources/sources-of.ts';
import { committedBundle } from '../openapi/committed-bundle.ts';
import { runTool } from './run-tool.ts';

const old = { page: 'old', date: '2024-04-26' };
const young = { page: 'young', date: '2025-12-30' };
const undated = { page: 'undated', date: 'not printed' };

describe('the sources of a scene', () => {
  const operation = {
    operationId: 'act',
    'x-source': young,
    'x-error-codes-source': old,
    parameters: [
      {
        name: 'query',
        in: 'query',
        style: 'form',
        explode: true,
        schema: { $ref: '#/components/schemas/Act' },
      },
      { name: 'x-sign', in: 'header', schema: { type: 'string' }, 'x-source': old },
      { name: 'nonce', in: 'query', schema: { type: 'string' }, 'x-source': old },
    ],
    responses: {
      '200': {
        headers: { 'Body-Sign': { schema: { type: 'string' }, 'x-source': undated } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Answer' },
            examples: {
              printed: { 'x-source': young, value: { 'x-source': { page: 'no page', date: '2020-01-01' } } },
            },
          },
        },
      },
    },
  };
  const schemas = {
    Act: {
      type: 'object',
      properties: { orderId: { type: 'string', 'x-source': [young, undated] }, plain: { type: 'string' } },
    },
    Answer: {
      type: 'object',
      properties: {
        info: {
          type: 'array',
          'x-source': old,
          items: { properties: { memo: { type: 'string', 'x-source': young } } },
        },
      },
    },
  };
  const paths = { '/g/act': { get: operation }, '/g/ours': { post: { operationId: 'ours', responses: {} } } };
  const document = { openapi: '3.0.3', info: { title: 'g', version: '1' }, paths, components: { schemas } };
  const bundle: Bundle = {
    name: 'g',
    path: 'openapi/inbound/g.yaml',
    direction: 'inbound',
    document: document as unknown as Document,
  };

  it('are those without a date first, then the oldest, each with all that was read from it', () => {
    expect(sourcesOf([bundle])).to.deep.equal([
      {
        spec: 'g',
        scene: 'act',
        sources: [
          { ...undated, readFrom: ['field orderId', 'header Body-Sign of the answer'] },
          {
            ...old,
            readFrom: [
              'the error codes',
              'header x-sign',
              'query parameter nonce',
              'field info of the answer',
            ],
          },
          {
            ...young,
            readFrom: [
              'the scene',
              'field orderId',
              'field info[].memo of the answer',
              'example printed of the answer',
            ],
          },
        ],
      },
    ]);
  });

  for (const [name, direction] of [
    ['saas-v2', 'inbound'],
    ['koogallery', 'outbound'],
  ] as const) {
    it(`name every page that ${name} was read from`, () => {
      const whole = committedBundle(name);
      const found = sourcesOf([
        { name, direction, path: `openapi/${direction}/${name}.yaml`, document: whole },
      ]);
      expect(pagesIn(found)).to.deep.equal(
        pagesAnywhere({ paths: whole.paths, components: whole.components }),
      );
    });
  }
});

describe('spec:sources', function () {
  this.timeout(60_000);

  it('lists the pages of each scene as a table', async () => {
    const { code, stdout } = await runTool('spec-sources/spec-sources.ts', []);
    expect(code).to.equal(0);
    const rows = rowsOf(stdout);
    expect(rows[0]).to.deep.equal(['spec', 'scene', 'date', 'page', 'what was read from it']);
    expect(rows).to.deep.include([
      'saas-v2',
      'newInstance',
      '2025-08-06',
      'zh-cn_topic_0070649476',
      '3 query parameters',
    ]);
    const dates = rows
      .filter(([spec, scene]) => spec === 'saas-v2' && scene === 'refreshInstance')
      .map((row) => row[2]);
    expect(dates[0]).to.equal('not printed');
    expect(dates.slice(1)).to.deep.equal([...dates.slice(1)].sort());
    expect(stdout).to.not.match(/^\| (management|simulator) /m);
  });

  it('shows of one page every field that was read from it, as JSON when asked', async () => {
    const [table, json, unknown] = await Promise.all([
      runTool('spec-sources/spec-sources.ts', ['--page', 'topic_0070649116']),
      runTool('spec-sources/spec-sources.ts', ['--page', 'topic_0070649116', '--json']),
      runTool('spec-sources/spec-sources.ts', ['--page', 'no-such-page']),
    ]);
    const field = 'field orderInfo.orderLine[].expireTime of the answer';
    const row = rowsOf(table.stdout).find(([spec]) => spec === 'koogallery');
    expect(row?.slice(1, 4)).to.deep.equal(['queryOrder', '2024-08-20', 'topic_0070649116']);
    expect(row?.[4]?.split(', ')).to.include(field);
    const { scenes } = JSON.parse(json.stdout) as { scenes: SceneSources[] };
    const order = scenes.find(({ scene }) => scene === 'queryOrder');
    expect(order?.sources[0]).to.include({ page: 'topic_0070649116', date: '2024-08-20' });
    expect(order?.sources[0]?.readFrom).to.include(field);
    expect(unknown).to.deep.include({ code: 2, stdout: '' });
    expect(unknown.stderr).to.include('No scene was read from the page "no-such-page".');
  });
});

function rowsOf(table: string): string[][] {
  return table
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function pagesIn(scenes: SceneSources[]): string[] {
  const pages = scenes.flatMap(({ sources }) => sources.map(({ page, date }) => `${page} ${date}`));
  return [...new Set(pages)].sort();
}

function pagesAnywhere(node: unknown): string[] {
  const text = JSON.stringify(node);
  const pages = [...text.matchAll(/\{"page":("[^"]+"),"date":("[^"]+")\}/g)].map(
    ([, page = '', date = '']) => `${JSON.parse(page)} ${JSON.parse(date)}`,
  );
  return [...new Set(pages)].sort();
}
