import type { components } from '../../generated/types/simulator.ts';

/** One thing that happened to a product, and the calls it took. */
export type LifeStep = components['schemas']['LifeStep'];

/** One call of a step. */
export type LifeCall = components['schemas']['LifeCall'];

/** How a whole life went. */
export type LifeEnd = components['schemas']['LifeEnd'];

/** How the product is sold, as far as this simulator can buy it. */
export type LifeProductType = components['schemas']['LifeRequest']['productType'];

/** Why a step failed; its message goes into the step. */
export class StepFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepFailure';
  }
}

/** The product does not offer what the step asked for, and need not. */
export class StepDeclined extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepDeclined';
  }
}
