import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { signAkSk } from '../../protocol/ak-sk.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';

const eventId = '87b94795-0603-4e24-8ae5-69420d60e3c8';
const license = Buffer.from('KOOLIC1.eyJhIjoxfQ.c2lnbmF0dXJl\r\n--not-a-boundary\r\n');
const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex');

type Answer = Record<string, string>;

describe('the upload of the simulator', () => {
  let simulator: Simulator;
  beforeEach(async () => {
    simulator = await startSimulator({ port: 0, ak: 'demo-ak', sk: 'demo-sk' });
  });
  afterEach(() => simulator.close());

  async function send(
    body: Buffer,
    contentType: string,
    change: { id?: string; sk?: string; headers?: Record<string, string> } = {},
  ) {
    const { id = eventId, sk = 'demo-sk', headers: more = {} } = change;
    const url = `${simulator.url}/api/mkp-openapi-public/global/v1/market-event/${id}/file`;
    const headers = { 'content-type': contentType, ...more };
    const signature = signAkSk({
      method: 'POST',
      url,
      headers,
      body,
      ak: 'demo-ak',
      sk,
      date: new Date(),
    });
    const response = await fetch(url, { method: 'POST', body, headers: { ...headers, ...signature } });
    return { status: response.status, answer: (await response.json()) as Answer };
  }

  async function sendForm(form: FormData, change: Parameters<typeof send>[2] = {}) {
    const made = new Response(form);
    return send(Buffer.from(await made.arrayBuffer()), made.headers.get('content-type') ?? '', change);
  }

  function formOf(request: unknown, file: Buffer | null = null): FormData {
    const form = new FormData();
    if (file !== null) form.append('file', new Blob([file]), 'license.lic');
    form.append('isvUpdateFileReq', new Blob([JSON.stringify(request)], { type: 'application/json' }));
    return form;
  }

  const fileRequest = { type: 'FILE', file_name: 'license.lic', sha256: sha256Of(license) };

  it('takes a file with its hash, keeps it byte for byte, and says so', async () => {
    const before = new Date();
    const { status, answer } = await sendForm(formOf(fileRequest, license));
    expect(status).to.equal(200);
    expect(answer).to.deep.equal({ error_code: 'CBC.0000', error_msg: 'Success' });
    const [upload, ...others] = simulator.uploads.list();
    expect(others).to.deep.equal([]);
    expect(upload).to.include({ eventId, type: 'FILE', fileName: 'license.lic', sha256: sha256Of(license) });
    expect(upload?.content.equals(license)).to.equal(true);
    expect(upload?.receivedAt).to.be.within(before, new Date());
  });

  it('takes a string, of 1024 characters at most', async () => {
    const characters = '许'.repeat(1024);
    expect((await sendForm(formOf({ type: 'CHARACTERS', characters }))).status).to.equal(200);
    const [upload] = simulator.uploads.of(eventId);
    expect(upload).to.include({ type: 'CHARACTERS', fileName: null });
    expect(upload?.content.toString()).to.equal(characters);
    const tooLong = await sendForm(formOf({ type: 'CHARACTERS', characters: `${characters}x` }));
    expect(tooLong).to.deep.equal({
      status: 400,
      answer: {
        error_code: 'CBC.0101',
        error_msg: 'A parameter is not allowed. (characters is longer than 1024 characters)',
      },
    });
    expect(simulator.uploads.list()).to.have.length(1);
  });

  it('reads a body as the guide prints it, whose file part calls itself a form and whose other part has no file name', async () => {
    const request = JSON.stringify({ ...fileRequest, characters: '111' });
    const lines = [
      '--X7g_1-a',
      'Content-Disposition: form-data; name="file"; filename="license.lic"',
      'Content-Type: multipart/form-data',
      'Content-Transfer-Encoding: binary',
      '',
      license.toString('latin1'),
      '--X7g_1-a',
      'Content-Disposition: form-data; name="isvUpdateFileReq"',
      'Content-Type: application/json;charset=UTF-8',
      '',
      request,
      '--X7g_1-a--',
      '',
    ];
    const body = Buffer.from(lines.join('\r\n'), 'latin1');
    for (const boundary of ['X7g_1-a', '"X7g_1-a"']) {
      const { answer } = await send(body, `multipart/form-data; boundary=${boundary}`);
      expect(answer.error_code, answer.error_msg).to.equal('CBC.0000');
    }
    const contents = simulator.uploads.of(eventId).map(({ content }) => content);
    expect(contents.every((content) => content.equals(license))).to.equal(true);
    expect(contents).to.have.length(2);
  });

  it('takes a body whose hash its sender left out of the signature, as the official SDK can', async () => {
    const headers = { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' };
    expect((await sendForm(formOf(fileRequest, license), { headers })).status).to.equal(200);
  });

  it('refuses what is not signed rightly, as the gateway does, and keeps nothing', async () => {
    const { status, answer } = await sendForm(formOf(fileRequest, license), { sk: 'another' });
    expect(status).to.equal(401);
    expect(answer).to.include({ error_code: 'APIGW.0301' });
    expect(answer.error_msg).to.include('verify aksk signature fail');
    expect(simulator.uploads.list()).to.deep.equal([]);
  });

  it('refuses what is wrong with a field, and says what', async () => {
    const characters = 'A-LICENSE';
    for (const [form, problem] of [
      [formOf({}), 'type is undefined instead of CHARACTERS or FILE'],
      [formOf({ type: 'TEXT', characters }), 'type is "TEXT" instead of CHARACTERS or FILE'],
      [formOf({ type: 'CHARACTERS' }), 'characters is missing, and type is CHARACTERS'],
      [formOf({ type: 'CHARACTERS', characters: '' }), 'characters is missing, and type is CHARACTERS'],
      [formOf({ type: 'CHARACTERS', characters: 5 }), 'characters is not a string'],
      [formOf({ type: 'CHARACTERS', character: 'x' }), 'character is not a field of this interface'],
      [formOf({ ...fileRequest, file_name: null }, license), 'file_name is missing, and type is FILE'],
      [formOf({ ...fileRequest, file_name: 'x'.repeat(1025) }, license), 'file_name is longer than 1024'],
      [formOf({ ...fileRequest, sha256: undefined }, license), 'sha256 is missing, and type is FILE'],
      [formOf(fileRequest), 'there is no part file, and type is FILE'],
      [formOf(fileRequest, Buffer.from('x')), 'sha256 is not that of the 1 bytes of the file'],
      [formOf(['FILE']), 'the part isvUpdateFileReq is no JSON object'],
    ] as const) {
      const { status, answer } = await sendForm(form);
      expect(status, problem).to.equal(400);
      expect(answer.error_code).to.equal('CBC.0101');
      expect(answer.error_msg).to.include(problem);
    }
    expect(simulator.uploads.list()).to.deep.equal([]);
  });

  it('refuses what is wrong with the form', async () => {
    const text = new FormData();
    text.append('isvUpdateFileReq', JSON.stringify({ type: 'CHARACTERS', characters: 'A' }));
    const untyped = await sendForm(text);
    expect(untyped.answer.error_msg).to.include(
      'isvUpdateFileReq is of type none instead of application/json',
    );
    const nameless = formOf(fileRequest);
    nameless.append('file', 'the file as a text');
    expect((await sendForm(nameless)).answer.error_msg).to.include('the part file has no file name');
    const empty = new FormData();
    empty.append('other', '1');
    expect((await sendForm(empty)).answer.error_msg).to.include('there is no part isvUpdateFileReq');

    const json = await send(Buffer.from('{"type":"CHARACTERS"}'), 'application/json');
    expect(json.answer.error_msg).to.include(
      'Content-Type is application/json instead of multipart/form-data',
    );
    const broken = await send(Buffer.from('--a\r\nnot a form'), 'multipart/form-data; boundary=a');
    expect(broken.answer.error_msg).to.include('cannot be read as multipart/form-data');
    const longId = await sendForm(formOf({ type: 'CHARACTERS', characters: 'A' }), { id: 'e'.repeat(65) });
    expect(longId.answer.error_msg).to.include('the event id is longer than 64 characters');
  });

  it('refuses what is larger than the gateway lets through', async () => {
    const { status, answer } = await send(
      Buffer.alloc(12 * 1024 * 1024 + 1),
      'multipart/form-data; boundary=a',
    );
    expect(status).to.equal(413);
    expect(answer).to.include({ error_code: 'APIGW.0201' });
  });

  it("lists what came at the simulator's own interface, all of it or one request's", async () => {
    await sendForm(formOf(fileRequest, license));
    await sendForm(formOf({ type: 'CHARACTERS', characters: 'A-LICENSE' }), { id: 'another-event' });
    const listed = async (query: string) => {
      const response = await fetch(`${simulator.url}/api/v1/uploads${query}`);
      expect(response.status).to.equal(200);
      const { items, next } = (await response.json()) as { items: Record<string, unknown>[]; next: null };
      expect(next).to.equal(null);
      return items;
    };
    const all = await listed('');
    expect(all.map((item) => item.eventId)).to.deep.equal([eventId, 'another-event']);
    expect(all[0]).to.include({
      type: 'FILE',
      fileName: 'license.lic',
      bytes: license.length,
      sha256: sha256Of(license),
      content: license.toString('base64'),
    });
    expect(await listed('?eventId=another-event')).to.deep.equal([all[1]]);
    expect(await listed('?eventId=nothing')).to.deep.equal([]);
  });
});
