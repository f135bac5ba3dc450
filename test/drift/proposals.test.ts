import { expect } from 'chai';
import { parse } from 'yaml';
import { contractFiles } from '../../server/drift/contract-file.ts';
import type { CountedDrift } from '../../server/drift/drift-group.ts';
import { proposalText } from '../../server/drift/proposal-text.ts';
import { type Proposal, proposals } from '../../server/drift/proposals.ts';
import { type ContractCopy, copyContract, counted } from './counted.ts';

interface SchemaNode {
  type?: string;
  maxLength?: number;
  properties?: Record<string, SchemaNode>;
  anyOf?: SchemaNode[];
  'x-extensible-enum'?: unknown[];
  'x-printed-max-length'?: number;
}

const saas = 'openapi/inbound/saas-v2.yaml';

describe('what the contract could learn from drift', () => {
  let copy: ContractCopy;
  beforeEach(() => {
    copy = copyContract();
  });
  afterEach(() => copy.remove());

  const proposed = (...items: CountedDrift[]): Proposal[] => proposals(contractFiles(copy.root), items);
  const editsOf = (found: Proposal[]) => found.flatMap(({ edit }) => edit ?? []);
  const schema = (file: string, name: string): SchemaNode => {
    const document = parse(copy.text(file));
    return document.components?.schemas[name] ?? document[name];
  };

  /** Makes the edits; nothing must be left to propose then. */
  const learn = (...items: CountedDrift[]): Proposal[] => {
    const found = proposed(...items);
    copy.apply(editsOf(found));
    expect(proposed(...items).flatMap(({ edit }) => edit ?? [])).to.deep.equal([]);
    return found;
  };

  it('is a property behind the last one, as deep as its neighbours, and nothing else changes', () => {
    const before = parse(copy.text(saas));
    const [found] = learn(counted({ sample: '20', longest: 0 }));
    expect(found).to.include({ schema: 'NewInstanceRequest', calls: 1 });
    const after = parse(copy.text(saas));
    const { properties } = after.components.schemas.NewInstanceRequest;
    expect(Object.entries(properties).at(-1)).to.deep.equal(['giftWrap', { type: 'integer' }]);
    delete properties.giftWrap;
    expect(after).to.deep.equal(before);
  });

  it('is several properties of one object', () => {
    learn(counted({ path: '/a' }), counted({ path: '/b' }), counted({ path: '/c' }));
    expect(schema(saas, 'NewInstanceRequest').properties).to.include.keys('a', 'b', 'c');
  });

  it('is found inside objects, alternatives and the elements of lists', () => {
    const inProduct = { scene: 'changeInstanceCheck', path: '/productInfo/colour' };
    const inUser = { guide: 'linked-kit-v2', scene: 'authSync', path: '/userList/*/nick' };
    const found = learn(counted(inProduct), counted(inUser));
    expect(found.map((each) => each.schema)).to.have.members(['TargetProduct', 'User']);
    expect(schema(saas, 'TargetProduct').properties).to.include.keys('colour');
    expect(schema('openapi/inbound/linked-kit-v2.yaml', 'User').properties).to.include.keys('nick');
  });

  it('is a value more, however many came, of the kind that the others are', () => {
    const status = { kind: 'unknown-value', scene: 'updateInstanceStatus', path: '/status' };
    learn(
      counted({ ...status, sample: '"HIBERNATE"' }),
      counted({ ...status, sample: '"null"' }),
      counted({ ...status, sample: '"HIBERNATE"', sandbox: true }),
    );
    const { properties } = schema(saas, 'UpdateInstanceStatusRequest');
    expect(properties?.status?.['x-extensible-enum']).to.deep.equal([
      'FREEZE',
      'UNFREEZE',
      'HIBERNATE',
      'null',
    ]);
  });

  it('is a value more in a list with dashes, and a number where numbers are', () => {
    const dashes = 'x-extensible-enum:\n            - FREEZE\n            - UNFREEZE # again\n';
    copy.rewrite(saas, 'x-extensible-enum: [FREEZE, UNFREEZE]\n', dashes);
    const status = { kind: 'unknown-value', scene: 'updateInstanceStatus', path: '/status' };
    learn(counted({ ...status, sample: '"HIBERNATE"' }), counted({ ...status, sample: '"2"' }));
    const { properties } = schema(saas, 'UpdateInstanceStatusRequest');
    const values = ['FREEZE', 'UNFREEZE', 'HIBERNATE', '2'];
    expect(properties?.status?.['x-extensible-enum']).to.deep.equal(values);

    const kit = { guide: 'linked-kit-v2', scene: 'authSync', kind: 'unknown-value', path: '/flag' };
    learn(counted({ ...kit, sample: '7' }));
    const flag = schema('openapi/inbound/linked-kit-v2.yaml', 'AuthSyncRequest').properties?.flag;
    expect(flag?.['x-extensible-enum']).to.include(7);
  });

  it('is the first property of an object that had none', () => {
    const testFlag =
      '        testFlag: { $ref: "../components/envelope.yaml#/TestFlag" }\n\n    NewInstanceAnswer:';
    copy.rewrite(saas, testFlag, `        box:\n          type: object\n${testFlag}`);
    learn(counted({ path: '/box/colour' }));
    const { properties } = schema(saas, 'NewInstanceRequest');
    expect(properties?.box).to.deep.equal({
      type: 'object',
      properties: { colour: { type: 'string', maxLength: 64 } },
    });
  });

  it('is left to people where braces have no room for remarks', () => {
    const testFlag =
      '        testFlag: { $ref: "../components/envelope.yaml#/TestFlag" }\n\n    NewInstanceAnswer:';
    copy.rewrite(saas, testFlag, `        box: { type: object }\n${testFlag}`);
    const [found] = proposed(counted({ path: '/box/colour' }));
    expect(found).to.deep.include({ edit: null, advice: `${saas} has it in braces; add it by hand` });
  });

  it('is made once in a shared schema, for all scenes that use it', () => {
    const flag = { kind: 'unknown-value', path: '/testFlag', sample: '"2"' };
    const found = learn(
      counted({ ...flag, count: 2 }),
      counted({ ...flag, scene: 'releaseInstance', count: 3 }),
    );
    expect(found).to.have.length(1);
    expect(found[0]).to.deep.include({
      calls: 5,
      schema: 'TestFlag',
      places: ['saas-v2 newInstance /testFlag', 'saas-v2 releaseInstance /testFlag'],
    });
    const { 'x-extensible-enum': values } = schema('openapi/components/envelope.yaml', 'TestFlag');
    expect(values).to.deep.equal(['0', '1', '2']);
  });

  it('is a length that has room, with the printed one kept beside it', () => {
    learn(counted({ kind: 'too-long', path: '/orderId', longest: 70 }));
    const order = schema(saas, 'NewInstanceRequest').properties?.orderId;
    expect(order).to.include({ maxLength: 128, 'x-printed-max-length': 64 });
    // There the printed length stands already.
    learn(counted({ kind: 'too-long', scene: 'queryInstance', path: '/instanceId', longest: 7_000 }));
    const ids = schema(saas, 'QueryInstanceRequest').properties?.instanceId;
    expect(ids).to.include({ maxLength: 8_192, 'x-printed-max-length': 100 });
  });

  it('is a length inside braces, too', () => {
    const kit = { guide: 'linked-kit-v1', scene: 'authSync', path: '/flag' };
    learn(counted({ ...kit, kind: 'too-long', longest: 5 }));
    const flag = schema('openapi/inbound/linked-kit-v1.yaml', 'AuthSyncRequest').properties?.flag;
    expect(flag?.anyOf?.find(({ type }) => type === 'string')).to.include({
      maxLength: 8,
      'x-printed-max-length': 2,
    });
  });

  it('is nothing where the contract has learnt it since, or could learn nothing', () => {
    const found = proposed(
      counted({ path: '/orderId' }),
      counted({ kind: 'unknown-value', path: '/testFlag', sample: '"1"' }),
      counted({ kind: 'too-long', path: '/orderId', longest: 64 }),
      counted({ kind: 'missing-field', path: '/businessId', sample: null }),
      counted({ kind: 'unreadable', path: '/email', sample: null }),
    );
    expect(found).to.deep.equal([]);
  });

  it('is left to people where the place or the value is not told, and says where to look', () => {
    const found = proposed(
      counted({ path: '/*' }),
      counted({ path: '…', sample: null }),
      counted({ guide: 'saas-v9' }),
      counted({ scene: 'toString' }),
      counted({ kind: 'unknown-value', path: '/testFlag', sample: '"zh***"' }),
      counted({ path: '/orderId/inner' }),
    );
    expect(editsOf(found)).to.deep.equal([]);
    expect(found).to.have.length(6);
    const advice = found.map((each) => each.advice);
    expect(advice.filter((text) => text.includes('GET /api/v1/calls/call-1'))).to.have.length(5);
    expect(advice).to.include('more than is told apart; settle the rest first');
  });

  it('is all made in the printed order: all scenes, files and kinds at once', () => {
    const found = learn(
      counted({ path: '/orderId', kind: 'too-long', longest: 70 }),
      counted({ path: '/a', sample: '{"b":{"c":[1]}}' }),
      counted({ path: '/b' }),
      counted({ path: '/testFlag', kind: 'unknown-value', sample: '"2"' }),
      counted({ path: '/testFlag', kind: 'too-long', longest: 5 }),
      counted({ path: '/c', scene: 'releaseInstance' }),
      counted({ path: '/d', guide: 'saas-v1' }),
      counted({ path: '/colour', guide: 'linked-kit-v2', scene: 'tenantSync' }),
      counted({ path: '/productInfo/colour', scene: 'changeInstanceCheck' }),
    );
    expect(editsOf(found)).to.have.length(9);
    const { properties } = schema(saas, 'NewInstanceRequest');
    expect(properties).to.include.keys('a', 'b', 'orderId', 'testFlag');
    expect(properties?.orderId?.maxLength).to.equal(128);
  });

  it('is printed as the lines that go into the file, below remarks that say where and why', () => {
    const { line } = editsOf(proposed(counted({})))[0] ?? {};
    const text = proposed(counted({ count: 3, longest: 13, sandbox: true, sample: '"ye\u009b"' }))
      .map(proposalText)
      .join('\n');
    expect(text.split('\n')).to.deep.equal([
      '# unknown field saas-v2 newInstance /giftWrap, in 3 debugging calls, last 2026-01-02T00:00:00.000Z: "ye?"',
      `# openapi/inbound/saas-v2.yaml, NewInstanceRequest: insert as line ${line}`,
      '# look up in the guide what the remarks leave open.',
      '        giftWrap:',
      '          # description: to be written',
      '          type: string',
      '          maxLength: 64 # a guess; the longest so far has 13',
      '          # example: to be made up',
      '          # x-source: { page: ..., date: ... } to be looked up: the page of the guide, and its date',
      '',
    ]);
  });
});
