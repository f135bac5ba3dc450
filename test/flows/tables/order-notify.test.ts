import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { placed, unpaid } from '../../fixtures/instance-life.ts';
import { recordedCalls, runWithRecorder } from '../../fixtures/recorder.ts';
import type { RunningKoobridge } from '../../fixtures/running-koobridge.ts';
import { type Look, nothing, readOrNull, type SceneStage } from '../../fixtures/scene-stage.ts';
import { type Ending, type Subject, testSceneTable } from '../../fixtures/scene-table.ts';

const endpoint = 'notify-demo';

const toldOf = (koobridge: RunningKoobridge, orderId: string) =>
  recordedCalls(koobridge, endpoint).filter(({ told }) => told.order?.orderId === orderId && !told.sandbox);

/** A real order that was noted. The plugin hears of it in the background, so that is waited for. */
async function lookAtNote(koobridge: RunningKoobridge, orderId: string): Promise<Look> {
  const path = `/orders/${orderId}?sandbox=false&endpoint=${endpoint}`;
  const order = await readOrNull<{ instances: unknown[] }>(koobridge, path);
  if (order === null) return nothing;
  const isKnown = koobridge.simulator.orders.find(orderId) !== null;
  for (let tries = 0; isKnown && toldOf(koobridge, orderId).length === 0 && tries < 500; tries++)
    await pause(5);
  const events = toldOf(koobridge, orderId).map(({ name }) => `plugin.${name}`);
  return { state: 'noted', facts: { instances: order.instances.length }, events, alerts: [] };
}

async function paid(stage: SceneStage): Promise<Subject> {
  const fields = placed(stage);
  const look = () => lookAtNote(stage.koobridge, fields.orderId);
  return { fields: { ...fields, testFlag: '0' }, look };
}

const noted: Ending = { state: 'noted', happened: ['plugin.noteOrder'], facts: { instances: 0 } };

testSceneTable({
  guide: 'order-notify',
  run: () => runWithRecorder({ [endpoint]: {} }),
  endpoint: (koobridge) => koobridge.endpoint(endpoint),
  rows: [
    {
      scene: 'orderNotify',
      comesOnce: false,
      prepare: paid,
      good: noted,
      mandatory: ['activity', 'orderId', 'orderLineId'],
      spared: ['testFlag'],
      unknownValues: [],
      outOfOrder: [
        {
          when: 'before KooGallery itself knows the order',
          prepare: async ({ koobridge }) => ({
            fields: { ...unpaid, testFlag: '0' },
            look: () => lookAtNote(koobridge, unpaid.orderId),
          }),
          ends: { state: 'noted', happened: [], facts: { instances: 0 } },
        },
      ],
      savedCase: unpaid,
    },
  ],
  async inTheEnd({ koobridge }) {
    const orders = recordedCalls(koobridge, endpoint).map(
      ({ told }) => `${told.sandbox} ${told.order?.orderId}`,
    );
    expect(orders).to.deep.equal([...new Set(orders)]);
  },
});
