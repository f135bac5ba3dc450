import { expect } from 'chai';
import { announcedOrder } from '../../lifecycle/order-record.ts';
import { type RunningManagement, runManagement } from './running-management.ts';
import { callRow, eventRow, instanceRow, newInstances, newYear, orderRow } from './stored-rows.ts';

const newYearText = '2026-01-01T00:00:00.000Z';

describe('the management interface', () => {
  let running: RunningManagement;

  beforeEach(async () => {
    running = await runManagement();
  });

  afterEach(async () => {
    await running.close();
  });

  it("shows an order as KooGallery told it, with its instances, and the buyer's phone and e-mail masked", async () => {
    await running.write({
      orders: [orderRow(running.sealer, 'CS1')],
      ...newInstances(
        instanceRow('i-1', { order_id: 'CS1' }),
        instanceRow('i-2', { order_id: 'CS1', sandbox: true }),
        instanceRow('i-3', { order_id: 'CS1', endpoint: 'annual' }),
      ),
    });
    const expected = {
      orderId: 'CS1',
      endpoint: 'shop',
      sandbox: false,
      type: 'new',
      placedAt: '2025-12-31T23:59:00.000Z',
      lines: [
        {
          orderLineId: 'CS1-000001',
          charging: 'period',
          periodUnit: 'year',
          periodCount: 1,
          expiresAt: '2026-01-02T00:00:00.000Z',
          products: [{ productId: 'OFFI1', skuCode: 'sku-1', quantity: 50, name: '基础版' }],
          listPrice: '100',
          price: '80.5',
        },
      ],
      buyer: {
        customerId: 'customer-1',
        customerName: 'mock_user_01',
        realName: '张三',
        mobilePhone: '186****8888',
        email: 'z***@example.com',
      },
      instances: [{ instanceId: 'i-1', state: 'active' }],
      createdAt: newYearText,
    };
    const one = await running.read('/orders/CS1').expect(200);
    expect(one.body).to.deep.equal(expected);
    const list = await running.read('/orders').expect(200);
    expect(list.body).to.deep.equal({ items: [expected], next: null });
    for (const { text } of [one, list])
      expect(text).not.to.match(/18612348888|zhang\.san|what-the-buyer-typed/);
  });

  it('shows an order that was not told yet as far as it is known', async () => {
    const call = {
      callId: 'call-1',
      endpoint: 'shop',
      sandbox: false,
      receivedAt: newYear,
      answerBy: newYear,
    };
    await running.write({ orders: [announcedOrder(call, 'CS2', newYear)] });
    const { body } = await running.read('/orders/CS2').expect(200);
    expect(body).to.deep.include({ type: null, placedAt: null, lines: [], buyer: null, instances: [] });
  });

  it('shows an instance without its access data', async () => {
    const access = running.sealer.seal(
      JSON.stringify({ frontEndUrl: 'https://buyer.example', password: 'first' }),
    );
    await running.write(
      newInstances(instanceRow('i-1', { access, expires_at: newYear, updated_at: newYear + 1 })),
    );
    const { body } = await running.read('/instances/i-1').expect(200);
    expect(body).to.deep.equal({
      instanceId: 'i-1',
      endpoint: 'shop',
      plugin: 'shop-plugin',
      productType: 'saas',
      state: 'active',
      orderId: 'order-of-i-1',
      orderLineId: 'order-of-i-1-000001',
      sandbox: false,
      expiresAt: newYearText,
      createdAt: newYearText,
      updatedAt: '2026-01-01T00:00:00.001Z',
      failure: null,
    });
  });

  it('says why an instance could not be made', async () => {
    const failed = { state: 'failed', failure_reason: 'SOLD_OUT', failure_message: 'No more places.' };
    await running.write(newInstances(instanceRow('i-1', failed)));
    const { body } = await running.read('/instances/i-1').expect(200);
    expect(body.failure).to.deep.equal({ reason: 'SOLD_OUT', message: 'No more places.' });
  });

  it('filters instances by endpoint, state, sandbox and order', async () => {
    await running.write(
      newInstances(
        instanceRow('plain'),
        instanceRow('frozen', { state: 'frozen' }),
        instanceRow('sandbox', { sandbox: true }),
        instanceRow('annual', { endpoint: 'annual' }),
        instanceRow('of-order', { order_id: 'CS9' }),
      ),
    );
    const ids = async (query: string) => {
      const { body } = await running.read(`/instances?${query}`).expect(200);
      return (body.items as { instanceId: string }[]).map(({ instanceId }) => instanceId).sort();
    };
    expect(await ids('state=frozen')).to.deep.equal(['frozen']);
    expect(await ids('sandbox=true')).to.deep.equal(['sandbox']);
    expect(await ids('sandbox=false')).to.have.length(4);
    expect(await ids('endpoint=annual')).to.deep.equal(['annual']);
    expect(await ids('orderId=CS9')).to.deep.equal(['of-order']);
    expect(await ids('endpoint=annual&state=frozen')).to.deep.equal([]);
    expect(await ids('')).to.have.length(5);
  });

  it('takes the real one when sandbox or endpoints have an instance or order of the same id, and the filters choose', async () => {
    const places = [
      { endpoint: 'shop', sandbox: true, at: newYear + 3 },
      { endpoint: 'annual', sandbox: false, at: newYear + 2 },
      { endpoint: 'shop', sandbox: false, at: newYear + 1 },
    ];
    const order_id = 'twin';
    await running.write({
      orders: places.map((place) => orderRow(running.sealer, 'twin', place)),
      ...newInstances(...places.map((place) => instanceRow('twin', { ...place, order_id }))),
    });
    for (const kind of ['instances', 'orders']) {
      const found = async (query: string) => {
        const { body } = await running.read(`/${kind}/twin${query}`).expect(200);
        return { endpoint: body.endpoint, sandbox: body.sandbox };
      };
      expect(await found('')).to.deep.equal({ endpoint: 'annual', sandbox: false });
      expect(await found('?endpoint=shop')).to.deep.equal({ endpoint: 'shop', sandbox: false });
      expect(await found('?sandbox=true')).to.deep.equal({ endpoint: 'shop', sandbox: true });
      const { body } = await running.read(`/${kind}/twin?endpoint=annual&sandbox=true`).expect(404);
      expect(body.detail).to.match(/^There is no \w+ twin at the endpoint annual in the sandbox\.$/);
    }
  });

  it('finds ids whatever characters they hold', async () => {
    const ids = ['a/b', 'a b', '100%', 'a?b#c', '实例', '..', 'a+b', 'a\'b"c', ':colon', '%2F'];
    await running.write({
      ...newInstances(...ids.map((id) => instanceRow(id, { order_id: id }))),
      orders: ids.map((id) => orderRow(running.sealer, id)),
      calls: ids.map((id) => callRow(id)),
    });
    for (const id of ids.filter((each) => each !== '..')) {
      const encoded = encodeURIComponent(id);
      expect((await running.read(`/instances/${encoded}`).expect(200)).body.instanceId).to.equal(id);
      expect((await running.read(`/orders/${encoded}`).expect(200)).body.orderId).to.equal(id);
      expect((await running.read(`/calls/${encoded}`).expect(200)).body.callId).to.equal(id);
      await running.read(`/instances/${encoded}/events`).expect(200);
    }
  });

  it('lists what happened to one instance, the newest first', async () => {
    const [mine, other] = [instanceRow('i-1'), instanceRow('i-2')];
    await running.write({
      ...newInstances(mine, other),
      events: [
        eventRow(mine, 'instance.provisioning', newYear),
        eventRow(other, 'instance.active', newYear + 1),
        eventRow(mine, 'instance.active', newYear + 2),
      ],
    });
    const { body } = await running.read('/instances/i-1/events').expect(200);
    expect(body.next).to.equal(null);
    expect(body.items.map(({ type }: { type: string }) => type)).to.deep.equal([
      'instance.active',
      'instance.provisioning',
    ]);
    expect(body.items[0]).to.deep.include({
      at: '2026-01-01T00:00:00.002Z',
      data: { about: 'instance.active' },
    });
    await running.read('/instances/i-3/events').expect(404);
  });

  it('lists the endpoints and plugins of the configuration, and not where a plugin lies', async () => {
    const endpoints = await running.read('/endpoints').expect(200);
    expect(endpoints.body).to.deep.equal({
      items: [
        { name: 'shop', guide: 'saas-v2', path: '/produce/shop', plugin: 'shop-plugin', productType: 'saas' },
        {
          name: 'annual',
          guide: 'saas-v2',
          path: '/produce/annual',
          plugin: 'annual-plugin',
          productType: 'cycle-billed',
        },
      ],
      next: null,
    });
    const plugins = await running.read('/plugins').expect(200);
    expect(plugins.body.items).to.deep.equal([
      {
        name: 'annual-plugin',
        productType: 'cycle-billed',
        description: null,
        functions: ['create', 'describe', 'renew', 'freeze', 'unfreeze', 'release'],
        endpoints: ['annual'],
      },
    ]);
  });

  it('lets no cache keep what it answers', async () => {
    for (const path of ['/orders', '/orders/unknown', '/nothing']) {
      const { headers } = await running.read(path);
      expect(headers['cache-control']).to.equal('no-store');
    }
  });
});
