import { expect } from 'chai';
import type { Told } from '../../../lifecycle/ports.ts';
import type { OutboxRow } from '../../../storage/rows.ts';
import { onEachDatabase } from '../../storage/databases.ts';
import {
  type CodeWorld,
  createCodeWorld,
  day,
  endpoint,
  forgetCodes,
  hour,
  minute,
  morning,
} from './code-world.ts';

const code = 'PL-CODE-0001';

onEachDatabase('reports of use', (fixture) => {
  let world: CodeWorld;

  beforeEach(async () => {
    await forgetCodes(fixture.database);
    world = createCodeWorld(fixture.database);
    const expiresAt = new Date(morning + 30 * day);
    world.marketplace.codes.set(code, { state: 'ALIVE', expiresAt, activations: 1 });
  });

  const check = (clientId: string, codes = world.codes) => codes.check({ endpoint, code, clientId });
  const reported = () => world.marketplace.usage.flatMap(({ clients }) => clients);

  it('tell a client once a UTC day, however often it is checked', async () => {
    for (let round = 0; round < 5; round++) {
      await Promise.all([check('device-1'), check('device-1'), check('device-2')]);
      world.clock.time += hour;
    }
    await world.deliver();
    expect(reported()).to.have.deep.members([{ id: 'device-1' }, { id: 'device-2' }]);
    world.clock.time += day;
    await check('device-1');
    await world.deliver();
    expect(reported()).to.have.length(3);
  });

  it('tell it once when two processes see it at the same moment', async () => {
    const other = world.another();
    const ids = Array.from({ length: 30 }, (_, index) => `device-${index}`);
    await Promise.all(ids.flatMap((id) => [check(id), check(id, other)]));
    await world.deliver();
    const told = reported().map((client) => ('id' in client ? client.id : ''));
    expect(told.sort()).to.deep.equal([...ids].sort());
  });

  it('gather the clients of a moment, at most a hundred in a message', async () => {
    await check('first');
    await Promise.all(Array.from({ length: 250 }, (_, index) => check(`device-${index}`)));
    await world.deliver();
    expect(reported()).to.have.length(251);
    expect(Math.max(...world.marketplace.usage.map(({ clients }) => clients.length))).to.be.at.most(100);
    expect(world.asked('reportUse')).to.be.below(20);
  });

  it('are written before the check is answered, and survive the process', async () => {
    await check('device-1');
    expect(await world.messages()).to.have.length(1);
    world.restart();
    await world.deliver();
    expect(reported()).to.deep.equal([{ id: 'device-1' }]);
  });

  it('say nothing of a client that may not use the software', async () => {
    world.marketplace.codes.set(code, { state: 'EXPIRED', expiresAt: new Date(morning), activations: 1 });
    await check('device-1');
    expect(await world.messages()).to.deep.equal([]);
  });

  it('wait while KooGallery cannot be reached, and come again after a lost answer', async () => {
    await check('device-1');
    world.marketplace.mishaps = ['down', 'lost'];
    for (let round = 0; round < 3; round++) {
      await world.deliver();
      world.clock.time += minute;
    }
    expect(new Set(reported().map((client) => JSON.stringify(client)))).to.deep.equal(
      new Set(['{"id":"device-1"}']),
    );
    expect(await world.messages()).to.deep.equal([]);
  });

  const refused: Told<never> = {
    kind: 'refused',
    code: '95000001',
    reason: `req param is invalid: ${code}`,
    blocked: false,
  };

  it('stay as dead letters when KooGallery will not take them, without naming the code', async () => {
    await check('device-1');
    const [message] = await world.messages();
    world.marketplace.answerNext = refused;
    const ended = await world.codes.deliverUse(message as OutboxRow, new AbortController().signal);
    expect(ended).to.deep.equal({
      kind: 'dead',
      code: '95000001',
      reason: 'req param is invalid: PL***001',
    });
  });

  it('wait for keys to be mended', async () => {
    await check('device-1');
    const [message] = await world.messages();
    world.marketplace.answerNext = { ...refused, blocked: true };
    const ended = await world.codes.deliverUse(message as OutboxRow, new AbortController().signal);
    expect(ended.kind).to.equal('put-off');
  });

  it('take the number of a merchant who counts himself', async () => {
    await check('device-1');
    expect(await world.codes.reportUse({ endpoint, code }, { activeNumber: 100 })).to.equal(1);
    await world.deliver();
    expect(world.marketplace.usage).to.deep.equal([
      { code, clients: [{ id: 'device-1' }] },
      { code, clients: [{ activeNumber: 100 }] },
    ]);
  });

  it('take clients without a check, each once a day', async () => {
    await check('device-1');
    const told = await world.codes.reportUse(
      { endpoint, code },
      { clientIds: ['device-1', 'device-2', 'device-2'] },
    );
    expect(told).to.equal(1);
    await world.deliver();
    expect(reported()).to.deep.equal([{ id: 'device-1' }, { id: 'device-2' }]);
  });

  it('are not taken of a code that is not known to be active', async () => {
    expect(await world.codes.reportUse({ endpoint, code }, { activeNumber: 1 })).to.equal(null);
  });
});
