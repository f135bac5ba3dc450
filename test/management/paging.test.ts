import { expect } from 'chai';
import { sampleMessage } from '../storage/sample-calling-back.ts';
import { type RunningManagement, runManagement } from './running-management.ts';
import {
  callRow,
  countedDrift,
  eventRow,
  instanceRow,
  newInstances,
  newYear,
  orderRow,
} from './stored-rows.ts';

const count = 120;
const numbers = Array.from({ length: count }, (_, index) => index);
const name = (index: number) => `n-${String(index).padStart(3, '0')}`;
// Seven rows share each time, so that pages end in the midst of rows that no time tells apart.
const time = (index: number) => newYear + Math.floor(index / 7);

interface Item {
  orderId?: string;
  instanceId?: string;
  callId?: string;
  name?: string;
  seq?: number;
  path?: string;
  messageId?: string;
}

describe('the lists', () => {
  let running: RunningManagement;

  before(async () => {
    running = await runManagement({
      endpoints: numbers.map((index) => {
        return { name: name(index), guide: 'saas-v2', path: `/p/${index}`, plugin: 'p', productType: 'saas' };
      }),
      plugins: numbers.map((index) => {
        return { name: name(index), productType: 'saas', description: 'x', functions: [], endpoints: [] };
      }),
    });
    const told = instanceRow('eventful', { at: newYear - 1 });
    await running.write({
      orders: numbers.map((index) => orderRow(running.sealer, name(index), { at: time(index) })),
      ...newInstances(told, ...numbers.map((index) => instanceRow(name(index), { at: time(index) }))),
      events: numbers.map((index) => eventRow(told, 'call.remarked', time(index))),
      calls: numbers.map((index) => callRow(name(index), { received_at: time(index) })),
    });
    const drift = numbers.map((index) => countedDrift(name(index), { first_at: time(index) }));
    await running.database.write('drift').insert(drift);
    const messages = numbers.map((index) =>
      sampleMessage({ message_id: name(index), created_at: time(index) }),
    );
    await running.write({ outbox: messages });
  });

  after(async () => {
    await running.close();
  });

  async function pages(path: string, limit?: number): Promise<Item[][]> {
    const found: Item[][] = [];
    let cursor: string | null = null;
    do {
      const query: string[] = [];
      if (limit !== undefined) query.push(`limit=${limit}`);
      if (cursor !== null) query.push(`cursor=${encodeURIComponent(cursor)}`);
      const { body } = await running
        .read(`${path}${path.includes('?') ? '&' : '?'}${query.join('&')}`)
        .expect(200);
      found.push(body.items);
      cursor = body.next;
      expect(found.length, `${path} does not end`).to.be.lessThan(count + 2);
    } while (cursor !== null);
    return found;
  }

  const lists: [path: string, id: (item: Item) => string | undefined][] = [
    ['/orders', (item) => item.orderId],
    ['/instances', (item) => item.instanceId],
    ['/calls', (item) => item.callId],
    ['/calls?scene=newInstance', (item) => item.callId],
    ['/instances/eventful/events', (item) => String(item.seq)],
    ['/drift', (item) => item.path],
    ['/outbox', (item) => item.messageId],
    ['/outbox?kind=license-upload', (item) => item.messageId],
    ['/endpoints', (item) => item.name],
    ['/plugins', (item) => item.name],
  ];

  for (const [path, id] of lists) {
    it(`show all of ${path}, none twice, whatever the size of the page`, async () => {
      const total = path === '/instances' ? count + 1 : count;
      const [whole] = await pages(path, 200);
      const expected = whole?.map(id) ?? [];
      expect(new Set(expected).size).to.equal(total);
      for (const limit of [1, 7, 40, 120, 119]) {
        const paged = await pages(path, limit);
        expect(paged.flat().map(id), `limit ${limit}`).to.deep.equal(expected);
        expect(paged.every((page) => page.length <= limit)).to.equal(true);
        expect(paged.length).to.equal(Math.ceil(total / limit));
      }
    });

    it(`show 50 of ${path} when nobody says how many`, async () => {
      const [first] = await pages(path);
      expect(first).to.have.length(50);
    });
  }

  it('begin with the newest', async () => {
    const times = async (path: string, field: string) => {
      const { body } = await running.read(`${path}?limit=200`).expect(200);
      return (body.items as Record<string, string>[]).map((item) => item[field] ?? '');
    };
    for (const [path, field] of [
      ['/orders', 'createdAt'],
      ['/instances', 'createdAt'],
      ['/calls', 'receivedAt'],
      ['/drift', 'firstAt'],
      ['/outbox', 'createdAt'],
      ['/instances/eventful/events', 'at'],
    ] as const) {
      const found = await times(path, field);
      expect(found.length, path).to.be.at.least(count);
      expect(found, path).to.deep.equal([...found].sort().reverse());
    }
  });

  it('neither lose nor repeat what was there when something new comes between two pages', async () => {
    const first = await running.read('/calls?limit=60').expect(200);
    await running.write({ calls: [callRow('new', { received_at: newYear + 1_000_000 })] });
    const second = await running.read(`/calls?limit=60&cursor=${first.body.next}`).expect(200);
    const ids = [...first.body.items, ...second.body.items].map(({ callId }: { callId: string }) => callId);
    expect(ids.sort()).to.deep.equal(numbers.map(name));
    expect(second.body.next).to.equal(null);
  });

  it('refuse a cursor that no list gave out, and say what to do', async () => {
    const numbersOnly = Buffer.from('[1,2,3]').toString('base64url');
    const wrong = [
      'x',
      '%00',
      'bm9uc2Vuc2U',
      numbersOnly,
      Buffer.from('null').toString('base64url'),
      'a'.repeat(512),
    ];
    for (const path of [
      '/orders',
      '/instances',
      '/calls',
      '/drift',
      '/outbox',
      '/instances/eventful/events',
      '/endpoints',
      '/plugins',
    ]) {
      for (const cursor of wrong) {
        const { body } = await running.read(`${path}?cursor=${cursor}`).expect(400);
        expect(body.detail).to.match(/^cursor: .*leave it out\.$/);
      }
    }
  });
});
