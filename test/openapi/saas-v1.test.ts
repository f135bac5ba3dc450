import { expect } from 'chai';
import bundle from '../../generated/bundles/saas-v1.json' with { type: 'json' };
import { scenes } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { dispensable } from '../../handlers/leniency.ts';
import { authToken } from '../../protocol/auth-token.ts';
import { bodySign } from '../../protocol/body-sign.ts';
import { parseFormQuery } from '../../protocol/form-query.ts';
import { aesBitsOf, decryptField } from '../../protocol/sensitive-field.ts';
import { printedCall, printedQueries } from '../fixtures/saas-v1-printed-calls.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('saas-v1');

/** The key of the sample program. */
const sampleKey = 'xxxxxxx';

// Name, mandatory or optional, greatest length, as the tables of the guide have them; authToken (M 50) is a parameter of its own.
const requests: Record<string, string[]> = {
  newInstance: [
    'activity M 20',
    'timeStamp M 20',
    'customerId M 100',
    // Mandatory on the mainland's page, optional on the international one.
    'customerName O 64',
    'userId O 64',
    'userName O 64',
    // No page gives a length for phone, mail, trialFlag and provisionType.
    'mobilePhone O 256',
    'email O 512',
    'businessId M 64',
    'orderId M 64',
    'skuCode O 64',
    'productId M 64',
    'trialFlag O 2',
    'expireTime O 20',
    'chargingMode O 3',
    'saasExtendParams O 2048',
    'amount O 7',
    'diskSize O 7',
    'bandWidth O 7',
    'periodType O 10',
    'periodNumber O 2',
    'orderAmount O 20',
    'provisionType O 3',
    'acceptanceTime O 20',
    'testFlag O 2',
  ],
  refreshInstance: [
    'activity M 20',
    'timeStamp M 20',
    'orderId M 64',
    'instanceId M 64',
    'productId O 64',
    'expireTime M 20',
    'trialToFormal O 2',
    'periodType O 10',
    'periodNumber O 2',
    'orderAmount O 20',
    'testFlag O 2',
  ],
  expireInstance: ['activity M 20', 'timeStamp M 20', 'instanceId M 64', 'orderId M 64', 'testFlag O 2'],
  releaseInstance: [
    'activity M 20',
    'timeStamp M 20',
    'instanceId M 64',
    'orderId M 64',
    'orderAmount O 20',
    'testFlag O 2',
  ],
  upgrade: [
    'activity M 20',
    'timeStamp M 20',
    'instanceId M 64',
    'orderId M 64',
    'skuCode M 64',
    'productId M 64',
    'amount O 7',
    'diskSize O 7',
    'bandWidth O 7',
    // In the example only, not in the table.
    'saasExtendParams O 2048',
    'testFlag O 2',
  ],
  instanceStatus: [
    'activity M 32',
    'timeStamp M 20',
    'instanceId M 64',
    'instanceStatus M 32',
    'testFlag O 2',
  ],
  // 64 in the guide, which allows 100 ids of that length with commas between them.
  queryInstance: ['activity M 20', 'timeStamp M 20', 'instanceId M 6499', 'testFlag O 2'],
};

// resultMsg is optional in the tables and mandatory by R1.
const acknowledgement = ['resultCode M 6', 'resultMsg M 255'];

// instanceId is mandatory with the code of an accepted order; the validators hold answers to that.
const answers: Record<string, string[]> = {
  newInstance: [...acknowledgement, 'encryptType O 3', 'instanceId O 64', 'appInfo O'],
  queryInstance: [...acknowledgement, 'encryptType O 3', 'info O'],
};

const parts: Record<string, string[]> = {
  InstanceInfo: ['instanceId M 64', 'appInfo O', 'usageInfo O'],
  AppInfo: ['frontEndUrl M 512', 'adminUrl O 512', 'userName O 128', 'password O 128', 'memo O 1024'],
  UsageInfo: ['relatedInstanceId O 64', 'usageValue M', 'statisticalTime M 20', 'dashboardUrl O 512'],
};

const activities = Object.keys(scenes['saas-v1']) as (keyof typeof printedQueries)[];

describe('The contract of the SaaS guide V1.0', () => {
  it('has the seven scenes of the guide and no other', () => {
    expect(activities.toSorted()).to.deep.equal(Object.keys(requests).sort());
  });

  for (const scene of Object.values(scenes['saas-v1'])) {
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
  }

  for (const [name, fields] of Object.entries(parts)) {
    it(`has every field of ${name}`, () => {
      expect(fieldTable(document, name)).to.deep.equal(fields);
    });
  }

  it('answers the codes that all scenes may, never that the work goes on (R17)', () => {
    for (const { activity, resultCodes } of Object.values(scenes['saas-v1'])) {
      expect(resultCodes, activity).to.include.members(['000000', '000001', '000002', '000005']);
      expect(resultCodes, activity).to.not.include('000004');
    }
  });

  it('keeps the codes of a failed creation to creation', () => {
    const creation = Array.from({ length: 8 }, (_, index) => `00010${index}`);
    for (const { activity, resultCodes } of Object.values(scenes['saas-v1'])) {
      const own = resultCodes.filter((code) => code >= '000100');
      expect(own, activity).to.deep.equal(activity === 'newInstance' ? creation : []);
    }
  });

  it('answers "no such instance" in every scene but the one that makes instances', () => {
    const without = Object.values(scenes['saas-v1']).filter(
      ({ resultCodes }) => !(resultCodes as readonly string[]).includes('000003'),
    );
    expect(without.map(({ activity }) => activity)).to.deep.equal(['newInstance']);
  });

  it('asks every scene for its message and its token, and signs every answer (R12)', () => {
    for (const [path, { get }] of Object.entries(bundle.paths)) {
      const names = get.parameters.map((each) => ('name' in each ? each.name : each.$ref.split('/').at(-1)));
      expect(names, path).to.deep.equal(['message', 'AuthToken']);
      expect(Object.keys(get.responses['200'].headers), path).to.deep.equal(['Body-Sign']);
      expect(get.responses, path).to.have.property('503');
    }
    expect(bundle.components.parameters.AuthToken.schema).to.deep.equal({ type: 'string', maxLength: 50 });
  });
});

describe('The printed examples of the SaaS guide V1.0', () => {
  for (const activity of activities) {
    it(`are in the contract as they are printed: ${activity}`, () => {
      expect(printedExample(activity).value).to.deep.equal(printedCall(activity));
    });
  }

  it('are accepted, but for those that lack what their own table calls mandatory', () => {
    const lacking = Object.fromEntries(
      activities.map((activity) => {
        const { request } = validators['saas-v1'][activity];
        const faults = request(printedCall(activity)) ? [] : (request.errors ?? []);
        return [activity, faults.map(({ params }) => params.missingProperty)];
      }),
    );
    expect(lacking).to.deep.equal({
      newInstance: [],
      refreshInstance: [],
      expireInstance: ['orderId'],
      releaseInstance: ['orderId'],
      upgrade: ['timeStamp', 'skuCode'],
      instanceStatus: [],
      queryInstance: [],
    });
    const wrong = activities.filter((activity) => 'x-printed-wrong' in printedExample(activity));
    expect(wrong).to.deep.equal(activities.filter((activity) => lacking[activity]?.length));
  });

  it('can be done without the order that expiry and release lack (R2)', () => {
    expect(dispensable['saas-v1']).to.deep.include({
      expireInstance: ['orderId'],
      releaseInstance: ['orderId'],
    });
  });

  it('have the published token, where its key is published', () => {
    const parameters = parseFormQuery(printedQueries.newInstance);
    const token = parameters.get('authToken');
    expect(authToken(sampleKey, '20200727073711903', parameters)).to.equal(token);
    expect(bundle.components.parameters.AuthToken.example).to.equal(token);
  });
});

describe('The constructed examples of the SaaS guide V1.0', () => {
  it('are an answer whose bytes and encrypted fields hold under the key they name', () => {
    const answer = bundle.paths['/saas-v1/newInstance'].get.responses['200'].content['application/json'];
    const { complete } = answer.examples;
    expect(bodySign(sampleKey, JSON.stringify(complete.value))).to.equal(
      'sign_type="HMAC-SHA256", signature="mNpXOH2RttjxqjiKsaEecJk0xKcWdwLmhg4ihqYn09s="',
    );
    const bits = aesBitsOf(complete.value.encryptType);
    expect(decryptField(sampleKey, bits, complete.value.appInfo.userName)).to.equal('admin');
    expect(decryptField(sampleKey, bits, complete.value.appInfo.password)).to.equal('Init#Pass01');
  });

  it('are a purchase with every documented parameter, phone and mail encrypted under that key', () => {
    const [message] = bundle.paths['/saas-v1/newInstance'].get.parameters;
    if (!message || !('examples' in message)) throw new Error('newInstance has no examples');
    const { value } = message.examples.complete;
    expect(Object.keys(value)).to.deep.equal(requests.newInstance?.map((row) => row.split(' ')[0]));
    expect(decryptField(sampleKey, 256, value.mobilePhone)).to.equal('15905222222');
    expect(decryptField(sampleKey, 256, value.email)).to.equal('user@example.com');
  });

  it('let a scene answer six zeros with the instance only', () => {
    const { answer } = validators['saas-v1'].newInstance;
    expect(answer({ resultCode: '000000', resultMsg: 'x' })).to.equal(false);
    expect(answer({ resultCode: '000106', resultMsg: 'x' })).to.equal(true);
    expect(answer({ resultCode: '000004', resultMsg: 'x', instanceId: 'a' })).to.equal(false);
  });
});

function printedExample(activity: keyof typeof printedQueries): { value: object } {
  const [message] = bundle.paths[`/saas-v1/${activity}`].get.parameters;
  if (!message || !('examples' in message)) throw new Error(`${activity} has no printed example`);
  return message.examples.printed;
}
