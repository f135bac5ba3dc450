import { expect } from 'chai';
import { licenseProblem } from '../../server/management/licenses/license-problem.ts';
import { sampleLicenseCode } from '../storage/sample-calling-back.ts';
import { type RunningManagement, runManagement, tokens } from './running-management.ts';
import { instanceRow, newInstances } from './stored-rows.ts';

const code = 'PL-CODE-0001';

describe('authorization codes in the management interface', () => {
  let running: RunningManagement;

  beforeEach(async () => {
    running = await runManagement({
      endpoints: [
        {
          name: 'codes',
          guide: 'license-code',
          path: '/produce/codes',
          plugin: 'shop-plugin',
          productType: 'license',
        },
      ],
    });
  });
  afterEach(() => running.close());

  const post = (path: string, body: object) =>
    running.agent.post(`/api/v1/licenses/${path}`).set('Authorization', `Bearer ${tokens[0]}`).send(body);

  it('are shown with what KooGallery said and what its calls have made of them', async () => {
    const row = sampleLicenseCode({
      code_key: 'of the first',
      instance_key: instanceRow(code).instance_key,
      endpoint: 'codes',
      code: running.sealer.seal(code),
      activation: 'active',
      status: 'ALIVE',
      expires_at: Date.UTC(2027, 0, 1),
      amount: 5,
    });
    await running.write({
      licenseCodes: [row],
      ...newInstances(instanceRow(code, { state: 'frozen' })),
    });
    const { body, text } = await running.read('/licenses').expect(200);
    expect(body.items).to.have.length(1);
    expect(body.items[0]).to.include({
      code: 'PL***001',
      endpoint: 'codes',
      activation: 'active',
      status: 'ALIVE',
      instanceState: 'frozen',
      expiresAt: '2027-01-01T00:00:00.000Z',
      amount: 5,
      checkedAt: null,
      problem: null,
    });
    expect(text).not.to.include(code);
  });

  it('stand in the log by their ends only, even when the server is at fault (R23)', async () => {
    const { body } = await post(`${code}/check`, { endpoint: 'codes' }).expect(500);
    expect(body.detail).to.match(/fault of the server/);
    const fact = running.logged.find(({ msg }) => msg === 'a request to the management interface failed');
    expect(fact?.path).to.equal('/api/v1/licenses/PL***001/check');
    expect(JSON.stringify(running.logged)).not.to.include(code);
  });

  it('are asked for with what the contract allows only', async () => {
    const refusals: [string, object, RegExp][] = [
      ['activate', { endpoint: 'codes', codes: [] }, /^codes: /],
      ['activate', { endpoint: 'codes', codes: Array.from({ length: 101 }, () => code) }, /^codes: /],
      ['activate', { endpoint: 'codes', codes: ['with blank'] }, /^codes\/0: /],
      ['activate', { endpoint: 'codes', codes: [code], effectiveAt: 'tomorrow' }, /^effectiveAt: /],
      [`${code}/check`, {}, /endpoint/],
      [`${code}/check`, { endpoint: 'codes', clientId: 'x'.repeat(257) }, /^clientId: /],
      [`${'P'.repeat(65)}/check`, { endpoint: 'codes' }, /^code: /],
      [`${code}/usage`, { endpoint: 'codes', activeNumber: -1 }, /^activeNumber: /],
    ];
    for (const [path, body, says] of refusals) {
      const answer = await post(path, body).expect(400);
      expect(answer.body.detail, path).to.match(says);
    }
  });
});

describe('the problem of a code that is not active', () => {
  const problem = (
    activation: 'none' | 'requested' | 'active' | 'refused',
    last_code: string | null = null,
  ) =>
    licenseProblem(
      sampleLicenseCode({ activation, last_code, last_error: last_code && 'KooGallery says no' }),
    );

  it('says what is wrong and what to do', () => {
    expect(problem('none')).to.equal(null);
    expect(problem('active')).to.equal(null);
    expect(problem('requested')).to.equal('It is on its way. Ask again.');
    expect(problem('requested', '92020004')).to.match(/^The buyer has not claimed/);
    expect(problem('requested', '92020001')).to.equal('KooGallery says no. It is tried again by itself.');
    expect(problem('refused', '92020005')).to.match(/^KooGallery says no\. Compare the code.*ask again\.$/);
    expect(problem('refused', '92020003')).to.match(/Seller Console/);
    expect(problem('refused', '92029999')).to.equal('KooGallery says no. Mend the cause. Then ask again.');
  });
});
