import { expect } from 'chai';
import { type RunningManagement, runManagement } from './running-management.ts';
import { callRow, countedDrift, newYear } from './stored-rows.ts';

describe('drift in the management interface', () => {
  let running: RunningManagement;

  beforeEach(async () => {
    running = await runManagement();
  });

  afterEach(async () => {
    await running.close();
  });

  const write = (...rows: ReturnType<typeof countedDrift>[]) => running.database.write('drift').insert(rows);

  it('shows what was counted, with first and last time, sample and last call', async () => {
    await write(countedDrift('/colour', { count: 7, last_at: newYear + 5_000, longest: 12 }));
    const { body } = await running.read('/drift').expect(200);
    expect(body).to.deep.equal({
      items: [
        {
          guide: 'saas-v2',
          scene: 'newInstance',
          sandbox: false,
          kind: 'unknown-field',
          path: '/colour',
          count: 7,
          firstAt: '2026-01-01T00:00:00.000Z',
          lastAt: '2026-01-01T00:00:05.000Z',
          longest: 12,
          sample: '"re***"',
          lastEndpoint: 'shop',
          lastCallId: 'c-1',
        },
      ],
      next: null,
    });
  });

  it('is filtered by guide, scene, kind and sandbox', async () => {
    await write(
      countedDrift('/plain'),
      countedDrift('/guide', { guide: 'saas-v1' }),
      countedDrift('/scene', { scene: 'releaseInstance' }),
      countedDrift('/kind', { kind: 'missing-field', sample: null, longest: 0 }),
      countedDrift('/sandbox', { sandbox: 1 }),
    );
    const paths = async (query: string) => {
      const { body } = await running.read(`/drift?${query}`).expect(200);
      return (body.items as { path: string }[]).map(({ path }) => path).sort();
    };
    expect(await paths('guide=saas-v1')).to.deep.equal(['/guide']);
    expect(await paths('scene=releaseInstance')).to.deep.equal(['/scene']);
    expect(await paths('kind=missing-field')).to.deep.equal(['/kind']);
    expect(await paths('sandbox=true')).to.deep.equal(['/sandbox']);
    expect(await paths('sandbox=false')).to.have.length(4);
    expect(await paths('guide=saas-v2&scene=newInstance&kind=unknown-field&sandbox=false')).to.deep.equal([
      '/plain',
    ]);
    expect(await paths('')).to.have.length(5);
  });

  it('refuses a parameter that it does not know', async () => {
    const { body } = await running.read('/drift?endpoint=shop').expect(400);
    expect(body.detail).to.equal(
      'endpoint: there is no such parameter here; there are guide, scene, kind, sandbox, cursor, limit.',
    );
  });

  it('is shown with its sample in the call that had it, and without in calls of older versions', async () => {
    const drift = { kind: 'unknown-field', path: '/colour', detail: 'the spec knows no such field' };
    const sampled = { ...drift, sample: '"re***"', length: 3 };
    await running.write({
      calls: [
        callRow('new', { drift: JSON.stringify([sampled]) }),
        callRow('old', { drift: JSON.stringify([drift]) }),
      ],
    });
    expect((await running.read('/calls/new').expect(200)).body.drift).to.deep.equal([sampled]);
    expect((await running.read('/calls/old').expect(200)).body.drift).to.deep.equal([drift]);
  });
});
