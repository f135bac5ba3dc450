import type { Told } from '../../lifecycle/ports.ts';
import type { PushResult } from '../../metering/ports.ts';
import { createKooGallery, type KooGallery, type KooGalleryOptions } from '../../outbound/koogallery.ts';
import type { Operation, OutboundCall } from '../../outbound/request.ts';
import { keys } from './marketplace.ts';
import { type RecordingServer, startRecordingServer } from './recording-server.ts';

/** About whom the tests ask. */
export const about = {
  endpoint: 'saas-demo',
  instanceId: 'instance-1',
  sandbox: false,
  signal: new AbortController().signal,
};
export const accessKey = 'the-access-key-of-the-endpoint';
export const record = {
  instanceId: '7f141bf1-aec8-4859-8323-fb3a8ad50721',
  recordedAt: new Date('2022-08-09T09:10:00Z'),
  beginAt: new Date('2022-08-09T08:00:00Z'),
  endAt: new Date('2022-08-09T09:00:00Z'),
  value: '99',
  meteringSn: 'sn-1',
  packageInstanceId: null,
};
export const file = {
  kind: 'file',
  fileName: 'license.lic',
  content: Buffer.from([0, 1, 2, 255, 13, 10]),
} as const;

/** The interfaces that the client calls, but the order query. */
export type Asked = Exclude<Operation, 'queryOrder' | 'queryLicenses'>;

/** One request of each interface; the order query has a test of its own. */
export const requests: Record<Asked, (client: KooGallery) => Promise<Told<unknown> | PushResult>> = {
  pushUsage: (client) => client.pushUsage([record], accessKey, about),
  pushUsageOld: (client) => client.pushUsageOld([{ ...record, productId: 'OFFI1' }], about),
  uploadLicense: (client) => client.upload('event-1', file, about),
  activateLicense: (client) => client.activate('PL-SECRET-1', null, about),
  activateLicenses: (client) => client.activateAll(['PL-SECRET-1', 'PL-SECRET-2'], null, about),
  queryLicense: (client) => client.query('PL-SECRET-1', about),
  reportSoftwareUsage: (client) =>
    client.reportUse([{ code: 'PL-SECRET-1', clients: [{ id: 'somebody@example.com' }] }], about),
};

/** A server in KooGallery's place, clients of it, and what they told. */
export interface ClientWorld {
  server: RecordingServer;
  calls: OutboundCall[];
  logged: { level: string; facts: Record<string, unknown>; message: string }[];
  client(change?: Partial<KooGalleryOptions>): KooGallery;
  /** What the server says from now on. */
  answers(code: string, status?: number, headers?: Record<string, string>): void;
}

/** A fresh world for each test of a suite. */
export function clientWorld(): ClientWorld {
  const clients: KooGallery[] = [];
  beforeEach(async () => {
    world.server = await startRecordingServer();
    world.calls = [];
    world.logged = [];
  });
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()));
    await world.server.close();
  });

  const note = (level: string) => (facts: Record<string, unknown>, message: string) =>
    void world.logged.push({ level, facts, message });
  const world: Omit<ClientWorld, 'server'> & { server: RecordingServer } = {
    server: undefined as unknown as RecordingServer,
    calls: [],
    logged: [],
    client(change = {}) {
      const made = createKooGallery({
        baseUrl: world.server.url,
        ...keys,
        now: Date.now,
        timeoutMs: 2000,
        log: { warn: note('warn'), info: note('info'), error: note('error') },
        onCall: (call) => void world.calls.push(call),
        ...change,
      });
      clients.push(made);
      return made;
    },
    answers(code, status = 200, headers = {}) {
      world.server.reply = { status, headers, body: { error_code: code, error_msg: 'in words' } };
    },
  };
  return world;
}
