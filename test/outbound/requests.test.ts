import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { expect } from 'chai';
import { outbound } from '../../generated/outbound.ts';
import type { Operation } from '../../outbound/request.ts';
import { verifyAkSk } from '../../protocol/ak-sk.ts';
import { verifyUsagePush } from '../../protocol/usage-signature.ts';
import { about, accessKey, clientWorld, file, record, requests } from './client-world.ts';
import { keys } from './marketplace.ts';

describe("the requests of the client of KooGallery's open interface", () => {
  const world = clientWorld();

  async function sendAll(): Promise<void> {
    const client = world.client();
    for (const send of Object.values(requests)) await send(client);
  }
  const json = (index: number) => JSON.parse(world.server.requests[index]?.body.toString() ?? '') as unknown;

  it('go where the contract says', async () => {
    world.answers('MKT.0000');
    await sendAll();
    expect(world.server.requests.map(({ method, target }) => `${method} ${target}`)).to.deep.equal(
      Object.keys(requests).map((name) => {
        const { method, path } = outbound.koogallery[name as Operation];
        return `${method} ${path.replace('{event_id}', 'event-1')}`;
      }),
    );
  });

  it('are signed with AK and SK over the very bytes that are sent, all but the newer usage push', async () => {
    world.answers('MKT.0000');
    await sendAll();
    const secretOf = (ak: string) => (ak === keys.ak ? keys.sk : undefined);
    for (const { target, method, headers, body } of world.server.requests) {
      if (target === outbound.koogallery.pushUsage.path) {
        expect(headers.authorization).to.equal(undefined);
        continue;
      }
      const verdict = verifyAkSk({ method, target, headers, body, secretOf, now: Date.now() });
      expect(verdict, target).to.deep.equal({ ok: true, ak: keys.ak });
    }
  });

  it("are signed as Huawei's own SDK signs them; of a multipart body it leaves the type out, too", async () => {
    world.answers('MKT.0000');
    await sendAll();
    for (const { target, method, headers, body } of world.server.requests) {
      if (target === outbound.koogallery.pushUsage.path) continue;
      const type = String(headers['content-type']);
      const isJson = type === 'application/json';
      const oracle: { Authorization?: string } = AKSKSigner.sign(
        {
          endpoint: `http://${headers.host}${target}`,
          method,
          headers: { 'content-type': type, 'X-Sdk-Date': String(headers['x-sdk-date']) },
          data: isJson ? (JSON.parse(body.toString()) as object) : undefined,
        },
        sdkCredential(),
      );
      // It cannot hash bytes that it did not write, so of these only the names of the signed headers are compared.
      const compared = (text = '') => (isJson ? text : text.replace(/Signature=.*/, ''));
      expect(compared(headers.authorization), target).to.equal(compared(oracle.Authorization));
    }
  });

  it('push usage with the access key, in sorted JSON', async () => {
    world.answers('MKT.0000');
    const records = [{ ...record, packageInstanceId: 'p-1' }];
    expect(await world.client().pushUsage(records, accessKey, about)).to.deep.equal({ kind: 'accepted' });
    const [request] = world.server.requests;
    const body = request?.body.toString('utf8') ?? '';
    expect(body).to.equal(
      '{"usage_records":[{"begin_time":"20220809T080000Z","end_time":"20220809T090000Z","instance_id":"7f141bf1-aec8-4859-8323-fb3a8ad50721","metering_sn":"sn-1","record_time":"20220809T091000Z","relate_pkg_instance":"p-1","usage_value":"99"}]}',
    );
    const { ts, nonce, signature } = request?.headers ?? {};
    const push = { accessKey, ts: String(ts), nonce: String(nonce), body };
    expect(verifyUsagePush(push, String(signature))).to.equal(true);
    expect(ts).to.match(/^\d{13}$/);
    expect(nonce).to.match(/^[\da-f-]{36}$/);
  });

  it('push usage with another nonce each time', async () => {
    world.answers('MKT.0000');
    const client = world.client();
    for (let times = 0; times < 3; times++) await client.pushUsage([record], accessKey, about);
    expect(new Set(world.server.requests.map(({ headers }) => headers.nonce)).size).to.equal(3);
  });

  it('push usage the older way with the product and without a number', async () => {
    world.answers('MKT.0000');
    await world.client().pushUsageOld([{ ...record, productId: 'OFFI1' }], about);
    expect(json(0)).to.deep.equal({
      usage_records: [
        {
          instance_id: record.instanceId,
          product_id: 'OFFI1',
          record_time: '20220809T091000Z',
          begin_time: '20220809T080000Z',
          end_time: '20220809T090000Z',
          usage_value: '99',
        },
      ],
    });
  });

  it('upload a file as multipart with name, bytes and hash, and a text as characters', async () => {
    world.answers('CBC.0000');
    const client = world.client();
    expect(await client.upload('event-1', file, about)).to.deep.include({ kind: 'done' });
    expect(await client.upload('event-2', { kind: 'text', text: 'LICENSE-TEXT' }, about)).to.deep.include({
      kind: 'done',
    });
    const [first, second] = await Promise.all(world.server.requests.map(formOf));
    expect(first?.description).to.deep.equal({
      type: 'FILE',
      file_name: 'license.lic',
      sha256: createHash('sha256').update(file.content).digest('hex'),
    });
    expect(first?.file?.name).to.equal('license.lic');
    expect(first?.bytes).to.deep.equal(file.content);
    expect(second).to.deep.include({
      description: { type: 'CHARACTERS', characters: 'LICENSE-TEXT' },
      file: null,
    });
  });

  it('do not upload a text that KooGallery would not take', async () => {
    const told = await world.client().upload('event-1', { kind: 'text', text: 'x'.repeat(1025) }, about);
    expect(told).to.deep.include({ kind: 'refused', blocked: false });
    expect(told)
      .to.have.property('reason')
      .that.matches(/1025 characters.*1024/);
    expect(world.server.requests).to.deep.equal([]);
  });

  it('report clients by id or by number', async () => {
    world.answers('92020000');
    await world.client().reportUse([{ code: 'PL1', clients: [{ id: 'a' }, { activeNumber: 7 }] }], about);
    expect(json(0)).to.deep.equal({
      usage_info: [{ license: 'PL1', software_usage_Info: [{ id: 'a' }, { active_num: 7 }] }],
    });
  });

  it('that cannot be written at all are trouble, and no error', async () => {
    // Half of a character cannot stand in an address.
    const told = await world.client().upload('\ud800', file, about);
    expect(told).to.deep.include({ kind: 'trouble', code: null });
    expect(world.server.requests).to.deep.equal([]);
  });

  it('use connections again', async () => {
    world.answers('92020000');
    const client = world.client();
    for (let times = 0; times < 10; times++) await client.activateAll(['PL1'], null, about);
    expect(new Set(world.server.requests.map(({ socket }) => socket)).size).to.be.at.most(2);
  });
});

function sdkCredential() {
  const unused = () => Promise.reject(new Error('the signer asks for the keys only'));
  return {
    getAk: () => keys.ak,
    getSk: () => keys.sk,
    processAuthRequest: unused,
    processAuthParams: unused,
  };
}

async function formOf({ headers, body }: { headers: IncomingHttpHeaders; body: Buffer }) {
  const type = String(headers['content-type']);
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const part = form.get('isvUpdateFileReq');
  const sent = form.get('file');
  const given = part instanceof File ? await part.text() : String(part);
  const bytes = sent instanceof File ? Buffer.from(await sent.arrayBuffer()) : null;
  return { description: JSON.parse(given) as unknown, file: sent instanceof File ? sent : null, bytes };
}
