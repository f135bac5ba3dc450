import { expect } from 'chai';
import fc from 'fast-check';
import { type Simulator, startSimulator } from '../../../simulator/start-simulator.ts';
import { push, pushBody, usageRecord } from '../open-client.ts';

const HOUR_MS = 3_600_000;
const openedAt = Date.parse('2026-01-01T00:00:00Z');

/** A value of a record, and the same in ten-thousandths. */
const values = fc
  .tuple(fc.bigInt({ min: 1n, max: 999_999_999_999n }), fc.boolean())
  .map(([units, trimmed]) => {
    const digits = units.toString().padStart(5, '0');
    const text = `${digits.slice(0, -4)}.${digits.slice(-4)}`;
    return { units, text: trimmed ? text.replace(/\.?0+$/, '') : text };
  });

const wireTime = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');

describe("the simulator's bill", () => {
  let simulator: Simulator;
  let runs = 0;
  const now = openedAt + 400 * HOUR_MS;
  before(async () => {
    const keys = { ak: 'demo-ak', sk: 'demo-sk', accessKeys: ['demo-access-key-0001'] };
    simulator = await startSimulator({ port: 0, ...keys, now: () => now });
  });
  after(() => simulator.close());

  it('is the exact sum of the records that are valid, whatever else comes with them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ value: values, again: fc.boolean() }), { maxLength: 40 }),
        async (given) => {
          runs += 1;
          const instanceId = `bill-${runs}`;
          simulator.usage.registerInstance({ instanceId, openedAt: new Date(openedAt) });
          const records = given.flatMap(({ value, again }, index) => {
            const begin = openedAt + index * HOUR_MS;
            const record = usageRecord({
              instance_id: instanceId,
              begin_time: wireTime(begin),
              end_time: wireTime(begin + HOUR_MS),
              usage_value: value.text,
            });
            return again ? [record, usageRecord({ ...record, metering_sn: undefined }), record] : [record];
          });
          if (records.length > 0) await push(simulator.url, { body: pushBody(...records), at: now });
          const sum = given.reduce((total, { value }) => total + value.units, 0n);
          const shown = `${sum / 10_000n}.${(sum % 10_000n).toString().padStart(4, '0')}`;
          expect(simulator.usage.bill(instanceId)).to.equal(shown.replace(/\.?0+$/, ''));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is 0 for an instance of which nothing valid came', () => {
    expect(simulator.usage.bill('nobody')).to.equal('0');
  });

  it('does not lose what a floating point number would', async () => {
    simulator.usage.registerInstance({ instanceId: 'exact', openedAt: new Date(openedAt) });
    const records = ['0.1', '0.2', '99999999.9999', '0.0001'].map((usage_value, hour) =>
      usageRecord({
        instance_id: 'exact',
        begin_time: wireTime(openedAt + hour * HOUR_MS),
        end_time: wireTime(openedAt + (hour + 1) * HOUR_MS),
        usage_value,
      }),
    );
    await push(simulator.url, { body: pushBody(...records), at: now });
    expect(simulator.usage.bill('exact')).to.equal('100000000.3');
    expect(simulator.usage.bills()).to.deep.include({ instanceId: 'exact', total: '100000000.3' });
  });
});
