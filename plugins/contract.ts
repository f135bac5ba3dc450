/**
 * What a plugin is: the few functions a merchant writes for one product. Everything else (signatures, time limits,
 * idempotency, retries, states, records) is the server's. A plugin sees the same calls whatever the guide of its
 * endpoint, so one folder serves old and new guides alike.
 *
 * A function may be called again for the same work, after a crash or a time-out: it recognises the repetition by
 * `idempotencyKey` and answers as it did before.
 */

/** How the product is sold, which decides the functions a plugin must have. */
export type ProductType = 'saas' | 'cycle-billed' | 'license';

/** A plugin of any product type: what `plugins/<name>/index.ts` exports as default. */
export type Plugin = SaasPlugin | CycleBilledPlugin | LicensePlugin;

/** Bought once or paid by use: no periods, so nothing to renew. */
export interface SaasPlugin extends PluginBasics {
  productType: 'saas';
  /** Makes the buyer's instance. */
  create(call: CreateCall): Promise<Created>;
  /** What the buyer sees under "resource details"; asked live, so it should be quick. */
  describe(call: InstanceCall): Promise<Described>;
  /** Deletes the instance for good. Called for an instance that is gone already: do nothing. */
  release(call: InstanceCall): Promise<void>;
  /** Usage so far, for pay-per-use and packages. */
  usage?(call: InstanceCall): Promise<Usage[]>;
  /** Pay-per-use products are frozen too (arrears, violation). Left out, only the state is kept. */
  freeze?(call: InstanceCall): Promise<void>;
  /** Ends `freeze`. */
  unfreeze?(call: InstanceCall): Promise<void>;
}

/** Sold by year, month or day. */
export interface CycleBilledPlugin extends PluginBasics {
  productType: 'cycle-billed';
  /** Makes the buyer's instance. */
  create(call: CreateCall): Promise<Created>;
  /** What the buyer sees under "resource details"; asked live, so it should be quick. */
  describe(call: InstanceCall): Promise<Described>;
  /** Sets the new end of the period, an absolute time: a repetition changes nothing. */
  renew(call: RenewCall): Promise<void>;
  /** Blocks access and keeps the data. */
  freeze(call: InstanceCall): Promise<void>;
  /** Gives access back. */
  unfreeze(call: InstanceCall): Promise<void>;
  /** Deletes the instance for good. Called for an instance that is gone already: do nothing. */
  release(call: InstanceCall): Promise<void>;
  /** Usage so far, shown with the instance. */
  usage?(call: InstanceCall): Promise<Usage[]>;
  /** Changes to the specification of the paid order. Left out, upgrades are refused. */
  upgrade?(call: ChangeCall): Promise<void>;
  /** Says whether the change could be made: `refuse('CHANGE_NOT_POSSIBLE', ...)` when not. Left out, every change is refused. */
  checkChange?(call: CheckChangeCall): Promise<void>;
}

/** Sold as license strings or files that the buyer's own installation checks. */
export interface LicensePlugin extends PluginBasics {
  productType: 'license';
  /** Makes the license. The same idempotency key: the same license, byte for byte. */
  issueLicense(call: IssueLicenseCall): Promise<License>;
  /** Sets the new end of the period. */
  renew(call: RenewCall): Promise<void>;
  /** Suspends the license. */
  freeze(call: InstanceCall): Promise<void>;
  /** Ends `freeze`. */
  unfreeze(call: InstanceCall): Promise<void>;
  /** Revokes the license for good. */
  release(call: InstanceCall): Promise<void>;
}

/** What every plugin may say about itself, and the functions that any product may offer. */
export interface PluginBasics {
  /** One sentence for the operators. */
  description?: string;
  /** JSON Schema of the endpoint's `settings`; checked at start. */
  settingsSchema?: Record<string, unknown>;
  /** The buyer confirmed the acceptance of an instance that was opened for a trial run: from now on he is charged. */
  startCharging?(call: StartChargingCall): Promise<void>;
  /** An order was paid, said by the order notification; for products whose orders are carried out elsewhere. */
  noteOrder?(call: NoteOrderCall): Promise<void>;
  /** An enterprise bound its instance to the product, changed its name or domain, or went. */
  syncTenant?(call: SyncTenantCall): Promise<void>;
  /** An enterprise's application got its login credentials, or lost them. */
  syncApplication?(call: SyncApplicationCall): Promise<void>;
  /** Accounts of an enterprise may use the product, changed, or may not any more. */
  syncUsers?(call: SyncUsersCall): Promise<void>;
  /** Departments of an enterprise were made, changed or removed. */
  syncDepartments?(call: SyncDepartmentsCall): Promise<void>;
}

/** Given to every function. */
export interface CallBasics {
  /** The same for each repetition of the same work, 64 characters at most. */
  idempotencyKey: string;
  /** Aborts at the deadline; hand it to `fetch` and the like. */
  signal: AbortSignal;
  /** Goes to the server's log, with call and instance. Never log secrets. */
  log: PluginLog;
  /** True for debugging and probe calls: do the same, in a place that costs nothing. */
  sandbox: boolean;
  /** Kept in the server's database, encrypted, apart for each plugin and apart for the sandbox. */
  store: PluginStore;
  /** The endpoint's `settings` from koobridge.yaml. */
  settings: Record<string, unknown>;
  /** Counts what the buyers use, for pay-per-use products. */
  usage: UsageCounter;
}

/** Counts usage: KooGallery is told of it by the server, once for each window. */
export interface UsageCounter {
  /**
   * Stores events; when it resolves, they are on the disk. An event id counts once, so a repetition is harmless.
   * @throws Error that names the first event that is wrong, and why; none of them is stored then.
   */
  count(...events: UsageEvent[]): Promise<void>;
}

/** Something that a buyer used. */
export interface UsageEvent {
  /** Your own id of it, 1 to 128 characters, unique in the endpoint. */
  eventId: string;
  /** The pay-per-use instance; never the instance of a package. */
  instanceId: string;
  /** What is counted, 1 to 64 characters. Default: `usage`. */
  meter?: string;
  /** Above 0: a decimal with at most 8 digits before and 4 after the point, such as `0.25`. */
  quantity: string;
  /** When it was used. Default: now. */
  at?: Date;
}

/** Given to each function that is about an instance. */
export interface InstanceCall extends CallBasics {
  /** The instance in question, as it stands before the call. */
  instance: Instance;
  /** The order the call belongs to, as KooGallery tells it; null when the call carries none. */
  order: Order | null;
  /** The line of `order` the call is about; null together with `order`. */
  line: OrderLine | null;
}

/** Given to `create`: there is always an order. In the sandbox it may be a placeholder with one line and no products. */
export interface CreateCall extends InstanceCall {
  order: Order;
  line: OrderLine;
}

/** Given to `renew`. */
export interface RenewCall extends InstanceCall {
  reason: RenewReason;
  /** The new end of the period. */
  expiresAt: Date;
  /** The new product, when the period type changes with the renewal. */
  productId: string | null;
}

/** Why the period's end moved. `change` comes with a new specification in `order`. */
export type RenewReason = 'renewal' | 'trial-to-formal' | 'cancel-renewal' | 'change' | 'unknown';

/** Given to `upgrade`: the paid order holds the new specification. */
export interface ChangeCall extends InstanceCall {
  order: Order;
  line: OrderLine;
}

/** Given to `checkChange`. */
export interface CheckChangeCall extends InstanceCall {
  /** What the buyer would change to, with whatever KooGallery told of it. */
  target: Partial<OrderedProduct>;
}

/** Given to `issueLicense`. */
export interface IssueLicenseCall extends CreateCall {
  /** KooGallery's number of the request that is answered; null for a license that comes with the order itself. */
  eventId: string | null;
  /** The buyer's device, when the guide ties licenses to one. */
  deviceFingerprint: string | null;
  /** Begin of validity. */
  notBefore: Date;
  /** End of validity; null for a license without end. */
  expiresAt: Date | null;
  /** Seats, devices or whatever the product counts. */
  quantity: number;
}

/** Given to `startCharging`. */
export interface StartChargingCall extends InstanceCall {
  /** When the buyer confirmed the acceptance. */
  since: Date;
}

/** Given to `noteOrder`: there is no instance. In the sandbox the order may be a placeholder. */
export interface NoteOrderCall extends CallBasics {
  order: Order;
  line: OrderLine;
}

/** Given to each function of the linked kit. What it holds is how things stand now, also in a repetition that comes late. */
export interface SyncCall extends CallBasics {
  /** The instance the enterprise is bound to; null while the seller applies for a test credential. */
  instanceId: string | null;
  tenantId: string;
}

/** Given to `syncTenant`. */
export interface SyncTenantCall extends SyncCall {
  tenant: Tenant;
}

/** Given to `syncApplication`. */
export interface SyncApplicationCall extends SyncCall {
  application: Application;
}

/** Given to `syncUsers`. */
export interface SyncUsersCall extends SyncCall {
  /** The application the accounts are granted. */
  appId: string;
  /** Those the call was about, 500 at most. */
  users: TenantUser[];
}

/** Given to `syncDepartments`. */
export interface SyncDepartmentsCall extends SyncCall {
  /** `changed`: those the call was about. `all`: every department of the enterprise, and those that went. */
  scope: 'changed' | 'all';
  departments: Department[];
}

/** Whether a synchronised thing is there: `removed` by the enterprise, `revoked` when only the grant was taken back. */
export type SyncState = 'present' | 'removed' | 'revoked';

/** An enterprise whose people use the product. */
export interface Tenant {
  tenantId: string;
  /** Short mark of the enterprise in login names. */
  code: string;
  name: string;
  /** Address of its login service, with `https://`. */
  domain: string;
  state: SyncState;
}

/** How an enterprise's application proves itself to the login service. */
export interface Application {
  appId: string;
  clientId: string;
  /** In clear; keep it encrypted. */
  clientSecret: string;
  state: SyncState;
}

/** An account of an enterprise. `userName` is unique inside the enterprise only. */
export interface TenantUser {
  userName: string;
  /** Display name. */
  name: string;
  /** Code of the account's department. */
  departmentCode: string;
  role: Extensible<'user' | 'admin'>;
  enabled: boolean;
  position: string | null;
  employeeCode: string | null;
  /** `regular`, `intern`, `dispatched`, `outsourced`; null when not told. */
  employeeType: Extensible<'regular' | 'intern' | 'dispatched' | 'outsourced'> | null;
  mobilePhone: string | null;
  email: string | null;
  workPlace: string | null;
  /** As KooGallery writes it, like `2022-11-9`. */
  entryDate: string | null;
  state: SyncState;
}

/** A department of an enterprise. */
export interface Department {
  code: string;
  name: string;
  /** Null for a top department. */
  parentCode: string | null;
  state: SyncState;
}

/** An instance as the server keeps it. */
export interface Instance {
  instanceId: string;
  endpoint: string;
  state: InstanceState;
  orderId: string;
  orderLineId: string;
  /** As returned by `create`. */
  access: Access | null;
  /** End of the paid period; null when not known or not sold by period. */
  expiresAt: Date | null;
  /** Since when the buyer is charged, of a product that is opened before the acceptance; else null. */
  chargedSince: Date | null;
  createdAt: Date;
}

/** provisioning -> active <-> frozen -> released; provisioning -> failed. */
export type InstanceState = 'provisioning' | 'active' | 'frozen' | 'released' | 'failed';

/** A value that is known, or one that KooGallery added later. */
export type Extensible<Known extends string> = Known | (string & {});

/** An order as KooGallery tells it. */
export interface Order {
  orderId: string;
  type: Extensible<'new' | 'trial' | 'trial-to-formal' | 'unsubscribe' | 'renew' | 'change'>;
  /** When it was placed; not when it takes effect. */
  placedAt: Date;
  lines: OrderLine[];
  buyer: Buyer;
  extendParams: ExtendParam[];
}

/** One line of an order: one thing bought. */
export interface OrderLine {
  orderLineId: string;
  charging: Extensible<'period' | 'one-time' | 'on-demand' | 'on-demand-package'>;
  /** `year`, `month`, `day` and whatever KooGallery may add; null when not sold by period. */
  periodUnit: string | null;
  /** How many of `periodUnit`. */
  periodCount: number | null;
  /** KooGallery's own reckoning, for reference only. */
  expiresAt: Date | null;
  products: OrderedProduct[];
  /** What the buyer filled in. */
  extendParams: ExtendParam[];
  /** List price as KooGallery writes it, a decimal string. */
  listPrice: string | null;
  /** Price after discount, a decimal string. */
  price: string | null;
}

/** Product and specification of an order line. */
export interface OrderedProduct {
  productId: string;
  skuCode: string;
  /** Value of the linear price attribute (seats, gigabytes ...); null when the product has none. */
  quantity: number | null;
  name: string | null;
}

/** Who bought. Absent facts are null. */
export interface Buyer {
  customerId: string | null;
  customerName: string | null;
  realName: string | null;
  userId: string | null;
  userName: string | null;
  mobilePhone: string | null;
  email: string | null;
}

/** A parameter the buyer filled in, or the product carries. */
export interface ExtendParam {
  name: string;
  value: string;
}

/** What `create` answers. */
export interface Created {
  /** How the buyer gets in; kept encrypted and given back as `instance.access`. */
  access?: Access;
}

/** What `describe` answers. */
export interface Described {
  /** Shown to the buyer; left out when the buyer was told another way (mail, message). */
  access?: Access;
}

/** How the buyer gets in. Lengths in characters are KooGallery's. */
export interface Access {
  /** Address for the users, 512 at most. */
  frontEndUrl: string;
  /** Address for the administrators, 512 at most. */
  adminUrl?: string;
  /** Administrator's account, 128 at most. */
  userName?: string;
  /** First password, 128 at most. */
  password?: string;
  /** Free text, 1024 at most. */
  memo?: string;
}

/** Usage of one billing item. */
export interface Usage {
  /** Of a package: the pay-per-use instance this usage belongs to. */
  relatedInstanceId?: string;
  /** Total so far, at most 8 digits before and 4 after the point. */
  value: number;
  /** When it was counted. */
  countedAt: Date;
  /** Page with the details, 512 characters at most. */
  dashboardUrl?: string;
}

/** A license as text or as a file. */
export type License =
  | { kind: 'text'; text: string }
  | { kind: 'file'; fileName: string; content: Uint8Array };

/** The plugin's log. */
export interface PluginLog {
  debug(facts: Record<string, unknown>, message: string): void;
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

/** A small durable store: JSON values under names of at most 256 characters. */
export interface PluginStore {
  get<Value = unknown>(name: string): Promise<Value | undefined>;
  set(name: string, value: unknown): Promise<void>;
  delete(name: string): Promise<void>;
}

/** Why a plugin says no for good. Anything else it throws is tried again. */
export type RefusalReason =
  | 'NO_RESOURCE'
  | 'PHONE_TAKEN'
  | 'EMAIL_TAKEN'
  | 'ALREADY_PURCHASED'
  | 'PRODUCT_ERROR'
  | 'ALREADY_ENTITLED'
  | 'SOLD_OUT'
  | 'EMAIL_DOMAIN_TAKEN'
  | 'CHANGE_NOT_POSSIBLE'
  | 'LICENSE_QUOTA_USED_UP'
  | 'LICENSE_OUTSIDE_PERIOD'
  | 'LICENSE_EXPIRY_MISSING'
  | 'FINGERPRINT_MISSING'
  | 'INVALID_REQUEST'
  | 'INTERNAL';

// Plugins may load a second copy of this file (source beside build), so a refusal is known by its mark, not its class.
const mark = Symbol.for('koobridge.refusal');

/** A plugin's final no. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly [mark] = true;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** Says no for good: KooGallery gets the result code of `reason`, the journal gets `message`. */
export function refuse(reason: RefusalReason, message: string): never {
  throw new Refusal(reason, message);
}

/** Whether a plugin's error is a refusal, also one made by another copy of this file. */
export function isRefusal(error: unknown): error is Refusal {
  return typeof error === 'object' && error !== null && mark in error;
}

/** Gives the plugin its type: `export default definePlugin({ productType: 'saas', ... })`. */
export function definePlugin<P extends Plugin>(plugin: P): P {
  return plugin;
}
