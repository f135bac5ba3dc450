import { createHash, generateKeyPairSync } from 'node:crypto';
import { setTimeout as nextLook } from 'node:timers/promises';
import { expect } from 'chai';
import { verifyLicense } from '../../examples/verify-license.mjs';
import { instanceKey, licenseKey } from '../../storage/keys.ts';
import { runCommand } from '../config/run-command.ts';
import { type RunningKoobridge, runKoobridge, withEndpoint } from '../fixtures/running-koobridge.ts';

const keys = generateKeyPairSync('ed25519');
const signingKey = keys.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const times = { effectiveTime: '2026-10-27 10:30:15 z', expireTime: '2027-10-27 10:30:15 z' };

interface Message {
  messageId: string;
  state: string;
  attempts: number;
  instanceId: string;
  lastCode: string | null;
}

/** A server and a KooGallery on one clock that can be set ahead, selling licenses. */
async function licensedKoobridge(form: 'text' | 'file') {
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const koobridge = await runKoobridge({
    clock,
    marketplaceClock: clock,
    config: (demo) => withEndpoint(demo, 'license-demo', { settings: { form, signingKey } }),
  });
  const { simulator } = koobridge;
  const call = (scene: 'newInstance' | 'getLicenseAsync', fields: Record<string, unknown>) =>
    simulator.call(koobridge.endpoint('license-demo'), scene, fields);
  return {
    koobridge,
    simulator,
    pass(ms: number) {
      ahead += ms;
    },
    async bought(): Promise<string> {
      const { orderId, orderLineId } = simulator.placeOrder({ quantity: 3 });
      const { answer, resultCode } = await call('newInstance', { orderId, orderLineId });
      expect(resultCode).to.equal('000000');
      return String(answer?.instanceId);
    },
    async ask(instanceId: string, eventId: string, more: Record<string, unknown> = {}) {
      const { resultCode } = await call('getLicenseAsync', { instanceId, eventId, ...times, ...more });
      expect(resultCode).to.equal('000000');
    },
    messages: async (query = '') => (await koobridge.read<{ items: Message[] }>(`/outbox${query}`)).items,
    async events(instanceId: string) {
      const { items } = await koobridge.read<{ items: { type: string; data: Record<string, unknown> }[] }>(
        `/instances/${instanceId}/events`,
      );
      return items.reverse();
    },
    retry: (messageId: string) =>
      fetch(`${koobridge.server.url}/api/v1/outbox/${messageId}/retry`, {
        method: 'POST',
        headers: { authorization: 'Bearer demo-management-token' },
      }),
    /** Resolves when the log tells what became of the license of an event. */
    became: (what: string, instanceId: string, eventId: string, facts: Record<string, unknown> = {}) =>
      koobridge.logged({ msg: what, messageId: messageOf(instanceId, eventId), ...facts }),
  };
}

/** The message about the license of an event: its id is that of the license. */
function messageOf(instanceId: string, eventId: string, sandbox = false): string {
  return licenseKey(instanceKey('license-demo', sandbox, instanceId), eventId, null);
}

/** The journal's rows, as soon as there are any: those of our own calls are written behind, within a second. */
async function journalled(koobridge: RunningKoobridge, query: string): Promise<Record<string, unknown>[]> {
  for (;;) {
    const { items } = await koobridge.read<{ items: Record<string, unknown>[] }>(`/calls?${query}`);
    if (items.length > 0) return items;
    await nextLook(20);
  }
}

const putOff = 'message put off';
const delivered = 'message delivered';
const dead = 'a message to KooGallery will not be tried again by itself: see koobridge outbox';

for (const form of ['text', 'file'] as const) {
  describe(`a license as ${form} that a device asks for`, () => {
    let world: Awaited<ReturnType<typeof licensedKoobridge>>;
    before(async () => {
      world = await licensedKoobridge(form);
    });
    after(() => world.koobridge.close());

    it('is brought to KooGallery byte for byte, and stands in no log and no journal (R23)', async () => {
      const { koobridge, simulator } = world;
      const instanceId = await world.bought();
      await world.ask(instanceId, 'E-1');
      await world.became(delivered, instanceId, 'E-1');
      const [upload, ...others] = simulator.uploads.of('E-1');
      expect(others).to.deep.equal([]);
      expect(upload?.type).to.equal(form === 'file' ? 'FILE' : 'CHARACTERS');
      const events = await world.events(instanceId);
      const issued = events.find(({ type }) => type === 'license.issued');
      const sha256 = createHash('sha256')
        .update(upload?.content ?? '')
        .digest('hex');
      expect(issued?.data).to.include({ sha256, fileName: upload?.fileName ?? null });
      const license = String(upload?.content);
      const now = new Date('2027-01-01T00:00:00Z');
      expect(verifyLicense(license, publicKey, { fingerprint: null, now }).code).to.equal('VALID');

      expect(events.at(-1)).to.deep.include({ type: 'message.delivered' });
      expect(events.at(-1)?.data).to.include({ kind: 'license-upload', attempts: 1 });
      expect(await world.messages()).to.deep.equal([]);
      const items = await journalled(koobridge, `scene=uploadLicense&instanceId=${instanceId}`);
      expect(items).to.have.length(1);
      expect(items[0]).to.include({ scene: 'uploadLicense', outcome: 'done', endpoint: 'license-demo' });
      const record = await koobridge.read(`/calls/${items[0]?.callId}`);
      expect(JSON.stringify(record)).to.not.include(license);
      expect(koobridge.logLines().join('')).to.not.include(license);
    });

    it('is brought for the debugging of KooGallery, too (R18)', async () => {
      const { orderId, orderLineId } = world.simulator.placeOrder({});
      const endpoint = world.koobridge.endpoint('license-demo');
      const testFlag = '1';
      const made = await world.simulator.call(endpoint, 'newInstance', { orderId, orderLineId, testFlag });
      const instanceId = String(made.answer?.instanceId);
      await world.ask(instanceId, 'E-TEST', { testFlag });
      await world.koobridge.logged({ msg: delivered, messageId: messageOf(instanceId, 'E-TEST', true) });
      expect(world.simulator.uploads.of('E-TEST')).to.have.length(1);
    });
  });
}

describe('a license that cannot be brought at once', () => {
  let world: Awaited<ReturnType<typeof licensedKoobridge>>;
  before(async () => {
    world = await licensedKoobridge('file');
  });
  after(() => world.koobridge.close());
  afterEach(() => world.simulator.faults.clear());

  it('waits while KooGallery is down, and arrives when it is up, once', async () => {
    const { simulator } = world;
    const instanceId = await world.bought();
    simulator.faults.down('uploadLicense');
    await world.ask(instanceId, 'DOWN');
    for (let attempts = 1; attempts <= 2; attempts++) {
      await world.became(putOff, instanceId, 'DOWN', { attempts });
      const [waiting] = await world.messages(`?instanceId=${instanceId}`);
      expect(waiting).to.include({ state: 'waiting', attempts });
      if (attempts === 2) simulator.faults.clear();
      world.pass(60_000);
    }
    await world.became(delivered, instanceId, 'DOWN');
    expect(simulator.uploads.of('DOWN')).to.have.length(1);
    expect(await world.messages(`?instanceId=${instanceId}`)).to.deep.equal([]);
  });

  it('goes up once more, the same, when the answer was lost', async () => {
    const { simulator } = world;
    const instanceId = await world.bought();
    simulator.faults.lost('uploadLicense', { times: 1 });
    await world.ask(instanceId, 'LOST');
    await world.became(putOff, instanceId, 'LOST');
    world.pass(60_000);
    await world.became(delivered, instanceId, 'LOST');
    const [first, second, ...others] = simulator.uploads.of('LOST');
    expect(others).to.deep.equal([]);
    expect(second?.sha256).to.equal(first?.sha256);
  });

  it('keeps back the later ones of its instance, and no others', async () => {
    const { simulator } = world;
    const [one, other] = [await world.bought(), await world.bought()];
    simulator.faults.code('uploadLicense', '91381036', { eventId: 'ORDER-1' });
    await world.ask(one, 'ORDER-1');
    await world.ask(one, 'ORDER-2');
    await world.became(putOff, one, 'ORDER-1');
    await world.ask(other, 'ORDER-3');
    await world.became(delivered, other, 'ORDER-3');
    const arrived = () =>
      simulator.uploads.list().flatMap(({ eventId }) => (eventId.startsWith('ORDER') ? [eventId] : []));
    expect(arrived()).to.deep.equal(['ORDER-3']);
    simulator.faults.clear();
    world.pass(60_000);
    await world.became(delivered, one, 'ORDER-2');
    expect(arrived()).to.deep.equal(['ORDER-3', 'ORDER-1', 'ORDER-2']);
  });

  it('alerts while keys or rights keep everything back, and arrives when they are mended', async () => {
    const { simulator } = world;
    const instanceId = await world.bought();
    simulator.faults.code('uploadLicense', 'APIGW.0301', { times: 2 });
    await world.ask(instanceId, 'KEYS');
    for (const attempts of [1, 2]) {
      await world.became(putOff, instanceId, 'KEYS', { attempts });
      world.pass(60_000);
    }
    await world.became(delivered, instanceId, 'KEYS');
    const types = (await world.events(instanceId)).map(({ type }) => type);
    expect(types.slice(-2)).to.deep.equal(['alert.message-blocked', 'message.delivered']);
    const alert = await world.koobridge.logged({ alert: true, code: 'APIGW.0301' });
    expect(alert.reason).to.match(/APIGW\.0301/);
  });

  describe('because KooGallery refuses it', () => {
    const command = { file: 'outbox.ts', add: 'addOutboxCommands' };
    const outbox = (...args: string[]) => {
      const access = ['--url', world.koobridge.server.url, '--token', 'demo-management-token'];
      return runCommand(command, ['outbox', ...args, ...access], process.cwd());
    };

    /** A license that is refused as often as it is sent. */
    async function refused(eventId: string): Promise<{ instanceId: string; messageId: string }> {
      const instanceId = await world.bought();
      world.simulator.faults.code('uploadLicense', '91381033', { eventId });
      await world.ask(instanceId, eventId);
      await world.became(dead, instanceId, eventId);
      return { instanceId, messageId: messageOf(instanceId, eventId) };
    }

    it('is dead: seen, alerted and counted, and goes out when somebody has it tried again', async () => {
      const { koobridge, simulator } = world;
      const { instanceId, messageId } = await refused('REFUSED');
      const [message, ...others] = await world.messages('?state=dead&endpoint=license-demo');
      expect(others).to.deep.equal([]);
      expect(message).to.include({ messageId, instanceId, state: 'dead', attempts: 1, lastCode: '91381033' });
      expect(await koobridge.read(`/outbox/${messageId}`)).to.deep.equal(message);
      const alert = (await world.events(instanceId)).at(-1);
      expect(alert?.type).to.equal('alert.message-dead');
      expect(alert?.data).to.include({ messageId, code: '91381033' });
      const metrics = await (await fetch(`${koobridge.server.url}/metrics`)).text();
      expect(metrics).to.include('koobridge_outbox_messages{state="dead"} 1');

      simulator.faults.clear();
      const retried = await world.retry(messageId);
      expect(retried.status).to.equal(200);
      expect(await retried.json()).to.include({
        messageId,
        state: 'waiting',
        attempts: 0,
        lastCode: '91381033',
      });
      await world.became(delivered, instanceId, 'REFUSED');
      expect(simulator.uploads.of('REFUSED')).to.have.length(1);
      const again = await world.retry(messageId);
      expect(again.status).to.equal(404);
      expect(((await again.json()) as { detail: string }).detail).to.match(/what was delivered is not kept/);
    });

    it('can be seen and tried again on the command line', async function () {
      this.timeout(60_000);
      const { instanceId, messageId } = await refused('BY-COMMAND');
      const [json, words, none] = await Promise.all([
        outbox('list', '--state', 'dead', '--json'),
        outbox('list', '--instance', instanceId),
        outbox('list', '--endpoint', 'saas-demo'),
      ]);
      expect(json.code).to.equal(1);
      expect(JSON.parse(json.stdout).messages[0]).to.include({ messageId, lastCode: '91381033' });
      expect(words.code).to.equal(1);
      expect(words.stdout).to.match(
        new RegExp(`^${messageId}  dead\n  license-upload, instance ${instanceId}`),
      );
      expect(none).to.deep.equal({
        code: 0,
        stdout: 'There is nothing that KooGallery has still to be told.\n',
        stderr: '',
      });

      world.simulator.faults.clear();
      const retried = await outbox('retry', messageId);
      expect(retried).to.deep.equal({ code: 0, stdout: `${messageId} is tried again.\n`, stderr: '' });
      await world.became(delivered, instanceId, 'BY-COMMAND');
      const [gone, wrong] = await Promise.all([
        outbox('retry', messageId),
        outbox('list', '--state', 'lost'),
      ]);
      expect(gone.code).to.equal(2);
      expect(gone.stderr).to.include('There is no message');
      expect(wrong.code).to.equal(2);
    });
  });

  it('cannot be tried again by hand while it is tried by itself', async () => {
    const instanceId = await world.bought();
    world.simulator.faults.code('uploadLicense', 'CBC.0999');
    await world.ask(instanceId, 'WAITING');
    await world.became(putOff, instanceId, 'WAITING');
    const refusal = await world.retry(messageOf(instanceId, 'WAITING'));
    expect(refusal.status).to.equal(409);
    expect(((await refusal.json()) as { detail: string }).detail).to.match(/is not dead: it waits/);
    expect((await world.retry('nothing')).status).to.equal(404);
  });
});
