import type { components } from '../generated/types/simulator.ts';

/** The linked kit of a production address: which generation, its key, and the merchant's public key when there is one. */
export type LinkedKit = components['schemas']['LinkedKit'];
