import { definePlugin, type InstanceCall, type License, refuse } from '../contract.ts';
import { claimsOf } from './claims.ts';
import { licenseFile, licenseText } from './license-text.ts';
import { playAlong } from './play-along.ts';
import { settingsSchema } from './settings-schema.ts';
import { signingKeyOf } from './signing-key.ts';

/** A license as it was issued, under `license:<idempotencyKey>` in the store. */
interface Issued {
  form: License['kind'];
  text: string;
}

/** What became of an instance, under `instance:<id>` in the store. */
interface Kept {
  state: 'active' | 'frozen' | 'released';
  /** End of the period after the last renewal, RFC 3339; null before the first one. */
  renewedUntil: string | null;
  licenseIds: string[];
}

const mostCharacters = 1024; // of a license string that KooGallery takes (zh-cn_topic_0070649351)

/** Signed license files and strings that the buyer's software checks by itself, without a network. */
export default definePlugin({
  productType: 'license',
  description: 'Demo of a product that is sold as signed license files or strings.',
  settingsSchema,

  async issueLicense(call) {
    await playAlong(call);
    const name = `license:${call.idempotencyKey}`;
    // Not made anew: the settings may have changed since, and the same request gets the same license (R15).
    const known = await call.store.get<Issued>(name);
    if (known !== undefined) return delivered(known);

    const key = await signingKeyOf(call);
    const claims = claimsOf(call, key);
    const { licenseId } = claims;
    const issued: Issued = {
      form: call.settings.form === 'text' ? 'text' : 'file',
      text: licenseText(claims, key.privateKey),
    };
    refuseTooLong(issued);
    // The id first: after a crash between the two, the repetition writes the same.
    const { licenseIds } = await keptOf(call);
    await change(call, { licenseIds: [...new Set([...licenseIds, licenseId])] });
    await call.store.set(name, issued);
    call.log.info({ licenseId, eventId: call.eventId, keyId: claims.keyId }, 'license made');
    return delivered(issued);
  },

  // What was issued lies with the buyer and cannot be changed; what follows is for the merchant's own service.
  async renew(call) {
    await playAlong(call);
    await change(call, { renewedUntil: call.expiresAt.toISOString() });
  },

  async freeze(call) {
    await playAlong(call);
    await enter('frozen', call);
  },

  async unfreeze(call) {
    await playAlong(call);
    await enter('active', call);
  },

  async release(call) {
    await playAlong(call);
    await enter('released', call);
  },
});

function delivered({ form, text }: Issued): License {
  if (form === 'text') return { kind: 'text', text };
  return { kind: 'file', fileName: 'license.lic', content: licenseFile(text) };
}

function refuseTooLong({ form, text }: Issued): void {
  if (form === 'file' || text.length <= mostCharacters) return;
  refuse(
    'INTERNAL',
    `the license has ${text.length} characters, KooGallery takes ${mostCharacters}: set form: file`,
  );
}

async function keptOf({ store, instance }: InstanceCall): Promise<Kept> {
  const kept = await store.get<Kept>(`instance:${instance.instanceId}`);
  return kept ?? { state: 'active', renewedUntil: null, licenseIds: [] };
}

async function change(call: InstanceCall, values: Partial<Kept>): Promise<Kept> {
  const changed = { ...(await keptOf(call)), ...values };
  await call.store.set(`instance:${call.instance.instanceId}`, changed);
  return changed;
}

/** Notes the state, and names the licenses it concerns: a service that software asks on line can be fed from the log. */
async function enter(state: Kept['state'], call: InstanceCall): Promise<void> {
  const { licenseIds } = await change(call, { state });
  call.log.info({ state, licenseIds }, 'state of the licenses noted');
}
