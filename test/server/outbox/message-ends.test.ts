import { expect } from 'chai';
import { onSqlite } from '../../storage/databases.ts';
import { sampleInstance, sampleTime } from '../../storage/sample-rows.ts';
import { hour, type OutboxWorld, of, outboxWorld, trouble } from './outbox-world.ts';

onSqlite('the end of a delivery', (fixture) => {
  let world: OutboxWorld;
  beforeEach(async () => {
    world = await outboxWorld(fixture.database);
  });
  afterEach(() => world.stop());

  it('writes what a delivery brings with its end, and delivers anew when that cannot be written', async () => {
    const row = sampleInstance({ instance_key: 'a', state: 'frozen' });
    await world.write(of('a', 'a1'));
    // The instance is not there, so a change of its second version conflicts.
    world.run(async () => ({
      kind: 'delivered',
      changes: {
        instances: [
          world.tried.length === 1
            ? { row: { ...row, version: 2 }, expectedVersion: 1 }
            : { row, expectedVersion: null },
        ],
      },
    }));
    const { err } = await world.lineOf('could not be written');
    expect(String(err)).to.include('instance was changed');
    while ((await world.stored('a1'))?.attempts !== 1) await new Promise(setImmediate);
    expect((await world.stored('a1'))?.last_error).to.match(
      /^what came with the delivery could not be written: /,
    );
    world.clock.at += 1_000;
    await world.lineOf('message delivered');
    expect(await fixture.database.read('instances').pluck('state')).to.deep.equal(['frozen']);
    expect(await world.stored('a1')).to.equal(undefined);
  });

  it('puts off what fails, for as long as the pause says, and keeps back what is behind it', async () => {
    await world.write(of('a', 'a1'), of('a', 'a2'));
    world.run(async () =>
      world.tried.length < 3
        ? trouble({ retryAfterMs: world.tried.length === 2 ? 90_000 : null })
        : { kind: 'delivered' },
    );
    const first = await world.lineOf('message put off');
    expect(first).to.include({ level: 'warn', messageId: 'a1', code: 'CBC.0999', reason: 'an error inside' });
    expect(await world.stored('a1')).to.include({
      attempts: 1,
      run_at: sampleTime + 1_000,
      failing_since: sampleTime,
      lease_until: 0,
      last_code: 'CBC.0999',
    });
    world.clock.at += 1_000;
    await world.lineOf('message put off', 2);
    expect(await world.stored('a1')).to.include({
      attempts: 2,
      run_at: world.clock.at + 90_000,
      failing_since: sampleTime,
    });
    world.clock.at += 90_000;
    await world.lineOf('message delivered', 2);
    expect(world.tried.map(({ message_id }) => message_id)).to.deep.equal(['a1', 'a1', 'a1', 'a2']);
    expect((await world.events()).map(({ type }) => type)).to.deep.equal([
      'message.delivered',
      'message.delivered',
    ]);
  });

  it('puts off what a deliverer throws at, and tells the log of it', async () => {
    await world.write(of('a', 'a1'));
    world.run(async () => {
      throw new Error('a sealed text cannot be opened\0');
    });
    const line = await world.lineOf('a fault of ours');
    expect(line).to.include({ level: 'error', messageId: 'a1' });
    await world.lineOf('message put off');
    expect(await world.stored('a1')).to.include({
      last_error: 'a sealed text cannot be opened',
      last_code: null,
    });
  });

  it('keeps what is refused as dead, with an alert, and goes on behind it', async () => {
    await world.write(of('a', 'a1'), of('a', 'a2'));
    world.run(async ({ message_id }) =>
      message_id === 'a1' ? { kind: 'dead', code: '91381033', reason: 'invalid' } : { kind: 'delivered' },
    );
    await world.lineOf('message delivered');
    const line = await world.lineOf('koobridge outbox');
    expect(line).to.include({ level: 'error', alert: true, messageId: 'a1', code: '91381033' });
    expect(await world.stored('a1')).to.include({
      state: 'dead',
      attempts: 1,
      last_code: '91381033',
      lease_until: 0,
    });
    const [alert] = await world.events();
    expect(alert).to.include({
      instance_key: 'a',
      type: 'alert.message-dead',
      code: '91381033',
      reason: 'invalid',
    });
  });

  it('gives up what has failed for too long, counted from its first failure and not from its writing', async () => {
    await world.write(of('a', 'a1', { created_at: sampleTime - 100 * hour }));
    world.run(async () => trouble(), { pauseMs: () => hour });
    for (let failures = 1; failures <= 72; failures++) {
      await world.lineOf('message put off', failures);
      world.clock.at += hour;
    }
    const line = await world.lineOf('koobridge outbox');
    expect(line.reason).to.equal(
      'given up after 73 attempts in 72 h; the last one failed with: an error inside',
    );
    expect(await world.stored('a1')).to.include({ state: 'dead', attempts: 73, failing_since: sampleTime });
    expect((await world.events()).map(({ type }) => type)).to.deep.equal(['alert.message-dead']);
  });

  it('alerts once that KooGallery takes nothing, and anew for another reason', async () => {
    await world.write(of('a', 'a1'), of('b', 'b1'));
    let code = 'CBC.0150';
    world.run(async () => trouble({ blocked: true, code, reason: 'keys' }), { pauseMs: () => 1_000 });
    for (let failures = 2; failures <= 6; failures += 2) {
      await world.lineOf('message put off', failures);
      if (failures === 4) code = 'APIGW.0301';
      world.clock.at += failures < 6 ? 1_000 : 0;
    }
    const alerts = (await world.events()).map(({ instance_key, type, code: told }) => [
      instance_key,
      type,
      told,
    ]);
    const type = 'alert.message-blocked';
    expect(alerts.slice(0, 2)).to.have.deep.members([
      ['a', type, 'CBC.0150'],
      ['b', type, 'CBC.0150'],
    ]);
    expect(alerts.slice(2)).to.have.deep.members([
      ['a', type, 'APIGW.0301'],
      ['b', type, 'APIGW.0301'],
    ]);
    const told = world.lines.filter(({ alert }) => alert === true);
    expect(told.map((line) => line.code)).to.deep.equal(['CBC.0150', 'APIGW.0301']);
  });

  it('alerts nobody of trouble in the sandbox (R18)', async () => {
    await world.write(of('a', 'a1', { sandbox: 1 }), of('b', 'b1', { sandbox: 1 }));
    world.run(async ({ message_id }) =>
      message_id === 'a1'
        ? { kind: 'dead', code: '91381033', reason: 'invalid' }
        : trouble({ blocked: true }),
    );
    await world.lineOf('message put off');
    await world.lineOf('koobridge outbox');
    expect((await world.events()).map(({ type }) => type)).to.deep.equal(['message.dead']);
    expect(world.lines.filter(({ alert, level }) => alert === true || level === 'error')).to.deep.equal([]);
  });
});
