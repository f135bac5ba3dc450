import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { decryptClientSecret, encryptClientSecret } from '../../protocol/client-secret.ts';
import { loadConfig } from '../../server/config/load-config.ts';
import type { Environment } from '../../server/config/substitute-environment.ts';
import { readPage } from '../readme/page.ts';
import { configErrorOf, loadText, rightYaml } from './koobridge-yaml.ts';

function makeKeys(modulusLength: number) {
  return generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

const withKit = (text: string) => `${rightYaml}    linkedKit:\n${text}`;
const fromEnvironment = withKit(`      privateKey: \${KIT_KEY}\n`);

describe('the private key of the linked kit', () => {
  let keys: ReturnType<typeof makeKeys>;
  let folder: string;
  before(() => {
    keys = makeKeys(3072);
    folder = mkdtempSync(join(tmpdir(), 'koobridge-kit-key-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const pemOf = (yaml: string, env: Environment = {}) =>
    loadText(yaml, env).config.endpoints[0]?.linkedKit?.privateKeyPem;
  const problemOf = (yaml: string, env: Environment = {}) => {
    const { problems } = configErrorOf(() => loadText(yaml, env));
    expect(problems).to.have.length(1);
    return problems[0];
  };

  it('is not there unless it is written', () => {
    expect(pemOf(rightYaml)).to.equal(undefined);
  });

  it('is taken from the environment, its line breaks as they are or written out', () => {
    for (const text of [keys.privateKey, keys.privateKey.replaceAll('\n', '\\n')]) {
      const pem = pemOf(fromEnvironment, { KIT_KEY: text });
      expect(pem).to.equal(keys.privateKey);
      const secret = encryptClientSecret(keys.publicKey, 'client secret', 'sha256');
      expect(decryptClientSecret(String(pem), secret)).to.equal('client secret');
    }
  });

  it('is taken from a text in the file itself', () => {
    const lines = keys.privateKey.trim().replaceAll('\n', '\n        ');
    expect(pemOf(withKit(`      privateKey: |\n        ${lines}\n`))).to.equal(keys.privateKey);
  });

  it('is read from a file, whose path starts at the folder of the configuration', () => {
    writeFileSync(join(folder, 'kit.pem'), keys.privateKey);
    writeFileSync(join(folder, 'koobridge.yaml'), withKit('      privateKeyFile: ./kit.pem\n'));
    const config = loadConfig({ env: {}, cwd: tmpdir(), file: join(folder, 'koobridge.yaml') });
    expect(config.endpoints[0]?.linkedKit).to.deep.equal({ privateKeyPem: keys.privateKey });
  });

  it('is good when it was made as the page says', () => {
    const [block] = readPage('docs/linked-kit.md').blocks.filter(({ language }) => language === 'sh');
    for (const line of String(block?.text).split('\n')) {
      const [command = '', ...args] = line.split(' ');
      expect(command).to.equal('openssl');
      execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
    }
    writeFileSync(join(folder, 'koobridge.yaml'), withKit('      privateKeyFile: kit-private-key.pem\n'));
    const config = loadConfig({ env: {}, cwd: folder });
    const publicKey = readFileSync(join(folder, 'kit-public-key.pem'), 'utf8');
    const secret = encryptClientSecret(publicKey, 'client secret', 'sha1');
    const pem = String(config.endpoints[0]?.linkedKit?.privateKeyPem);
    expect(decryptClientSecret(pem, secret)).to.equal('client secret');
  });

  it('that is no key is named with its line, and never shown', () => {
    const faults: [text: string, message: RegExp][] = [
      ['not-a-key-but-secret', /^It cannot be used as private key: it is not PEM/],
      [keys.publicKey, /holds no private key; the public one is for the console/],
      [makeKeys(2048).privateKey, /has 2048 bits, KooGallery asks for 3072 or more/],
    ];
    for (const [text, message] of faults) {
      const problem = problemOf(fromEnvironment, { KIT_KEY: text });
      expect(problem).to.include({ path: 'endpoints[0].linkedKit.privateKey', line: 17, column: 19 });
      expect(problem?.message).to.match(message);
      expect(problem?.advice).to.match(/openssl/);
      for (const line of text.trim().split('\n')) expect(JSON.stringify(problem)).to.not.include(line);
    }
  });

  it('that cannot be read, or is there twice, or not at all, is named, too', () => {
    const missing = problemOf(withKit('      privateKeyFile: nowhere.pem\n'));
    expect(missing).to.include({ path: 'endpoints[0].linkedKit.privateKeyFile' });
    expect(missing?.message).to.equal('The file cannot be read (ENOENT).');
    const both = withKit(`      privateKey: \${KIT_KEY}\n      privateKeyFile: kit.pem\n`);
    expect(problemOf(both, { KIT_KEY: keys.privateKey })).to.include({
      path: 'endpoints[0].linkedKit.privateKeyFile',
      message: 'privateKey is there too.',
      line: 18,
    });
    expect(problemOf(`${rightYaml}    linkedKit: {}\n`)).to.include({
      path: 'endpoints[0].linkedKit',
      message: 'It names no key.',
    });
  });
});
