import { expect } from 'chai';
import bundle from '../../generated/bundles/license-v1.json' with { type: 'json' };
import type { SceneRequest } from '../../generated/scenes.ts';
import { validators } from '../../generated/validators.ts';
import { BadRequest } from '../../handlers/handler.ts';
import { licenseV1 } from '../../handlers/license-v1/license-v1.ts';
import type { License, Outcome } from '../../lifecycle/command.ts';
import { done, failed, inProgress } from '../../lifecycle/outcome.ts';
import { writeExtendParams } from '../../protocol/extend-params.ts';

type GetLicense = SceneRequest<'license-v1', 'getLicense'>;
type RefreshLicense = SceneRequest<'license-v1', 'refreshLicense'>;

const bought: GetLicense = {
  activity: 'getLicense',
  timeStamp: '20230725025113409',
  customerId: 'a-customer',
  customerName: 'some-company',
  businessId: 'a-business-id',
  orderId: 'CS1906666666ABCDE',
  productId: '00301-666666-0--0',
};

const ofAYear = { periodType: 'year', periodNumber: '1', expireTime: '20240725025113' };

const renewed: RefreshLicense = {
  activity: 'refreshLicense',
  timeStamp: '20240720080000000',
  orderId: 'CS2006666666ABCDE',
  instanceId: 'an-instance',
  expireTime: '20250725025113',
};

const placedAt = new Date('2023-07-25T02:51:13.409Z');

function created(more: Partial<GetLicense> = {}) {
  const command = licenseV1.getLicense.decode({ ...bought, ...more });
  if (command.type !== 'create' || !command.told) throw new Error('getLicense creates, and tells the order');
  return { ...command, told: command.told };
}

/** What the buyer filled in, as the query has it. */
function filledIn(name: string, value: string): Pick<GetLicense, 'saasExtendParams'> {
  return { saasExtendParams: writeExtendParams([{ name, value }]) };
}

describe('getLicense of License 1.0', () => {
  it('creates the instance of an order and its license at once, and wants to show it', () => {
    expect(created()).to.deep.include({
      type: 'create',
      orderId: 'CS1906666666ABCDE',
      proposedInstanceId: 'a-business-id',
      license: { deviceFingerprint: null, notBefore: placedAt, expiresAt: null },
      shows: 'license',
    });
  });

  it("knows an order by its id alone, whatever the request's number (R15)", () => {
    const [one, other] = [created(), created({ businessId: 'another' })];
    expect([one.orderId, one.orderLineId]).to.deep.equal([other.orderId, other.orderLineId]);
    expect(one.orderLineId).to.equal(one.orderId);
  });

  it('leaves the id of the instance open when the call has no number (R16)', () => {
    const { businessId: _, ...withoutNumber } = bought;
    const command = licenseV1.getLicense.decode(withoutNumber as GetLicense);
    expect(command).to.deep.include({ proposedInstanceId: null });
  });

  it('tells the order as far as the call tells it', () => {
    const { told } = created({ ...ofAYear, skuCode: 'a-sku', amount: '50' });
    expect(told).to.deep.equal({
      orderId: 'CS1906666666ABCDE',
      type: 'new',
      placedAt,
      lines: [
        {
          orderLineId: 'CS1906666666ABCDE',
          charging: 'period',
          periodUnit: 'year',
          periodCount: 1,
          expiresAt: new Date('2024-07-25T02:51:13Z'),
          products: [{ productId: '00301-666666-0--0', skuCode: 'a-sku', quantity: 50, name: null }],
          extendParams: [],
          listPrice: null,
          price: null,
        },
      ],
      buyer: {
        customerId: 'a-customer',
        customerName: 'some-company',
        realName: null,
        userId: null,
        userName: null,
        mobilePhone: null,
        email: null,
      },
      extendParams: [],
    });
  });

  it('takes what has neither period nor end for paid once, and what has one of them for sold by period', () => {
    const charging = (more: Partial<GetLicense>) => created(more).told.lines[0]?.charging;
    expect(charging({})).to.equal('one-time');
    expect(charging({ periodType: 'month' })).to.equal('period');
    expect(charging({ expireTime: '20240725025113' })).to.equal('period');
  });

  it('lets the license end with the period', () => {
    expect(created(ofAYear).license?.expiresAt).to.deep.equal(new Date('2024-07-25T02:51:13Z'));
  });

  it('makes no license without end of an end that cannot be read', () => {
    expect(() => created({ expireTime: '20240230000000' })).to.throw(BadRequest, 'expireTime');
  });

  it("ties the license to the buyer's identification code", () => {
    const { license, told } = created(filledIn('identificationCode', 'HW-8C16-5EE3'));
    expect(license?.deviceFingerprint).to.equal('HW-8C16-5EE3');
    expect(told.lines[0]?.extendParams).to.deep.equal([
      { name: 'identificationCode', value: 'HW-8C16-5EE3' },
    ]);
  });

  it('ties it to nothing when the code is empty, or something else was filled in', () => {
    expect(created(filledIn('identificationCode', '')).license?.deviceFingerprint).to.equal(null);
    expect(created(filledIn('seatName', 'x')).license?.deviceFingerprint).to.equal(null);
  });

  it('keeps what was filled in as it came when it cannot be read (R2)', () => {
    const { license, told } = created({ saasExtendParams: '!!!' });
    expect(told.lines[0]?.extendParams).to.deep.equal([{ name: 'saasExtendParams', value: '!!!' }]);
    expect(license?.deviceFingerprint).to.equal(null);
  });

  it('answers a text as it is', () => {
    expect(licenseIn({ kind: 'text', text: 'LIC-1' })).to.equal('LIC-1');
  });

  it('answers a file as its text, byte for byte, or as Base64 when it is no text', () => {
    const text = '\uFEFFSEAT=50\r\n# 座位\n';
    expect(licenseIn({ kind: 'file', fileName: 'a.lic', content: Buffer.from(text) })).to.equal(text);
    const bytes = Uint8Array.of(0xff, 0x00, 0xfe);
    expect(licenseIn({ kind: 'file', fileName: 'a.lic', content: bytes })).to.equal('/wD+');
  });

  it('answers a failure while the license is being made, so that the repeated call gets it (R17)', () => {
    const answer = licenseV1.getLicense.encode(inProgress('an-instance'));
    expect(answer.resultCode).to.equal('000005');
    expect(answer.resultMsg).to.match(/in progress/);
    expect(answer).to.not.have.property('license');
  });

  it('answers the general code for every refusal, since the guide has no other', () => {
    const answer = licenseV1.getLicense.encode(failed('SOLD_OUT', 'none left'));
    expect(answer).to.deep.equal({ resultCode: '000005', resultMsg: 'none left' });
  });

  it('never answers success without a license', () => {
    const answer = licenseV1.getLicense.encode(done('an-instance'));
    expect(answer.resultCode).to.equal('000005');
    expect(answer.resultMsg).to.match(/makes no license/);
  });

  function licenseIn(license: License): string | undefined {
    const outcome: Outcome = { ...done('an-instance'), license };
    const answer = licenseV1.getLicense.encode(outcome);
    expect(validators['license-v1'].getLicense.answer(answer)).to.equal(true);
    expect(answer).to.deep.include({ resultCode: '000000', instanceId: 'an-instance' });
    return answer.license;
  }
});

describe('refreshLicense of License 1.0', () => {
  it('renews what its instance names, with an order of its own, and lifts a freeze (R19)', () => {
    const command = licenseV1.refreshLicense.decode({ ...renewed, productId: 'a-yearly-one' });
    const expiresAt = new Date('2025-07-25T02:51:13Z');
    expect(command).to.deep.include({
      type: 'renew',
      reason: 'renewal',
      instanceId: 'an-instance',
      orderId: 'CS2006666666ABCDE',
      orderLineId: 'CS2006666666ABCDE',
      expiresAt,
      productId: 'a-yearly-one',
      liftsFreeze: true,
    });
  });

  it('tells the order of the renewal, which decides which of two came last (R21)', () => {
    const command = licenseV1.refreshLicense.decode(renewed);
    const told = command.type === 'renew' ? command.told : undefined;
    expect(told).to.deep.include({ type: 'renew', placedAt: new Date('2024-07-20T08:00:00Z') });
    expect(told?.lines[0]).to.deep.include({ charging: 'period', products: [] });
  });

  it('reads an end with milliseconds too, and refuses what is no time (R22)', () => {
    const command = licenseV1.refreshLicense.decode({ ...renewed, expireTime: '20250725025113409' });
    expect(command).to.deep.include({ expiresAt: new Date('2025-07-25T02:51:13.409Z') });
    expect(() => licenseV1.refreshLicense.decode({ ...renewed, expireTime: 'soon' })).to.throw(BadRequest);
  });
});

describe('expireLicense and releaseLicense of License 1.0', () => {
  const call = { timeStamp: '20240725025200000', orderId: 'CS1906666666ABCDE', instanceId: 'an-instance' };

  it('freeze on expiry, with or without the order, which is not certain to come', () => {
    const { orderId: _, ...withoutOrder } = call;
    for (const message of [call, withoutOrder]) {
      const command = licenseV1.expireLicense.decode({ activity: 'expireLicense', ...message });
      expect(command).to.deep.equal({ type: 'freeze', instanceId: 'an-instance' });
    }
  });

  it('do not take the order of the purchase for that of an unsubscription', () => {
    const command = licenseV1.releaseLicense.decode({ activity: 'releaseLicense', ...call });
    expect(command).to.deep.equal({ type: 'release', instanceId: 'an-instance', orderId: null });
  });
});

describe('what License 1.0 answers to a change', () => {
  for (const activity of ['refreshLicense', 'expireLicense', 'releaseLicense'] as const) {
    it(`is how ${activity} ended, never that it goes on (R17)`, () => {
      const { encode } = licenseV1[activity];
      expect(encode(done())).to.deep.equal({ resultCode: '000000', resultMsg: 'success' });
      expect(encode(inProgress())).to.include({ resultCode: '000005' });
      expect(encode(failed('INSTANCE_UNKNOWN', 'no such instance'))).to.include({ resultCode: '000003' });
    });
  }
});

describe('the examples of License 1.0', () => {
  it('are decoded, each to the command of its scene', () => {
    const types = Object.values(bundle.paths).flatMap(({ get }) =>
      get.parameters.flatMap(({ examples }) =>
        Object.values(examples ?? {}).map(({ value }) => typeOf(value)),
      ),
    );
    expect(types).to.deep.equal(['create', 'create', 'renew', 'freeze', 'release']);
  });

  function typeOf(message: { activity: string }): string {
    const handler = licenseV1[message.activity as keyof typeof licenseV1];
    return handler.decode(message as never).type;
  }
});
