import { expect } from 'chai';
import type { SceneRequest } from '../../generated/scenes.ts';
import { BadRequest } from '../../handlers/handler.ts';
import { licenseOnline } from '../../handlers/license-online/license-online.ts';
import { done, failed, inProgress } from '../../lifecycle/outcome.ts';
import type { RefusalReason } from '../../plugins/contract.ts';
import { printedCalls } from '../fixtures/license-printed-calls.ts';

const printed = printedCalls['license-online'];

describe('newInstance of the guide for licenses opened online', () => {
  it('makes the printed call a creation, whose order is for the marketplace to tell', () => {
    expect(licenseOnline.newInstance.decode(printed.newInstance)).to.deep.equal({
      type: 'create',
      orderId: 'CS221118******',
      orderLineId: 'CS22111********-000001',
      proposedInstanceId: '87b947**********-69420d60e3c8',
    });
  });

  it('leaves the id of the instance open when the call has no number (R16)', () => {
    const { businessId: _, ...withoutNumber } = printed.newInstance;
    const command = licenseOnline.newInstance.decode(withoutNumber as typeof printed.newInstance);
    expect(command).to.deep.include({ proposedInstanceId: null });
  });

  it('answers the instance, also while it is being made (R17)', () => {
    const { encode } = licenseOnline.newInstance;
    expect(encode(done('I'))).to.deep.include({ resultCode: '000000', instanceId: 'I' });
    expect(encode(inProgress('I'))).to.deep.include({ resultCode: '000004', instanceId: 'I' });
  });

  it('answers a lack of resources with its own code, and every other refusal with the general one', () => {
    const { encode } = licenseOnline.newInstance;
    expect(encode(failed('NO_RESOURCE', 'no room'))).to.deep.equal({
      resultCode: '000100',
      resultMsg: 'no room',
    });
    expect(encode(failed('SOLD_OUT', 'none left'))).to.include({ resultCode: '000005' });
  });
});

describe('refreshInstance of the guide for licenses opened online', () => {
  it('makes the printed call a renewal to an end with milliseconds (R22)', () => {
    expect(licenseOnline.refreshInstance.decode(printed.refreshInstance)).to.deep.equal({
      type: 'renew',
      reason: 'renewal',
      instanceId: '10e758d0-31ad********03469a10e',
      orderId: 'CS2211*******VS',
      orderLineId: 'CS221******000001',
      expiresAt: new Date('2022-11-24T02:36:18.256Z'),
      productId: 'OFFI461******240',
    });
  });

  const reasons: Record<string, string> = {
    TRIAL_TO_FORMAL: 'trial-to-formal',
    RENEWAL: 'renewal',
    UNSUBSCRIBE_RENEWAL_PERIOD: 'cancel-renewal',
    // A sibling guide has it, this one may get it.
    RENEWAL_CHANGE: 'change',
    SOMETHING_NEW: 'unknown',
  };
  for (const [scene, reason] of Object.entries(reasons)) {
    it(`reads the scene ${scene} as the reason ${reason}`, () => {
      const command = licenseOnline.refreshInstance.decode({ ...printed.refreshInstance, scene });
      expect(command).to.deep.include({ type: 'renew', reason });
    });
  }

  it('refuses an end that is no time, naming the field', () => {
    const wrong = { ...printed.refreshInstance, expireTime: '20221324023618' };
    expect(() => licenseOnline.refreshInstance.decode(wrong)).to.throw(BadRequest, 'expireTime');
  });
});

describe('updateInstanceStatus of the guide for licenses opened online', () => {
  const statusOf = (status: string) =>
    licenseOnline.updateInstanceStatus.decode({ ...printed.updateInstanceStatus, status });
  const instanceId = '10e75*********1b-81d03469a10e';

  it('freezes in the printed call, and unfreezes', () => {
    const command = licenseOnline.updateInstanceStatus.decode(printed.updateInstanceStatus);
    expect(command).to.deep.equal({ type: 'freeze', instanceId });
    expect(statusOf('UNFREEZE')).to.deep.equal({ type: 'unfreeze', instanceId });
  });

  it('keeps a status it does not know, and changes nothing (R2)', () => {
    expect(statusOf('PAUSE')).to.deep.equal({ type: 'acknowledge', instanceId, remark: 'status PAUSE' });
  });
});

describe('releaseInstance of the guide for licenses opened online', () => {
  it('names the order of an unsubscription, and none after the freeze period', () => {
    const { decode } = licenseOnline.releaseInstance;
    const instanceId = '10e758d0**********-81d03469a10e';
    const release = { type: 'release', instanceId };
    expect(decode(printed.releaseInstance)).to.deep.equal({ ...release, orderId: 'CS22111********VS' });
    expect(decode({ activity: 'releaseInstance', instanceId })).to.deep.equal({ ...release, orderId: null });
  });
});

describe('getLicenseAsync', () => {
  const issued = (more: Partial<SceneRequest<'license-online', 'getLicenseAsync'>>) =>
    licenseOnline.getLicenseAsync.decode({ ...printed.getLicenseAsync, ...more });

  it('makes the printed call a wish for a license, with its literal z read as UTC', () => {
    expect(licenseOnline.getLicenseAsync.decode(printed.getLicenseAsync)).to.deep.equal({
      type: 'issueLicense',
      instanceId: 'RA2****4LVS',
      eventId: '8****e5694*****c8',
      deviceFingerprint: '8******6034e2*****60e1',
      notBefore: new Date('2023-10-27T10:30:15Z'),
      expiresAt: new Date('2024-10-27T10:30:15Z'),
    });
  });

  it('wants a license without end and for any device when the call names neither', () => {
    const { expireTime: _, deviceFingerprint: __, ...bare } = printed.getLicenseAsync;
    const command = licenseOnline.getLicenseAsync.decode(bare);
    expect(command).to.deep.include({ deviceFingerprint: null, expiresAt: null });
  });

  it("reads times in the guides' other forms too", () => {
    const notBefore = new Date('2023-10-27T10:30:15Z');
    expect(issued({ effectiveTime: '20231027103015' })).to.deep.include({ notBefore });
    expect(issued({ effectiveTime: '2023-10-27T10:30:15Z' })).to.deep.include({ notBefore });
  });

  it('refuses a time that cannot be read, naming the field: no end would be a license without end', () => {
    expect(() => issued({ effectiveTime: 'soon' })).to.throw(BadRequest, 'effectiveTime');
    expect(() => issued({ expireTime: '2024-02-30 00:00:00 z' })).to.throw(BadRequest, 'expireTime');
  });

  const refusals: Partial<Record<RefusalReason, string>> = {
    LICENSE_QUOTA_USED_UP: '000900',
    LICENSE_OUTSIDE_PERIOD: '000901',
    LICENSE_EXPIRY_MISSING: '000902',
    FINGERPRINT_MISSING: '000903',
  };
  for (const [reason, resultCode] of Object.entries(refusals)) {
    it(`answers the refusal ${reason} with ${resultCode}`, () => {
      const outcome = failed(reason as RefusalReason, 'no license');
      const answer = licenseOnline.getLicenseAsync.encode(outcome);
      expect(answer).to.deep.equal({ resultCode, resultMsg: 'no license' });
    });
  }

  it('never answers the license itself, which is uploaded', () => {
    const { encode } = licenseOnline.getLicenseAsync;
    const withLicense = encode({ ...done(), license: { kind: 'text', text: 'LIC-1' } });
    expect(withLicense).to.deep.equal({ resultCode: '000000', resultMsg: 'success' });
    expect(encode(inProgress())).to.include({ resultCode: '000004' });
    expect(encode(failed('INSTANCE_UNKNOWN', 'no such instance'))).to.include({ resultCode: '000003' });
  });
});
