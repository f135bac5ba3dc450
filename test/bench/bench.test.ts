import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { loadCases } from '../../bench/cases.ts';

const run = promisify(execFile);
const longestMs = 180_000;

/** Runs a program of the checkout as npm would, from its root. */
async function node(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, args, { timeout: longestMs });
  return stdout;
}

describe('npm run bench', function () {
  this.timeout(longestMs);

  before(() => node('tools/build-when-needed.mjs'));

  it('measures each case, gets right answers only, and prints the table', async () => {
    const text = await node('--import', 'tsx', 'bench/bench.ts', '--seconds', '1');
    const lines = text.split('\n').map((line) => line.split(/ {2,}/));
    const heading = lines.find(([first]) => first === 'case');
    expect(heading).to.include.members(['calls/s', 'p50 ms', 'p99 ms', 'CPU us/call', 'errors', 'of echo']);
    for (const name of loadCases) {
      const row = lines.find(([first]) => first === name);
      expect(row, name).to.be.an('array');
      expect(Number(row?.[1]), `${name} calls/s`).to.be.greaterThan(0);
      expect(Number(row?.[4]), `${name} CPU us/call`).to.be.greaterThan(0);
      expect(row?.[5], `${name} errors`).to.equal('0');
    }
    expect(text).to.match(/^start to first answer {2,}\d+ ms/m);
    expect(text).to.match(/^idle memory {2,}\d+ MB/m);
  });

  it('writes one JSON object of what was asked for', async () => {
    const only = ['--only', 'echo', 'echo-hmac'];
    const report: unknown = JSON.parse(
      await node('--import', 'tsx', 'bench/bench.ts', '--seconds', '1', '--json', ...only),
    );
    expect(report).to.have.property('start', null);
    expect(report).to.have.nested.property('machine.node', process.version);
    expect(report).to.have.property('cases').that.has.lengthOf(2);
    expect(report).to.have.nested.property('cases[0].ratioToEcho.calls', 1);
    expect(report).to.have.nested.property('cases[1].name', 'echo-hmac');
  });
});
