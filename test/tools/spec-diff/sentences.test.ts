import { expect } from 'chai';
import type { Document, Schema } from '../../../tools/generate/document.ts';
import type { Direction } from '../../../tools/generate/spec-files.ts';
import { changesOf } from '../../../tools/spec-diff/changes.ts';
import { compareDocuments, sceneNames } from '../../../tools/spec-diff/compare/compare-documents.ts';
import { committedBundle } from '../../openapi/committed-bundle.ts';

type Edit = (schemas: Record<string, Schema>, document: Document) => void;

describe('a change of the contract', () => {
  it('is told in a sentence that names the scene, the field and what follows', () => {
    const [change] = changesOfEdit('saas-v2', 'inbound', ({ RefreshInstanceRequest: request }) => {
      request?.required?.splice(request.required.indexOf('expireTime'), 1);
    });
    expect(change).to.deep.equal({
      spec: 'saas-v2',
      scenes: ['refreshInstance'],
      where: 'refreshInstance, the field expireTime',
      kind: 'breaking',
      rule: 'became optional',
      side: 'inbound request',
      sentence:
        'saas-v2 refreshInstance: the field expireTime is no longer mandatory; a handler that relies on it must cope without.',
    });
  });

  it('is told once when several scenes have it', () => {
    const sentences = sentencesOf('saas-v2', 'inbound', ({ ResultMsg: text }) => {
      if (text) text.maxLength = 100;
    });
    expect(sentences).to.deep.equal([
      'saas-v2, all 7 scenes: the greatest length of the field resultMsg of the answer was 255 and is 100; our own check refuses a longer value of a plugin.',
    ]);
  });

  it('names the fields inside of others with their whole way', () => {
    const sentences = sentencesOf('saas-v2', 'inbound', ({ AppInfo: info, TargetProduct: product }) => {
      delete info?.properties?.memo;
      delete product?.properties?.skuCode;
    });
    expect(sentences).to.deep.equal([
      'saas-v2 queryInstance: the field info[].appInfo.memo of the answer is gone; what a plugin gives for it is no longer sent.',
      'saas-v2 changeInstanceCheck: the field productInfo[as TargetProduct].skuCode is gone; a handler that reads it finds nothing, and a call that brings it is noted as drift.',
    ]);
  });

  it('names answers other than the usual one by their status', () => {
    const sentences = sentencesOf('simulator', 'own', ({ Problem: problem, LifeStep: step }) => {
      delete problem?.properties?.detail;
      problem?.required?.splice(problem.required.indexOf('detail'), 1);
      delete step?.properties?.ms;
      step?.required?.splice(step.required.indexOf('ms'), 1);
    });
    expect(sentences).to.include(
      'simulator playLife: the field LifeStep.ms of the answer is gone; a client that reads it finds nothing.',
    );
    const management = sentencesOf('management', 'own', ({ Problem: problem }) => {
      delete problem?.properties?.detail;
    });
    expect(management.join('\n')).to.match(
      /^management .+ and .+: the field detail of the answers 400, 401, 404, (?:\d{3}, )*\d{3} and \d{3} is gone; a client that reads it finds nothing\.$/,
    );
  });

  it('of what is for readers only is told once for all that it concerns', () => {
    const sentences = sentencesOf('saas-v2', 'inbound', ({ ReleaseInstanceRequest: request }) => {
      for (const name of ['orderId', 'orderLineId']) {
        const field = request?.properties?.[name];
        if (field) field['x-source'] = { page: 'zh-cn_topic_0070649431', date: '2026-02-01' };
      }
    });
    expect(sentences).to.deep.equal([
      'saas-v2 releaseInstance: the source of the fields orderId and orderLineId was zh-cn_topic_0070649431 of no printed date and is zh-cn_topic_0070649431 of 2026-02-01.',
    ]);
  });

  it('is looked for behind a name of the contract, which itself means nothing', () => {
    const sentences = sentencesOf('saas-v2', 'inbound', (schemas, document) => {
      const text = JSON.stringify(document).replaceAll('AppInfo', 'HowToGetIn');
      Object.assign(document, JSON.parse(text));
      expect(schemas).to.have.property('AppInfo');
    });
    expect(sentences).to.deep.equal([]);
  });
});

describe('a scene without a body', () => {
  const operation = (parameter: string) => ({
    operationId: 'act',
    'x-scene': { guide: 'g', activity: 'act', method: 'GET', transport: 'query' },
    parameters: [
      {
        name: 'query',
        in: 'query',
        style: 'form',
        explode: true,
        description: 'The fields.',
        schema: { $ref: '#/components/schemas/ActRequest' },
      },
      { name: parameter, in: 'query', required: true, schema: { type: 'string' } },
    ],
    responses: {},
  });
  const document = (required: string[], paths: object, field = 'orderId') =>
    ({
      openapi: '3.0.3',
      info: { title: 'g', version: '1' },
      paths,
      components: {
        schemas: { ActRequest: { type: 'object', required, properties: { [field]: { type: 'string' } } } },
      },
    }) as unknown as Document;
  const compare = (before: Document, after: Document) =>
    changesOf(compareDocuments({ name: 'g', direction: 'inbound' }, before, after), new Map([['g', 1]]));

  it('has fields in its query, and parameters beside them', () => {
    const before = document(['orderId'], { '/g/act': { get: operation('authToken') } });
    const after = document([], { '/g/act': { get: operation('token') } });
    expect(compare(before, after).map(({ sentence }) => sentence)).to.deep.equal([
      'g act: the query parameter authToken is gone; a handler that reads it finds nothing, and a call that brings it is noted as drift.',
      'g act: the query parameter token is new, and mandatory; a call without it is refused (000002), a saved or recorded one too.',
      'g act: the field orderId is no longer mandatory; a handler that relies on it must cope without.',
    ]);
  });

  it('is still compared field by field when it moves to a body', () => {
    const { parameters, ...rest } = operation('token');
    const schema = { $ref: '#/components/schemas/ActRequest' };
    const post = {
      ...rest,
      'x-scene': { ...rest['x-scene'], method: 'POST', transport: 'json-body' },
      parameters: parameters.slice(1),
      requestBody: { content: { 'application/json': { schema } } },
    };
    const changes = compare(
      document([], { '/g/act': { get: operation('token') } }),
      document([], { '/g/act': { post } }, 'productId'),
    );
    const told = changes.map(({ rule, where }) => `${rule}: ${where}`);
    expect(told).to.include.members([
      'call changed: act, the scene',
      'media type removed: act, the body',
      'field removed: act, the field orderId',
      'optional field added: act, the field productId',
    ]);
    expect(changes.filter(({ sentence }) => sentence.includes('the HTTP method'))).to.have.lengthOf(1);
  });
});

function sentencesOf(name: string, direction: Direction, edit: Edit): string[] {
  return changesOfEdit(name, direction, edit).map(({ sentence }) => sentence);
}

function changesOfEdit(name: string, direction: Direction, edit: Edit) {
  const [before, after] = [committedBundle(name), committedBundle(name)];
  edit(after.components?.schemas ?? {}, after);
  return changesOf(
    compareDocuments({ name, direction }, before, after),
    new Map([[name, sceneNames(after).length]]),
  );
}
