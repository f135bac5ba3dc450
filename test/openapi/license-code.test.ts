import { expect } from 'chai';
import bundle from '../../generated/bundles/license-code.json' with { type: 'json' };
import { scenes } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { printedCalls } from '../fixtures/license-printed-calls.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('license-code');

// Name, mandatory or optional, greatest length, as the tables of the guide have them.
const requests: Record<string, string[]> = {
  refreshLicenseCode: [
    'activity M 20',
    'scene M 64',
    'orderId M 64',
    'orderLineId M 64',
    'license M 64',
    'productId O 64',
    'expireTime M 20',
    'testFlag O 2',
  ],
  updateLicenseCodeStatus: ['activity M 32', 'license M 64', 'status M 32', 'testFlag O 2'],
  releaseLicenseCode: ['activity M 32', 'license M 64', 'orderId O 64', 'orderLineId O 64', 'testFlag O 2'],
};

describe('The contract of the guide for authorization codes', () => {
  it('has the three scenes of the guide and no other', () => {
    expect(Object.keys(scenes['license-code']).sort()).to.deep.equal(Object.keys(requests).sort());
  });

  for (const scene of Object.values(scenes['license-code'])) {
    it(`has every field of a request of ${scene.activity}, mandatory and as long as in the guide`, () => {
      expect(fieldTable(document, scene.requestSchema)).to.deep.equal(requests[scene.activity]);
    });

    // resultMsg is optional in the tables and mandatory by R1.
    it(`has every field of an answer to ${scene.activity}`, () => {
      const fields = ['resultCode M 6', 'resultMsg M 255'];
      expect(fieldTable(document, scene.answerSchema)).to.deep.equal(fields);
    });

    it(`lets ${scene.activity} answer exactly the codes of the guide`, () => {
      const codes = ['000000', '000001', '000002', '000003', '000004', '000005'];
      expect(scene.resultCodes).to.deep.equal(codes);
    });

    it(`has the printed call of ${scene.activity} as it is printed, and accepts it`, () => {
      const printed = printedCalls['license-code'][scene.activity];
      const { post } = bundle.paths[scene.path];
      expect(post.requestBody.content['application/json'].examples.printed.value).to.deep.equal(printed);
      const { request } = validators['license-code'][scene.activity];
      expect(request(printed), JSON.stringify(request.errors)).to.equal(true);
    });

    it(`has the printed answer to ${scene.activity} as it is printed`, () => {
      const { examples } = bundle.paths[scene.path].post.responses['200'].content['application/json'];
      expect(examples.printed.value).to.deep.equal({ resultCode: '000000', resultMsg: 'success.' });
    });
  }

  it('asks every scene for signature, timestamp and nonce, and signs every answer (R12)', () => {
    for (const [path, { post }] of Object.entries(bundle.paths)) {
      const parameters = post.parameters.map(({ $ref }) => $ref.split('/').at(-1));
      expect(parameters, path).to.deep.equal(['Signature', 'Timestamp', 'Nonce']);
      expect(Object.keys(post.responses['200'].headers), path).to.deep.equal(['Body-Sign']);
    }
    expect(Object.keys(bundle.paths)).to.have.length(3);
  });
});
