import { randomUUID } from 'node:crypto';
import {
  ended,
  instanceLife,
  nobody,
  placed,
  unchanged,
  unknown,
  unpaid,
} from '../../fixtures/instance-life.ts';
import { lookAtInstance } from '../../fixtures/look-at-instance.ts';
import type { SceneStage } from '../../fixtures/scene-stage.ts';
import { type Ending, type Subject, testSceneTable } from '../../fixtures/scene-table.ts';

/** KooGallery makes the codes, so this one is known to nobody here. */
const newCode = () => `PL${randomUUID()}`;

/** A code that was heard of. */
const { active, frozen, released, beforePurchase } = instanceLife({
  async buy(stage) {
    const license = newCode();
    await stage.done('updateLicenseCodeStatus', { license, status: 'FREEZE' });
    await stage.done('updateLicenseCodeStatus', { license, status: 'UNFREEZE' });
    return license;
  },
  freeze: ['updateLicenseCodeStatus', { status: 'FREEZE' }],
  release: ['releaseLicenseCode', {}],
  named: 'license',
});

/** A message about a code that nobody has heard of. */
const unheard =
  (message: (stage: SceneStage) => Record<string, unknown>) =>
  async (stage: SceneStage): Promise<Subject> => {
    const license = newCode();
    return {
      fields: { license, ...message(stage) },
      look: () => lookAtInstance(stage.koobridge, license),
    };
  };

const expireTime = '20301231235959';
const expiresAt = '2030-12-31T23:59:59.000Z';
const renewal = (stage: SceneStage) => ({
  ...placed(stage, { orderType: 'RENEW' }),
  scene: 'RENEWAL',
  expireTime,
});
const freezing = () => ({ status: 'FREEZE' });
const unfreezing = () => ({ status: 'UNFREEZE' });

const renewed: Ending = { state: 'active', happened: ['instance.renewed'], facts: { expiresAt } };
const gone: Ending = { state: 'released', happened: ['instance.released'] };
const remarked = (state: string): Ending => ({ state, happened: ['call.remarked'] });

testSceneTable({
  guide: 'license-code',
  endpoint: (koobridge) => koobridge.endpoint('license-code-demo'),
  rows: [
    {
      scene: 'refreshLicenseCode',
      comesOnce: true,
      prepare: active(renewal),
      good: renewed,
      mandatory: ['activity', 'scene', 'orderId', 'orderLineId', 'license', 'expireTime'],
      spared: [],
      unknownValues: [{ at: '/scene', fields: { scene: 'BARTER' }, ends: renewed }],
      outOfOrder: [
        {
          when: 'the first that is heard of the code',
          prepare: unheard(renewal),
          ends: { ...renewed, happened: ['instance.introduced', 'instance.renewed'] },
        },
        { when: 'while frozen, R19', prepare: frozen(renewal), ends: { ...renewed, state: 'frozen' } },
        { when: 'after the release, R21', prepare: released(renewal), ends: ended },
      ],
      savedCase: { license: '******', ...unpaid, scene: 'RENEWAL', expireTime },
    },
    {
      scene: 'updateLicenseCodeStatus',
      use: 'FREEZE',
      comesOnce: true,
      prepare: active(freezing),
      good: { state: 'frozen', happened: ['instance.frozen'] },
      mandatory: ['activity', 'license', 'status'],
      spared: [],
      unknownValues: [{ at: '/status', fields: { status: 'HIBERNATE' }, ends: remarked('active') }],
      outOfOrder: [
        {
          when: 'the first that is heard of the code',
          prepare: unheard(freezing),
          ends: { state: 'frozen', happened: ['instance.introduced', 'instance.frozen'] },
        },
        { when: 'while frozen', prepare: frozen(freezing), ends: unchanged('frozen') },
        { when: 'after the release, R21', prepare: released(freezing), ends: unchanged('released') },
      ],
      savedCase: { license: '******', status: 'FREEZE' },
    },
    {
      scene: 'updateLicenseCodeStatus',
      use: 'UNFREEZE',
      comesOnce: true,
      prepare: frozen(unfreezing),
      good: { state: 'active', happened: ['instance.unfrozen'] },
      mandatory: ['activity', 'license', 'status'],
      spared: [],
      unknownValues: [{ at: '/status', fields: { status: 'THAW' }, ends: remarked('frozen') }],
      outOfOrder: [
        {
          when: 'the first that is heard of the code',
          prepare: unheard(unfreezing),
          ends: { state: 'active', happened: ['instance.introduced'] },
        },
        { when: 'while active', prepare: active(unfreezing), ends: unchanged('active') },
        { when: 'after the release, R20', prepare: released(unfreezing), ends: unchanged('released') },
      ],
      savedCase: { license: nobody, status: 'UNFREEZE' },
    },
    {
      scene: 'releaseLicenseCode',
      comesOnce: true,
      prepare: active((stage) => placed(stage, { orderType: 'UNSUBSCRIBE' })),
      good: gone,
      mandatory: ['activity', 'license'],
      spared: [],
      unknownValues: [],
      outOfOrder: [
        { when: 'of a code never heard of, R20', prepare: beforePurchase(), ends: unknown },
        { when: 'while frozen', prepare: frozen(), ends: gone },
        { when: 'after the release, R20', prepare: released(), ends: unchanged('released') },
      ],
      savedCase: { license: '*******', ...unpaid },
    },
  ],
});
