import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Explanation } from '../../protocol/explain/explanation.ts';
import {
  answer,
  body,
  key,
  madeAt,
  nonce,
  sha256,
  v2,
  v2Signature,
} from '../protocol/explain/hand-made-calls.ts';
import { runExplain } from './run-explain.ts';

const at = ['--at', String(madeAt)];
const plain = v2({ signature: v2Signature(key + nonce + madeAt + sha256(body)) }).url;
const curlOf = (url: string) => `curl '${url}' -H 'Content-Type: application/json' --data-raw '${body}'`;

const codes = (stdout: string) => (JSON.parse(stdout) as Explanation).causes.map(({ code }) => code);

describe('koobridge explain', function () {
  this.timeout(20_000);
  let folder: string;
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-explain-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('ends with 0 for a curl line that is right', async () => {
    const { code, stdout, stderr } = await runExplain(['--curl', curlOf(v2().url), '--key', key, ...at]);
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
    expect(stdout)
      .to.match(/^VALID/)
      .and.not.contain(key);
  });

  it('ends with 1 and says cause, both signed texts and the first differing byte, in either language', async () => {
    const args = ['--curl', curlOf(plain), '--key', key, ...at];
    const [english, chinese] = await Promise.all([runExplain(args), runExplain([...args, '--lang', 'zh'])]);
    expect(english.code).to.equal(1);
    expect(english.stdout)
      .to.match(/^WRONG/)
      .and.contain('plain-sha256-inside (signature)')
      .and.contain(`ours: ****${nonce}`)
      .and.contain("sender's")
      .and.contain('First differing byte: byte 81 of the canonical string');
    expect(chinese.stdout)
      .to.match(/^错误/)
      .and.contain('内层摘要用了普通 SHA-256')
      .and.contain('首个不同字节');
    for (const { stdout } of [english, chinese]) expect(stdout).not.to.contain(key);
  });

  it('takes the key from a file or the environment', async () => {
    const keyFile = file('key.txt', `${key}\n`);
    const env = { KOOBRIDGE_EXPLAIN_KEY: key };
    const [fromFile, fromEnvironment, fromNowhere] = await Promise.all([
      runExplain(['--key-file', keyFile, ...at], { stdin: curlOf(v2().url) }),
      runExplain(at, { stdin: curlOf(v2().url), env }),
      runExplain([...at, '--json'], { stdin: curlOf(v2().url) }),
    ]);
    expect([fromFile.code, fromEnvironment.code, fromNowhere.code]).to.deep.equal([0, 0, 1]);
    expect(codes(fromNowhere.stdout)).to.deep.equal(['no-key']);
  });

  it('takes the keys of an endpoint, and knows those of the others by sight', async () => {
    const [right, wrong] = await Promise.all([
      runExplain(['--endpoint', 'saas-v1-demo', ...at, '--json'], { stdin: curlOf(v2().url) }),
      runExplain(['--endpoint', 'saas-v1-demo', ...at, '--json'], {
        stdin: curlOf(v2({ signed: { key: 'demo-kit-key-0001' } }).url),
      }),
    ]);
    expect(right.code, right.stderr).to.equal(0);
    expect(codes(wrong.stdout)).to.deep.equal(['other-key']);
    expect(wrong.stdout).not.to.contain('demo-kit-key').and.not.to.contain(key);
  });

  it('picks the call out of a HAR file, and asks when there are several', async () => {
    const entry = (url: string) => ({
      startedDateTime: new Date(madeAt).toISOString(),
      time: 12,
      request: {
        method: 'POST',
        url,
        headers: [{ name: 'content-type', value: 'application/json' }],
        postData: { text: body },
      },
      response: { status: 200, headers: [], content: {} },
    });
    const page = {
      ...entry('https://isv.example.com/'),
      request: { method: 'GET', url: 'https://isv.example.com/', headers: [] },
    };
    const one = file('one.har', JSON.stringify({ log: { entries: [page, entry(plain)] } }));
    const two = file('two.har', JSON.stringify({ log: { entries: [entry(v2().url), entry(plain)] } }));
    const [picked, several, said, none] = await Promise.all([
      runExplain(['--har', one, '--key', key, '--json']),
      runExplain(['--har', two, '--key', key]),
      runExplain(['--har', two, '--entry', '2', '--key', key, '--json']),
      runExplain(['--har', two, '--entry', '3', '--key', key]),
    ]);
    expect(codes(picked.stdout)).to.include('plain-sha256-inside');
    expect(several).to.deep.include({ code: 2, stdout: '' });
    expect(several.stderr)
      .to.contain('--entry')
      .and.contain('2: POST /produce/saas')
      .and.not.contain('signature=');
    expect(codes(said.stdout)).to.include('plain-sha256-inside');
    expect(none.code).to.equal(2);
  });

  it('reads a request as it travels, with its answer', async () => {
    const { url } = v2();
    const { headers, body: bytes } = answer('{"resultCode":"000000","resultMsg":"success."}\n', {
      signature: answer().headers[1]?.[1].split('"')[3] ?? '',
    });
    const written = headers.map(([name, value]) => `${name}: ${value}`).join('\r\n');
    const text = `POST ${new URL(url).pathname}${new URL(url).search} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}\r\nHTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n${written}\r\n\r\n${bytes}`;
    const { stdout, code } = await runExplain(['--key', key, ...at, '--json'], { stdin: text });
    expect(code).to.equal(1);
    expect(codes(stdout)).to.deep.equal(['newline-after-body']);
    expect(JSON.parse(stdout)).to.include({ about: 'answer' });
  });

  it('ends with 2 for what is no call, no file, no endpoint, no time, or two calls at once', async () => {
    const wrong: [args: string[], stdin?: string][] = [
      [[], 'hello'],
      [['--endpoint', 'nobody'], curlOf(v2().url)],
      [['--at', 'yesterday'], curlOf(v2().url)],
      [['--curl', curlOf(v2().url), '--har', 'x.har']],
    ];
    for (const { code, stderr, stdout } of await Promise.all(
      wrong.map(([args, stdin = '']) => runExplain(args, { stdin })),
    )) {
      expect({ code, stdout }, stderr).to.deep.equal({ code: 2, stdout: '' });
      expect(stderr).not.to.contain('    at ');
    }
  });
});
