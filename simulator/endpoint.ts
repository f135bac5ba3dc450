import type { Activity, Guide } from '../generated/scenes.ts';
import type { AesBits } from '../protocol/sensitive-field.ts';

/** A merchant's production address, as the seller would enter it in the console. */
export interface Endpoint {
  name: string;
  /** Absolute, without what KooGallery appends for the linked kit. */
  url: string;
  /** Signs the calls and checks the answers; of the linked kit its own key. */
  accessKey: string;
  guide: Guide;
  /** Size of the AES key of sensitive fields in SaaS V1.0; 256 unless said. */
  aesBits?: AesBits;
  /** The merchant's public key for the client secrets of the linked kit, PEM. */
  kitPublicKey?: string;
}

/** A guide of its own; the linked kit comes on top of one. */
export type ProductionGuide = Exclude<Guide, `linked-kit-${string}`>;

/** A production address without its linked kit. */
export type ProductionEndpoint = Endpoint & { guide: ProductionGuide };

/** An interface of any guide, by its activity. */
export type Scene = { [G in Guide]: Activity<G> }[Guide];
