import { expect } from 'chai';
import fc from 'fast-check';
import type { Metering, NewUsage } from '../../metering/metering.ts';
import { quantityText } from '../../metering/quantity.ts';
import { type UsageStep, usageStep } from '../arbitraries/usage-life.ts';
import { onEachDatabase } from '../storage/databases.ts';
import { tenThousandths } from './ideal-marketplace.ts';
import {
  dayMs,
  emptyUsage,
  endpoint,
  hourMs,
  type MeteringWorld,
  meteringWorld,
  minuteMs,
} from './metering-world.ts';

const ids = ['zero', 'one', 'two'] as const;

onEachDatabase('the bill', (fixture) => {
  for (const window of ['hour', 'day'] as const)
    it(`equals the events to the last digit, whatever happens (${window}s)`, async () => {
      const beside = await fixture.open();
      const numRuns = fixture.database.dialect === 'sqlite' ? 15 : 3;
      await fc.assert(
        fc.asyncProperty(fc.array(usageStep, { minLength: 5, maxLength: 30 }), async (steps) => {
          await emptyUsage(fixture.database);
          const world = meteringWorld(fixture.database);
          world.settings = { window, closeAfterMs: 3 * minuteMs };
          const life = await usageLife(world, world.beside(beside));
          for (const step of steps) {
            await life.take(step);
            await life.assertBalanced();
          }
          await life.settle();
        }),
        // A busy machine may do fewer.
        { numRuns, interruptAfterTimeLimit: 15_000 },
      );
    }).timeout(60_000);
});

/** Lives the steps, and knows what should have come of them. */
async function usageLife(world: MeteringWorld, second: Metering) {
  const keys = await Promise.all(ids.map((id) => world.instance(id)));
  const expected = [0n, 0n, 0n];
  const told: NewUsage[] = [];
  let isReleased = false;

  async function take(step: UsageStep): Promise<void> {
    switch (step.what) {
      case 'count': {
        const events = step.events.map(({ instance, meter, quantity, agoMs }, index) => {
          expected[instance] = (expected[instance] ?? 0n) + BigInt(quantity);
          const at = new Date(world.now - agoMs);
          return {
            eventId: `${told.length + index}`,
            instanceId: ids[instance],
            meter,
            quantity: quantityText(quantity),
            at,
          };
        });
        told.push(...events);
        await world.metering.count(endpoint, false, events);
        return;
      }
      case 'repeat':
        await second.count(
          endpoint,
          false,
          told.filter((_, index) => index % step.every === 0),
        );
        return;
      case 'wait':
        world.now += step.minutes * minuteMs + 137;
        return;
      case 'tick':
        if (step.by !== 'second')
          await Promise.all([world.metering.tick(), step.by === 'both' ? second.tick() : null]);
        else await second.tick();
        return;
      case 'moods':
        world.market.moods = [...step.moods];
        return;
      case 'bad':
        world.market.isBad = ({ instanceId }) => step.instance !== null && instanceId === ids[step.instance];
        return;
      case 'flush':
        if (step.instance === 2 && isReleased) return;
        await second.flush(String(keys[step.instance]), world.now, AbortSignal.timeout(5_000));
        return;
      case 'release':
        if (isReleased) return;
        isReleased = true;
        await world.metering.flush(String(keys[2]), world.now, AbortSignal.timeout(5_000));
        await world.release('two');
    }
  }

  async function assertBalanced(): Promise<void> {
    expect(world.market.offences).to.deep.equal([]);
    for (const [index, key] of keys.entries()) {
      const { agrees, total } = await world.metering.balance(key);
      const { counted, sent, waiting } = total;
      expect(agrees, JSON.stringify(total)).to.equal(true);
      expect(tenThousandths(counted)).to.equal(expected[index]);
      // What waits may have been taken, when its answer was lost.
      const billed = world.market.billed(ids[index]);
      expect(billed >= tenThousandths(sent), 'billed').to.equal(true);
      expect(billed <= tenThousandths(sent) + tenThousandths(waiting), 'billed').to.equal(true);
    }
  }

  /** KooGallery is well again, and time goes by. */
  async function settle(): Promise<void> {
    world.market.moods = [];
    world.market.isBad = () => false;
    for (const ms of [0, hourMs, hourMs, dayMs, dayMs, hourMs]) {
      world.now += ms;
      await Promise.all([world.metering.tick(), second.tick()]);
      await world.metering.tick();
    }
    await assertBalanced();
    for (const [index, key] of keys.entries()) {
      const { total } = await world.metering.balance(key);
      expect(total).to.include({ open: '0', waiting: '0' });
      expect(world.market.billed(ids[index])).to.equal(tenThousandths(total.sent));
      const refused = tenThousandths(total.refused);
      expect(world.market.billed(ids[index]) + refused).to.equal(expected[index]);
      const alerts = await world.alertsOf(ids[index] ?? '');
      if (refused > 0n) expect(alerts).to.include.oneOf(['alert.usage-refused', 'alert.usage-after-release']);
    }
  }

  return { take, assertBalanced, settle };
}
