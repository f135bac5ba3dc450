import { expect } from 'chai';
import { BadRequest } from '../../handlers/handler.ts';
import { licenseCode } from '../../handlers/license-code/license-code.ts';
import { done, failed, inProgress } from '../../lifecycle/outcome.ts';
import { printedCalls } from '../fixtures/license-printed-calls.ts';

const printed = printedCalls['license-code'];

describe('the calls about an authorization code', () => {
  it('renew it in the printed call, whose code may never have been heard of before', () => {
    expect(licenseCode.refreshLicenseCode.decode(printed.refreshLicenseCode)).to.deep.equal({
      type: 'renew',
      reason: 'renewal',
      instanceId: '******',
      orderId: '******',
      orderLineId: '******',
      expiresAt: new Date('2023-05-23T20:19:32Z'),
      productId: '******',
      introduces: true,
    });
  });

  it('take a renewal back, and renew for a reason that is not known yet (R2)', () => {
    const reasonOf = (scene: string) => {
      const command = licenseCode.refreshLicenseCode.decode({ ...printed.refreshLicenseCode, scene });
      return command.type === 'renew' ? command.reason : null;
    };
    expect(reasonOf('UNSUBSCRIBE_RENEWAL_PERIOD')).to.equal('cancel-renewal');
    expect(reasonOf('SOMETHING_NEW')).to.equal('unknown');
  });

  it('refuse an end that is no time, naming the field', () => {
    const wrong = { ...printed.refreshLicenseCode, expireTime: 'soon' };
    expect(() => licenseCode.refreshLicenseCode.decode(wrong)).to.throw(BadRequest, 'expireTime');
  });

  it('freeze it in the printed call, and unfreeze it, whether it was heard of or not', () => {
    const { decode } = licenseCode.updateLicenseCodeStatus;
    const instanceId = '******';
    expect(decode(printed.updateLicenseCodeStatus)).to.deep.equal({
      type: 'freeze',
      instanceId,
      introduces: true,
    });
    expect(decode({ ...printed.updateLicenseCodeStatus, status: 'UNFREEZE' })).to.deep.equal({
      type: 'unfreeze',
      instanceId,
      introduces: true,
    });
  });

  it('keep a status they do not know, and change nothing (R2)', () => {
    const message = { ...printed.updateLicenseCodeStatus, status: 'PAUSE' };
    expect(licenseCode.updateLicenseCodeStatus.decode(message)).to.deep.equal({
      type: 'acknowledge',
      instanceId: '******',
      remark: 'status PAUSE',
      introduces: true,
    });
  });

  it('release it with the order of an unsubscription, or with none after the retention period', () => {
    const { decode } = licenseCode.releaseLicenseCode;
    const release = { type: 'release', instanceId: '*******' };
    expect(decode(printed.releaseLicenseCode)).to.deep.equal({ ...release, orderId: '******' });
    const ranOut = decode({ activity: 'releaseLicenseCode', license: '*******' });
    expect(ranOut).to.deep.equal({ ...release, orderId: null });
  });

  for (const [activity, { encode }] of Object.entries(licenseCode)) {
    it(`are answered with how ${activity} ended`, () => {
      expect(encode(done())).to.deep.equal({ resultCode: '000000', resultMsg: 'success' });
      expect(encode(inProgress())).to.include({ resultCode: '000004' });
      expect(encode(failed('INSTANCE_UNKNOWN', 'no such code'))).to.include({ resultCode: '000003' });
      expect(encode(failed('PLUGIN_FAILED', 'it kept failing'))).to.include({ resultCode: '000005' });
    });
  }
});
