import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { verifyLicense } from '../../examples/verify-license.mjs';
import { isRefusal, type PluginStore } from '../../plugins/contract.ts';
import licenseDemo from '../../plugins/license-demo/index.ts';
import { signingKeyOf } from '../../plugins/license-demo/signing-key.ts';
import { pluginProblems } from '../../server/plugins/check-plugin.ts';
import { settingsCheck } from '../../server/plugins/check-settings.ts';
import { keepingLog, keyPair, type LicenseWish, licenseCallOf, writtenIn } from './license-call.ts';
import { memoryStore } from './plugin-call.ts';

const key = keyPair();
const text = { form: 'text', signingKey: key.privateBase64 };
const file = { form: 'file', signingKey: key.privatePem };
const inJanuary = new Date('2026-01-15T12:00:00Z');

const issue = async (wish: Partial<LicenseWish> = {}) =>
  writtenIn(await licenseDemo.issueLicense(licenseCallOf({ store: memoryStore(), settings: text, ...wish })));
const verdictOn = (license: string, on: { fingerprint?: string; now?: Date; key?: string } = {}) =>
  verifyLicense(license, on.key ?? key.publicPem, {
    fingerprint: on.fingerprint ?? null,
    now: on.now ?? inJanuary,
  });

describe('the plugin license-demo', () => {
  it('is a whole license plugin', () => {
    expect(pluginProblems(licenseDemo)).to.deep.equal([]);
  });

  it('issues a string that says what was bought, and holds', async () => {
    const license = await issue({ deviceFingerprint: '04:7C:16:5E:E3:5D|001B_444A.||BFEB' });
    expect(license).to.match(/^KOOLIC1\.[\w-]+\.[\w-]{86}$/);
    const { valid, code, sentence, claims } = verdictOn(license, {
      fingerprint: '04:7C:16:5E:E3:5D|001B_444A.||BFEB',
    });
    expect({ valid, code, sentence }).to.deep.equal({
      valid: true,
      code: 'VALID',
      sentence: 'It is valid until 2026-02-01T00:00:00.000Z.',
    });
    expect(claims).to.include({
      instanceId: 'instance-1',
      productId: 'P1',
      notBefore: '2026-01-01T00:00:00.000Z',
      expiresAt: '2026-02-01T00:00:00.000Z',
      seats: 10,
      sandbox: false,
      keyId: 'main',
    });
    expect(JSON.stringify(claims)).to.not.contain('04:7C');
  });

  it('issues a file in UTF-8 with LF line ends, holding the same license', async () => {
    const license = await licenseDemo.issueLicense(licenseCallOf({ store: memoryStore(), settings: file }));
    expect(license).to.include({ kind: 'file', fileName: 'license.lic' });
    const content = writtenIn(license);
    const [first, ...rest] = content.split('\n');
    expect(first).to.equal('-----BEGIN KOOBRIDGE LICENSE-----');
    expect(rest.slice(-2)).to.deep.equal(['-----END KOOBRIDGE LICENSE-----', '']);
    expect(rest.slice(0, -2).join('')).to.equal(await issue());
    expect(content).to.not.contain('\r');
    expect(verdictOn(content).code).to.equal('VALID');
    expect(verdictOn(`\uFEFF${content.replaceAll('\n', '\r\n')}`).code).to.equal('VALID');
  });

  it('delivers a file when the settings say nothing else', () => {
    const { settings, problems } = settingsCheck(licenseDemo.settingsSchema)({});
    expect(problems).to.deep.equal([]);
    expect(settings).to.deep.equal({ form: 'file', keyId: 'main' });
  });

  it('gives the same request the same license, byte for byte, also after the settings changed', async () => {
    const store = memoryStore();
    const first = await licenseDemo.issueLicense(licenseCallOf({ store, settings: file }));
    const again = await licenseDemo.issueLicense(licenseCallOf({ store, settings: file }));
    const later = await licenseDemo.issueLicense(
      licenseCallOf({ store, settings: { form: 'text', signingKey: keyPair().privatePem, keyId: 'new' } }),
    );
    expect(again).to.deep.equal(first);
    expect(later).to.deep.equal(first);
  });

  it('makes the same bytes when it crashed before it could keep them', async () => {
    expect(await issue({ settings: { ...text, signingKey: key.privatePem } })).to.equal(await issue());
  });

  it('makes another license for another request', async () => {
    const store = memoryStore();
    const one = verdictOn(await issue({ store, idempotencyKey: 'key-1' }));
    const other = verdictOn(await issue({ store, idempotencyKey: 'key-2' }));
    expect(one.claims?.licenseId).to.not.equal(other.claims?.licenseId);
  });

  it('fits the 1024 characters of an upload with ids as long as the guide has them, and a long fingerprint', async () => {
    const license = await issue({
      instanceId: 'i'.repeat(64),
      line: { products: [{ productId: 'p'.repeat(64), skuCode: 'S', quantity: 1, name: null }] },
      deviceFingerprint: 'f'.repeat(1024),
      quantity: 9_999_999,
      settings: { ...text, keyId: 'k'.repeat(32) },
    });
    expect(license.length).to.be.at.most(1024);
  });

  it('refuses a string that KooGallery would not take, and says what to do', async () => {
    const wish = { instanceId: '码'.repeat(300) };
    const refused = await issue(wish).then(
      () => null,
      (error: unknown) => (isRefusal(error) ? error.message : error),
    );
    expect(refused).to.match(/^the license has \d+ characters, KooGallery takes 1024: set form: file$/);
    expect(verdictOn(await issue({ ...wish, settings: file })).valid).to.equal(true);
  });

  it('marks the license of a debugging call', async () => {
    const { valid, sentence, claims } = verdictOn(await issue({ sandbox: true, line: { products: [] } }));
    expect(valid).to.equal(true);
    expect(sentence).to.match(/It is a sandbox license, made for a test\.$/);
    expect(claims).to.include({ sandbox: true, productId: null });
  });

  it('notes renewals and states, and names the licenses they concern', async () => {
    const store = memoryStore();
    const log = keepingLog();
    const call = licenseCallOf({ store, settings: text, log });
    const licenseId = verdictOn(writtenIn(await licenseDemo.issueLicense(call))).claims?.licenseId;
    const kept = () => store.get('instance:instance-1');
    const expiresAt = new Date('2026-03-01T00:00:00Z');
    await licenseDemo.renew({ ...call, reason: 'renewal', expiresAt, productId: null });
    await licenseDemo.freeze(call);
    const licenseIds = [licenseId];
    const renewedUntil = '2026-03-01T00:00:00.000Z';
    expect(await kept()).to.deep.equal({ state: 'frozen', renewedUntil, licenseIds });
    await licenseDemo.unfreeze(call);
    expect(await kept()).to.deep.equal({ state: 'active', renewedUntil, licenseIds });
    await licenseDemo.release(call);
    expect(await kept()).to.deep.equal({ state: 'released', renewedUntil, licenseIds });
    expect(log.lines.at(-1)?.facts).to.deep.equal({ state: 'released', licenseIds });
  });

  it('takes calls about an instance that never had a license', async () => {
    const call = licenseCallOf({ store: memoryStore() });
    await licenseDemo.renew({ ...call, reason: 'renewal', expiresAt: new Date(), productId: null });
    await licenseDemo.freeze(call);
    await licenseDemo.unfreeze(call);
    await licenseDemo.release(call);
  });

  it('refuses or crashes as the order wishes, and keeps nothing', async () => {
    const store = memoryStore();
    const issuing = (value: string) =>
      issue({ store, lineParams: [{ name: 'demo.fail', value }] }).catch((error: unknown) =>
        isRefusal(error) ? error.reason : error,
      );
    expect(await issuing('SOLD_OUT')).to.equal('SOLD_OUT');
    expect(await issuing('crash')).to.be.instanceOf(TypeError);
    expect(store.values.size).to.equal(0);
  });
});

describe('the signing key of license-demo', () => {
  /** A process whose writes take their time, by the name that is written. */
  const writingSlowly = (store: PluginStore, msOf: Record<string, number>): PluginStore => ({
    get: (name) => store.get(name),
    set: (name, value) => wait(msOf[name] ?? 0).then(() => store.set(name, value)),
    delete: (name) => store.delete(name),
  });

  it('is made once, kept, and told as a public key that checks the license', async () => {
    const store = memoryStore();
    const log = keepingLog();
    const license = await issue({ store, settings: {}, log });
    const told = log.lines.find(({ message }) => message.includes('public key'));
    expect(verdictOn(license, { key: String(told?.facts.publicKey) }).code).to.equal('VALID');
    expect(JSON.stringify(log.lines)).to.not.contain(JSON.parse(store.values.get('signing-key') ?? 'null'));

    const second = await issue({ store, settings: {}, log, idempotencyKey: 'key-2' });
    expect(verdictOn(second, { key: String(told?.facts.publicKey) }).code).to.equal('VALID');
    expect(log.lines.filter(({ message }) => message.includes('public key'))).to.have.length(1);
  });

  it('is the same for processes that make their first license at the same time, however their writes cross', async () => {
    const store = memoryStore();
    // Without a pause between proposing and settling, the first would settle on its own key after the second on its.
    const processes = [
      writingSlowly(store, { 'signing-key': 150 }),
      writingSlowly(store, { 'signing-key:proposed': 100 }),
    ];
    const licenses = await Promise.all(
      processes.map((each, index) => issue({ store: each, settings: {}, idempotencyKey: `key-${index}` })),
    );
    licenses.push(await issue({ store, settings: {}, idempotencyKey: 'key-later' }));
    const { publicKey } = await signingKeyOf(licenseCallOf({ store }));
    expect(licenses.map((license) => verdictOn(license, { key: publicKey }).code)).to.deep.equal(
      licenses.map(() => 'VALID'),
    );
  });

  it('may be PEM or base64, and is checked at start', () => {
    const check = settingsCheck(licenseDemo.settingsSchema);
    const problemsOf = (signingKey: string) => check({ signingKey }).problems.length;
    expect(problemsOf(key.privatePem)).to.equal(0);
    expect(problemsOf(key.privateBase64)).to.equal(0);
    expect(problemsOf(key.publicPem)).to.equal(1);
    expect(problemsOf(key.privateBase64.slice(0, -1))).to.equal(1);
    expect(problemsOf('')).to.equal(1);
  });
});
