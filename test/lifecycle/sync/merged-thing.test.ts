import { expect } from 'chai';
import fc from 'fast-check';
import type { SyncOperation } from '../../../lifecycle/command.ts';
import { mergedThing, type Standing } from '../../../lifecycle/sync/merged-thing.ts';
import type { Details } from '../../../lifecycle/sync/told-thing.ts';
import { type SyncTable, syncTables } from '../../../storage/synced-rows.ts';

const operation = fc.constantFrom<SyncOperation>('add', 'modify', 'remove', 'revoke');
const table = fc.constantFrom<SyncTable>(...syncTables);
const details: fc.Arbitrary<Details> = fc.record(
  {
    name: fc.constantFrom('', 'a', 'b'),
    position: fc.constantFrom(null, 'engineer'),
    enabled: fc.boolean(),
  },
  { noNullPrototype: true },
);
const step = fc.record({ operation, details });

/** How a thing stands after several calls. */
function standingAfter(
  steps: { operation: SyncOperation; details: Details }[],
  where: SyncTable,
): Standing | null {
  return steps.reduce<Standing | null>(
    (known, { operation: what, details: told }) => mergedThing(known, told, what, where) ?? known,
    null,
  );
}

describe('what an enterprise tells of a thing', () => {
  it('changes nothing when it is told again, whatever came before (R15)', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), step, table, (steps, last, where) => {
        const standing = standingAfter([...steps, last], where);
        expect(mergedThing(standing, last.details, last.operation, where)).to.equal(null);
      }),
    );
  });

  it('is there after it was added, and not after it was removed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), details, table, (steps, told, where) => {
        expect(standingAfter([...steps, { operation: 'add', details: told }], where)?.state).to.equal(
          'present',
        );
        const gone = standingAfter([...steps, { operation: 'remove', details: told }], where);
        expect(gone?.state ?? 'removed').to.equal('removed');
      }),
    );
  });

  it('never gives an account its access back by a mere change', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.array(details), (steps, changes) => {
        const before = standingAfter(steps, 'tenant_users');
        fc.pre(before !== null && before.state !== 'present');
        const modified = changes.map((told) => ({ operation: 'modify' as const, details: told }));
        expect(standingAfter([...steps, ...modified], 'tenant_users')?.state).to.equal(before?.state);
      }),
    );
  });

  it('keeps a text that is left empty, and takes anything else as told', () => {
    const known: Standing = {
      state: 'present',
      details: { name: 'a', position: 'engineer', enabled: true },
    };
    const told = { name: '', position: null, enabled: false };
    expect(mergedThing(known, told, 'modify', 'tenant_users')).to.deep.equal({
      state: 'present',
      details: { name: 'a', position: null, enabled: false },
    });
  });
});
