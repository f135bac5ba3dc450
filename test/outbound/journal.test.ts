import { expect } from 'chai';
import { outboundRow } from '../../server/journal-outbound.ts';
import { type Asked, about, accessKey, clientWorld, file, record, requests } from './client-world.ts';
import { keys } from './marketplace.ts';

/** What each interface is told that nobody else may see. */
const secrets: Partial<Record<Asked, string[]>> = {
  pushUsage: [accessKey],
  activateLicense: ['PL-SECRET-1'],
  activateLicenses: ['PL-SECRET-1', 'PL-SECRET-2'],
  queryLicense: ['PL-SECRET-1'],
  reportSoftwareUsage: ['PL-SECRET-1', 'somebody@example.com'],
};

describe('the journal of what KooGallery is asked', () => {
  const world = clientWorld();

  const rows = () => world.calls.map(outboundRow);

  it('has one row for each request, with its endpoint, its instance and how it ended', async () => {
    world.answers('92020000');
    const client = world.client();
    for (const send of Object.values(requests)) await send(client);
    expect(rows().map(({ scene }) => scene)).to.deep.equal(Object.keys(requests));
    for (const row of rows())
      expect(row).to.include({
        endpoint: 'saas-demo',
        instance_id: 'instance-1',
        direction: 'out',
        sandbox: 0,
        result_code: '92020000',
        http_status: 200,
        outcome: 'done',
        problem: null,
      });
  });

  it('tells of what was refused, and of requests without an answer', async () => {
    const client = world.client();
    world.answers('92020005');
    await requests.queryLicense(client);
    world.server.reply = (response) => response.destroy();
    await requests.queryLicense(client);
    expect(rows().map(({ outcome, problem }) => [outcome, problem])).to.deep.equal([
      ['refused', null],
      ['failed', 'no connection (UND_ERR_SOCKET)'],
    ]);
  });

  it('holds no codes, clients and keys, even when an answer repeats them (R23)', async () => {
    const client = world.client();
    for (const [operation, told] of Object.entries(secrets) as [Asked, string[]][]) {
      world.server.reply = {
        body: { error_code: '95000001', error_msg: `no: ${told}`, data: { license_code: told[0] } },
      };
      const answer = await requests[operation](client);
      for (const secret of [...told, keys.sk, keys.ak]) {
        expect(JSON.stringify(rows()), secret).to.not.contain(secret);
        expect(
          JSON.stringify([answer, world.logged, world.calls.map(({ answer: _, ...call }) => call)]),
        ).to.not.contain(secret);
      }
    }
    expect(rows()).to.have.length(Object.keys(secrets).length);
    expect(JSON.stringify(rows())).to.contain('sn-1').and.contain('no: ***');
  });

  it('holds no license, as text or as file, even when an answer repeats it (R23)', async () => {
    const text = 'LICENSE\n"TEXT"';
    world.server.reply = { body: { error_code: '91381037', error_msg: `bad: ${text}` } };
    const client = world.client();
    const answer = await client.upload('event-1', { kind: 'text', text }, about);
    await client.upload('event-2', { ...file, content: Buffer.from('BYTES-OF-THE-LICENSE') }, about);
    expect(answer).to.have.property('reason').that.contains('bad: ***');
    const [first, second] = rows();
    expect(JSON.stringify(first)).to.not.match(/TEXT/);
    expect(second?.request).to.not.contain('BYTES-OF');
  });

  it('has of an upload its type, name, size and hash', async () => {
    world.answers('CBC.0000');
    const client = world.client();
    await client.upload('event-1', file, about);
    await client.upload('event-2', { kind: 'text', text: 'LICENSE-TEXT' }, about);
    const bodies = rows().map(({ request }) => JSON.parse((JSON.parse(request) as { body: string }).body));
    expect(bodies[0]).to.deep.include({ type: 'FILE', file_name: 'license.lic', bytes: 6 });
    expect(bodies[0].sha256).to.match(/^[\da-f]{64}$/);
    expect(bodies[1]).to.deep.equal({ type: 'CHARACTERS', length: 12 });
  });

  it('has of a large batch of usage how many records, the first and the last', async () => {
    world.answers('MKT.0000');
    const records = Array.from({ length: 1000 }, (_, index) => ({ ...record, meteringSn: `sn-${index}` }));
    await world.client().pushUsage(records, accessKey, about);
    const { body } = JSON.parse(rows()[0]?.request ?? '') as { body: string };
    expect(JSON.parse(body)).to.have.nested.property('last.metering_sn', 'sn-999');
    expect(JSON.parse(body)).to.deep.include({ records: 1000 });
    expect(body.length).to.be.below(1000);
  });
});
