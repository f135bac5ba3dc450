import { expect } from 'chai';
import { type Simulator, startSimulator } from '../../../simulator/start-simulator.ts';
import type { InstanceWish } from '../../../simulator/usage/metered-instance.ts';
import type { UsageRecord } from '../../../simulator/usage/usage-record.ts';
import { push, pushBody, usageRecord } from '../open-client.ts';

const at = Date.parse('2026-01-05T09:05:00Z');
const openedAt = new Date('2025-12-01T00:00:00Z');

describe('the check of usage records in the background of the simulator', () => {
  let simulator: Simulator;
  let now: number;
  let number = 0;
  before(async () => {
    const keys = { ak: 'demo-ak', sk: 'demo-sk', accessKeys: ['demo-access-key-0001'] };
    simulator = await startSimulator({ port: 0, ...keys, now: () => now });
  });
  after(() => simulator.close());
  beforeEach(() => {
    now = at;
  });

  function instance(wish: Partial<InstanceWish> = {}): string {
    number += 1;
    const instanceId = `i-${number}`;
    simulator.usage.registerInstance({ instanceId, openedAt, ...wish });
    return instanceId;
  }

  /** Pushes records, which are accepted, and answers what was found. */
  async function found(...records: Record<string, unknown>[]): Promise<UsageRecord[]> {
    const { answer } = await push(simulator.url, { body: pushBody(...records.map(usageRecord)), at: now });
    expect(answer.error_code).to.equal('MKT.0000');
    return simulator.usage.records().slice(-records.length);
  }

  /** The verdict on one record of an instance. */
  async function verdict(values: Record<string, unknown>, wish: Partial<InstanceWish> = {}): Promise<string> {
    const [record] = await found({ instance_id: instance(wish), ...values });
    return `${record?.verdict}${record?.reason === null ? '' : `: ${record?.reason}`}`;
  }

  it('finds a record valid that is', async () => {
    const instanceId = instance();
    const [record] = await found({ instance_id: instanceId, metering_sn: 'sn-valid', usage_value: '99.5' });
    expect(record).to.deep.include({
      instanceId,
      meteringSn: 'sn-valid',
      recordTime: '20260105T090100Z',
      beginTime: '20260105T080000Z',
      endTime: '20260105T090000Z',
      usageValue: '99.5',
      packageInstanceId: null,
      productId: null,
      receivedAt: new Date(at),
      verdict: 'valid',
      reason: null,
      delayed: false,
    });
    expect(simulator.usage.bill(instanceId)).to.equal('99.5');
  });

  it('marks 001 for an unknown instance', async () => {
    expect(await verdict({ instance_id: 'nobody' })).to.equal('001: there is no instance nobody');
  });

  it('marks 002 for a time that does not exist', async () => {
    for (const field of ['begin_time', 'end_time', 'record_time']) {
      expect(await verdict({ [field]: '20260230T080000Z' })).to.match(/^002: /);
      expect(await verdict({ [field]: '20260105T246000Z' })).to.match(/^002: /);
    }
  });

  it('marks 003 for a value that is no Double(12,4) above zero', async () => {
    for (const value of ['0', '0.0000', '-1', '1.00001', '100000000', '1e3', -5, 0.00001, 1e21]) {
      expect(await verdict({ usage_value: value }), String(value)).to.match(/^003: /);
    }
    for (const value of ['0.0001', '99999999.9999', '007', 12.5]) {
      expect(await verdict({ usage_value: value }), String(value)).to.equal('valid');
    }
  });

  it('marks 004 for a record without a number', async () => {
    for (const sn of [undefined, null, '']) {
      expect(await verdict({ metering_sn: sn })).to.equal('004: metering_sn is missing');
    }
  });

  it('marks 005 for a number that came before, also with a record that was refused', async () => {
    expect(await verdict({ metering_sn: 'sn-1' })).to.equal('valid');
    expect(await verdict({ metering_sn: 'sn-1' })).to.match(/^005: /);
    expect(await verdict({ metering_sn: 'sn-2', usage_value: '0' })).to.match(/^003: /);
    expect(await verdict({ metering_sn: 'sn-2' })).to.match(/^005: /);
  });

  it('marks 006 for a product that is retired', async () => {
    expect(await verdict({}, { productId: 'P-1' })).to.equal('valid');
    simulator.usage.retireProduct('P-1');
    expect(await verdict({}, { productId: 'P-1' })).to.equal('006: the product P-1 is retired');
    expect(await verdict({}, { productId: 'P-2' })).to.equal('valid');
  });

  it('marks 007 for a record that begins more than 21 days ago', async () => {
    expect(await verdict({ begin_time: '20251215T090459Z', end_time: '20251215T100000Z' })).to.match(
      /^007: /,
    );
    expect(await verdict({ begin_time: '20251215T090500Z', end_time: '20251215T100000Z' })).to.equal('valid');
  });

  it("marks 009 for a push that is signed with a key that is not the instance's", async () => {
    expect(await verdict({}, { accessKey: 'key-of-another-seller' })).to.match(/^009: /);
    expect(await verdict({}, { accessKey: 'demo-access-key-0001' })).to.equal('valid');
    const rotated = instance({ accessKey: 'key-before-the-rotation' });
    simulator.usage.registerInstance({ instanceId: rotated, openedAt, accessKey: 'demo-access-key-0001' });
    expect((await found({ instance_id: rotated }))[0]?.verdict).to.equal('valid');
  });

  it('marks 010 for the same begin and end of an instance, of which the first valid one counts', async () => {
    const instanceId = instance();
    const [wrong, first, second, other] = await found(
      { instance_id: instanceId, usage_value: '0' },
      { instance_id: instanceId, usage_value: '5' },
      { instance_id: instanceId, usage_value: '7' },
      { instance_id: instanceId, usage_value: '0.1', begin_time: '20260105T080001Z' },
    );
    expect([wrong, first, second, other].map((record) => record?.verdict)).to.deep.equal([
      '003',
      'valid',
      '010',
      'valid',
    ]);
    expect((await found({ instance_id: instance() }))[0]?.verdict).to.equal('valid');
    expect(simulator.usage.bill(instanceId)).to.equal('5.1');
    expect(simulator.usage.duplicates().at(-1)).to.equal(second);
  });

  it('marks 011 for a range outside the life of the instance, or turned round, or in the future', async () => {
    const opened = new Date('2026-01-05T08:30:15.900Z');
    const begins = (begin_time: string, wish = {}) => verdict({ begin_time }, { openedAt: opened, ...wish });
    expect(await begins('20260105T083014Z')).to.match(/^011: begin_time is before the instance was opened/);
    expect(await begins('20260105T083015Z')).to.equal('valid');
    expect(await begins('20260105T090000Z')).to.equal('valid');
    expect(await begins('20260105T090001Z')).to.equal('011: end_time is before begin_time');
    expect(await verdict({ end_time: '20260105T090500Z' })).to.equal('valid');
    expect(await verdict({ end_time: '20260105T090501Z' })).to.equal('011: end_time is after the push');
    const closedAt = new Date('2026-01-05T08:59:59Z');
    expect(await verdict({}, { closedAt })).to.match(/^011: end_time is after the instance was closed/);
    expect(await verdict({ end_time: '20260105T085959Z' }, { closedAt })).to.equal('valid');
  });

  it('does not refuse windows that overlap', async () => {
    const instanceId = instance();
    const records = await found(
      { instance_id: instanceId },
      { instance_id: instanceId, begin_time: '20260105T083000Z' },
    );
    expect(records.map(({ verdict: each }) => each)).to.deep.equal(['valid', 'valid']);
  });

  it('marks 012 for an instance that is not pay-per-use, a package among them', async () => {
    for (const chargingMode of ['PERIOD', 'ONE_TIME', 'ON_DEMAND_PKG'] as const) {
      expect(await verdict({}, { chargingMode })).to.equal(
        `012: the instance is of charging mode ${chargingMode}`,
      );
    }
    instance({ packages: [{ packageInstanceId: 'pkg-own', quota: '10' }] });
    expect(await verdict({ instance_id: 'pkg-own' })).to.match(/^012: /);
  });

  it('marks 013 while the instance is frozen, after which the same record may come again', async () => {
    const instanceId = instance();
    simulator.usage.freeze(instanceId);
    const [frozen] = await found({ instance_id: instanceId, metering_sn: 'sn-frozen' });
    expect(frozen?.verdict).to.equal('013');
    simulator.usage.unfreeze(instanceId);
    const [again, twice] = await found(
      { instance_id: instanceId, metering_sn: 'sn-frozen' },
      { instance_id: instanceId, metering_sn: 'sn-frozen' },
    );
    expect([again?.verdict, twice?.verdict]).to.deep.equal(['valid', '005']);
  });

  it('marks what is late: two hours after an hour, after 01:00 of the next day', async () => {
    const delayed = async (values: Record<string, unknown>, billingCycle: 'hour' | 'day') =>
      (await found({ instance_id: instance({ billingCycle }), ...values }))[0]?.delayed;
    now = Date.parse('2026-01-05T11:00:00Z');
    expect(await delayed({}, 'hour')).to.equal(false);
    now += 1;
    expect(await delayed({}, 'hour')).to.equal(true);
    now = Date.parse('2026-01-06T01:00:00Z');
    const day = { begin_time: '20260105T000000Z', end_time: '20260106T000000Z' };
    expect(await delayed({}, 'day')).to.equal(false);
    expect(await delayed(day, 'day')).to.equal(false);
    now += 1;
    expect(await delayed({}, 'day')).to.equal(true);
    expect(await delayed(day, 'day')).to.equal(true);
  });

  it('shows the records of an instance, of a verdict, or what was late', async () => {
    const instanceId = instance();
    await found({ instance_id: instanceId }, { instance_id: instanceId, usage_value: '0' });
    const { usage } = simulator;
    expect(usage.records({ instanceId })).to.have.length(2);
    expect(usage.records({ instanceId, verdict: '003' })).to.have.length(1);
    expect(usage.records({ instanceId, delayed: true })).to.have.length(0);
  });

  describe('of an instance with packages', () => {
    const stop = { packageInstanceId: 'pkg-stop', quota: '10', kind: 'stop-before-excess' } as const;
    const hours = (hour: number) => ({
      begin_time: `20260105T0${hour}0000Z`,
      end_time: `20260105T0${hour + 1}0000Z`,
    });

    it('demands the package where one stops before excess, and takes from it', async () => {
      const instanceId = instance({ packages: [stop] });
      const pushed = (values: Record<string, unknown>) => found({ instance_id: instanceId, ...values });
      const [without] = await pushed(hours(1));
      expect(`${without?.verdict}: ${without?.reason}`).to.match(/^001: relate_pkg_instance is missing/);
      const [strange] = await pushed({ ...hours(2), relate_pkg_instance: 'pkg-other' });
      expect(`${strange?.verdict}: ${strange?.reason}`).to.match(/^001: relate_pkg_instance pkg-other/);
      await pushed({ ...hours(3), relate_pkg_instance: 'pkg-stop', usage_value: '7.5' });
      expect(simulator.usage.packages(instanceId)).to.deep.equal([{ ...stop, used: '7.5', left: '2.5' }]);
      await pushed({ ...hours(4), relate_pkg_instance: 'pkg-stop', usage_value: '4' });
      expect(simulator.usage.packages(instanceId)[0]).to.include({ used: '11.5', left: '-1.5' });
      expect(simulator.usage.bill(instanceId)).to.equal('11.5');
    });

    it('takes from ordinary packages by itself, the oldest first, as far as they reach', async () => {
      const instanceId = instance({ packages: [{ packageInstanceId: 'pkg-a', quota: '2' }] });
      simulator.usage.addPackage(instanceId, { packageInstanceId: 'pkg-b', quota: '3' });
      await found({ instance_id: instanceId, ...hours(1), usage_value: '1.5' });
      await found({ instance_id: instanceId, ...hours(2), usage_value: '1.5' });
      const left = () => simulator.usage.packages(instanceId).map((each) => each.left);
      expect(left()).to.deep.equal(['0', '2']);
      await found({ instance_id: instanceId, ...hours(3), usage_value: '8' });
      expect(left()).to.deep.equal(['0', '0']);
      expect(simulator.usage.bill(instanceId)).to.equal('11');
    });

    it('does not take a quota that is no decimal', () => {
      expect(() => instance({ packages: [{ packageInstanceId: 'p', quota: 'much' }] })).to.throw(RangeError);
      expect(() => simulator.usage.addPackage('nobody', stop)).to.throw(RangeError, 'no instance nobody');
    });
  });
});
