import { expect } from 'chai';
import type { PackageDeclaration } from '../../metering/declare-package.ts';
import { UsageConflict, UsageError } from '../../metering/usage-error.ts';
import { onEachDatabase } from '../storage/databases.ts';
import { rejection } from '../storage/rejection.ts';
import {
  emptyUsage,
  endpoint,
  type MeteringWorld,
  meteringWorld,
  minuteMs,
  seven,
} from './metering-world.ts';

onEachDatabase('packages that stop before excess', (fixture) => {
  let world: MeteringWorld;
  let keys: Record<'one' | 'first' | 'second', string>;

  beforeEach(async () => {
    await emptyUsage(fixture.database);
    world = meteringWorld(fixture.database);
    const [one, first, second] = [
      await world.instance('one'),
      await world.instance('first'),
      await world.instance('second'),
    ];
    keys = { one, first, second };
  });

  const declare = (packageInstanceId: string, quota: string, more: Partial<PackageDeclaration> = {}) =>
    world.metering.declarePackage({
      endpoint,
      sandbox: false,
      packageInstanceId,
      instanceId: 'one',
      quota,
      ...more,
    });
  const use = async (...quantities: string[]) => {
    const events = quantities.map((quantity) => ({ instanceId: 'one', quantity, at: new Date(seven) }));
    const counted = await world.count(...events);
    return counted.map((one) => [one.packageInstanceId, one.packageExhausted]);
  };

  it('are used up one after the other, the oldest first, an event never cut', async () => {
    await declare('first', '3');
    world.now += 1;
    await declare('second', '2');
    expect(await use('1', '1.5', '1.5', '1', '1', '7')).to.deep.equal([
      ['first', false],
      ['first', false],
      ['first', false],
      ['second', false],
      ['second', true],
      ['second', true],
    ]);
    const { items } = await world.lists.packages({ instanceId: 'one', limit: 10 });
    expect(
      items.map((one) => [one.package_instance_id, one.instance_id, one.used, one.exhausted_at]),
    ).to.deep.equal([
      ['second', 'one', 90_000, world.now],
      ['first', 'one', 40_000, world.now],
    ]);
    expect(await world.alertsOf('one')).to.deep.equal(['alert.package-exhausted', 'alert.package-exhausted']);
    expect(world.alerts.map((one) => one.packageInstanceId)).to.deep.equal(['first', 'second']);
    world.now = seven + 64 * minuteMs;
    await world.metering.tick();
    expect(world.market.billedOn('first')).to.equal(40_000n);
    expect(world.market.billedOn('second')).to.equal(90_000n);
    expect(world.market.billed('one')).to.equal(130_000n);
    expect(await world.metering.balance(keys.one)).to.deep.include({ agrees: true });
  });

  it('raise their alert once, and go on with the next one that is bought', async () => {
    await declare('first', '1');
    expect(await use('2')).to.deep.equal([['first', true]]);
    expect(await use('1')).to.deep.equal([['first', true]]);
    world.now += 1;
    await declare('second', '5');
    expect(await use('1')).to.deep.equal([['second', false]]);
    expect(await world.alertsOf('one')).to.deep.equal(['alert.package-exhausted']);
  });

  it('are taken from once for a repeated event, and not at all for a refused call', async () => {
    await declare('first', '10');
    const event = { eventId: 'same', instanceId: 'one', quantity: '4', at: new Date(seven) };
    await world.count(event);
    expect((await world.count(event))[0]).to.deep.equal({
      eventId: 'same',
      repeated: true,
      packageInstanceId: 'first',
      packageExhausted: false,
    });
    await rejection(
      world.count({ instanceId: 'one', quantity: '5' }, { instanceId: 'nobody', quantity: '5' }),
    );
    const { items } = await world.lists.packages({ limit: 10 });
    expect(items[0]?.used).to.equal(40_000);
  });

  it('are of one meter: the others are counted beside them', async () => {
    await declare('first', '1', { meter: 'sms' });
    expect(await use('2')).to.deep.equal([[null, false]]);
    const [sms] = await world.count({ instanceId: 'one', meter: 'sms', quantity: '1' });
    expect(sms).to.include({ packageInstanceId: 'first', packageExhausted: true });
  });

  it('are shown to the buyer with the instance they belong to', async () => {
    await declare('first', '3');
    expect(await world.metering.totals(keys.first)).to.deep.equal([
      { relatedInstanceId: 'one', value: 0, countedAt: new Date(seven) },
    ]);
    await use('2.5');
    expect(await world.metering.totals(keys.first)).to.deep.equal([
      { relatedInstanceId: 'one', value: 2.5, countedAt: new Date(seven) },
    ]);
    expect(await world.metering.totals(keys.one)).to.deep.equal([{ value: 2.5, countedAt: new Date(seven) }]);
    expect(await world.metering.totals(keys.second)).to.deep.equal([]);
  });

  it('may be declared again as they are, and not otherwise', async () => {
    const declared = await declare('first', '3');
    await use('1');
    world.now += 1;
    expect(await declare('first', '3.00')).to.deep.equal({ ...declared, used: 10_000 });
    await world.instance('two');
    for (const other of [{ quota: '4' }, { meter: 'sms' }, { instanceId: 'two' }])
      expect(await rejection(declare('first', '3', other))).to.be.instanceOf(UsageConflict);
  });

  it('are declared once when two processes do it at once', async () => {
    const other = world.beside(await fixture.open());
    const declaration = {
      endpoint,
      sandbox: false,
      packageInstanceId: 'first',
      instanceId: 'one',
      quota: '3',
    };
    const both = await Promise.all([
      world.metering.declarePackage(declaration),
      other.declarePackage(declaration),
    ]);
    expect(both[0]).to.deep.equal(both[1]);
  });

  it('lose nothing when two processes take from them at once', async () => {
    await declare('first', '20');
    const other = world.beside(await fixture.open());
    const event = (index: number) => ({
      eventId: `e-${index}`,
      instanceId: 'one',
      quantity: '1',
      at: new Date(seven),
    });
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        (index % 2 ? world.metering : other).count(endpoint, false, [event(index)]),
      ),
    );
    const { items } = await world.lists.packages({ limit: 10 });
    expect(items[0]?.used).to.equal(300_000);
    expect(await world.alertsOf('one')).to.deep.equal(['alert.package-exhausted']);
  });

  it('name instances that are there, and are not counted on themselves', async () => {
    const wrong: [string, Partial<PackageDeclaration>][] = [
      ['instanceId', { instanceId: 'nobody' }],
      ['packageInstanceId', { packageInstanceId: 'nobody' }],
      ['packageInstanceId', { packageInstanceId: 'one' }],
      ['quota', { quota: '0' }],
      ['quota', { quota: '1e3' }],
      ['meter', { meter: '' }],
    ];
    for (const [field, values] of wrong)
      expect(await rejection(declare('first', '3', values)), field)
        .to.be.instanceOf(UsageError)
        .and.to.include({ index: null, field });
    await declare('first', '3');
    expect(await rejection(world.count({ instanceId: 'first', quantity: '1' }))).to.include({
      index: 0,
      field: 'instanceId',
    });
    expect(await rejection(declare('second', '3', { instanceId: 'first' }))).to.include({
      field: 'instanceId',
    });
    await world.instance('used');
    await world.count({ instanceId: 'used', quantity: '1' });
    expect(await rejection(declare('used', '3'))).to.include({ field: 'packageInstanceId' });
  });

  it('of the sandbox never alert', async () => {
    await world.instance('one', { sandbox: 1 });
    await world.instance('first', { sandbox: 1 });
    await declare('first', '1', { sandbox: true });
    await world.metering.count(endpoint, true, [{ eventId: 'e', instanceId: 'one', quantity: '2' }]);
    const types = await fixture.database.read('events').pluck('type');
    expect(types).to.deep.equal(['usage.package-exhausted']);
    expect(world.alerts).to.deep.equal([]);
  });
});
