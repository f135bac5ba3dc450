import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createCommitter } from '../../storage/committer.ts';
import { loadEncryptionKey } from '../../storage/encryption-key.ts';
import { createMeta, type Meta } from '../../storage/meta.ts';
import { onEachDatabase } from './databases.ts';
import { rejection } from './rejection.ts';

const configured = 'correct horse battery staple, twice over';

onEachDatabase('the encryption key', (fixture) => {
  let folder: string;
  let file: string;
  let meta: Meta;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-'));
    file = join(folder, 'koobridge.key');
    await fixture.database.write('meta').delete();
    meta = createMeta(fixture.database, createCommitter(fixture.database));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, in a file that only its owner can read', async () => {
    const key = await loadEncryptionKey(meta, { folder });
    expect(key).to.have.length(32);
    expect(readdirSync(folder)).to.deep.equal(['koobridge.key']);
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(await loadEncryptionKey(meta, { folder })).to.deep.equal(key);
  });

  it('is one key when several processes start at the same time', async () => {
    const keys = await Promise.all([1, 2, 3, 4].map(() => loadEncryptionKey(meta, { folder })));
    for (const key of keys) expect(key).to.deep.equal(keys[0]);
    expect(readdirSync(folder)).to.deep.equal(['koobridge.key']);
  });

  it('may be configured, and then there is no file', async () => {
    const key = await loadEncryptionKey(meta, { text: configured, folder });
    expect(key).to.have.length(32);
    expect(key.includes('correct')).to.equal(false);
    expect(await loadEncryptionKey(meta, { text: configured, folder })).to.deep.equal(key);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('is refused when it is another one than before', async () => {
    await loadEncryptionKey(meta, { text: configured, folder });
    const error = await rejection(loadEncryptionKey(meta, { text: `${configured}!`, folder }));
    expect(error.message).to.match(
      /^the configured encryption key is not the one this database was encrypted with/,
    );
    expect(error.message).to.include('configure the key used before');
    expect(error.message).to.not.include(configured);
  });

  it('is refused when the file holds another one than before', async () => {
    await loadEncryptionKey(meta, { folder });
    writeFileSync(file, Buffer.alloc(32, 7).toString('base64'));
    const error = await rejection(loadEncryptionKey(meta, { folder }));
    expect(error.message).to.include(`the key in ${file} is not the one this database was encrypted with`);
  });

  it('is not made anew when the file of an encrypted database is missing', async () => {
    await loadEncryptionKey(meta, { folder });
    rmSync(file);
    const error = await rejection(loadEncryptionKey(meta, { folder }));
    expect(error.message).to.include(`the key file ${file} is missing: put it back from a backup`);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('is refused when the file holds no key, and the file stays as it is', async () => {
    writeFileSync(file, 'this is no key', { mode: 0o600 });
    const error = await rejection(loadEncryptionKey(meta, { folder }));
    expect(error.message).to.include(`the key file ${file} does not hold a key`);
    expect(readFileSync(file, 'utf8')).to.equal('this is no key');
  });

  it('is refused when the configured text is too short', async () => {
    const error = await rejection(loadEncryptionKey(meta, { text: 'short', folder }));
    expect(error.message).to.include('has 5 characters, it needs at least 32');
    expect(error.message).to.include('openssl rand');
  });

  it('is warned about when others can read its file', async () => {
    const warnings: string[] = [];
    const log = {
      info: () => {},
      warn: (_: object, message: string) => void warnings.push(message),
      error: () => {},
    };
    await loadEncryptionKey(meta, { folder, log });
    expect(warnings).to.deep.equal([]);
    chmodSync(file, 0o644);
    await loadEncryptionKey(meta, { folder, log });
    expect(warnings).to.deep.equal(['the key file can be read by other users: chmod 600 it']);
  });
});
