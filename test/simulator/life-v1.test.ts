import { expect } from 'chai';
import type { LifeStep } from '../../simulator/life/step.ts';
import type { LifeOptions } from '../../simulator/life-options.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Merchant, type MerchantFaults, startMerchant } from './merchant.ts';
import { encrypted, saasV1Ways } from './merchant-v1.ts';

const quick = { pollIntervalMs: 1, patienceMs: 5000 };

describe('a life under SaaS V1.0', () => {
  let simulator: Simulator;
  let merchant: Merchant | undefined;
  before(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk' });
  });
  after(() => simulator.close());
  afterEach(async () => {
    await merchant?.close();
    merchant = undefined;
  });

  async function play(
    productType: 'saas' | 'cycle-billed',
    faults: MerchantFaults = {},
    options: LifeOptions = quick,
  ) {
    merchant = await startMerchant(faults, saasV1Ways);
    const report = await simulator.playLife({ ...merchant.endpoint, aesBits: 128 }, productType, options);
    return { report, calls: merchant.calls.map(({ fields }) => fields as Record<string, string>) };
  }

  const notDone = ({ steps }: { steps: LifeStep[] }) =>
    steps.filter(({ outcome }) => outcome !== 'done').map(({ title, problem }) => `${title}: ${problem}`);

  it('goes through every scene of a product sold by period', async () => {
    const { report, calls } = await play('cycle-billed');
    expect(notDone(report)).to.deep.equal([]);
    expect(new Set(report.steps.map(({ chapter }) => chapter))).to.deep.equal(
      new Set(['Sold by period', 'Tried, then bought', 'Charged after acceptance']),
    );
    expect(new Set(calls.map(({ activity }) => activity))).to.deep.equal(
      new Set([
        'newInstance',
        'queryInstance',
        'refreshInstance',
        'expireInstance',
        'upgrade',
        'instanceStatus',
        'releaseInstance',
      ]),
    );
  });

  it('tells the order with the purchase, phone and mail encrypted', async () => {
    const extendParams = [{ name: 'emailDomainName', value: '公司.example.com' }];
    const { calls } = await play('cycle-billed', {}, { ...quick, extendParams });
    const [first] = calls;
    expect(first).to.include({
      customerId: '459bbbec25d24749b2eb83be37b602a8',
      customerName: 'mock_user_01',
      productId: 'OFFI846204237451911168',
      skuCode: '0a4d1578-5295-46a7-92d4-7c803dccc51d',
      chargingMode: '1',
      periodType: 'year',
      periodNumber: '1',
      amount: '50',
      orderAmount: '100',
      trialFlag: '0',
      provisionType: '1',
    });
    expect(first?.expireTime).to.match(/^\d{8}155959$/);
    expect(Buffer.from(first?.saasExtendParams ?? '', 'base64').toString()).to.equal(
      JSON.stringify(extendParams),
    );
    expect(first?.mobilePhone).to.match(/^[0-9a-f]{16}[A-Za-z0-9+/]+=*$/);
    expect(first?.email).to.match(/^[0-9a-f]{16}[A-Za-z0-9+/]+=*$/);
    expect(simulator.orders.find(first?.orderId ?? '')?.orderType).to.equal('NEW');
    const trial = calls.find(({ trialFlag }) => trialFlag === '1');
    expect(trial).to.include({ periodType: 'day', periodNumber: '7' });
  });

  it('names what became of a period: paid, converted, or taken back with the money', async () => {
    const { calls } = await play('cycle-billed');
    const renewals = calls.filter(({ activity }) => activity === 'refreshInstance');
    // Each is sent twice.
    const [first, second, formal, month, back] = renewals.filter((_, index) => index % 2 === 0);
    expect(renewals.filter((_, index) => index % 2 === 1).map(({ orderId }) => orderId)).to.deep.equal(
      [first, second, formal, month, back].map((each) => each?.orderId),
    );
    expect(first).to.include({ orderAmount: '100', periodType: 'year', periodNumber: '1' });
    expect(second?.expireTime?.slice(0, 4)).to.equal(String(Number(first?.expireTime?.slice(0, 4)) + 1));
    expect(formal).to.include({ trialToFormal: '1', periodType: 'month' });
    expect(month).to.not.have.property('trialToFormal');
    expect(back).to.include({ orderAmount: '-100', expireTime: formal?.expireTime });
    expect(back).to.not.have.property('periodType');
  });

  it('names the first order when it freezes and releases', async () => {
    const { calls } = await play('cycle-billed');
    const bought = new Set(
      calls.filter(({ activity }) => activity === 'newInstance').map(({ orderId }) => orderId),
    );
    const later = calls.filter(({ activity }) => /^(expire|release)Instance$/.test(activity ?? ''));
    expect(later).to.have.length.above(4);
    expect(later.every(({ orderId }) => bought.has(orderId))).to.equal(true);
  });

  it('confirms the acceptance with one more purchase call that brings its time', async () => {
    const { calls } = await play('cycle-billed');
    const accepted = calls.filter(({ acceptanceTime }) => acceptanceTime !== undefined);
    expect(accepted).to.have.length(2);
    expect(accepted.every(({ acceptanceTime = '' }) => /^\d{17}$/.test(acceptanceTime))).to.equal(true);
    expect(new Set(accepted.map(({ orderId }) => orderId)).size).to.equal(1);
  });

  it('opens what is sold once, paid by use and by package, and an instance for each thing that is counted', async () => {
    const { report, calls } = await play('saas');
    expect(notDone(report)).to.deep.equal([]);
    expect([...new Set(report.steps.map(({ chapter }) => chapter))]).to.deep.equal([
      'Sold once',
      'Paid by use',
      'Two things counted',
      'A package of use',
      'Charged after acceptance',
    ]);
    const purchases = calls.filter(({ activity }) => activity === 'newInstance');
    expect(new Set(purchases.map(({ chargingMode }) => chargingMode))).to.deep.equal(
      new Set(['3', '0', '5']),
    );
    for (const { chargingMode, periodType, expireTime } of purchases) {
      expect(periodType).to.equal(undefined);
      expect(expireTime !== undefined).to.equal(chargingMode === '5');
    }
    const products = new Map<string | undefined, Set<string | undefined>>();
    for (const { orderId, productId } of purchases)
      products.set(orderId, (products.get(orderId) ?? new Set()).add(productId));
    expect([...products.values()].map(({ size }) => size).sort()).to.deep.equal([1, 1, 1, 1, 2]);
  });

  it('calls again while a purchase is in progress, since nothing can be answered later', async () => {
    const { report } = await play('cycle-billed', { pollsUntilReady: 2 });
    expect(notDone(report)).to.deep.equal([]);
    expect(report.steps[0]?.calls.map(({ resultCode }) => resultCode)).to.deep.equal([
      '000005',
      '000005',
      '000000',
    ]);
  });

  it('gives up on a purchase that is never done, and at once on one that is refused', async () => {
    const endless = { pollsUntilReady: Number.POSITIVE_INFINITY };
    const { report } = await play('cycle-billed', endless, { pollIntervalMs: 1, patienceMs: 20 });
    expect(report).to.include({ ok: false, done: 0, failed: 3 });
    expect(report.steps[0]?.problem).to.equal(
      'newInstance is not done after 20 ms: newInstance was answered 000005 (still in progress)',
    );
    await merchant?.close();
    const refused = await play('cycle-billed', {
      content: () => ({ resultCode: '000106', resultMsg: 'sold out' }),
    });
    expect(refused.calls).to.have.length(3);
    expect(refused.report.steps[0]?.problem).to.equal('newInstance was answered 000106 (sold out)');
  });

  describe('finds', () => {
    const newInstanceOnly =
      (
        change: (answer: Record<string, unknown>) => Record<string, unknown>,
      ): NonNullable<MerchantFaults['content']> =>
      ({ fields }, answer) =>
        fields.activity === 'newInstance' ? change(answer) : answer;
    const firstProblem = async (faults: MerchantFaults) =>
      (await play('cycle-billed', faults)).report.steps.find(({ problem }) => problem !== null)?.problem;
    const unreadable =
      'newInstance: sensitive-fields: cannot be decrypted with the access key and the announced encryptType: ';

    it('account data that are not encrypted', async () => {
      const content = newInstanceOnly((answer) => ({
        ...answer,
        appInfo: {
          frontEndUrl: 'https://shop.example.com',
          userName: 'admin',
          password: encrypted('secret'),
        },
      }));
      expect(await firstProblem({ content })).to.equal(`${unreadable}userName of appInfo 1`);
    });

    it('account data that were encrypted with another size of key than announced', async () => {
      const content = newInstanceOnly(({ encryptType: _, ...answer }) => answer);
      expect(await firstProblem({ content })).to.equal(
        `${unreadable}userName of appInfo 1, password of appInfo 1`,
      );
    });

    it('an answer that is not signed', async () => {
      expect(await firstProblem({ sending: (_call, { headers }) => delete headers['Body-Sign'] })).to.equal(
        'newInstance: body-sign: there is no Body-Sign header',
      );
    });

    it('an answer for work that goes on, which the guide does not know', async () => {
      const content = newInstanceOnly((answer) => ({ ...answer, resultCode: '000004' }));
      expect(await firstProblem({ content })).to.equal(
        'newInstance: result-code: resultCode "000004" is none of newInstance',
      );
    });

    it('another answer to the same order, and says in which fields', async () => {
      let password = 0;
      const content = newInstanceOnly((answer) => {
        password += 1;
        const appInfo = { ...(answer.appInfo as object), password: encrypted(`password ${password}`) };
        return { ...answer, appInfo };
      });
      expect(await firstProblem({ content })).to.equal(
        'newInstance was answered with another appInfo when it came again',
      );
    });

    it('one instance for two things that are counted', async () => {
      const content = newInstanceOnly((answer) => ({ ...answer, instanceId: 'the-only-one' }));
      const { report } = await play('saas', { content });
      expect(report.steps.map(({ problem }) => problem)).to.include(
        'newInstance answered the same instance for two products of an order',
      );
    });
  });
});
