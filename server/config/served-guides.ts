import { scenes } from '../../generated/scenes.ts';
import type { RuleProblem } from './config-rules.ts';
import type { ConfigFile } from './schema.ts';

/** Endpoints with a guide that the configuration knows and this version has no scenes of. */
export function guideProblems(config: ConfigFile): RuleProblem[] {
  const served = Object.keys(scenes);
  return config.endpoints.flatMap(({ guide }, index) =>
    served.includes(guide)
      ? []
      : [
          {
            path: ['endpoints', index, 'guide'],
            message: `The guide ${guide} is not served yet; this version serves: ${served.join(', ')}.`,
            advice: 'Take the endpoint out, or run a version that serves it.',
          },
        ],
  );
}
