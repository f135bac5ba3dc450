import { randomInt } from 'node:crypto';
import { parseWireTime } from '../../protocol/wire-time.ts';
import type { OrderBook } from '../order-book.ts';
import { periodEnd } from '../period-end.ts';
import { testProduct } from '../test-data.ts';
import { type LicenseCode, type LicenseCodeState, stateOf } from './license-code.ts';

/** What code to make; the rest is filled with test data. */
export interface LicenseCodeWish {
  /** 1 unless said. */
  amount?: number;
  /** An order of the order book or any other; a new one is placed unless said. */
  orderId?: string;
  productId?: string;
  /** The end of the order's period unless said, else a year from now. */
  expiresAt?: Date;
  /** What the activation is to tell of the end; `expiresAt` unless said. */
  estimatedExpiresAt?: Date;
  /** When the buyer received it: `now`, or not yet unless said. */
  received?: 'now' | 'later';
}

/** What was asked about one code. */
export interface LicenseCodeCounts {
  /** Activations that were accepted. */
  activated: number;
  /** Activations that named it, accepted or not. */
  activationsTried: number;
  /** Queries that named it, answered or not. */
  queried: number;
  /** Reports of its use that were taken. */
  reported: number;
}

/** An activation that was accepted. */
export interface Activation {
  code: string;
  at: Date;
  realEffectTime: string | null;
  interface: 'activateLicense' | 'activateLicenses';
}

/** What was told of the use of a code: a client, or a number of them. */
export interface SoftwareUsageReport {
  code: string;
  at: Date;
  /** The client; null when a number was told. */
  id: string | null;
  activeNum: number | null;
}

/** The authorization codes that KooGallery made. Everything that names a code throws a RangeError for an unknown one. */
export interface LicenseCodes {
  /** Makes a code, and places its order unless one is named. */
  create(wish?: LicenseCodeWish): LicenseCode;
  /** The buyer receives it; before that it cannot be activated. */
  receive(code: string): void;
  /** Moves the end, and gives back what was frozen. @throws RangeError when it is released. */
  renew(code: string, expiresAt: Date): void;
  /** The days of grace are over. */
  freeze(code: string): void;
  unfreeze(code: string): void;
  /** Ends it for good. */
  release(code: string): void;
  state(code: string): LicenseCodeState;
  find(code: string): LicenseCode | null;
  list(): LicenseCode[];
  /** Every activation that was accepted, the oldest first. */
  activations(): Activation[];
  /** Everything that was told of use, the oldest first. */
  reports(): SoftwareUsageReport[];
  counts(code: string): LicenseCodeCounts;
}

/** What the interfaces note in the book. */
export interface LicenseCodeIntake extends LicenseCodes {
  activate(code: LicenseCode, realEffectTime: string | null, by: Activation['interface']): void;
  report(report: Omit<SoftwareUsageReport, 'at'>): void;
  /** Counts what named a code, known or not. */
  named(code: string, what: 'activationsTried' | 'queried'): void;
}

/** No code yet; `now` in milliseconds since 1970. */
export function createLicenseCodes(orders: OrderBook, now: () => number): LicenseCodeIntake {
  const codes = new Map<string, LicenseCode>();
  const activations: Activation[] = [];
  const reports: SoftwareUsageReport[] = [];
  const counts = new Map<string, LicenseCodeCounts>();

  const known = (code: string) => {
    const found = codes.get(code);
    if (found === undefined) throw new RangeError(`there is no authorization code ${code}`);
    return found;
  };
  const countsOf = (code: string) => {
    const found = counts.get(code) ?? { activated: 0, activationsTried: 0, queried: 0, reported: 0 };
    counts.set(code, found);
    return found;
  };
  return {
    create(wish = {}) {
      const made = licenseCode(wish, orders, new Date(now()));
      codes.set(made.code, made);
      return made;
    },
    receive(code) {
      known(code).receivedAt ??= new Date(now());
    },
    renew(code, expiresAt) {
      const found = known(code);
      if (found.releasedAt !== null) throw new RangeError(`the authorization code ${code} is released`);
      Object.assign(found, { expiresAt, frozen: false });
    },
    freeze(code) {
      known(code).frozen = true;
    },
    unfreeze(code) {
      known(code).frozen = false;
    },
    release(code) {
      known(code).releasedAt ??= new Date(now());
    },
    state: (code) => stateOf(known(code), now()),
    find: (code) => codes.get(code) ?? null,
    list: () => [...codes.values()],
    activations: () => [...activations],
    reports: () => [...reports],
    counts: (code) => ({ ...countsOf(code) }),
    activate(found, realEffectTime, by) {
      const at = new Date(now());
      Object.assign(found, { activatedAt: at, realEffectTime });
      activations.push({ code: found.code, at, realEffectTime, interface: by });
      countsOf(found.code).activated += 1;
    },
    report(report) {
      reports.push({ at: new Date(now()), ...report });
      countsOf(report.code).reported += 1;
    },
    named(code, what) {
      countsOf(code)[what] += 1;
    },
  };
}

function licenseCode(wish: LicenseCodeWish, orders: OrderBook, now: Date): LicenseCode {
  const { amount = 1, productId, received = 'later' } = wish;
  const orderId =
    wish.orderId ??
    orders.place({ quantity: amount, ...(productId === undefined ? {} : { productId }) }).orderId;
  const order = orders.find(orderId);
  const line = order?.orderLine[0];
  const product = line?.productInfo?.[0];
  const expiresAt =
    wish.expiresAt ?? parseWireTime(line?.expireTime ?? '') ?? periodEnd(now, { unit: 'year', count: 1 });
  return {
    code: newCode(),
    orderId,
    orderedAt: parseWireTime(order?.createTime ?? '') ?? now,
    productId: productId ?? product?.productId ?? testProduct.productId,
    productName: product?.productName ?? testProduct.productName,
    amount,
    receivedAt: received === 'now' ? now : null,
    activatedAt: null,
    realEffectTime: null,
    estimatedExpiresAt: wish.estimatedExpiresAt ?? expiresAt,
    expiresAt,
    frozen: false,
    releasedAt: null,
  };
}

// The printed codes begin with PL; how long they are is not documented.
function newCode(): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return `PL${Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;
}
