import { type Guide, scenes } from '../generated/scenes.ts';
import { type SceneValidators, validators } from '../generated/validators.ts';
import type { Scene } from './endpoint.ts';

/** What the simulator has to know of a scene. */
export interface SceneFacts {
  transport: 'json-body' | 'query' | 'kit-v1' | 'kit-v2';
  /** What is appended to the production address; null for the address itself. */
  subPath: string | null;
  resultCodes: readonly string[];
  validate: SceneValidators;
}

/** Whether a guide has this scene. */
export function hasScene(guide: Guide, scene: Scene): boolean {
  return Object.hasOwn(scenes[guide], scene);
}

/** The facts of a scene. @throws RangeError when the guide has no such scene. */
export function sceneFacts(guide: Guide, scene: Scene): SceneFacts {
  const facts = (scenes[guide] as Record<string, Omit<SceneFacts, 'validate'>>)[scene];
  const validate = (validators[guide] as Record<string, SceneValidators>)[scene];
  if (!facts || !validate) throw new RangeError(`guide ${guide} has no scene ${scene}`);
  return { ...facts, validate };
}
