// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

import type { Activity, Guide } from './scenes.ts';
import * as koogallery from './validators/koogallery.ts';
import * as saasV2 from './validators/saas-v2.ts';

/** One thing that is wrong with a message. */
export interface ValidationError {
  /** Where, as a JSON pointer; of a missing or unknown field the object it is missing or unknown in. */
  instancePath: string;
  /** The rule that was broken, as a JSON pointer into the schema. */
  schemaPath: string;
  /** The kind of rule: `required`, `type`, `additionalProperties`, `enum`, `maxLength` ... */
  keyword: string;
  /** What the rule says: `missingProperty`, `additionalProperty`, `allowedValues`, `limit` ... */
  params: Record<string, unknown>;
  message?: string;
}

/** Says whether a message is as the contract has it; what is wrong stands in `errors` until the next call. */
export type Validate = ((data: unknown) => boolean) & { errors?: ValidationError[] | null };

/** The validators of a scene: of what KooGallery sends, and of what we answer. */
export interface SceneValidators {
  /** Unknown fields and values and over-long texts are errors too: `additionalProperties`, `enum`, `maxLength`. */
  request: Validate;
  /** Strict in everything: this is what we send. */
  answer: Validate;
}

/** Every scene's validators, compiled beforehand. */
export const validators: { [G in Guide]: { [A in Activity<G>]: SceneValidators } } = {
  'saas-v2': {
    'newInstance': { request: saasV2.newInstanceRequest, answer: saasV2.newInstanceAnswer },
    'queryInstance': { request: saasV2.queryInstanceRequest, answer: saasV2.queryInstanceAnswer },
    'refreshInstance': { request: saasV2.refreshInstanceRequest, answer: saasV2.refreshInstanceAnswer },
    'updateInstanceStatus': { request: saasV2.updateInstanceStatusRequest, answer: saasV2.updateInstanceStatusAnswer },
    'releaseInstance': { request: saasV2.releaseInstanceRequest, answer: saasV2.releaseInstanceAnswer },
    'upgradeInstance': { request: saasV2.upgradeInstanceRequest, answer: saasV2.upgradeInstanceAnswer },
    'changeInstanceCheck': { request: saasV2.changeInstanceCheckRequest, answer: saasV2.changeInstanceCheckAnswer },
  },
};

/** KooGallery's answer to the order query; fields and values it may add pass, and so do nulls in optional fields. */
export const orderQueryAnswer: Validate = koogallery.orderQueryAnswer;
