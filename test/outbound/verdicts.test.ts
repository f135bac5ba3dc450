import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import type { Told } from '../../lifecycle/ports.ts';
import type { PushResult } from '../../metering/ports.ts';
import { type Asked, clientWorld, requests } from './client-world.ts';

/**
 * What an answer means. `trouble`: again, with pauses; `later`: after a minute, as no time was said; `lost`: again, and it may
 * have been carried out; `refused`: never as it is; `blocked`: not before keys, rights or clock are mended.
 */
type Fate = 'done' | 'trouble' | 'later' | 'lost' | 'refused' | 'blocked';

// HTTP status, code, fate: row by row as the tables of the open interface have them.
const usagePushOld: [number, string, Fate][] = [
  [200, 'MKT.0000', 'done'],
  [500, 'MKT.0999', 'trouble'],
  [500, 'MKT.0100', 'refused'],
  [400, 'MKT.0101', 'refused'],
  [400, 'MKT.0102', 'blocked'],
  [400, 'MKT.0199', 'refused'],
  // It may be about one instance of the batch, which halving finds.
  [401, 'MKT.0150', 'refused'],
  [401, 'MKT.0151', 'blocked'],
  [401, 'MKT.0154', 'blocked'],
  [500, 'MKT.9001', 'refused'],
  [500, 'MKT.9002', 'refused'],
  [500, 'MKT.9003', 'refused'],
  [500, 'MKT.9004', 'refused'],
];
const usagePush: [number, string, Fate][] = [
  ...usagePushOld,
  [406, 'MKT.0250', 'later'],
  [406, 'MKT. 0250', 'later'],
  [500, '94060001', 'trouble'],
  [401, '94060002', 'blocked'],
  [400, '94060003', 'refused'],
  [400, '94060004', 'refused'],
  [400, '94060005', 'refused'],
  [400, '94060006', 'blocked'],
];
const upload: [number, string, Fate][] = [
  [200, 'CBC.0000', 'done'],
  [403, 'CBC.0150', 'blocked'],
  [400, 'CBC.0101', 'refused'],
  [500, 'CBC.0999', 'trouble'],
  [200, '91381033', 'refused'],
  [200, '91381034', 'refused'],
  [200, '91381035', 'refused'],
  [200, '91381036', 'trouble'],
  [200, '91381037', 'refused'],
  [200, '91381038', 'refused'],
  [200, '91380150', 'blocked'],
];
const licenseCodes: [number, string, Fate][] = [
  [200, '92020000', 'done'],
  [200, '92020001', 'trouble'],
  [500, '92020001', 'trouble'],
  [403, '92020001', 'blocked'],
  [200, '92020002', 'refused'],
  [400, '92020002', 'refused'],
  [200, '92020003', 'refused'],
  [200, '92020004', 'later'],
  [200, '92020005', 'refused'],
  [200, '92020011', 'refused'],
  [200, '92020020', 'refused'],
  [400, '95000001', 'refused'],
  [405, '95000002', 'refused'],
  [415, '95000003', 'refused'],
  [400, '95000004', 'refused'],
];
const gateway: [number, string, Fate][] = [
  [404, 'APIGW.0101', 'refused'],
  [404, 'APIGW.0103', 'refused'],
  [400, 'APIGW.0104', 'refused'],
  [400, 'APIGW.0105', 'refused'],
  [400, 'APIGW.0106', 'refused'],
  [400, 'APIGW.0201', 'refused'],
  [413, 'APIGW.0201', 'refused'],
  [414, 'APIGW.0201', 'refused'],
  [494, 'APIGW.0201', 'refused'],
  [502, 'APIGW.0201', 'lost'],
  [504, 'APIGW.0201', 'lost'],
  [401, 'APIGW.0301', 'blocked'],
  [403, 'APIGW.0302', 'blocked'],
  [401, 'APIGW.0303', 'blocked'],
  // As gateways of one's own print it.
  [401, 'APIG.0303', 'blocked'],
];
const tables: Record<Asked, [number, string, Fate][]> = {
  pushUsage: usagePush,
  pushUsageOld: usagePushOld,
  uploadLicense: upload,
  activateLicense: licenseCodes,
  activateLicenses: licenseCodes,
  queryLicense: licenseCodes,
  reportSoftwareUsage: licenseCodes,
};

describe("what KooGallery's answers mean", () => {
  const world = clientWorld();
  const said = {
    error_msg: 'in words',
    data: { license_code_info: '{}', status: 'ALIVE', license_code: 'PL' },
  };

  for (const [operation, send] of Object.entries(requests) as [Asked, (typeof requests)[Asked]][]) {
    const rows = [...tables[operation], ...gateway];

    for (const [status, code, fate] of rows) {
      it(`${operation}: ${code} (HTTP ${status}) is ${fate}`, async () => {
        for (const written of prefixed(code)) {
          world.server.reply = { status, body: { error_code: written, ...said } };
          const told = await send(world.client());
          expect(fateOf(told), JSON.stringify(told)).to.equal(asTold(operation, fate));
          if (!('reason' in told)) continue;
          expect(told).to.include({ code: written });
          expect(told.reason).to.contain(`${written} (HTTP ${status})`).and.contain('It says: "in words".');
        }
        expect(world.logged).to.deep.equal([]);
      });
    }

    it(`${operation}: no code of the contract is without a row here`, () => {
      const { errorCodes, gatewayErrorCodes } = outbound.koogallery[operation];
      const known = [...Object.keys(errorCodes), ...Object.keys(gatewayErrorCodes)];
      expect(rows.map(([, code]) => code)).to.include.members(known);
    });
  }

  describe('without a code of the tables', () => {
    const others: [status: number, body: unknown, fate: Fate][] = [
      [200, '[]', 'refused'],
      [302, 'moved', 'refused'],
      [404, '<html>', 'refused'],
      [401, '', 'blocked'],
      [403, '<html>', 'blocked'],
      [406, '', 'later'],
      [408, '', 'trouble'],
      [429, '', 'later'],
      [500, 'null', 'lost'],
      [503, '<html>', 'lost'],
      [200, { error_code: '12345678', error_msg: 'new' }, 'refused'],
      [400, { error_code: '12345678', error_msg: 'new' }, 'refused'],
      [500, { error_code: '12345678', error_msg: 'new' }, 'lost'],
      [401, { error_code: 'APIGW.0308', error_msg: 'new' }, 'blocked'],
      [200, { error_code: 92020000, error_msg: 'a number' }, 'refused'],
    ];
    for (const [status, body, fate] of others) {
      it(`HTTP ${status} with ${JSON.stringify(body)} is ${fate}, and drift in the log`, async () => {
        world.server.reply = { status, body };
        const told = await requests.activateLicense(world.client());
        expect(fateOf(told), JSON.stringify(told)).to.equal(fate);
        expect(told).to.have.property('reason').that.contains('in no table of KooGallery');
        const { error_code = null } = typeof body === 'object' ? (body as { error_code?: unknown }) : {};
        const [line] = world.logged;
        expect(line?.message).to.match(/^drift: /);
        expect(line?.facts).to.deep.include({
          operation: 'activateLicense',
          httpStatus: status,
          code: typeof error_code === 'string' ? error_code : null,
        });
      });
    }
  });

  it('that went well but tell nothing of the code are no success of a query, and one of an activation', async () => {
    world.answers('92020000');
    const client = world.client();
    expect(await requests.queryLicense(client)).to.deep.include({ kind: 'trouble', lost: true });
    expect(await requests.activateLicense(client)).to.deep.include({ kind: 'done' });
  });

  it('that say when to come back are believed: in seconds, or as a date by their own clock', async () => {
    const client = world.client();
    world.answers('MKT.0250', 406, { 'retry-after': '17' });
    expect(await requests.pushUsage(client)).to.deep.include({ kind: 'trouble', retryAfterMs: 17_000 });
    world.answers('MKT.0999', 500, { 'retry-after': '5' });
    expect(await requests.pushUsage(client)).to.deep.include({ kind: 'trouble', retryAfterMs: 5_000 });
    const theirs = Date.now() + 3_600_000;
    world.answers('92020004', 200, {
      date: new Date(theirs).toUTCString(),
      'retry-after': new Date(theirs + 90_000).toUTCString(),
    });
    expect(await requests.activateLicense(client)).to.deep.include({ kind: 'trouble', retryAfterMs: 90_000 });
  });

  describe('tell of what to do', () => {
    it('the keys of the account, or the access key that signs usage', async () => {
      const client = world.client();
      world.answers('APIGW.0301', 401);
      expect(await requests.uploadLicense(client))
        .to.have.property('reason')
        .that.contains('marketplace.ak');
      world.answers('94060002', 401);
      expect(await requests.pushUsage(client))
        .to.have.property('reason')
        .that.contains('keys.basic');
    });

    it('the address, when there is no such interface', async () => {
      world.answers('APIGW.0101', 404);
      const told = await requests.uploadLicense(world.client());
      expect(told).to.have.property('reason').that.contains('marketplace.site');
    });

    it('the clock, whenever it is off', async () => {
      for (const [code, status] of [
        ['APIGW.0301', 401],
        ['94060006', 400],
        ['95000001', 400],
        ['92020001', 500],
      ] as const) {
        world.answers(code, status, { date: new Date(Date.now() + 94_000).toUTCString() });
        const client = world.client();
        const told = await requests.activateLicense(client);
        expect(told)
          .to.have.property('reason')
          .that.matches(/your clock is 9[345] s behind KooGallery's/);
        expect(client.clock.skewMs()).to.be.within(-96_000, -92_000);
      }
    });

    it('that it is not the clock, when a signature is refused and the clock is right', async () => {
      const client = world.client();
      expect(client.clock.skewMs()).to.equal(null);
      world.answers('APIGW.0301', 401);
      const told = await requests.activateLicense(client);
      expect(told)
        .to.have.property('reason')
        .that.matches(/not the clock: your clock is \d s ahead of/);
      world.answers('95000001', 400);
      expect(await requests.activateLicense(client))
        .to.have.property('reason')
        .that.not.contains('clock');
    });
  });
});

/** Both prefixes are the same code (R25). */
function prefixed(code: string): string[] {
  const [, rest] = /^(?:MKT|CBC)\.(.+)$/.exec(code) ?? [];
  return rest === undefined ? [code] : [`MKT.${rest}`, `CBC.${rest}`];
}

function fateOf(told: Told<unknown> | PushResult): Fate {
  switch (told.kind) {
    case 'accepted':
      return 'done';
    case 'refused':
      return 'blocked' in told && told.blocked ? 'blocked' : 'refused';
    case 'trouble':
      if (told.retryAfterMs === 60_000) return 'later';
      return 'lost' in told && told.lost ? 'lost' : 'trouble';
    default:
      return told.kind;
  }
}

/** Usage that may have been taken is sent again all the same, so a push does not say. */
function asTold(operation: Asked, fate: Fate): Fate {
  return fate === 'lost' && operation.startsWith('pushUsage') ? 'trouble' : fate;
}
