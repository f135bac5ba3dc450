import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { callOfEntry } from '../../cli/explain/parse-har.ts';
import { readCall } from '../../cli/explain/read-call.ts';

const read = (text: string | Buffer) => {
  const { call } = readCall(Buffer.from(text));
  return { ...call, body: call.body?.toString('utf8') ?? null };
};

import { StartError } from '../../server/start-error.ts';

describe('a call on the command line', () => {
  it('is a curl line with its method, headers and data', () => {
    const line = `curl -sS -XPUT 'https://a/b?c=1&d=%2B' -H 'content-type: application/json' --header "x-sign: A" -d '{"a":1}'`;
    expect(read(line)).to.deep.equal({
      method: 'PUT',
      url: 'https://a/b?c=1&d=%2B',
      headers: [
        ['content-type', 'application/json'],
        ['x-sign', 'A'],
      ],
      body: '{"a":1}',
    });
  });

  it('is what Chrome copies for bash, with $-quotes and lines that go on', () => {
    const line = `curl 'https://a/b' \\\n  -H 'accept: */*' \\\n  -H 'content-type: application/json' \\\n  --data-raw $'{"a":"it\\'s\\u0021 \\\\n 5$"}' \\\n  --compressed --insecure`;
    expect(read(line)).to.deep.include({ method: 'POST', body: '{"a":"it\'s! \\n 5$"}' });
    expect(read(`curl https://a/b --data-raw '{"price":"5$'`).body).to.equal('{"price":"5$');
  });

  it('is what Chrome copies for the command prompt', () => {
    const line =
      'curl ^"https://a/b?c=1^&d=2^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":1^}^"';
    expect(read(line)).to.deep.include({ url: 'https://a/b?c=1&d=2', body: '{"a":1}' });
  });

  it('has the form type that curl adds, and several data joined', () => {
    const { headers, body } = read('curl https://a/b -d a=1 --data-raw b=2 --data-urlencode "c=x y"');
    expect(body).to.equal('a=1&b=2&c=x%20y');
    expect(headers).to.deep.equal([['Content-Type', 'application/x-www-form-urlencoded']]);
  });

  it('puts data into the query with -G, asks for the head with -I, and takes --url', () => {
    expect(read('curl -G https://a/b?x=1 -d y=2')).to.deep.include({
      method: 'GET',
      url: 'https://a/b?x=1&y=2',
      body: null,
    });
    expect(read('curl -I --url https://a/b')).to.deep.include({ method: 'HEAD', url: 'https://a/b' });
  });

  it('reads the file that curl would read, without line breaks for -d', () => {
    const folder = mkdtempSync(join(tmpdir(), 'koobridge-curl-'));
    const file = join(folder, 'body.json');
    writeFileSync(file, '{\n"a":1}\n');
    expect(read(`curl https://a/b -d @${file}`).body).to.equal('{"a":1}');
    expect(read(`curl https://a/b --data-binary @${file}`).body).to.equal('{\n"a":1}\n');
    rmSync(folder, { recursive: true, force: true });
    expect(() => read(`curl https://a/b -d @${file}`)).to.throw('cannot be read');
  });

  it('is refused in words when it is something else', () => {
    for (const text of ['', 'hello', '{}', '[]', 'curl --compressed'])
      expect(() => read(text), text).to.throw(StartError);
  });

  it('is an address alone', () => {
    expect(read('https://a/b?activity=x&authToken=y\n')).to.deep.include({ method: 'GET', body: null });
  });

  it('is a request as it travels, whose Content-Length says where the body ends', () => {
    const head = 'POST /a?b=1 HTTP/1.1\r\nHost: x\r\n';
    expect(read(`${head}Content-Length: 4\r\n\r\n测x`).body).to.equal('测x');
    expect(read(`${head}Content-Length: 3\r\n\r\na=1\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nok`)).to.deep.include({
      body: 'a=1',
    });
    expect(read(`${head}\r\na=1\n`).body).to.equal('a=1');
    expect(read('GET /a?b=1\n')).to.deep.include({ method: 'GET', url: '/a?b=1', body: null });
  });

  it('is a HAR entry: Base64 contents, pseudo headers, and status 0 for no answer', () => {
    const request = {
      method: 'POST',
      url: 'https://a',
      headers: [{ name: ':path', value: '/' }],
      postData: { text: 'b' },
    };
    const content = { text: Buffer.from('ok').toString('base64'), encoding: 'base64' };
    const call = callOfEntry({ request, time: 7, response: { status: 200, headers: [], content } });
    expect(call.headers).to.deep.equal([]);
    expect(String(call.answer?.body)).to.equal('ok');
    expect(callOfEntry({ request, response: { status: 0, headers: [] } })).to.include({ unanswered: true });
  });
});
