import { randomBytes } from 'node:crypto';
import { type Access, definePlugin, type OrderLine } from '../contract.ts';
import { playAlong, wishesSchema } from './play-along.ts';

/** What this product keeps of an instance, under `instance:<id>` in its store. */
interface Kept {
  access: Access;
  charging: OrderLine['charging'];
  /** How often `create` got as far as making it: more than once only after a crash. */
  runs: number;
}

const unitsPerHour = 0.5;
const msPerHour = 3_600_000;

/** A product bought once, or paid by use: nothing to renew, and freezing is left to the server's states. */
export default definePlugin({
  productType: 'saas',
  description: 'Demo of a product that is bought once or paid by use.',
  settingsSchema: wishesSchema,

  async create(call) {
    await playAlong(call);
    const { instanceId } = call.instance;
    // A run that comes again finds what the first one made: the buyer must not get two passwords.
    const known = await call.store.get<Kept>(nameOf(instanceId));
    const access = known?.access ?? newAccess(instanceId);
    const kept: Kept = { access, charging: call.line.charging, runs: (known?.runs ?? 0) + 1 };
    await call.store.set(nameOf(instanceId), kept);
    call.log.info({ run: kept.runs }, 'instance made');
    return { access };
  },

  async describe({ instance }) {
    return instance.access ? { access: instance.access } : {};
  },

  async release(call) {
    await playAlong(call);
    await call.store.delete(nameOf(call.instance.instanceId));
  },

  async usage({ instance, store }) {
    const kept = await store.get<Kept>(nameOf(instance.instanceId));
    if (kept === undefined || kept.charging === 'one-time') return [];
    const countedAt = new Date();
    const hours = Math.max(0, countedAt.getTime() - instance.createdAt.getTime()) / msPerHour;
    return [{ value: Number((hours * unitsPerHour).toFixed(4)), countedAt }];
  },
});

function nameOf(instanceId: string): string {
  return `instance:${instanceId}`;
}

function newAccess(instanceId: string): Access {
  return {
    frontEndUrl: `https://demo.example.com/i/${encodeURIComponent(instanceId)}`,
    userName: 'admin',
    password: randomBytes(12).toString('base64url'),
    memo: '演示实例：首次登录后请修改密码。', // "Demo: please change the password after the first login."
  };
}
