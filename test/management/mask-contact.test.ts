import { expect } from 'chai';
import fc from 'fast-check';
import { maskEmail, maskPhone } from '../../server/management/mask-contact.ts';

describe('the masking of contacts', () => {
  it('leaves of a phone number what its owner recognises', () => {
    expect(maskPhone('18612348888')).to.equal('186****8888');
    expect(maskPhone('+8618612348888')).to.equal('+86****8888');
    expect(maskPhone('5551234')).to.equal('55****34');
    expect(maskPhone('12345')).to.equal('****');
    expect(maskPhone('')).to.equal('****');
  });

  it('leaves of an address its first letter and its host', () => {
    expect(maskEmail('mary@example.com')).to.equal('m***@example.com');
    expect(maskEmail('m@example.com')).to.equal('***@example.com');
    expect(maskEmail('"a@b"@example.com')).to.equal('"***@example.com');
    expect(maskEmail('不是@例子.中国')).to.equal('不***@例子.中国');
    expect(maskEmail('no address')).to.equal('***');
    expect(maskEmail('@example.com')).to.equal('***@example.com');
  });

  it('hides at least three digits of any number, and how many there are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?\d{3,20}$/), (phone) => {
        const masked = maskPhone(phone);
        expect(masked.replace('****', '').length).to.be.at.most(phone.length - 3);
        expect(masked).to.include('****');
      }),
    );
  });

  it('shows one letter of the name in an address at most', () => {
    const address = fc.tuple(fc.stringMatching(/^[a-z]{1,30}$/), fc.domain());
    fc.assert(
      fc.property(address, ([name, host]) => {
        expect(maskEmail(`${name}@${host}`)).to.equal(`${name.length > 1 ? name[0] : ''}***@${host}`);
      }),
    );
  });
});
