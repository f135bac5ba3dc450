import type { Guide } from '../../generated/scenes.ts';
import type { Scene } from '../endpoint.ts';

/** How a call goes on that the merchant did not answer with success. */
export interface RetryPolicy {
  /** Between two calls, in milliseconds. */
  everyMs: number;
  /** How long after the first call there is another one, in milliseconds; 0 calls once. */
  forMs: number;
  /** What the last failure brings. All but `unsubscribed` can be started again by hand. */
  end: 'unsubscribed' | 'stopped' | 'up-to-the-buyer';
}

/** Which statements of the guides are played where they differ: those of 2025, or older ones. */
export type RetryGeneration = 'current' | 'older';

/** One statement of a guide about its retries. */
export interface RetryRow extends RetryPolicy {
  guide: Guide;
  scenes: readonly Scene[];
  generation: RetryGeneration;
  /** Where it stands; "not stated" where it is our reading. */
  source: string;
}

const minute = 60_000;
const hour = 60 * minute;

const once = { everyMs: 0, forMs: 0 } as const;
const hourly = (hours: number) => ({ everyMs: hour, forMs: hours * hour });

/** Every statement, a row each. A scene without a row of the older generation keeps the current one. */
export const retryRows: readonly RetryRow[] = [
  row(
    'saas-v2',
    ['newInstance', 'upgradeInstance'],
    hourly(3),
    'unsubscribed',
    'produce messages: 3 h, hourly',
  ),
  row('saas-v2', ['refreshInstance'], hourly(2), 'stopped', 'produce messages: 2 h'),
  row('saas-v2', ['updateInstanceStatus'], hourly(1), 'stopped', 'produce messages: 1 h'),
  row('saas-v2', ['releaseInstance'], hourly(1), 'stopped', 'not stated; as V1.0'),
  row('saas-v2', ['queryInstance', 'changeInstanceCheck'], once, 'stopped', 'live calls'),
  older('saas-v2', ['refreshInstance', 'releaseInstance'], once, 'stopped', 'an older page: called once'),

  row('saas-v1', ['newInstance', 'upgrade'], hourly(3), 'unsubscribed', 'saas_topic_0000001: 3 h'),
  row('saas-v1', ['refreshInstance', 'expireInstance', 'releaseInstance'], hourly(1), 'stopped', '1 h'),
  row('saas-v1', ['instanceStatus', 'queryInstance'], once, 'stopped', 'not stated'),
  older(
    'saas-v1',
    ['newInstance'],
    { everyMs: 3 * minute, forMs: 3 * hour },
    'unsubscribed',
    '60 calls, one in 3 min',
  ),
  older('saas-v1', ['refreshInstance', 'releaseInstance'], once, 'stopped', 'saascenter 2024: 1 call'),

  row('license-v1', ['getLicense'], hourly(3), 'stopped', 'zh-cn_topic_0000001353181669: hourly for 3 h'),
  row('license-v1', ['refreshLicense', 'expireLicense', 'releaseLicense'], once, 'stopped', 'called once'),

  row(
    'license-online',
    ['newInstance'],
    { everyMs: 2 * minute, forMs: 2 * hour },
    'unsubscribed',
    'zh-cn_topic_0070649282: every 2 min for 2 h',
  ),
  row(
    'license-online',
    ['refreshInstance', 'updateInstanceStatus'],
    { everyMs: 2 * minute, forMs: 2 * hour },
    'stopped',
    'zh-cn_topic_0070649282: 2 h',
  ),
  row('license-online', ['releaseInstance', 'getLicenseAsync'], once, 'stopped', 'not stated'),

  row(
    'license-code',
    ['refreshLicenseCode', 'updateLicenseCodeStatus', 'releaseLicenseCode'],
    { everyMs: 2 * minute, forMs: 118 * minute },
    'stopped',
    '60 calls, one in 2 min',
  ),

  row('order-notify', ['orderNotify'], hourly(3), 'stopped', 'zh-cn_topic_0000002091799153: 3 h'),

  ...(['linked-kit-v1', 'linked-kit-v2'] as const).map((guide) =>
    row(
      guide,
      ['tenantSync', 'applicationSync', 'authSync', 'singleOrgSync', 'allOrgSync'],
      once,
      'up-to-the-buyer',
      'the buyer or the administrator decides',
    ),
  ),
];

/** How KooGallery repeats a scene. @throws RangeError when the guide has no such scene. */
export function retryPolicy(
  guide: Guide,
  scene: Scene,
  generation: RetryGeneration = 'current',
): RetryPolicy {
  const rows = retryRows.filter((each) => each.guide === guide && each.scenes.includes(scene));
  const found = rows.find((each) => each.generation === generation) ?? rows[0];
  if (found === undefined) throw new RangeError(`guide ${guide} has no scene ${scene}`);
  const { everyMs, forMs, end } = found;
  return { everyMs, forMs, end };
}

type Times = Pick<RetryPolicy, 'everyMs' | 'forMs'>;

function row(guide: Guide, scenes: Scene[], times: Times, end: RetryPolicy['end'], source: string): RetryRow {
  return { guide, scenes, ...times, end, source, generation: 'current' };
}

function older(
  guide: Guide,
  scenes: Scene[],
  times: Times,
  end: RetryPolicy['end'],
  source: string,
): RetryRow {
  return { ...row(guide, scenes, times, end, source), generation: 'older' };
}
