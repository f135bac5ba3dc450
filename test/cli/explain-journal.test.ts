import { setTimeout as nextLook } from 'node:timers/promises';
import { expect } from 'chai';
import type { Explanation } from '../../protocol/explain/explanation.ts';
import { type RunningKoobridge, runKoobridge } from '../fixtures/running-koobridge.ts';
import { base64, hex, key } from '../protocol/explain/hand-made-calls.ts';
import { runExplain } from './run-explain.ts';

interface Call {
  callId: string;
}

describe('koobridge explain --journal', function () {
  this.timeout(30_000);
  let koobridge: RunningKoobridge;

  before(async () => {
    koobridge = await runKoobridge();
  });
  after(() => koobridge.close());

  const seen = new Set<string>();

  /** Sends a call and gives its id, as soon as the journal has it: rows are written behind the answers. */
  async function sent(url: string, body: string | null): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    await fetch(url, body === null ? {} : { method: 'POST', headers, body });
    for (;;) {
      const { items } = await koobridge.read<{ items: Call[] }>('/calls');
      const fresh = items.find(({ callId }) => !seen.has(callId));
      if (fresh !== undefined) {
        seen.add(fresh.callId);
        return fresh.callId;
      }
      await nextLook(20);
    }
  }

  function signedUrl(name: string, body: string, at: number, sign: string | null = null): string {
    const nonce = `N${Math.random()}`;
    const signature = sign ?? hex(key, `${key}${nonce}${at}${hex(key, body)}`).toUpperCase();
    return `${koobridge.endpoint(name).url}?signature=${signature}&timestamp=${at}&nonce=${nonce}`;
  }

  const run = (id: string, ...more: string[]) =>
    runExplain([
      '--journal',
      id,
      '--url',
      koobridge.server.url,
      '--token',
      'demo-management-token',
      '--config',
      'examples/demo.koobridge.yaml',
      '--json',
      ...more,
    ]);
  const body = '{"activity":"releaseInstance","instanceId":"nobody","orderId":"CS1","testFlag":"1"}';

  it("computes a call's signature again, with the keys of its endpoint, and finds the clock", async () => {
    const fresh = await sent(signedUrl('cycle-demo', body, Date.now()), body);
    const old = await sent(signedUrl('cycle-demo', body, Date.now() - 94_000), body);
    const [right, late] = await Promise.all([run(fresh), run(old)]);
    expect(right.stderr).to.equal('');
    const explanation = JSON.parse(right.stdout) as Explanation;
    expect(explanation).to.include({ verdict: 'valid', scene: 'releaseInstance' });
    expect(late.code).to.equal(1);
    expect((JSON.parse(late.stdout) as Explanation).causes.map(({ code }) => code)).to.include('clock-ahead');
    expect(late.stdout).to.contain('94 s').and.not.to.contain(key);
  });

  it('finds the mistake in a signature that was refused', async () => {
    const at = Date.now();
    const wrong = await sent(signedUrl('cycle-demo', body, at, hex(key, body)), body);
    const { stdout } = await run(wrong);
    expect((JSON.parse(stdout) as Explanation).causes.map(({ code }) => code)).to.include('only-body-signed');
  });

  it('says what masking took, and gives the word of the server', async () => {
    const secret = '{"activity":"newInstance","mobilePhone":"18612348888","orderId":"CS1"}';
    const masked = await sent(signedUrl('cycle-demo', secret, Date.now(), hex('x', 'y')), secret);
    const token = encodeURIComponent(base64('x', 'y'));
    const { url } = koobridge.endpoint('saas-v1-demo');
    const timeStamp = new Date().toISOString().replace(/\D/g, '');
    const query = await sent(`${url}?activity=queryInstance&timeStamp=${timeStamp}&authToken=${token}`, null);
    for (const id of [masked, query]) {
      const { code, stdout } = await run(id);
      expect(code).to.equal(1);
      const { causes, ours, about } = JSON.parse(stdout) as Explanation;
      // The answer's own signature may still be computed.
      expect(about === 'answer' || ours === null, stdout).to.equal(true);
      expect(causes.map((each) => each.code)).to.include.members(['record-incomplete', 'server-said']);
    }
  });

  it('ends with 2 for a call that is not there, a wrong token, and no server', async () => {
    const [unknown, stranger, nowhere] = await Promise.all([
      run('no-such-call'),
      run('x', '--token', 'wrong'),
      run('x', '--url', 'http://127.0.0.1:1'),
    ]);
    expect([unknown.code, stranger.code, nowhere.code]).to.deep.equal([2, 2, 2]);
    expect(unknown.stderr).to.contain('no call no-such-call');
  });
});
