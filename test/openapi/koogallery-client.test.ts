import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../../generated/types/koogallery.ts';

const prefix = '/api/mkp-openapi-public/global';

// The calls below have to compile without a cast: that is half of what is tested.
describe('A client typed by the contract of the open interface', () => {
  let server: Server;
  let client: Client<paths>;
  let answer: { status: number; body: unknown };
  let request: { line: string; type: string; body: string };

  const take = async (incoming: IncomingMessage) => {
    const { method, url, headers } = incoming;
    request = {
      line: `${method} ${url}`,
      type: headers['content-type'] ?? '',
      body: await text(incoming),
    };
  };

  before(async () => {
    server = createServer((incoming, outgoing) => {
      void take(incoming).then(() => {
        outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify(answer.body));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    client = createClient<paths>({ baseUrl: `http://127.0.0.1:${port}` });
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  it('gives the same form of answer whatever the HTTP status', async () => {
    type Answer = components['schemas']['ActivateLicenseAnswer'];
    const activate = () => client.POST(`${prefix}/v1/license/activate`, { body: { license: 'PL1' } });
    answer = { status: 200, body: { error_code: '92020003', error_msg: 'illegal state' } };
    const refused: Answer | undefined = (await activate()).data;
    expect(refused).to.deep.equal(answer.body);
    answer = { status: 500, body: { error_code: '92020001', error_msg: 'internal error' } };
    const failed: Answer | undefined = (await activate()).error;
    expect(failed).to.deep.equal(answer.body);
    expect(request).to.deep.equal({
      line: `POST ${prefix}/v1/license/activate`,
      type: 'application/json',
      body: '{"license":"PL1"}',
    });
  });

  it('puts the event into the path of an upload, and sends its parts', async () => {
    answer = { status: 200, body: { error_code: 'CBC.0000', error_msg: 'Success' } };
    const { data } = await client.POST(`${prefix}/v1/market-event/{event_id}/file`, {
      params: { path: { event_id: 'event 1' } },
      body: {
        file: new Blob(['bytes']),
        isvUpdateFileReq: { type: 'FILE', file_name: 'a.lic', sha256: '0' },
      },
      bodySerializer({ file, isvUpdateFileReq }) {
        const form = new FormData();
        if (file) form.append('file', file, isvUpdateFileReq.file_name);
        form.append(
          'isvUpdateFileReq',
          new Blob([JSON.stringify(isvUpdateFileReq)], { type: 'application/json' }),
        );
        return form;
      },
    });
    expect(data?.error_code).to.equal('CBC.0000');
    expect(request.line).to.equal(`POST ${prefix}/v1/market-event/event%201/file`);
    expect(request.type).to.match(/^multipart\/form-data; boundary=/);
    expect(request.body).to.match(/name="file"; filename="a\.lic"[\s\S]*\r\n\r\nbytes\r\n/);
    expect(request.body).to.include('{"type":"FILE","file_name":"a.lic","sha256":"0"}');
  });

  it('asks for the query of an order and gives the order', async () => {
    answer = { status: 200, body: { resultCode: 'MKT.0000', resultMsg: 'Success', orderInfo: null } };
    const query = { orderId: 'CS1', orderLineId: 'CS1-000001' };
    const { data } = await client.GET(`${prefix}/v1/order/query`, { params: { query } });
    expect(data?.resultCode).to.equal('MKT.0000');
    expect(request.line).to.equal(`GET ${prefix}/v1/order/query?orderId=CS1&orderLineId=CS1-000001`);
  });
});
