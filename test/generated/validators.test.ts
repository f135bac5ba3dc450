import { expect } from 'chai';
import { scenes } from '../../generated/scenes.ts';
import { type Validate, validators } from '../../generated/validators.ts';

// As printed in the guide, byte for byte; the guide has no true example of changeInstanceCheck.
const printedRequests = {
  newInstance:
    '{"activity":"newInstance","businessId":"87b94795-0603-4e24-8ae5-69420d60e3c8","orderId":"CS2211181819B4LVS","orderLineId":"CS2211181819B4LVS-000001","testFlag":"1"}',
  queryInstance:
    '{"activity":"queryInstance","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","testFlag":"1"}',
  refreshInstance:
    '{"activity":"refreshInstance","expireTime":"20221124023618256","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","orderId":"CS2211181819B4LVS","orderLineId":"CS2211181819B4LVS-000001","productId":"OFFI461867333479178240","scene":"RENEWAL","testFlag":"1"}',
  updateInstanceStatus:
    '{"activity":"updateInstanceStatus","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","status":"FREEZE","testFlag":"1"}',
  releaseInstance:
    '{"activity":"releaseInstance","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","orderId":"CS2211181819B4LVS","orderLineId":"CS2211181819B4LVS-000001","testFlag":"1"}',
  upgradeInstance:
    '{"activity":"upgradeInstance","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","orderId":"CS2211181819B4LVS","orderLineId":"CS2211181819B4LVS-000001","testFlag":"1"}',
  changeInstanceCheck:
    '{"activity":"changeInstanceCheck","instanceId":"10e758d0-31ad-4c4b-8f1b-81d03469a10e","productInfo":{"productId":"OFFI461867333479178240"},"testFlag":"1"}',
};

const mandatory: Record<keyof typeof printedRequests, string[]> = {
  newInstance: ['activity', 'businessId', 'orderId', 'orderLineId'],
  queryInstance: ['activity', 'instanceId'],
  refreshInstance: ['activity', 'expireTime', 'instanceId', 'orderId', 'orderLineId', 'scene'],
  updateInstanceStatus: ['activity', 'instanceId', 'status'],
  releaseInstance: ['activity', 'instanceId'],
  upgradeInstance: ['activity', 'instanceId', 'orderId', 'orderLineId'],
  changeInstanceCheck: ['activity', 'instanceId', 'productInfo'],
};

const activities = Object.keys(scenes['saas-v2']) as (keyof typeof printedRequests)[];

/** What is wrong with a message, each fault as `<path> <keyword>`; a field that is missing or unknown is part of the path. */
function faults(validate: Validate, message: unknown): string[] {
  if (validate(message)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const field = params.missingProperty ?? params.additionalProperty;
    return `${instancePath}${field === undefined ? '' : `/${String(field)}`} ${keyword}`;
  });
}

describe('The request validators', () => {
  for (const activity of activities) {
    const { request } = validators['saas-v2'][activity];
    const printed = JSON.parse(printedRequests[activity]) as Record<string, unknown>;

    it(`accept the printed call of ${activity}`, () => {
      expect(faults(request, printed)).to.deep.equal([]);
    });

    it(`name each mandatory field that ${activity} lacks, all of them at once`, () => {
      for (const field of Object.keys(printed)) {
        const { [field]: _, ...rest } = printed;
        expect(faults(request, rest)).to.deep.equal(
          mandatory[activity].includes(field) ? [`/${field} required`] : [],
        );
      }
      expect(faults(request, {}).sort()).to.deep.equal(
        mandatory[activity].map((field) => `/${field} required`),
      );
    });

    it(`know an unknown field of ${activity} by its keyword`, () => {
      expect(faults(request, { ...printed, colour: 'red' })).to.deep.equal(['/colour additionalProperties']);
    });

    it(`know an unknown value of testFlag in ${activity} by its keyword`, () => {
      expect(faults(request, { ...printed, testFlag: '7' })).to.deep.equal(['/testFlag enum']);
    });

    it(`know an over-long instance or order in ${activity} by its keyword`, () => {
      const field = activity === 'newInstance' ? 'orderId' : 'instanceId';
      const limit = activity === 'queryInstance' ? 6499 : 64;
      expect(faults(request, { ...printed, [field]: 'x'.repeat(limit) })).to.deep.equal([]);
      expect(faults(request, { ...printed, [field]: 'x'.repeat(limit + 1) })).to.deep.equal([
        `/${field} maxLength`,
      ]);
    });

    it(`refuse what is no object, or a number for a text, in ${activity}`, () => {
      expect(faults(request, null)).to.deep.equal([' type']);
      expect(faults(request, [])).to.deep.equal([' type']);
      expect(faults(request, { ...printed, instanceId: 5 })).to.deep.equal([
        activity === 'newInstance' ? '/instanceId additionalProperties' : '/instanceId type',
      ]);
    });
  }

  it('count characters, not the halves of which some are made', () => {
    const message = { ...JSON.parse(printedRequests.newInstance), orderId: '😀'.repeat(64) };
    expect(faults(validators['saas-v2'].newInstance.request, message)).to.deep.equal([]);
  });

  it('know unknown scenes and states by their keyword', () => {
    const { refreshInstance, updateInstanceStatus } = validators['saas-v2'];
    const renewal = { ...JSON.parse(printedRequests.refreshInstance), scene: 'CANCEL_RENEW' };
    expect(faults(refreshInstance.request, renewal)).to.deep.equal(['/scene enum']);
    const thaw = { ...JSON.parse(printedRequests.updateInstanceStatus), status: 'NORMAL' };
    expect(faults(updateInstanceStatus.request, thaw)).to.deep.equal(['/status enum']);
  });

  it('read an expiry of 14 and of 17 digits (R22), and no other', () => {
    const { request } = validators['saas-v2'].refreshInstance;
    const withExpiry = (expireTime: string) => ({
      ...JSON.parse(printedRequests.refreshInstance),
      expireTime,
    });
    expect(faults(request, withExpiry('20221124023618'))).to.deep.equal([]);
    expect(faults(request, withExpiry('20221124023618256'))).to.deep.equal([]);
    for (const wrong of ['2022112402361', '202211240236182', '2022-11-24T02:36:18Z']) {
      expect(faults(request, withExpiry(wrong))).to.deep.equal(['/expireTime pattern']);
    }
  });

  it('take productInfo as an object and as text, and tell what is strange inside it from what is wrong with it', () => {
    const { request } = validators['saas-v2'].changeInstanceCheck;
    const withProduct = (productInfo: unknown) => ({
      ...JSON.parse(printedRequests.changeInstanceCheck),
      productInfo,
    });
    expect(
      faults(request, withProduct({ productId: 'a', skuCode: 'b', linearValue: 20, productName: 'c' })),
    ).to.deep.equal([]);
    expect(faults(request, withProduct('{"productId":"a"}'))).to.deep.equal([]);
    expect(faults(request, withProduct({}))).to.deep.equal([]);
    expect(faults(request, withProduct({ colour: 'red', skuCode: 'x'.repeat(65) }))).to.deep.equal([
      '/productInfo/colour additionalProperties',
      '/productInfo/skuCode maxLength',
    ]);
    for (const wrong of [5, [], null, true]) {
      expect(faults(request, withProduct(wrong))).to.deep.equal(['/productInfo type']);
    }
  });
});

describe('The answer validators', () => {
  const { newInstance, queryInstance } = validators['saas-v2'];
  const info = {
    instanceId: 'a',
    appInfo: { frontEndUrl: 'https://www.isvserver.com' },
    usageInfo: [{ usageValue: 12.5, statisticalTime: '20221101025113409' }],
  };
  const described = { resultCode: '000000', resultMsg: 'success.', info: [info] };

  for (const activity of activities) {
    const { answer } = validators['saas-v2'][activity];
    const refusal = { resultCode: '000005', resultMsg: 'an internal error' };

    it(`accept each code that ${activity} may answer, and no other`, () => {
      for (const resultCode of scenes['saas-v2'][activity].resultCodes) {
        expect(
          faults(answer, {
            resultCode,
            resultMsg: 'x',
            ...(activity === 'newInstance' && { instanceId: 'a' }),
          }),
        ).to.deep.equal([]);
      }
      expect(faults(answer, { ...refusal, resultCode: '0000004' })).to.include('/resultCode enum');
      expect(faults(answer, { ...refusal, resultCode: '999999' })).to.include('/resultCode enum');
    });

    it(`refuse an answer to ${activity} that lacks resultCode or resultMsg (R1), says too much or speaks too long`, () => {
      expect(faults(answer, { resultMsg: 'x' })).to.include('/resultCode required');
      expect(faults(answer, { resultCode: '000005' })).to.deep.equal(['/resultMsg required']);
      expect(faults(answer, { ...refusal, encryptType: '1' })).to.deep.equal([
        '/encryptType additionalProperties',
      ]);
      expect(faults(answer, { ...refusal, resultMsg: 'x'.repeat(256) })).to.deep.equal([
        '/resultMsg maxLength',
      ]);
    });
  }

  it('demand the instance with a code that says there is one, and not with a refusal', () => {
    for (const resultCode of ['000000', '000004']) {
      expect(faults(newInstance.answer, { resultCode, resultMsg: 'x' })).to.deep.equal([
        '/instanceId required',
      ]);
    }
    expect(faults(newInstance.answer, { resultCode: '000106', resultMsg: 'x' })).to.deep.equal([]);
  });

  it('accept the printed answer of newInstance', () => {
    const printed = {
      resultCode: '000000',
      resultMsg: 'success.',
      instanceId: '03pf80c2bae96vc49b80b917bea776d7',
    };
    expect(faults(newInstance.answer, printed)).to.deep.equal([]);
  });

  it('find what is missing, unknown or too long deep inside the answer of queryInstance', () => {
    const faultsOf = (change: object) =>
      faults(queryInstance.answer, { ...described, info: [{ ...info, ...change }] });
    expect(faultsOf({})).to.deep.equal([]);
    expect(faultsOf({ instanceId: undefined })).to.deep.equal(['/info/0/instanceId required']);
    expect(faultsOf({ appInfo: { adminUrl: 'x' } })).to.deep.equal(['/info/0/appInfo/frontEndUrl required']);
    expect(faultsOf({ appInfo: { frontEndUrl: 'x'.repeat(513) } })).to.deep.equal([
      '/info/0/appInfo/frontEndUrl maxLength',
    ]);
    expect(faultsOf({ appInfo: { frontEndUrl: 'x', encryptType: 1 } })).to.deep.equal([
      '/info/0/appInfo/encryptType additionalProperties',
    ]);
    expect(faultsOf({ usageInfo: [{}] })).to.have.members([
      '/info/0/usageInfo/0/usageValue required',
      '/info/0/usageInfo/0/statisticalTime required',
    ]);
    const usage = { usageValue: '12.5', statisticalTime: '20221101025113' };
    expect(faultsOf({ usageInfo: [usage] })).to.have.members([
      '/info/0/usageInfo/0/usageValue type',
      '/info/0/usageInfo/0/statisticalTime pattern',
    ]);
  });
});
