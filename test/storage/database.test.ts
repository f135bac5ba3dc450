import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openDatabase } from '../../storage/database.ts';
import { parseDatabaseUrl } from '../../storage/database-url.ts';
import { loadDriver } from '../../storage/load-driver.ts';
import { assertMysqlVersion } from '../../storage/open-mysql.ts';
import { onEachDatabase, onSqlite } from './databases.ts';
import { rejection } from './rejection.ts';

describe('a database url', () => {
  it('of SQLite names a file, relative or absolute', () => {
    expect(parseDatabaseUrl('sqlite:./data/koobridge.db')).to.include({
      dialect: 'sqlite',
      file: './data/koobridge.db',
    });
    expect(parseDatabaseUrl('sqlite:/var/lib/a.db')).to.include({ file: '/var/lib/a.db' });
    expect(parseDatabaseUrl('sqlite:///var/lib/a.db')).to.include({ file: '/var/lib/a.db' });
  });

  it('in memory is refused, with the reason', () => {
    for (const url of ['sqlite::memory:', 'sqlite:', 'sqlite:file::memory:?cache=shared']) {
      expect(() => parseDatabaseUrl(url)).to.throw(
        /would lose orders that were answered.*sqlite:\.\/data\/koobridge\.db/,
      );
    }
  });

  it('of something else is refused, with what to write', () => {
    for (const url of ['mongodb://host/x', './data/koobridge.db', 'oracle:x', '']) {
      expect(() => parseDatabaseUrl(url)).to.throw(
        /is no database we know: write sqlite:.*postgres:.*mysql:/,
      );
    }
  });

  it('has two spellings for each server', () => {
    const postgres = { dialect: 'postgres', url: 'postgres://u@h:1/d' };
    const mysql = { dialect: 'mysql', url: 'mysql://u@h:1/d' };
    expect(parseDatabaseUrl('postgres://u@h:1/d')).to.include(postgres);
    expect(parseDatabaseUrl('postgresql://u@h:1/d')).to.include(postgres);
    expect(parseDatabaseUrl('mysql://u@h:1/d')).to.include(mysql);
    expect(parseDatabaseUrl('mariadb://u@h:1/d')).to.include(mysql);
  });

  it('never shows a password', () => {
    const shown = [
      'postgres://koo:geheim@db.example.com:5432/koobridge?sslmode=require',
      'postgres://db.example.com/koobridge?user=koo&password=geheim',
      'mysql://koo:geheim@db.example.com/koobridge',
    ].map((url) => parseDatabaseUrl(url).shown);
    expect(shown).to.deep.equal([
      'postgres://koo@db.example.com:5432/koobridge?sslmode=require',
      'postgres://db.example.com/koobridge?user=koo',
      'mysql://koo@db.example.com/koobridge',
    ]);
  });
});

describe('opening a database', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koobridge-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the folder of a SQLite file', async () => {
    const file = join(folder, 'a', 'b', 'koobridge.db');
    const database = await openDatabase({ url: `sqlite:${file}` });
    expect(existsSync(file)).to.equal(true);
    expect(database.folder).to.equal(join(folder, 'a', 'b'));
    expect(database.describe()).to.equal(`sqlite:${file}`);
    await database.close();
  });

  it('says what is wrong with a file that is no database', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear Sir or Madam, this is no database. '.repeat(50));
    const error = await rejection(openDatabase({ url: `sqlite:${file}` }));
    expect(error.message).to.include(`cannot open the database sqlite:${file}: file is not a database`);
    expect(error.message).to.include('check that');
  });

  it('says what is wrong with a path that is a folder', async () => {
    const path = join(folder, 'koobridge.db');
    mkdirSync(path);
    const error = await rejection(openDatabase({ url: `sqlite:${path}` }));
    expect(error.message).to.include(`cannot open the database sqlite:${path}: `);
  });

  it('says which server does not answer, without the password', async () => {
    for (const scheme of ['postgres', 'mysql']) {
      const error = await rejection(openDatabase({ url: `${scheme}://koo:geheim@127.0.0.1:1/koobridge` }));
      expect(error.message).to.include(`cannot open the database ${scheme}://koo@127.0.0.1:1/koobridge: `);
      expect(error.message).to.include('check that the server runs');
      expect(error.message).to.include('ECONNREFUSED');
      expect(`${error.message} ${error.cause}`).to.not.include('geheim');
    }
  });

  it('says which package to install when a driver is missing', () => {
    expect(() => loadDriver('koobridge-has-no-such-driver', 'PostgreSQL')).to.throw(
      /names a PostgreSQL server, .* run "npm install koobridge-has-no-such-driver"/,
    );
  });

  it('refuses a server that cannot share jobs', () => {
    for (const version of ['5.7.44', '10.5.23-MariaDB-log']) {
      expect(() => assertMysqlVersion(version, 'mysql://h/d')).to.throw(
        /mysql:\/\/h\/d is version .* or newer is needed/,
      );
    }
    for (const version of ['8.0.36', '9.1.0', '10.6.18-MariaDB', '11.4.2-MariaDB-ubu2404'])
      assertMysqlVersion(version, '');
  });
});

onSqlite('an open SQLite file', (fixture) => {
  const pragma = async (pool: 'write' | 'read', name: string): Promise<unknown> => {
    const [row] = await fixture.database[pool].raw(`PRAGMA ${name}`);
    return Object.values(row)[0];
  };

  it('is durable, in write-ahead mode, and waits for locks', async () => {
    expect(await pragma('write', 'journal_mode')).to.equal('wal');
    expect(await pragma('write', 'synchronous')).to.equal(2);
    expect(await pragma('write', 'foreign_keys')).to.equal(1);
    expect(await pragma('write', 'busy_timeout')).to.equal(2_000);
    expect(await pragma('read', 'busy_timeout')).to.equal(2_000);
  });

  it('has one connection that writes', async () => {
    expect(fixture.database.write.client.pool.max).to.equal(1);
  });

  it('cannot be written to by those that read', async () => {
    const error = await rejection(fixture.database.read('meta').insert({ name: 'a', value: 'b' }).then());
    expect(error.message).to.include('readonly');
  });
});

onEachDatabase('an open database', (fixture) => {
  it('reads big whole numbers as numbers', async () => {
    await fixture.database.write('nonces').insert({ nonce_key: 'n', expires_at: 1_795_000_000_123 });
    const row = await fixture.database.read('nonces').first('expires_at');
    expect(row).to.deep.equal({ expires_at: 1_795_000_000_123 });
    const counted = await fixture.database.read('nonces').count({ n: '*' }).first();
    expect(counted).to.deep.equal({ n: 1 });
  });

  it('refuses a value that is too long instead of cutting it, where lengths are checked at all', async () => {
    const endpoint = 'e'.repeat(65);
    const insert = fixture.database.write('orders').insert({
      order_key: 'o',
      endpoint,
      sandbox: 0,
      order_id: 'x',
      created_at: 1,
      updated_at: 1,
    });
    const [result] = await Promise.allSettled([insert]);
    const stored = await fixture.database.read('orders').pluck('endpoint');
    if (result.status === 'fulfilled') expect(stored).to.deep.equal([endpoint]);
    else expect(stored).to.deep.equal([]);
  });
});
