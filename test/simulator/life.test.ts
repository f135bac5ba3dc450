import { expect } from 'chai';
import type { LifeStep } from '../../simulator/life/step.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Merchant, type MerchantFaults, startMerchant } from './merchant.ts';

const quick = { pollIntervalMs: 1, patienceMs: 5000 };

describe('a life', () => {
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

  async function play(productType: 'saas' | 'cycle-billed', faults: MerchantFaults = {}) {
    merchant = await startMerchant(faults);
    const told: LifeStep[] = [];
    const onStep = (step: LifeStep) => told.push(step);
    const report = await simulator.playLife(merchant.endpoint, productType, { ...quick, onStep });
    expect(told).to.deep.equal(report.steps);
    expect(report.done + report.declined + report.failed).to.equal(report.steps.length);
    return { report, calls: merchant.calls };
  }

  function scenesOf(step: LifeStep | undefined): string[] {
    return step?.calls.map(({ scene, resultCode }) => `${scene} ${resultCode}`) ?? [];
  }

  it('of a product sold by period goes through every scene and every kind of refresh', async () => {
    const { report, calls } = await play('cycle-billed');
    expect(report.steps.filter(({ outcome }) => outcome !== 'done')).to.deep.equal([]);
    expect(report.ok).to.equal(true);
    expect(report.steps.map(({ title }) => title)).to.deep.equal([
      'The buyer orders a year',
      'The same order is sent again',
      'The buyer opens the details',
      'The buyer renews for a year',
      'The period runs out',
      'The buyer renews while frozen',
      'The buyer wants fewer seats with the renewal',
      'The buyer renews with fewer seats',
      'The buyer upgrades to more seats',
      'KooGallery freezes for a violation',
      'The violation is lifted',
      'The buyer unsubscribes',
      'The buyer looks for what is gone',
      'The buyer begins a trial of 7 days',
      'The trial becomes commercial',
      'The buyer renews for a month',
      'The buyer takes the renewal back',
      'The buyer opens the details',
      'The period runs out',
      'The days of grace run out',
      'The release is sent again',
    ]);
    expect(new Set(calls.map(({ fields }) => fields.activity)).size).to.equal(7);
    const kinds = new Set(calls.map(({ fields }) => fields.scene).filter((kind) => kind !== undefined));
    expect([...kinds]).to.have.members([
      'RENEWAL',
      'RENEWAL_CHANGE',
      'TRIAL_TO_FORMAL',
      'UNSUBSCRIBE_RENEWAL_PERIOD',
    ]);
  });

  it('renews to ever later ends, and goes back when the renewal is taken back', async () => {
    const { calls } = await play('cycle-billed');
    const ends = calls
      .filter(({ fields }) => fields.activity === 'refreshInstance')
      .map(({ fields }) => fields);
    const times = ends.map(({ expireTime }) => String(expireTime));
    expect(times.every((time) => /^\d{8}155959000$/.test(time))).to.equal(true);
    const [renewed, whileFrozen, changed, formal, month, back] = times;
    expect([renewed, whileFrozen, changed]).to.deep.equal([renewed, whileFrozen, changed].sort());
    expect(new Set([renewed, whileFrozen, changed]).size).to.equal(3);
    expect(String(month) > String(formal)).to.equal(true);
    expect(back).to.equal(formal);
  });

  it('names a new order with each renewal, upgrade and unsubscription, and the order query knows it', async () => {
    const { calls } = await play('cycle-billed');
    const later = calls.filter(
      ({ fields }) => fields.orderId !== undefined && fields.activity !== 'newInstance',
    );
    const ids = later.map(({ fields }) => String(fields.orderId));
    expect(ids).to.have.length.above(7);
    expect(new Set(ids).size).to.equal(ids.length);
    const types = ids.map((id) => simulator.orders.find(id)?.orderType);
    expect(new Set(types)).to.deep.equal(new Set(['RENEW', 'CHANGE', 'UNSUBSCRIBE', 'TRIAL_TO_FORMAL']));
  });

  it('of a product sold once and paid by use ends with its release', async () => {
    const { report, calls } = await play('saas');
    expect(report.steps.filter(({ outcome }) => outcome !== 'done')).to.deep.equal([]);
    expect(new Set(report.steps.map(({ chapter }) => chapter))).to.deep.equal(
      new Set(['Sold once', 'Paid by use']),
    );
    expect(calls.some(({ fields }) => fields.activity === 'refreshInstance')).to.equal(false);
    const releases = calls.filter(({ fields }) => fields.activity === 'releaseInstance');
    expect(releases).to.have.length(2);
  });

  it('polls an instance that is being made until it is ready', async () => {
    const { report } = await play('saas', { pollsUntilReady: 3 });
    expect(report.ok).to.equal(true);
    expect(scenesOf(report.steps[0])).to.deep.equal([
      'newInstance 000004',
      'queryInstance 000004',
      'queryInstance 000004',
      'queryInstance 000004',
      'queryInstance 000000',
    ]);
  });

  it('gives up on an instance that is never ready', async () => {
    merchant = await startMerchant({ pollsUntilReady: Number.POSITIVE_INFINITY });
    const report = await simulator.playLife(merchant.endpoint, 'saas', { pollIntervalMs: 1, patienceMs: 20 });
    expect(report.ok).to.equal(false);
    expect(report.steps.map(({ problem }) => problem)).to.deep.equal([
      'queryInstance is not done after 20 ms',
      'queryInstance is not done after 20 ms',
    ]);
  });

  it('calls it declined, not failed, when a product offers no upgrades and no changes', async () => {
    const { report } = await play('cycle-billed', {
      content: ({ fields }, answer) =>
        fields.activity === 'upgradeInstance' || fields.activity === 'changeInstanceCheck'
          ? { resultCode: '000005', resultMsg: 'this product has one specification' }
          : answer,
    });
    expect(report.ok).to.equal(true);
    const declined = report.steps.filter(({ outcome }) => outcome === 'declined');
    expect(declined.map(({ problem }) => problem)).to.deep.equal([
      'changeInstanceCheck was answered 000005 (this product has one specification)',
      'upgradeInstance was answered 000005 (this product has one specification)',
    ]);
    expect(report.steps.some(({ title }) => title === 'The buyer renews with fewer seats')).to.equal(false);
  });

  it('ends a chapter whose purchase is refused, and plays the next', async () => {
    const { report } = await play('saas', {
      content: ({ fields }, answer) =>
        fields.activity === 'newInstance' ? { resultCode: '000106', resultMsg: 'sold out' } : answer,
    });
    expect(report).to.include({ ok: false, done: 0, failed: 2 });
    expect(report.steps.map(({ chapter, problem }) => `${chapter}: ${problem}`)).to.deep.equal([
      'Sold once: newInstance was answered 000106 (sold out)',
      'Paid by use: newInstance was answered 000106 (sold out)',
    ]);
  });

  it('names the first check that an answer did not pass, and goes on', async () => {
    const { report } = await play('saas', {
      sending({ fields }, outgoing) {
        if (fields.activity === 'releaseInstance') outgoing.status = 500;
      },
    });
    const failed = report.steps.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ problem }) => problem)).to.deep.equal([
      'releaseInstance: http-status: HTTP 500 instead of 200',
      'releaseInstance: http-status: HTTP 500 instead of 200',
    ]);
    expect(failed[0]?.calls[0]).to.deep.include({
      status: 500,
      problem: 'http-status: HTTP 500 instead of 200',
    });
    expect(report.steps.at(3)?.outcome).to.equal('failed');
    expect(report.steps.at(4)?.outcome).to.equal('done');
  });

  it('finds a second instance for an order that is sent again', async () => {
    const { report } = await play('saas', {
      content: ({ fields }, answer) =>
        fields.activity === 'newInstance' ? { ...answer, instanceId: fields.businessId } : answer,
    });
    expect(report.steps[1]?.problem).to.match(
      /^newInstance answered instance .* for an order that has instance /,
    );
  });

  it('finds access data that are still told after the release', async () => {
    const { report } = await play('saas', {
      content: ({ fields }, answer) =>
        fields.activity === 'queryInstance' && answer.resultCode === '000003'
          ? {
              resultCode: '000000',
              resultMsg: 'success.',
              info: [{ instanceId: fields.instanceId, appInfo: { frontEndUrl: 'https://shop.example.com' } }],
            }
          : answer,
    });
    expect(report.steps[4]?.problem).to.equal('queryInstance still tells how to get in');
  });

  it('finds an answer about another instance', async () => {
    const { report } = await play('saas', {
      content: ({ fields }, answer) =>
        fields.activity === 'queryInstance' && answer.resultCode === '000000'
          ? { resultCode: '000000', resultMsg: 'success.', info: [{ instanceId: 'another' }] }
          : answer,
    });
    expect(report.steps[2]?.problem).to.match(/^queryInstance was answered without instance /);
  });

  it('gives the buyer what he fills in', async () => {
    merchant = await startMerchant();
    const extendParams = [{ name: 'demo.delayMs', value: '1' }];
    const report = await simulator.playLife(merchant.endpoint, 'saas', { ...quick, extendParams });
    const order = simulator.orders.find(report.steps[0]?.orderId ?? '');
    expect(order?.orderLine[0]?.extendParams).to.deep.equal(extendParams);
  });
});
