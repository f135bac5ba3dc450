import { type Guide, scenes } from '../../generated/scenes.ts';
import { type SceneValidators, validators } from '../../generated/validators.ts';
import type { Handler } from '../../handlers/handler.ts';
import { handlers } from '../../handlers/handlers.ts';
import { comesOnce, dispensable } from '../../handlers/leniency.ts';

/** Everything the edge needs to carry out one scene. */
export interface EdgeScene {
  guide: Guide;
  activity: string;
  /** Its types differ from scene to scene; the edge passes messages through without looking inside. */
  handler: Handler<'saas-v2', 'refreshInstance'>;
  validate: SceneValidators;
  resultCodes: readonly string[];
  dispensable: readonly string[];
  /** Whether KooGallery may call it a single time (R29). */
  comesOnce: boolean;
}

const table = new Map(
  (Object.keys(scenes) as Guide[]).flatMap((guide) =>
    Object.keys(scenes[guide]).map((activity) => [`${guide} ${activity}`, sceneFrom(guide, activity)]),
  ),
);

/** The scene of a guide; every scene of the contract has one. */
export function sceneOf(guide: Guide, activity: string): EdgeScene {
  const scene = table.get(`${guide} ${activity}`);
  if (!scene) throw new Error(`guide ${guide} has no scene ${activity}`);
  return scene;
}

function sceneFrom(guide: Guide, activity: string): EdgeScene {
  const handler = (handlers[guide] as unknown as Record<string, EdgeScene['handler']>)[activity];
  const validate = (validators[guide] as Record<string, SceneValidators>)[activity];
  const facts = (scenes[guide] as Record<string, { resultCodes: readonly string[] }>)[activity];
  if (!handler || !validate || !facts)
    throw new Error(`scene ${activity} of guide ${guide} is not generated whole`);
  return {
    guide,
    activity,
    handler,
    validate,
    resultCodes: facts.resultCodes,
    dispensable: (dispensable[guide] as Record<string, readonly string[]>)[activity] ?? [],
    comesOnce: (comesOnce[guide] as readonly string[]).includes(activity),
  };
}
