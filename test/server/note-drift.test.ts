import { expect } from 'chai';
import { validators } from '../../generated/validators.ts';
import type { InboundCall } from '../../server/edge/inbound-call.ts';
import { noteDrift } from '../../server/edge/note-drift.ts';
import { validateMessage } from '../../server/edge/validate-message.ts';
import type { DriftSighting } from '../../storage/drift-row.ts';

const message = { activity: 'changeInstanceCheck', instanceId: 'i-1', productInfo: { productId: 'OFFI1' } };
const drift = (fields: Record<string, unknown>) =>
  validateMessage(validators['saas-v2'].changeInstanceCheck.request, { ...message, ...fields });

/** What is counted of a call with this drift. */
function sightings(call: Partial<InboundCall>): DriftSighting[] {
  const seen: DriftSighting[] = [];
  const tally = { add: (more: readonly DriftSighting[]) => void seen.push(...more), flush: async () => {} };
  const whole = {
    callId: 'call-1',
    receivedAt: 5,
    accessKey: 'key',
    scene: 'changeInstanceCheck',
    sandbox: false,
    address: { guide: 'saas-v2' },
    endpoint: { name: 'saas-demo' },
    drift: [],
    ...call,
  } as unknown as InboundCall;
  noteDrift(tally, whole);
  return seen;
}

const paths = (fields: Record<string, unknown>) =>
  sightings({ drift: drift(fields) }).map(({ path }) => path);

describe('drift of a call', () => {
  it('is what the validator does not know, with a sample', () => {
    const found = drift({ giftWrap: 'yes', testFlag: '7', instanceId: 'i'.repeat(70) });
    expect(found.map(({ kind, path, sample, length }) => ({ kind, path, sample, length }))).to.deep.equal([
      { kind: 'unknown-field', path: '/giftWrap', sample: '"ye***"', length: 3 },
      { kind: 'too-long', path: '/instanceId', sample: '"ii***"', length: 70 },
      { kind: 'unknown-value', path: '/testFlag', sample: '"7"', length: 1 },
    ]);
  });

  it('is found at its place also when names hold the signs of a pointer', () => {
    const [found] = drift({ productInfo: { 'a/b~c': 'slash' } });
    expect(found).to.include({ path: '/productInfo/a~1b~0c', sample: '"sl***"' });
  });

  it('is counted with guide, scene, time, endpoint and call', () => {
    expect(sightings({ drift: drift({ giftWrap: 'yes' }), sandbox: true })).to.deep.equal([
      {
        guide: 'saas-v2',
        scene: 'changeInstanceCheck',
        sandbox: true,
        kind: 'unknown-field',
        path: '/giftWrap',
        length: 3,
        sample: '"ye***"',
        at: 5,
        endpoint: 'saas-demo',
        callId: 'call-1',
      },
    ]);
  });

  it('is counted at one place for all elements of a list, and under no name of a person', () => {
    expect(paths({ 0: 'a', 17: 'b' })).to.deep.equal(['/*', '/*']);
    expect(paths({ 'zhang.san@example.com': 'a', u13812345678: 'b', 'with blank': 'c' })).to.deep.equal([
      '/*',
      '/*',
      '/*',
    ]);
    expect(paths({ productInfo: { 'a/b': 'c', fine_name: 'd' } })).to.deep.equal([
      '/productInfo/*',
      '/productInfo/fine_name',
    ]);
    expect(paths({ ['n'.repeat(65)]: 'x' })).to.deep.equal(['/*']);
  });

  it('has a path that fits the table, however deep it was found', () => {
    const path = `/${Array(20).fill('n'.repeat(60)).join('/')}`;
    const deep = { kind: 'unknown-field' as const, path, detail: '', sample: null, length: 0 };
    const [counted] = sightings({ drift: [deep] });
    expect(counted?.path.length).to.be.at.most(512);
    expect(counted?.path.endsWith('/…')).to.equal(true);
  });

  it('is not counted of a call that was not proved genuine', () => {
    expect(sightings({ drift: drift({ giftWrap: 'yes' }), accessKey: null })).to.deep.equal([]);
    expect(sightings({ drift: drift({ giftWrap: 'yes' }), scene: null })).to.deep.equal([]);
  });
});
