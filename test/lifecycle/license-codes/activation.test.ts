import { expect } from 'chai';
import { onEachDatabase } from '../../storage/databases.ts';
import { type CodeWorld, createCodeWorld, endpoint, forgetCodes, hour, minute } from './code-world.ts';

const code = 'PL-CODE-0001';

onEachDatabase('the activation of authorization codes', (fixture) => {
  let world: CodeWorld;

  beforeEach(async () => {
    await forgetCodes(fixture.database);
    world = createCodeWorld(fixture.database);
    for (const each of [code, 'PL-CODE-0002', 'PL-CODE-0003'])
      world.marketplace.codes.set(each, {
        state: 'received',
        expiresAt: new Date('2027-11-24'),
        activations: 0,
      });
  });

  const ask = (codes: string[], sandbox = false) =>
    world.codes.activate({ endpoint, codes, effectiveAt: null, sandbox });
  const activated = async (codes: string[], sandbox = false) => {
    await ask(codes, sandbox);
    await world.deliver();
    return ask(codes, sandbox);
  };

  it('asks once for a single code, and keeps what the answer tells', async () => {
    const [known] = await activated([code]);
    expect(known?.row).to.include({
      activation: 'active',
      status: 'ALIVE',
      expires_at: Date.parse('2027-11-24'),
      activated_at: world.clock.time,
      checked_at: null,
      last_error: null,
    });
    expect(world.marketplace.requests).to.deep.equal([{ operation: 'activate', codes: [code] }]);
  });

  it('answers what is known when an active code is asked for again, and calls nobody', async () => {
    await activated([code]);
    const before = world.marketplace.requests.length;
    const [again] = await activated([code]);
    expect(again?.row.activation).to.equal('active');
    expect(world.marketplace.requests).to.have.length(before);
    expect(await world.messages()).to.deep.equal([]);
  });

  it('has one message for a code however many ask at once, in two processes too', async () => {
    const other = world.another();
    const wish = { endpoint, codes: [code], effectiveAt: null, sandbox: false };
    await Promise.all([world.codes.activate(wish), other.activate(wish), world.codes.activate(wish)]);
    expect(await world.messages()).to.have.length(1);
    await world.deliver();
    expect(world.asked('activate')).to.equal(1);
  });

  it('activates several with one request and asks for each of them', async () => {
    const codes = [code, 'PL-CODE-0002', 'PL-CODE-0003'];
    const known = await activated(codes);
    expect(known.map(({ row }) => [row.activation, row.status])).to.deep.equal(
      codes.map(() => ['active', 'ALIVE']),
    );
    expect(known.every(({ row }) => row.checked_at === world.clock.time)).to.equal(true);
    expect([world.asked('activateAll'), world.asked('query'), world.asked('activate')]).to.deep.equal([
      1, 3, 0,
    ]);
  });

  for (const batches of ['all-or-nothing', 'as-far-as-possible'] as const) {
    it(`tries each alone when one of several is bad (92020020), of a marketplace that is ${batches}`, async () => {
      world.marketplace.batches = batches;
      const known = await activated([code, 'PL-NO-SUCH-9', 'PL-CODE-0002']);
      expect(known.map(({ row }) => row.activation)).to.deep.equal(['active', 'refused', 'active']);
      expect(world.marketplace.needless).to.deep.equal([]);
      expect(await world.messages()).to.deep.equal([]);
    });
  }

  it('asks after a lost answer and does not activate again (R28)', async () => {
    world.marketplace.mishaps = ['lost'];
    const [known] = await ask([code]);
    expect(known?.row.activation).to.equal('requested');
    await world.deliver();
    expect((await world.row(code))?.last_error).to.equal('no connection');
    world.clock.time += minute;
    await world.deliver();
    expect((await world.row(code))?.activation).to.equal('active');
    expect(world.marketplace.requests.map(({ operation }) => operation)).to.deep.equal(['activate', 'query']);
  });

  it('asks after a process died over an activation, though nobody counted the attempt', async () => {
    world.marketplace.mishaps = ['crash'];
    await activated([code]);
    expect((await world.row(code))?.activation).to.equal('active');
    expect(world.marketplace.requests.map(({ operation }) => operation)).to.deep.equal(['activate', 'query']);
  });

  it('activates after all when the lost request had not been carried out (92020011)', async () => {
    world.marketplace.mishaps = ['down'];
    await ask([code]);
    await world.deliver();
    world.clock.time += minute;
    await world.deliver();
    expect(world.marketplace.requests.map(({ operation }) => operation)).to.deep.equal([
      'activate',
      'query',
      'activate',
    ]);
    expect((await world.row(code))?.activation).to.equal('active');
  });

  it('takes a code for active that somebody else has activated (92020003)', async () => {
    world.marketplace.codes.set(code, { state: 'ALIVE', expiresAt: null, activations: 1 });
    const [known] = await activated([code]);
    expect(known?.row).to.include({ activation: 'active', status: 'ALIVE' });
    expect(world.marketplace.requests.map(({ operation }) => operation)).to.deep.equal(['activate', 'query']);
  });

  it('refuses a code whose state allows nothing and that is not active either (92020003, 92020011)', async () => {
    world.marketplace.answerNext = {
      kind: 'refused',
      code: '92020003',
      reason: 'illegal state',
      blocked: false,
    };
    const [known] = await activated([code]);
    expect(known?.row).to.include({ activation: 'refused', last_code: '92020003' });
  });

  it('waits for a buyer who has not claimed the code (92020004), 15 minutes at most', async () => {
    world.marketplace.codes.set(code, { state: 'created', expiresAt: null, activations: 0 });
    const pauses: number[] = [];
    const [known] = await activated([code]);
    expect(known?.row).to.include({ activation: 'requested', last_code: '92020004' });
    for (let attempt = 0; attempt < 8; attempt++) {
      const [message] = await world.messages();
      pauses.push(((message?.run_at ?? 0) - world.clock.time) / 1000);
      world.clock.time = message?.run_at ?? 0;
      await world.deliver();
    }
    expect(pauses).to.deep.equal([15, 30, 60, 120, 240, 480, 900, 900]);
    world.marketplace.codes.set(code, { state: 'received', expiresAt: null, activations: 0 });
    world.clock.time += hour;
    await world.deliver();
    expect((await world.row(code))?.activation).to.equal('active');
  });

  it('waits as well when the client sorts 92020004 under trouble, also in a batch', async () => {
    const later = {
      kind: 'trouble',
      code: '92020004',
      reason: 'later',
      retryAfterMs: 60_000,
      lost: false,
    } as const;
    world.marketplace.codes.set('PL-CODE-0002', { state: 'created', expiresAt: null, activations: 0 });
    world.marketplace.answerNext = later;
    const known = await activated([code, 'PL-CODE-0002']);
    expect(known.map(({ row }) => row.activation)).to.deep.equal(['active', 'requested']);
  });

  it('refuses a code that does not exist (92020005) with an alert that does not name it', async () => {
    const bad = 'PL-NO-SUCH-9';
    const [known] = await activated([bad]);
    expect(known?.row).to.include({ activation: 'refused', last_code: '92020005' });
    const alerts = world.logged.filter(({ alert }) => alert === true);
    expect(alerts).to.have.length(1);
    const events: { type: string; data: string; instance_key: string }[] = await fixture.database
      .read('events')
      .select('*');
    expect(events.map(({ type }) => type)).to.deep.equal(['alert.license-not-activated']);
    expect(events[0]?.instance_key).to.equal(known?.row.instance_key);
    const kept = JSON.stringify([alerts, events, known?.row]);
    expect(kept).not.to.include(bad);
    expect(kept).to.include('PL***H-9');
  });

  it('asks anew for a refused code when somebody wishes it again a minute later', async () => {
    const bad = 'PL-NO-SUCH-9';
    await activated([bad]);
    const requests = world.marketplace.requests.length;
    world.marketplace.codes.set(bad, { state: 'received', expiresAt: null, activations: 0 });
    const [early] = await activated([bad]);
    expect(early?.row.activation).to.equal('refused');
    expect(world.marketplace.requests).to.have.length(requests);
    world.clock.time += minute;
    const [known] = await activated([bad]);
    expect(known?.row.activation).to.equal('active');
  });

  it('asks anew for a code that was given up, KooGallery first, though the software goes on checking it', async () => {
    world.marketplace.mishaps = ['down'];
    await activated([code]);
    await fixture.database.write('outbox').update({ state: 'dead' });
    for (let round = 0; round < 10; round++) {
      world.clock.time += 10 * minute;
      await world.codes.check({ endpoint, code });
    }
    expect(world.asked('query')).to.equal(10);
    const before = world.marketplace.requests.length;
    const [known] = await activated([code]);
    expect(known?.row.activation).to.equal('active');
    const operations = world.marketplace.requests.slice(before).map(({ operation }) => operation);
    expect(operations).to.deep.equal(['query', 'activate']);
  });

  it('raises no alert for a code of the sandbox (R18)', async () => {
    const [known] = await activated(['PL-NO-SUCH-9'], true);
    expect(known?.row).to.include({ activation: 'refused', sandbox: 1 });
    expect(world.logged).to.deep.equal([]);
    expect(await fixture.database.read('events').select('*')).to.deep.equal([]);
  });

  it('takes a code for the one it knows, whether it is wished for the sandbox or not', async () => {
    await activated([code]);
    const [known] = await activated([code], true);
    expect(known?.row).to.include({ activation: 'active', sandbox: 0 });
    expect(await world.row(code, true)).to.equal(undefined);
  });

  for (const [number, isLater] of [
    ['92020001', true],
    ['APIGW.0301', true],
    ['92020002', false],
    ['95000001', false],
    ['95000002', false],
    ['95000003', false],
    ['95000004', false],
    ['92029999', false],
  ] as const) {
    it(`${isLater ? 'tries again later' : 'gives up, with an alert,'} when the activation is answered ${number}`, async () => {
      world.marketplace.answerNext = isLater
        ? number === '92020001'
          ? { kind: 'trouble', code: number, reason: 'internal error', retryAfterMs: null, lost: true }
          : { kind: 'refused', code: number, reason: 'the signature was refused', blocked: true }
        : { kind: 'refused', code: number, reason: 'no', blocked: false };
      await ask([code]);
      await world.deliver();
      expect((await world.row(code))?.activation).to.equal(isLater ? 'requested' : 'refused');
      expect(await world.messages()).to.have.length(isLater ? 1 : 0);
      expect(world.logged.some(({ alert }) => alert === true)).to.equal(!isLater);
    });
  }

  it('keeps codes sealed wherever they are stored (R23)', async () => {
    world.marketplace.mishaps = ['down'];
    await activated([code]);
    const stored = [await fixture.database.read('license_codes'), await world.messages()];
    expect(JSON.stringify(stored)).not.to.include(code);
    const row = await world.row(code);
    expect(world.sealer.open(row?.code ?? '')).to.equal(code);
  });
});
