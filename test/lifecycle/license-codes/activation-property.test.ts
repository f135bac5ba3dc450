import { expect } from 'chai';
import fc from 'fast-check';
import { onSqlite } from '../../storage/databases.ts';
import { type CodeWorld, createCodeWorld, endpoint, forgetCodes, hour, minute } from './code-world.ts';
import type { Mishap } from './model-marketplace.ts';

/** What may happen, in any order. */
type Step =
  | { do: 'activate'; codes: string[]; sandbox: boolean }
  | { do: 'check'; code: string }
  | { do: 'deliver'; mishaps: Mishap[]; checking: string | null }
  | { do: 'claim'; code: string }
  | { do: 'wait'; minutes: number }
  | { do: 'restart' };

// The last one does not exist, the one before was activated by somebody else, the first are claimed late or from the start.
const names = ['PL-LATE-001', 'PL-CODE-002', 'PL-CODE-003', 'PL-CODE-004', 'PL-ALIVE-05', 'PL-NONE-006'];
const name = fc.constantFrom(...names);
const mishap = fc.constantFrom<Mishap>('none', 'none', 'lost', 'down', 'crash', 'blocked');

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('activate' as const),
    codes: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    sandbox: fc.boolean(),
  }),
  fc.record({ do: fc.constant('check' as const), code: name }),
  fc.record({
    do: fc.constant('deliver' as const),
    mishaps: fc.array(mishap, { maxLength: 8 }),
    checking: fc.option(name),
  }),
  fc.record({ do: fc.constant('claim' as const), code: name }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constant('restart' as const) }),
);

onSqlite('an activation, whatever goes wrong', (fixture) => {
  async function take(world: CodeWorld, one: Step): Promise<void> {
    switch (one.do) {
      case 'activate':
        await world.codes.activate({ ...one, endpoint, effectiveAt: null });
        return;
      case 'check':
        await world.codes.check({ endpoint, code: one.code });
        return;
      case 'deliver': {
        world.marketplace.mishaps = [...one.mishaps];
        const checking =
          one.checking === null ? [] : [world.another().check({ endpoint, code: one.checking })];
        // A check is a process of its own here: it may die, too.
        await Promise.all([world.deliver(), ...checking.map((check) => check.catch(() => null))]);
        world.marketplace.mishaps = [];
        return;
      }
      case 'claim': {
        const code = world.marketplace.codes.get(one.code);
        if (code?.state === 'created') code.state = 'received';
        return;
      }
      case 'wait':
        world.clock.time += one.minutes * minute;
        return;
      case 'restart':
        world.restart();
    }
  }

  function prepared(): CodeWorld {
    const world = createCodeWorld(fixture.database);
    const expiresAt = new Date('2027-11-24');
    for (const code of names.slice(0, 5))
      world.marketplace.codes.set(code, {
        state: code.includes('LATE') ? 'created' : code.includes('ALIVE') ? 'ALIVE' : 'received',
        expiresAt,
        activations: 0,
      });
    return world;
  }

  it('happens once at most, and the row ends as KooGallery has it', async () => {
    const seen = { lost: 0, active: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 25 }),
        fc.boolean(),
        async (steps, isPartial) => {
          await forgetCodes(fixture.database);
          const world = prepared();
          world.marketplace.batches = isPartial ? 'as-far-as-possible' : 'all-or-nothing';
          for (const one of steps) await take(world, one);
          // Everything works again, and all waits come to their end.
          for (let round = 0; round < 3; round++) {
            world.clock.time += hour;
            await world.deliver();
          }
          const wished = new Set(steps.flatMap((one) => (one.do === 'activate' ? one.codes : [])));
          for (const code of names) {
            const rows = [await world.row(code), await world.row(code, true)].filter((row) => row);
            expect(rows.length, `rows of ${code}`).to.be.at.most(1);
            const known = world.marketplace.codes.get(code);
            expect(known?.activations ?? 0, `activations of ${code}`).to.be.at.most(1);
            if (!wished.has(code)) {
              expect(known?.activations ?? 0, `activations of ${code}, which nobody wished`).to.equal(0);
              continue;
            }
            const expected = !known ? 'refused' : known.state === 'created' ? 'requested' : 'active';
            expect(rows[0]?.activation, code).to.equal(expected);
            seen.active += expected === 'active' ? 1 : 0;
          }
          seen.lost += steps.filter((one) => one.do === 'deliver' && one.mishaps.includes('lost')).length;
          // Nobody can know that somebody else had activated one.
          expect(world.marketplace.needless.filter((code) => code !== 'PL-ALIVE-05')).to.deep.equal([]);
        },
      ),
      { numRuns: 80 },
    );
    expect(seen.lost, 'lost answers').to.be.greaterThan(20);
    expect(seen.active, 'activated codes').to.be.greaterThan(50);
  });
});
