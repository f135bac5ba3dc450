import { expect } from 'chai';
import bundle from '../../generated/bundles/license-online.json' with { type: 'json' };
import { resultCodeMeanings, scenes } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { printedCalls } from '../fixtures/license-printed-calls.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('license-online');

// Name, mandatory or optional, greatest length, as the tables of the guide have them.
const requests: Record<string, string[]> = {
  newInstance: ['activity M 20', 'orderId M 64', 'orderLineId M 64', 'businessId M 64', 'testFlag O 2'],
  refreshInstance: [
    'activity M 20',
    'scene M 64',
    'orderId M 64',
    'orderLineId M 64',
    'instanceId M 64',
    'productId O 64',
    'expireTime M 20',
    'testFlag O 2',
  ],
  updateInstanceStatus: ['activity M 32', 'instanceId M 64', 'status M 32', 'testFlag O 2'],
  releaseInstance: ['activity M 32', 'instanceId M 64', 'orderId O 64', 'orderLineId O 64', 'testFlag O 2'],
  getLicenseAsync: [
    'activity M 20',
    'instanceId M 64',
    'effectiveTime M 32',
    'expireTime O 32',
    'eventId M 64',
    'deviceFingerprint O 1024',
    'testFlag O 2',
  ],
};

// resultMsg is optional in the tables and mandatory by R1; of getLicenseAsync the license is uploaded, not answered.
const acknowledgement = ['resultCode M 6', 'resultMsg M 255'];

const common = ['000000', '000001', '000002', '000003', '000004', '000005'];
const resultCodes: Record<string, string[]> = {
  newInstance: ['000000', '000001', '000002', '000004', '000005', '000100'],
  refreshInstance: common,
  updateInstanceStatus: common,
  releaseInstance: common,
  getLicenseAsync: [...common, '000900', '000901', '000902', '000903'],
};

describe('The contract of the guide for licenses opened online', () => {
  it('has the five scenes of the guide and no other', () => {
    expect(Object.keys(scenes['license-online']).sort()).to.deep.equal(Object.keys(requests).sort());
  });

  for (const scene of Object.values(scenes['license-online'])) {
    it(`has every field of a request of ${scene.activity}, mandatory and as long as in the guide`, () => {
      expect(fieldTable(document, scene.requestSchema)).to.deep.equal(requests[scene.activity]);
    });

    it(`has every field of an answer to ${scene.activity}`, () => {
      const instanceId = scene.activity === 'newInstance' ? ['instanceId O 64'] : [];
      expect(fieldTable(document, scene.answerSchema)).to.deep.equal([...acknowledgement, ...instanceId]);
    });

    it(`lets ${scene.activity} answer exactly the codes of the guide`, () => {
      expect(scene.resultCodes).to.deep.equal(resultCodes[scene.activity]);
    });

    it(`has the printed call of ${scene.activity} as it is printed, and accepts it`, () => {
      const printed = printedCalls['license-online'][scene.activity];
      const { post } = bundle.paths[scene.path];
      expect(post.requestBody.content['application/json'].examples.printed.value).to.deep.equal(printed);
      const { request } = validators['license-online'][scene.activity];
      expect(request(printed), JSON.stringify(request.errors)).to.equal(true);
    });
  }

  it('says what each refusal of a license means', () => {
    const refusals = Object.keys(resultCodeMeanings['license-online']).filter((code) => /^0009/.test(code));
    expect(refusals).to.deep.equal(['000900', '000901', '000902', '000903']);
  });

  it('insists on the instance with 000000 and 000004, and on nothing with a refusal', () => {
    const { answer } = validators['license-online'].newInstance;
    expect(answer({ resultCode: '000000', resultMsg: 'success' })).to.equal(false);
    expect(answer({ resultCode: '000004', resultMsg: 'being processed' })).to.equal(false);
    expect(answer({ resultCode: '000100', resultMsg: 'no room' })).to.equal(true);
  });

  it('asks every scene for signature, timestamp and nonce, and signs every answer (R12)', () => {
    for (const [path, { post }] of Object.entries(bundle.paths)) {
      const parameters = post.parameters.map(({ $ref }) => $ref.split('/').at(-1));
      expect(parameters, path).to.deep.equal(['Signature', 'Timestamp', 'Nonce']);
      expect(Object.keys(post.responses['200'].headers), path).to.deep.equal(['Body-Sign']);
    }
    expect(Object.keys(bundle.paths)).to.have.length(5);
  });
});
