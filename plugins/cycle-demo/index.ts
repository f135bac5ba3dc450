import { randomBytes } from 'node:crypto';
import { type Access, definePlugin, type InstanceCall, type OrderLine, refuse } from '../contract.ts';
import { playAlong, wishesSchema } from './play-along.ts';

/** What this product keeps of an instance, under `instance:<id>` in its store. */
interface Kept {
  access: Access;
  seats: number;
  /** The demo's users: half of the seats bought at first. */
  seatsInUse: number;
  /** End of the paid period, RFC 3339; null while the order says none. */
  expiresAt: string | null;
  frozen: boolean;
  /** How often `create` got as far as making it: more than once only after a crash. */
  runs: number;
}

/** A product sold by year, month or day, for a number of seats. */
export default definePlugin({
  productType: 'cycle-billed',
  description: 'Demo of a product that is sold by period and number of seats.',
  settingsSchema: wishesSchema,

  async create(call) {
    await playAlong(call);
    const { instanceId } = call.instance;
    const seats = seatsOf(call.line) ?? 1;
    // A run that comes again finds what the first one made: the buyer must not get two passwords.
    const known = await call.store.get<Kept>(nameOf(call));
    const kept: Kept = {
      access: known?.access ?? newAccess(instanceId),
      seats,
      seatsInUse: Math.ceil(seats / 2),
      expiresAt: call.line.expiresAt?.toISOString() ?? null,
      frozen: false,
      runs: (known?.runs ?? 0) + 1,
    };
    await call.store.set(nameOf(call), kept);
    call.log.info({ run: kept.runs, seats }, 'instance made');
    return { access: kept.access };
  },

  async describe({ instance }) {
    return instance.access ? { access: instance.access } : {};
  },

  // The new end is an absolute time, so a repetition sets what is set already. The same holds for all that follows.
  async renew(call) {
    await playAlong(call);
    await change(call, { expiresAt: call.expiresAt.toISOString() });
  },

  async freeze(call) {
    await playAlong(call);
    await change(call, { frozen: true });
  },

  async unfreeze(call) {
    await playAlong(call);
    await change(call, { frozen: false });
  },

  async release(call) {
    await playAlong(call);
    await call.store.delete(nameOf(call));
  },

  async checkChange(call) {
    await playAlong(call);
    const kept = await call.store.get<Kept>(nameOf(call));
    refuseTooFewSeats(kept, call.target.quantity ?? null);
  },

  async upgrade(call) {
    await playAlong(call);
    const seats = seatsOf(call.line);
    refuseTooFewSeats(await call.store.get<Kept>(nameOf(call)), seats);
    if (seats !== null) await change(call, { seats });
  },
});

function nameOf({ instance }: InstanceCall): string {
  return `instance:${instance.instanceId}`;
}

/** Changes what is kept; of an instance that is gone nothing is. */
async function change(call: InstanceCall, values: Partial<Kept>): Promise<void> {
  const kept = await call.store.get<Kept>(nameOf(call));
  if (kept !== undefined) await call.store.set(nameOf(call), { ...kept, ...values });
}

function seatsOf(line: OrderLine): number | null {
  return line.products[0]?.quantity ?? null;
}

function refuseTooFewSeats(kept: Kept | undefined, seats: number | null): void {
  if (kept === undefined || seats === null || seats >= kept.seatsInUse) return;
  refuse('CHANGE_NOT_POSSIBLE', `${kept.seatsInUse} seats are in use, ${seats} would be too few`);
}

function newAccess(instanceId: string): Access {
  return {
    frontEndUrl: `https://demo.example.com/i/${encodeURIComponent(instanceId)}`,
    adminUrl: `https://demo.example.com/i/${encodeURIComponent(instanceId)}/admin`,
    userName: 'admin',
    password: randomBytes(12).toString('base64url'),
    memo: '演示实例：首次登录后请修改密码。', // "Demo: please change the password after the first login."
  };
}
