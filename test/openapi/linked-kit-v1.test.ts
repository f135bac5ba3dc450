import { expect } from 'chai';
import bundle from '../../generated/bundles/linked-kit-v1.json' with { type: 'json' };
import { scenes } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { committedBundle } from './committed-bundle.ts';
import { fieldTable } from './field-table.ts';

const document = committedBundle('linked-kit-v1');

// Name, mandatory or optional, greatest length, as the tables of the guide have them. flag and testFlag are numbers; of
// texts without a printed length the contract has one of its own: time stamps 17, clientSecret 2048, a list the
// largest body.
const requests: Record<string, string[]> = {
  tenantSync: [
    'instanceId M 64',
    'orderId M 64',
    'tenantId M 64',
    'tenantCode M 64',
    'name M 255',
    'domainName M 255',
    'flag M',
    'testFlag M',
    'timeStamp M 17',
  ],
  applicationSync: [
    'instanceId M 64',
    'tenantId M 64',
    'appId M 64',
    'clientId M 64',
    'clientSecret M 2048',
    'flag M',
    'testFlag M',
    'timeStamp M 17',
  ],
  authSync: [
    'instanceId M 64',
    'tenantId M 64',
    'appId M 64',
    'userList M 1048576',
    'currentSyncTime M 17',
    'flag M',
    'testFlag M',
    'timeStamp M 17',
  ],
  singleOrgSync: [
    'instanceId M 64',
    'tenantId M 64',
    'orgCode M 64',
    'orgName M 128',
    'parentCode O 64',
    'flag M',
    'testFlag M',
    'timeStamp M 17',
  ],
  // flag is in the sample and not in the table.
  allOrgSync: [
    'instanceId M 64',
    'tenantId M 64',
    'orgInfo M 1048576',
    'flag O',
    'testFlag M',
    'timeStamp M 17',
  ],
};

// The flags of each scene.
const flags: Record<string, number[]> = {
  tenantSync: [0, 1],
  applicationSync: [0, 1],
  authSync: [0, 1, 2],
  singleOrgSync: [0, 1, 2],
};

const printed =
  bundle.paths['/linked-kit-v1/tenantSync'].post.requestBody.content['application/json'].examples.printed;

describe('The contract of the linked kit V1.0', () => {
  it('has the five interfaces of the guide and no other, each below the production address', () => {
    expect(Object.keys(scenes['linked-kit-v1'])).to.deep.equal(Object.keys(requests));
    for (const { activity, subPath, method, transport } of Object.values(scenes['linked-kit-v1'])) {
      expect([subPath, method, transport]).to.deep.equal([`/produceAPI/${activity}`, 'POST', 'kit-v1']);
    }
  });

  for (const scene of Object.values(scenes['linked-kit-v1'])) {
    it(`has every field of a request of ${scene.activity}, mandatory and as long as in the guide`, () => {
      expect(fieldTable(document, scene.requestSchema)).to.deep.equal(requests[scene.activity]);
    });

    it(`answers ${scene.activity} with result code and text, and with no code that tells KooGallery to ask again (R17)`, () => {
      expect(fieldTable(document, scene.answerSchema)).to.deep.equal(['resultCode M 6', 'resultMsg M 255']);
      expect(scene.resultCodes).to.deep.equal(['000000', '000001', '000002', '000005']);
    });
  }

  it('knows the flags of each interface, as number and as digit, and takes any other for drift (R2)', () => {
    for (const [activity, known] of Object.entries(flags)) {
      const { request } = validators['linked-kit-v1'][activity as 'tenantSync'];
      const complaints = (flag: unknown) => {
        request({ flag });
        return (request.errors ?? []).filter(({ instancePath }) => instancePath === '/flag');
      };
      for (const flag of [0, 1, 2, 3, 4]) {
        const keywords = known.includes(flag) ? [] : ['enum'];
        expect(
          complaints(flag).map(({ keyword }) => keyword),
          `${activity} ${flag}`,
        ).to.deep.equal(keywords);
        expect(complaints(String(flag)).map(({ keyword }) => keyword)).to.deep.equal(keywords);
      }
      expect(complaints({}).map(({ keyword }) => keyword)).to.include('type');
    }
  });

  it('takes the printed call without a word', () => {
    const { request } = validators['linked-kit-v1'].tenantSync;
    expect(request(printed?.value), JSON.stringify(request.errors)).to.equal(true);
  });

  it('asks every interface for its proof in the headers, and signs every answer (R12)', () => {
    for (const [path, { post }] of Object.entries(bundle.paths)) {
      expect(
        post.parameters.map(({ $ref }) => $ref.split('/').at(-1)),
        path,
      ).to.deep.equal(['KitToken']);
      expect(Object.keys(post.responses['200'].headers), path).to.deep.equal(['Body-Sign']);
    }
    expect(Object.keys(bundle.paths)).to.have.length(5);
  });
});
