import { expect } from 'chai';
import bundle from '../../generated/bundles/license-v1.json' with { type: 'json' };
import { scenes } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { parseExtendParams } from '../../protocol/extend-params.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('license-v1');

// Name, mandatory or optional, greatest length, as the tables of the guide have them; authToken (M 50) is a parameter of
// its own. The tail of getLicense's table was not readable: from periodNumber on it is told by its siblings.
const requests: Record<string, string[]> = {
  getLicense: [
    'activity M 20',
    'timeStamp M 20',
    'customerId M 100',
    'customerName O 64',
    'businessId M 64',
    'orderId M 64',
    'skuCode O 64',
    'productId M 64',
    'expireTime O 20',
    'periodType O 10',
    'periodNumber O 2',
    'amount O 7',
    'saasExtendParams O 2048',
    'testFlag O 2',
  ],
  refreshLicense: [
    'activity M 20',
    'timeStamp M 20',
    'orderId M 64',
    'instanceId M 64',
    'productId O 64',
    'expireTime M 20',
    'periodType O 10',
    'periodNumber O 2',
    'testFlag O 2',
  ],
  // Told by expireInstance of SaaS V1.0: what is not sure is not mandatory.
  expireLicense: ['activity M 20', 'timeStamp M 20', 'orderId O 64', 'instanceId M 64', 'testFlag O 2'],
  releaseLicense: ['activity M 20', 'timeStamp M 20', 'orderId M 64', 'instanceId M 64', 'testFlag O 2'],
};

// resultMsg is optional in some tables and mandatory by R1. The guide gives the license no length; this one is ours.
const acknowledgement = ['resultCode M 6', 'resultMsg M 255'];
const answers: Record<string, string[]> = {
  getLicense: [...acknowledgement, 'license O 65536', 'instanceId O 64'],
};

describe('The contract of the license guide V1.0', () => {
  it('has the four scenes of the guide and no other', () => {
    expect(Object.keys(scenes['license-v1']).sort()).to.deep.equal(Object.keys(requests).sort());
  });

  for (const scene of Object.values(scenes['license-v1'])) {
    it(`has every parameter of ${scene.activity}, mandatory and as long as in the guide`, () => {
      expect(fieldTable(document, scene.requestSchema)).to.deep.equal(requests[scene.activity]);
    });

    it(`has every field of an answer to ${scene.activity}`, () => {
      const fields = answers[scene.activity] ?? acknowledgement;
      expect(fieldTable(document, scene.answerSchema)).to.deep.equal(fields);
    });

    it(`has ${scene.activity} come as GET, with everything in the query`, () => {
      expect(scene).to.include({ method: 'GET', transport: 'query', subPath: null });
    });

    it(`lets ${scene.activity} answer no code that says that the work goes on (R17)`, () => {
      const unknown = scene.activity === 'getLicense' ? [] : ['000003'];
      expect(scene.resultCodes).to.deep.equal(['000000', '000001', '000002', ...unknown, '000005']);
    });

    it(`has a call of ${scene.activity} with every parameter among its examples, and accepts it`, () => {
      const value = completeMessage(scene.path);
      const { request } = validators['license-v1'][scene.activity];
      expect(request(value), JSON.stringify(request.errors)).to.equal(true);
      const names = requests[scene.activity]?.map((row) => row.split(' ', 1)[0]);
      expect(Object.keys(value)).to.have.members(names ?? []);
    });
  }

  it('has the two printed answers as they are printed', () => {
    const { getLicense, releaseLicense } = scenes['license-v1'];
    expect(answerExamples(getLicense.path)).to.deep.include({
      resultCode: '000000',
      resultMsg: 'success.',
      license: '*****',
      instanceId: '4ef28f-312d3d-gad335f-3132hkf',
    });
    expect(answerExamples(releaseLicense.path)).to.deep.include({
      resultCode: '000000',
      resultMsg: 'success.',
    });
  });

  it('insists on the license and its instance with 000000, and on neither with a failure', () => {
    const { answer } = validators['license-v1'].getLicense;
    const success = { resultCode: '000000', resultMsg: 'success' };
    expect(answer({ ...success, license: 'L', instanceId: 'I' })).to.equal(true);
    expect(answer({ ...success, instanceId: 'I' })).to.equal(false);
    expect(answer({ ...success, license: 'L' })).to.equal(false);
    expect(answer({ resultCode: '000005', resultMsg: 'still in progress' })).to.equal(true);
  });

  it('shows an identification code in its example', () => {
    const { saasExtendParams } = completeMessage('/license-v1/getLicense');
    expect(parseExtendParams(String(saasExtendParams))).to.deep.equal([
      { name: 'identificationCode', value: 'HW-8C16-5EE3' },
    ]);
  });

  it('asks every scene for its message and its token, and signs every answer (R12)', () => {
    for (const [path, { get }] of Object.entries(bundle.paths)) {
      const names = get.parameters.map((each) => ('name' in each ? each.name : each.$ref.split('/').at(-1)));
      expect(names, path).to.deep.equal(['message', 'AuthToken']);
      expect(Object.keys(get.responses['200'].headers), path).to.deep.equal(['Body-Sign']);
    }
    expect(Object.keys(bundle.paths)).to.have.length(4);
  });
});

type Path = keyof typeof bundle.paths;

/** The example with every parameter of the query. */
function completeMessage(path: Path): Record<string, string> {
  const examples = bundle.paths[path].get.parameters.map((each) => each.examples?.complete.value);
  const complete = examples.find((value) => value !== undefined);
  if (!complete) throw new Error(`${path} has no complete example`);
  return complete;
}

function answerExamples(path: Path): unknown[] {
  const { examples } = bundle.paths[path].get.responses['200'].content['application/json'];
  return Object.values(examples).map(({ value }) => value);
}
