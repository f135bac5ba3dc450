import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { Config, EndpointConfig } from '../../server/config/schema.ts';
import type { Scene } from '../../simulator/endpoint.ts';
import type { OrderWish, PlacedOrder } from '../../simulator/order.ts';
import { lookAtInstance } from '../fixtures/look-at-instance.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';
import { sceneStage } from '../fixtures/scene-stage.ts';
import { idsOf, toldInTheCall } from '../fixtures/told-in-the-call.ts';

type Fields = Record<string, unknown>;

const expireTime = '20301231235959';
const renewal = { scene: 'RENEWAL', expireTime };

describe('three product types in one process', () => {
  /** A product type behind a guide, and the calls of a life with the state after each. */
  interface Sale {
    endpoint: string;
    plugin: string;
    productType: string;
    bought: OrderWish;
    buy: Scene;
    told: 'in the call' | 'by the order query';
    life: [scene: Scene, fields: (order: PlacedOrder) => Fields, state: string][];
  }

  const release: Sale['life'][number] = ['releaseInstance', () => ({}), 'released'];
  const newerPeriods: Sale['life'] = [
    ['refreshInstance', (order) => ({ ...idsOf(order), ...renewal }), 'active'],
    ['updateInstanceStatus', () => ({ status: 'FREEZE' }), 'frozen'],
    ['updateInstanceStatus', () => ({ status: 'UNFREEZE' }), 'active'],
  ];
  const once: OrderWish = { chargingMode: 'ONE_TIME' };
  const sales: Sale[] = [
    {
      endpoint: 'saas-demo',
      plugin: 'saas-demo',
      productType: 'saas',
      bought: once,
      buy: 'newInstance',
      told: 'by the order query',
      life: [release],
    },
    {
      endpoint: 'saas-v1-once',
      plugin: 'saas-demo',
      productType: 'saas',
      bought: once,
      buy: 'newInstance',
      told: 'in the call',
      life: [release],
    },
    {
      endpoint: 'cycle-demo',
      plugin: 'cycle-demo',
      productType: 'cycle-billed',
      bought: {},
      buy: 'newInstance',
      told: 'by the order query',
      life: [...newerPeriods, release],
    },
    {
      endpoint: 'saas-v1-demo',
      plugin: 'cycle-demo',
      productType: 'cycle-billed',
      bought: {},
      buy: 'newInstance',
      told: 'in the call',
      life: [
        ['expireInstance', () => ({}), 'frozen'],
        ['refreshInstance', ({ orderId }) => ({ orderId, expireTime }), 'active'],
        release,
      ],
    },
    {
      endpoint: 'license-demo',
      plugin: 'license-demo',
      productType: 'license',
      bought: {},
      buy: 'newInstance',
      told: 'by the order query',
      life: [
        [
          'getLicenseAsync',
          () => ({
            eventId: randomUUID(),
            effectiveTime: '2026-10-27 10:30:15 z',
            expireTime: '2027-10-27 10:30:15 z',
          }),
          'active',
        ],
        ...newerPeriods,
        release,
      ],
    },
    {
      endpoint: 'license-v1-demo',
      plugin: 'license-demo',
      productType: 'license',
      bought: {},
      buy: 'getLicense',
      told: 'in the call',
      life: [
        ['expireLicense', () => ({}), 'frozen'],
        ['refreshLicense', ({ orderId }) => ({ orderId, expireTime }), 'active'],
        ['releaseLicense', () => ({}), 'released'],
      ],
    },
  ];

  /** The saas product, which the demo sells under the newer guide only, under the older one too. */
  const withOlderSaas = (demo: Config): Config => {
    const older = demo.endpoints.find(({ name }) => name === 'saas-v1-demo') as EndpointConfig;
    const once = { ...older, name: 'saas-v1-once', path: '/produce/saas-v1-once', plugin: 'saas-demo' };
    return { ...demo, endpoints: [...demo.endpoints, once] };
  };

  async function live(koobridge: RunningKoobridge, sale: Sale): Promise<string> {
    const { call, done } = sceneStage(koobridge, koobridge.endpoint(sale.endpoint));
    const order = koobridge.simulator.placeOrder(sale.bought);
    const { answer } = await done(
      sale.buy,
      sale.told === 'in the call' ? toldInTheCall(order) : idsOf(order),
    );
    const instanceId = String(answer?.instanceId);
    for (const [scene, fields, state] of sale.life) {
      const later = koobridge.simulator.placeOrder({ ...sale.bought, orderType: 'RENEW' });
      const result = await call(scene, { instanceId, ...fields(later) });
      expect(result.ok, `${sale.endpoint} ${scene}: ${JSON.stringify(result.checks)}`).to.equal(true);
      expect(`${sale.endpoint} ${scene} ${result.resultCode}`).to.match(/ 000000$/);
      expect((await lookAtInstance(koobridge, instanceId)).state, `${sale.endpoint} ${scene}`).to.equal(
        state,
      );
    }
    return instanceId;
  }

  it('live their lives at the same time, each through its own guide, the older and the newer', async () => {
    const koobridge = await runKoobridge({ config: withOlderSaas });
    try {
      const instanceIds = await Promise.all(sales.map((sale) => live(koobridge, sale)));
      const { items } = await koobridge.read<{ items: Record<string, unknown>[] }>('/instances');
      expect(items).to.have.length(sales.length);
      for (const [index, { endpoint, plugin, productType }] of sales.entries()) {
        const found = items.find(({ instanceId }) => instanceId === instanceIds[index]);
        expect(found).to.include({ endpoint, plugin, productType, state: 'released', sandbox: false });
      }
    } finally {
      await koobridge.close();
    }
  });
});
