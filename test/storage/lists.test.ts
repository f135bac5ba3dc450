import { expect } from 'chai';
import { type CallFilter, createCalls } from '../../storage/calls.ts';
import { InvalidCursor, writeCursor } from '../../storage/cursor.ts';
import { createEvents } from '../../storage/events.ts';
import { createInstances, type InstanceFilter } from '../../storage/instances.ts';
import { createOrders } from '../../storage/orders.ts';
import type { Page, PageWish } from '../../storage/page.ts';
import { onEachDatabase } from './databases.ts';
import { rejection } from './rejection.ts';
import { sampleCall, sampleEvent, sampleInstance, sampleOrder, sampleTime } from './sample-rows.ts';

/** All pages of a list, and how many there were. */
async function allPages<Row>(list: (wish: PageWish) => Promise<Page<Row>>, limit: number) {
  const rows: Row[] = [];
  let pages = 0;
  let cursor: string | undefined;
  do {
    const page = await list({ limit, cursor });
    expect(page.items.length).to.be.at.most(limit);
    rows.push(...page.items);
    pages++;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return { rows, pages };
}

onEachDatabase('lists', (fixture) => {
  // Three rows of each millisecond, so that pages end in the middle of one.
  const times = Array.from({ length: 25 }, (_, index) => sampleTime + Math.floor(index / 3));
  const key = (index: number) => `key-${String((index * 7) % 25).padStart(2, '0')}`;

  const instances = times.map((created_at, index) =>
    sampleInstance({
      instance_key: key(index),
      created_at,
      instance_id: index < 2 ? 'twice' : `id-${index}`,
      endpoint: index % 2 ? 'odd' : 'even',
      state: index % 5 ? 'active' : 'frozen',
      sandbox: index % 4 === 0 ? 1 : 0,
      order_id: index % 3 ? 'CS1' : 'CS2',
      plugin: index === 3 ? 'other' : 'saas-demo',
    }),
  );
  const calls = times.map((received_at, index) =>
    sampleCall({
      call_id: key(index),
      received_at,
      endpoint: index % 2 ? 'odd' : 'even',
      scene: index % 3 ? 'newInstance' : null,
      outcome: index % 5 ? 'done' : 'refused',
      instance_id: index % 4 ? 'i1' : 'i2',
      order_id: index % 4 ? 'o1' : null,
      direction: index === 7 ? 'out' : 'in',
      sandbox: index % 6 ? 0 : 1,
    }),
  );
  const orders = times.map((created_at, index) =>
    sampleOrder({
      order_key: key(index),
      created_at,
      order_id: index < 2 ? 'twice' : `id-${index}`,
      endpoint: index % 2 ? 'odd' : 'even',
      sandbox: index % 4 === 0 ? 1 : 0,
    }),
  );

  before(async () => {
    const { write } = fixture.database;
    await write('instances').insert(instances);
    await write('calls').insert(calls);
    await write('orders').insert(orders);
  });

  const newestFirst = <Row>(rows: Row[], time: (row: Row) => number, id: (row: Row) => string) =>
    rows.toSorted((a, b) => time(b) - time(a) || (id(a) < id(b) ? 1 : -1));
  const sortedInstances = newestFirst(
    instances,
    (row) => row.created_at,
    (row) => row.instance_key,
  );
  const sortedCalls = newestFirst(
    calls,
    (row) => row.received_at,
    (row) => row.call_id,
  );
  const sortedOrders = newestFirst(
    orders,
    (row) => row.created_at,
    (row) => row.order_key,
  );

  it('of instances give every row once, newest first, whatever the size of the pages', async () => {
    const { list } = createInstances(fixture.database);
    for (const limit of [1, 4, 24, 25, 26]) {
      const { rows, pages } = await allPages(list, limit);
      expect(rows).to.deep.equal(sortedInstances);
      expect(pages).to.equal(Math.ceil(25 / limit));
    }
  });

  it('of instances can be narrowed', async () => {
    const { list } = createInstances(fixture.database);
    const cases: [InstanceFilter, (row: (typeof instances)[number]) => boolean][] = [
      [{ endpoint: 'odd' }, (row) => row.endpoint === 'odd'],
      [{ state: 'frozen' }, (row) => row.state === 'frozen'],
      [{ sandbox: false }, (row) => row.sandbox === 0],
      [{ sandbox: true, endpoint: 'even' }, (row) => row.sandbox === 1 && row.endpoint === 'even'],
      [{ orderId: 'CS2' }, (row) => row.order_id === 'CS2'],
      [{ plugin: 'other' }, (row) => row.plugin === 'other'],
      [{ endpoint: 'nowhere' }, () => false],
    ];
    for (const [filter, wanted] of cases) {
      const { rows } = await allPages((wish) => list({ ...filter, ...wish }), 3);
      expect(rows, JSON.stringify(filter)).to.deep.equal(sortedInstances.filter(wanted));
    }
  });

  it('of calls give every row once without its bodies, newest first', async () => {
    const { rows } = await allPages(createCalls(fixture.database).list, 4);
    expect(rows).to.deep.equal(sortedCalls.map(({ request, answer, ...listed }) => listed));
  });

  it('of calls can be narrowed', async () => {
    const { list } = createCalls(fixture.database);
    const cases: [CallFilter, (row: (typeof calls)[number]) => boolean][] = [
      [{ endpoint: 'odd' }, (row) => row.endpoint === 'odd'],
      [{ scene: 'newInstance' }, (row) => row.scene === 'newInstance'],
      [{ outcome: 'refused' }, (row) => row.outcome === 'refused'],
      [{ instanceId: 'i2' }, (row) => row.instance_id === 'i2'],
      [{ orderId: 'o1', endpoint: 'even' }, (row) => row.order_id === 'o1' && row.endpoint === 'even'],
      [{ direction: 'out' }, (row) => row.direction === 'out'],
      [{ sandbox: true }, (row) => row.sandbox === 1],
      [{ since: sampleTime + 5 }, (row) => row.received_at >= sampleTime + 5],
    ];
    for (const [filter, wanted] of cases) {
      const { rows } = await allPages((wish) => list({ ...filter, ...wish }), 3);
      expect(
        rows.map((row) => row.call_id),
        JSON.stringify(filter),
      ).to.deep.equal(sortedCalls.filter(wanted).map((row) => row.call_id));
    }
  });

  it('of orders give every row once, newest first, and can be narrowed', async () => {
    const { list } = createOrders(fixture.database);
    expect((await allPages(list, 4)).rows).to.deep.equal(sortedOrders);
    const { rows } = await allPages((wish) => list({ endpoint: 'odd', sandbox: false, ...wish }), 4);
    expect(rows).to.deep.equal(sortedOrders.filter((row) => row.endpoint === 'odd' && row.sandbox === 0));
  });

  it('of events give what happened to one instance, newest first', async () => {
    const types = Array.from({ length: 11 }, (_, index) => `type-${index}`);
    for (const type of types) {
      await fixture.database
        .write('events')
        .insert([sampleEvent({ instance_key: 'one', type }), sampleEvent({ instance_key: 'another', type })]);
    }
    const { list } = createEvents(fixture.database);
    const { rows, pages } = await allPages((wish) => list({ instanceKey: 'one', ...wish }), 4);
    expect(rows.map((row) => row.type)).to.deep.equal(types.toReversed());
    expect(rows.every((row) => row.instance_key === 'one')).to.equal(true);
    expect(pages).to.equal(3);
    const none = await list({ instanceKey: 'nobody', limit: 4 });
    expect(none).to.deep.equal({ items: [], next: null });
  });

  it('refuse a cursor that they did not give out', async () => {
    const cursors = ['', 'nonsense', '%%%', writeCursor([1]), Buffer.from('[1,"a",2]').toString('base64url')];
    for (const cursor of [...cursors, Buffer.from('{"a":1}').toString('base64url')]) {
      for (const { list } of [createInstances(fixture.database), createCalls(fixture.database)]) {
        const error = await rejection(list({ limit: 5, cursor }));
        expect(error, cursor).to.be.instanceOf(InvalidCursor);
        expect(error.message).to.include('take "next" of the page before');
      }
    }
    const events = createEvents(fixture.database);
    for (const cursor of ['nonsense', writeCursor([1, 'a']), Buffer.from('["1"]').toString('base64url')]) {
      expect(await rejection(events.list({ instanceKey: 'one', limit: 5, cursor }))).to.be.instanceOf(
        InvalidCursor,
      );
    }
  });

  it('find single rows by the ids of the marketplace, of all endpoints, newest first', async () => {
    const found = await createInstances(fixture.database).findByInstanceId('twice');
    expect(found.map((row) => row.endpoint)).to.have.members(['even', 'odd']);
    const foundOrders = await createOrders(fixture.database).findByOrderId('twice');
    expect(foundOrders).to.have.deep.members(orders.slice(0, 2));
    expect(await createInstances(fixture.database).findByInstanceId('TWICE')).to.deep.equal([]);
  });

  it('find rows by their keys', async () => {
    const [first, second] = instances;
    const found = await createInstances(fixture.database).find([key(0), key(1), 'nobody']);
    expect(found).to.have.deep.members([first, second]);
    expect(await createCalls(fixture.database).find(key(3))).to.deep.equal(calls[3]);
    expect(await createCalls(fixture.database).find('nobody')).to.equal(undefined);
  });
});
