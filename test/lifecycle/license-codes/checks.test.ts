import { expect } from 'chai';
import type { Checked } from '../../../lifecycle/license-codes/authorization-codes.ts';
import type { Told } from '../../../lifecycle/ports.ts';
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
const end = morning + 30 * day;

onEachDatabase('the check of an authorization code', (fixture) => {
  let world: CodeWorld;

  beforeEach(async () => {
    await forgetCodes(fixture.database);
    world = createCodeWorld(fixture.database);
    world.marketplace.codes.set(code, { state: 'ALIVE', expiresAt: new Date(end), activations: 1 });
  });

  const check = (codes = world.codes) => codes.check({ endpoint, code });
  const standing = (checked: Checked) => {
    if (checked.kind !== 'standing') throw new Error(`answered ${checked.kind}`);
    return checked.standing;
  };
  const verdict = async () => {
    const { usable, reason, stale } = standing(await check());
    return { usable, reason, stale };
  };
  const fine = { usable: true, reason: 'ok', stale: false };
  const set = (state: 'ALIVE' | 'EXPIRED' | 'RELEASED' | 'received', expiresAt = end) =>
    world.marketplace.codes.set(code, { state, expiresAt: new Date(expiresAt), activations: 1 });
  const unreachable = () => {
    world.marketplace.mishaps = Array.from({ length: 50 }, () => 'down' as const);
  };
  const reachable = () => {
    world.marketplace.mishaps = [];
  };

  it('asks KooGallery for a code it never heard of, and answers what it says', async () => {
    expect(standing(await check())).to.deep.equal({
      ...fine,
      status: 'ALIVE',
      expiresAt: end,
      activatedAt: null,
      productName: 'Model',
      checkedAt: morning,
    });
    expect((await world.row(code))?.activation).to.equal('active');
  });

  it('asks once for a thousand checks of a day, and once more on the next', async () => {
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 100 }, () => check()));
      world.clock.time += hour;
    }
    expect(world.asked('query')).to.equal(1);
    world.clock.time = Date.UTC(2026, 10, 25);
    await Promise.all(Array.from({ length: 100 }, () => check()));
    expect(world.asked('query')).to.equal(2);
  });

  it('shares the answer with other processes, and after a restart', async () => {
    await check();
    await check(world.another());
    world.restart();
    await check();
    expect(world.asked('query')).to.equal(1);
  });

  it('does not ask for the facts that an activation brought along from the query', async () => {
    const codes = ['PL-CODE-0002', 'PL-CODE-0003'];
    for (const each of codes)
      world.marketplace.codes.set(each, { state: 'received', expiresAt: new Date(end), activations: 0 });
    await world.codes.activate({ endpoint, codes, effectiveAt: null, sandbox: false });
    await world.deliver();
    const before = world.asked('query');
    await world.codes.check({ endpoint, code: 'PL-CODE-0002' });
    expect(world.asked('query')).to.equal(before);
  });

  it('asks after an activation that told an estimate only (zh-cn_topic_0070649244)', async () => {
    world.marketplace.codes.set(code, { state: 'received', expiresAt: new Date(end), activations: 0 });
    await world.codes.activate({ endpoint, codes: [code], effectiveAt: null, sandbox: false });
    await world.deliver();
    expect((await world.row(code))?.expires_at).to.equal(end);
    set('ALIVE', end + 8 * hour);
    expect(standing(await check()).expiresAt).to.equal(end + 8 * hour);
  });

  it('is not usable before the activation (92020011), asks again after ten minutes, and at once when we activated', async () => {
    set('received');
    expect(await verdict()).to.deep.equal({ usable: false, reason: 'not-activated', stale: false });
    await check();
    expect(world.asked('query')).to.equal(1);
    world.clock.time += 10 * minute;
    await check();
    expect(world.asked('query')).to.equal(2);
    await world.codes.activate({ endpoint, codes: [code], effectiveAt: null, sandbox: false });
    await world.deliver();
    expect(await verdict()).to.deep.equal(fine);
  });

  it('is not usable while the buyer has not claimed it (92020004)', async () => {
    world.marketplace.answerNext = refusal('92020004');
    expect(await verdict()).to.deep.equal({ usable: false, reason: 'not-activated', stale: false });
  });

  it('does not take an answer for the last word that an activation overtook', async () => {
    set('received');
    await world.codes.activate({ endpoint, codes: [code], effectiveAt: null, sandbox: false });
    let isOvertaken = false;
    world.marketplace.beforeQuery = async () => {
      if (isOvertaken) return;
      isOvertaken = true;
      await world.deliver();
      world.marketplace.answerNext = refusal('92020011');
    };
    expect(await verdict()).to.deep.equal(fine);
    expect((await world.row(code))?.activation).to.equal('active');
  });

  for (const number of ['92020005', '92020002', '92020020', '95000001'])
    it(`knows no such code when KooGallery answers ${number}, and asks again after ten minutes`, async () => {
      const strange = { endpoint, code: 'PL-NO-SUCH-9' };
      world.marketplace.answerNext = refusal(number);
      expect(await world.codes.check(strange)).to.deep.equal({ kind: 'no-such-code' });
      world.clock.time += 9 * minute;
      expect(await world.codes.check(strange)).to.deep.equal({ kind: 'no-such-code' });
      expect(world.asked('query')).to.equal(1);
      expect(await world.row(strange.code), 'a row for whatever somebody typed').to.equal(undefined);
      world.clock.time += minute;
      await world.codes.check(strange);
      expect(world.asked('query')).to.equal(2);
    });

  it('forgets that there was no such code when it is activated', async () => {
    world.marketplace.codes.delete(code);
    expect(await check()).to.deep.equal({ kind: 'no-such-code' });
    set('received');
    await world.codes.activate({ endpoint, codes: [code], effectiveAt: null, sandbox: false });
    await world.deliver();
    expect(await verdict()).to.deep.equal(fine);
  });

  it('knows in every process that a code which was there is gone', async () => {
    await check();
    world.marketplace.codes.delete(code);
    world.clock.time += day;
    expect(await check()).to.deep.equal({ kind: 'no-such-code' });
    expect(await check(world.another())).to.deep.equal({ kind: 'no-such-code' });
    expect(world.asked('query')).to.equal(2);
  });

  for (const [number, told] of [
    ['92020001', trouble('92020001')],
    ['92020003', refusal('92020003')],
    ['95000002', refusal('95000002')],
    ['95000003', refusal('95000003')],
    ['95000004', refusal('95000004')],
    ['a code of tomorrow', refusal('92029999')],
    ['a refused signature', { ...refusal('APIGW.0301'), blocked: true }],
    ['nothing', trouble(null)],
  ] as const)
    it(`keeps to its last answer when KooGallery answers ${number}, and says that it is old`, async () => {
      await check();
      world.clock.time += day;
      world.marketplace.answerNext = told;
      expect(await verdict()).to.deep.equal({ ...fine, stale: true });
      await check();
      expect(world.asked('query'), 'asked at once again').to.equal(2);
      world.clock.time += minute;
      expect(await verdict()).to.deep.equal(fine);
    });

  it('says when to come again if nothing is known and nobody can be asked', async () => {
    unreachable();
    const checked = await check();
    expect(checked).to.deep.equal({ kind: 'unheard', reason: 'no connection', retryAfterMs: 30_000 });
    expect(await world.row(code)).to.equal(undefined);
  });

  it('says of one whose activation is on its way that nothing is known either', async () => {
    unreachable();
    await world.codes.activate({ endpoint, codes: [code], effectiveAt: null, sandbox: false });
    expect((await check()).kind).to.equal('unheard');
  });

  it('goes on with the activation while KooGallery cannot be asked', async () => {
    world.marketplace.codes.set(code, { state: 'received', expiresAt: new Date(end), activations: 0 });
    await world.codes.activate({ endpoint, codes: [code], effectiveAt: null, sandbox: false });
    await world.deliver();
    unreachable();
    expect(await verdict()).to.deep.equal({ ...fine, stale: true });
  });

  it('does not keep to it longer than the setting says, nor beyond the end', async () => {
    set('ALIVE', morning + 3 * day);
    await check();
    unreachable();
    world.clock.time = morning + 2 * day;
    expect(await verdict()).to.deep.equal({ ...fine, stale: true });
    world.clock.time = morning + 3 * day;
    expect(await verdict()).to.deep.equal({ usable: false, reason: 'expired', stale: true });
    reachable();
    set('ALIVE', morning + 300 * day);
    world.clock.time += minute;
    expect(await verdict()).to.deep.equal(fine);
    unreachable();
    world.clock.time += 7 * day;
    expect(await verdict()).to.deep.equal({ ...fine, stale: true });
    world.clock.time += minute;
    expect(await verdict()).to.deep.equal({ usable: false, reason: 'too-old', stale: true });
  });

  it('does not let a user wait for a slow KooGallery when an older answer is there', async () => {
    await check();
    world.clock.time += day;
    let answer = () => {};
    world.marketplace.beforeQuery = () => new Promise((resolve) => (answer = resolve));
    expect(await verdict()).to.deep.equal({ ...fine, stale: true });
    answer();
    await world.codes.stop(1_000);
    expect(await verdict()).to.deep.equal(fine);
    expect(world.asked('query')).to.equal(2);
  });

  it('asks when the end has come, and then every ten minutes for a renewal', async () => {
    set('ALIVE', morning + hour);
    await check();
    set('EXPIRED', morning + hour);
    world.clock.time = morning + hour;
    expect(await verdict()).to.deep.equal({ usable: false, reason: 'expired', stale: false });
    world.clock.time += 9 * minute;
    await check();
    expect(world.asked('query')).to.equal(2);
    set('ALIVE');
    world.clock.time += minute;
    expect(await verdict()).to.deep.equal(fine);
    expect(world.asked('query')).to.equal(3);
  });

  it('trusts KooGallery that calls a code alive after its end: there is a grace period', async () => {
    set('ALIVE', morning - hour);
    expect(await verdict()).to.deep.equal(fine);
  });

  it('is over for good with the release', async () => {
    set('RELEASED');
    expect(await verdict()).to.deep.equal({ usable: false, reason: 'released', stale: false });
    world.clock.time += 11 * hour;
    await check();
    expect(world.asked('query')).to.equal(1);
  });

  it('is not usable with a status that nobody documented', async () => {
    const facts = { activatedAt: null, expiresAt: null, productName: null, productId: null, orderId: null };
    const value = { ...facts, amount: null, status: 'MELTED' };
    world.marketplace.answerNext = { kind: 'done', code: '92020000', value } as unknown as Told<never>;
    expect(await verdict()).to.deep.equal({ usable: false, reason: 'unknown-status', stale: false });
  });

  it('learns nothing from an answer without a status', async () => {
    const facts = { activatedAt: null, expiresAt: null, productName: null, productId: null, orderId: null };
    const value = { ...facts, amount: null, status: null };
    world.marketplace.answerNext = { kind: 'done', code: '92020000', value } as unknown as Told<never>;
    expect((await check()).kind).to.equal('unheard');
  });

  describe('when KooGallery calls about it', () => {
    it('is frozen and released at once, whatever was answered today, and nobody is asked', async () => {
      await check();
      for (const state of ['frozen', 'released'] as const) {
        await world.instance(code, { state });
        expect(await verdict()).to.deep.equal({ usable: false, reason: state, stale: false });
      }
      expect(world.asked('query')).to.equal(1);
    });

    it('is frozen even if nobody ever checked it', async () => {
      await world.instance(code, { state: 'frozen' });
      expect(await verdict()).to.deep.equal({ usable: false, reason: 'frozen', stale: false });
      expect(world.asked('query')).to.equal(0);
    });

    it('is asked for again after an unfreeze and after a renewal, once each', async () => {
      await check();
      world.clock.time += minute;
      await world.instance(code, { state: 'frozen' });
      world.clock.time += minute;
      await world.instance(code, { state: 'active' });
      world.clock.time += minute;
      expect(await verdict()).to.deep.equal(fine);
      await check();
      expect(world.asked('query')).to.equal(2);
      set('ALIVE', end + 365 * day);
      await world.instance(code, { expires_at: end + 365 * day });
      world.clock.time += minute;
      await world.instance(code, { expires_at: end + 365 * day });
      world.clock.time += minute;
      expect(standing(await check()).expiresAt).to.equal(end + 365 * day);
      await check();
      expect(world.asked('query')).to.equal(3);
    });

    it('knows a renewal by the call alone when KooGallery cannot be asked', async () => {
      set('EXPIRED', morning - day);
      expect((await verdict()).usable).to.equal(false);
      world.clock.time += minute;
      await world.instance(code, { expires_at: end });
      unreachable();
      world.clock.time += minute;
      expect(standing(await check())).to.include({ usable: true, stale: true, expiresAt: end });
    });
  });

  it('finds a code of the sandbox without being told that it is one', async () => {
    world.marketplace.codes.set('PL-TEST-0001', {
      state: 'received',
      expiresAt: new Date(end),
      activations: 0,
    });
    await world.codes.activate({ endpoint, codes: ['PL-TEST-0001'], effectiveAt: null, sandbox: true });
    await world.deliver();
    const checked = await world.codes.check({ endpoint, code: 'PL-TEST-0001' });
    expect(standing(checked).usable).to.equal(true);
    expect(await world.row('PL-TEST-0001')).to.equal(undefined);
  });
});

function refusal(code: string): Told<never> & { kind: 'refused' } {
  return { kind: 'refused', code, reason: 'no', blocked: false };
}

function trouble(code: string | null): Told<never> {
  return { kind: 'trouble', code, reason: 'no connection', retryAfterMs: null, lost: true };
}
