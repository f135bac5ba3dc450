import { expect } from 'chai';
import bundle from '../../generated/bundles/saas-v2.json' with { type: 'json' };
import { resultCodeMeanings, scenes } from '../../generated/scenes.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('saas-v2');

// Name, mandatory or optional, greatest length, as the tables of the guide have them.
const requests: Record<string, string[]> = {
  newInstance: ['activity M 20', 'orderId M 64', 'orderLineId M 64', 'businessId M 64', 'testFlag O 2'],
  // 100 in the guide, which allows 100 ids of 64 characters with commas between them.
  queryInstance: ['activity M 20', 'instanceId M 6499', 'testFlag O 2'],
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
  upgradeInstance: ['activity M 32', 'instanceId M 64', 'orderId M 64', 'orderLineId M 64', 'testFlag O 2'],
  changeInstanceCheck: ['activity M 32', 'instanceId M 64', 'productInfo M', 'testFlag O 2'],
};

// resultMsg is optional in the tables and mandatory by R1.
const acknowledgement = ['resultCode M 6', 'resultMsg M 255'];

// instanceId is mandatory with the codes of an accepted order; the validators hold answers to that.
const answers: Record<string, string[]> = {
  newInstance: [...acknowledgement, 'instanceId O 64'],
  queryInstance: [...acknowledgement, 'info O'],
};

const parts: Record<string, string[]> = {
  InstanceInfo: ['instanceId M 64', 'appInfo O', 'usageInfo O'],
  AppInfo: ['frontEndUrl M 512', 'adminUrl O 512', 'userName O 128', 'password O 128', 'memo O 1024'],
  UsageInfo: ['relatedInstanceId O 64', 'usageValue M', 'statisticalTime M 20', 'dashboardUrl O 512'],
  TargetProduct: ['productId O 64', 'skuCode O 64', 'linearValue O', 'productName O 255'],
};

describe('The contract of the SaaS guide V2.0', () => {
  it('has the seven scenes of the guide and no other', () => {
    expect(Object.keys(scenes['saas-v2']).sort()).to.deep.equal(Object.keys(requests).sort());
  });

  for (const scene of Object.values(scenes['saas-v2'])) {
    it(`has every field of a request of ${scene.activity}, mandatory and as long as in the guide`, () => {
      expect(fieldTable(document, scene.requestSchema)).to.deep.equal(requests[scene.activity]);
    });

    it(`has every field of an answer to ${scene.activity}`, () => {
      const fields = answers[scene.activity] ?? acknowledgement;
      expect(fieldTable(document, scene.answerSchema)).to.deep.equal(fields);
    });

    it(`lets ${scene.activity} answer the codes that all scenes may`, () => {
      expect(scene.resultCodes).to.include.members(['000000', '000001', '000002', '000004', '000005']);
    });
  }

  for (const [name, fields] of Object.entries(parts)) {
    it(`has every field of ${name}`, () => {
      expect(fieldTable(document, name)).to.deep.equal(fields);
    });
  }

  it('keeps the codes of a failed creation to creation, and to the query that asks how it went (R17)', () => {
    const creation = Object.keys(resultCodeMeanings['saas-v2']).filter((code) => /^0001/.test(code));
    expect(creation).to.have.length(8);
    for (const { activity, resultCodes } of Object.values(scenes['saas-v2'])) {
      const may = activity === 'newInstance' || activity === 'queryInstance';
      expect(
        resultCodes.filter((code) => code >= '000100'),
        activity,
      ).to.deep.equal(may ? creation : []);
    }
  });

  it('answers "no such instance" in every scene but the one that makes instances', () => {
    const without = Object.values(scenes['saas-v2']).filter(
      ({ resultCodes }) => !(resultCodes as readonly string[]).includes('000003'),
    );
    expect(without.map(({ activity }) => activity)).to.deep.equal(['newInstance']);
  });

  it('asks every scene for signature, timestamp and nonce, and signs every answer (R12)', () => {
    for (const [path, { post }] of Object.entries(bundle.paths)) {
      expect(
        post.parameters.map(({ $ref }) => $ref.split('/').at(-1)),
        path,
      ).to.deep.equal(['Signature', 'Timestamp', 'Nonce']);
      expect(Object.keys(post.responses['200'].headers), path).to.deep.equal(['Body-Sign']);
    }
    expect(Object.keys(bundle.paths)).to.have.length(7);
  });
});
