/** Where a code stands. KooGallery's query only ever says ALIVE, EXPIRED and RELEASED. */
export type LicenseCodeState = 'CREATED' | 'RECEIVED' | 'ALIVE' | 'EXPIRED' | 'FROZEN' | 'RELEASED';

/** An authorization code. */
export interface LicenseCode {
  code: string;
  orderId: string;
  orderedAt: Date;
  productId: string;
  productName: string;
  /** How many licenses the order is for. */
  amount: number;
  receivedAt: Date | null;
  activatedAt: Date | null;
  /** As the activation said it; null when it did not. */
  realEffectTime: string | null;
  /** What the activation tells of the end; the query tells `expiresAt`. */
  estimatedExpiresAt: Date;
  expiresAt: Date;
  frozen: boolean;
  releasedAt: Date | null;
}

/** Where a code stands; `now` in milliseconds since 1970. */
export function stateOf(code: LicenseCode, now: number): LicenseCodeState {
  if (code.releasedAt !== null) return 'RELEASED';
  if (code.activatedAt === null) return code.receivedAt === null ? 'CREATED' : 'RECEIVED';
  if (code.frozen) return 'FROZEN';
  return code.expiresAt.getTime() <= now ? 'EXPIRED' : 'ALIVE';
}

/** The same in the words of the query (zh-cn_topic_0070649245): what is frozen has expired. */
export function statusOf(code: LicenseCode, now: number): 'ALIVE' | 'EXPIRED' | 'RELEASED' {
  const state = stateOf(code, now);
  return state === 'ALIVE' || state === 'RELEASED' ? state : 'EXPIRED';
}
