import { expect } from 'chai';
import { resultCodeMeanings } from '../../generated/scenes.ts';
import { failures } from '../../handlers/failures.ts';
import { failure, resultOf } from '../../handlers/result.ts';
import { failed, inProgress } from '../../lifecycle/outcome.ts';

describe('the table of failures', () => {
  it('uses result codes that the guide has, and says of each failure what it means and what to do', () => {
    for (const { resultCode, meaning, advice } of Object.values(failures)) {
      expect(Object.keys(resultCodeMeanings['saas-v2'])).to.include(resultCode);
      expect(meaning).to.match(/\.$/);
      expect(advice).to.match(/\.$/);
    }
  });

  it('gives each refusal of a plugin its own code (R17)', () => {
    const codes = ['000000', '000005', '000100', '000106'] as const;
    expect(resultOf(codes, failed('SOLD_OUT', 'none left'))).to.deep.equal({
      resultCode: '000106',
      resultMsg: 'none left',
    });
    expect(resultOf(codes, failed('NO_RESOURCE', 'none'))).to.include({ resultCode: '000100' });
    expect(resultOf(codes, inProgress())).to.include({ resultCode: '000004' });
  });

  it("answers the general code where a scene does not know the failure's own", () => {
    expect(failure(['000000', '000005'], { reason: 'SOLD_OUT', message: 'none left' })).to.include({
      resultCode: '000005',
    });
  });

  it('cuts a message to the 255 characters of the guide', () => {
    expect(failure(['000005'], { reason: 'INTERNAL', message: 'x'.repeat(400) }).resultMsg).to.have.length(
      255,
    );
  });
});
