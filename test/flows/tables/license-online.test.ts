import { randomUUID } from 'node:crypto';
import { ended, nobody, unknown } from '../../fixtures/instance-life.ts';
import { active, beforePurchase, frozen, newerGuideRows, released } from '../../fixtures/newer-guide-rows.ts';
import { type Ending, testSceneTable } from '../../fixtures/scene-table.ts';

const request = () => ({
  eventId: randomUUID(),
  effectiveTime: '2026-10-27 10:30:15 z',
  expireTime: '2027-10-27 10:30:15 z',
  deviceFingerprint: '04:7C:16:5E:E3:5D|001B_444A_488B_5CEC.||BFEBFBFF00090672',
});

const issued: Ending = { state: 'active', happened: ['license.issued'] };
const refused = (code: string): Ending => ({ code, state: 'active', happened: ['attempt.failed'] });

testSceneTable({
  guide: 'license-online',
  endpoint: (koobridge) => koobridge.endpoint('license-demo'),
  rows: [
    ...newerGuideRows,
    {
      scene: 'getLicenseAsync',
      comesOnce: true,
      prepare: active(request),
      good: issued,
      mandatory: ['activity', 'instanceId', 'effectiveTime', 'eventId'],
      spared: [],
      unknownValues: [],
      outOfOrder: [
        { when: 'before the purchase', prepare: beforePurchase(request), ends: unknown },
        {
          when: 'while frozen',
          prepare: frozen(request),
          ends: { code: '000901', state: 'frozen', happened: [] },
        },
        { when: 'after the release', prepare: released(request), ends: ended },
        {
          when: 'without an end, sold by period',
          prepare: active(() => ({ ...request(), expireTime: undefined })),
          ends: refused('000902'),
        },
        {
          when: 'ending before it begins',
          prepare: active(() => ({ ...request(), expireTime: '2026-10-27 10:30:14 z' })),
          ends: refused('000901'),
        },
        {
          when: 'for another device after the first, R15',
          async prepare(stage) {
            const subject = await active(request)(stage);
            await stage.done('getLicenseAsync', subject.fields);
            return { ...subject, fields: { ...subject.fields, deviceFingerprint: 'another' } };
          },
          ends: issued,
        },
      ],
      savedCase: { instanceId: nobody, ...request() },
    },
  ],
});
