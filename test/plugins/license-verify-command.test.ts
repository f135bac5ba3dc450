import { execFile } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import licenseDemo from '../../plugins/license-demo/index.ts';
import { type CommandEnd, runCommand } from '../config/run-command.ts';
import { keyPair, type LicenseWish, licenseCallOf } from './license-call.ts';
import { memoryStore } from './plugin-call.ts';
import { type WorkingDirectory, workingDirectory } from './plugin-folder.ts';

const command = { file: 'license-verify.ts', add: 'addLicenseCommands' };
const key = keyPair();
const device = '04:7C:16:5E:E3:5D|001B_444A_488B_5CEC.||BFEBFBFF00090672';

describe('a license that was delivered as a file', () => {
  let work: WorkingDirectory;
  beforeEach(async () => {
    work = workingDirectory();
    work.write('public-key.pem', key.publicPem);
    await deliver('license.lic', { deviceFingerprint: device });
    await deliver('old.lic', { expiresAt: new Date('2026-02-01T00:00:00Z') });
  });
  afterEach(() => work.remove());

  /** Writes the license as the plugin delivers it, byte for byte; it holds from 2026 to 2100 unless a test wishes else. */
  async function deliver(fileName: string, wish: Partial<LicenseWish>): Promise<void> {
    const settings = { signingKey: key.privatePem };
    const expiresAt = new Date('2100-01-01T00:00:00Z');
    const call = licenseCallOf({ store: memoryStore(), settings, expiresAt, ...wish });
    const license = await licenseDemo.issueLicense(call);
    writeFileSync(join(work.path, fileName), license.kind === 'file' ? license.content : license.text);
  }

  describe('is checked by koobridge license verify, which', () => {
    const run = (...args: string[]) => runCommand(command, ['license', 'verify', ...args], work.path);

    it('ends with 0 when it holds, and shows what it says', async () => {
      const { code, stdout } = await run(
        'license.lic',
        ...['--key', 'public-key.pem', '--fingerprint', device, '--at', '2026-01-15T13:00:00+01:00'],
      );
      expect(code).to.equal(0);
      expect(stdout.split('\n').slice(0, 5)).to.deep.equal([
        'It is valid until 2100-01-01T00:00:00.000Z.',
        stdout.split('\n')[1],
        '  instance  instance-1',
        '  product   P1',
        '  seats     10',
      ]);
    });

    it('takes the key as the server logs it, and a license that was delivered as a string', async () => {
      await deliver('license.txt', { settings: { form: 'text', signingKey: key.privatePem } });
      const { code, stdout } = await run('license.txt', '--key', key.publicBase64, '--json');
      expect(code).to.equal(0);
      expect(JSON.parse(stdout)).to.deep.include({ valid: true, code: 'VALID' });
    });

    it('ends with 1 and says why when it does not hold', async () => {
      work.write('other.lic', 'not a license\n');
      const rows: [args: string[], code: string][] = [
        [['license.lic', '--fingerprint', 'another'], 'OTHER_DEVICE'],
        [['old.lic'], 'EXPIRED'],
        [['old.lic', '--at', '2025-12-31T23:59:59Z'], 'NOT_YET_VALID'],
        [['old.lic', '--key', keyPair().publicBase64], 'WRONG_SIGNATURE'],
        [['other.lic'], 'NOT_A_LICENSE'],
      ];
      for (const [args, code] of rows) {
        const end = await run('--key', 'public-key.pem', '--json', ...args);
        expect(end.code, code).to.equal(1);
        expect(JSON.parse(end.stdout)).to.include({ valid: false, code });
      }
    });

    it('ends with 2 when it is used wrongly, and says how', async () => {
      const rows: [args: string[], says: string][] = [
        [['old.lic'], "required option '--key <key>' not specified"],
        [['missing.lic', '--key', 'public-key.pem'], 'missing.lic'],
        [['old.lic', '--key', 'missing.pem'], 'This is no Ed25519 public key'],
        [['old.lic', '--key', 'public-key.pem', '--at', 'tomorrow'], '"tomorrow" is no time of RFC 3339'],
      ];
      for (const [args, says] of rows) {
        const { code, stderr } = await run(...args);
        expect(code, says).to.equal(2);
        expect(stderr).to.contain(says);
      }
    });
  });

  describe('is checked by the example, copied out of this package, which', () => {
    const run = (...args: string[]) =>
      new Promise<CommandEnd>((resolve) => {
        copyFileSync('examples/verify-license.mjs', join(work.path, 'verify-license.mjs'));
        const options = { cwd: work.path, env: { PATH: process.env.PATH } };
        execFile(process.execPath, ['verify-license.mjs', ...args], options, (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
        });
      });

    it('ends with 0, 1 or 2, as the license holds, does not, or was not found', async () => {
      expect(await run('license.lic', 'public-key.pem', device)).to.deep.include({
        code: 0,
        stdout: 'It is valid until 2100-01-01T00:00:00.000Z.\n',
      });
      expect(await run('old.lic', 'public-key.pem')).to.deep.include({
        code: 1,
        stdout: 'It expired at 2026-02-01T00:00:00.000Z.\n',
      });
      expect(await run('missing.lic', 'public-key.pem')).to.have.property('code', 2);
      const { code, stderr } = await run('license.lic');
      expect(code).to.equal(2);
      expect(stderr).to.match(/^usage: node verify-license\.mjs/);
    });
  });
});
