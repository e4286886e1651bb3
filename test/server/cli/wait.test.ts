import assert from 'node:assert/strict';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { SETTINGS, spawnCli, testFolder } from '../../kit/cli-process.ts';
import { DATABASES, freshDatabase } from '../../kit/database.ts';
import { freePort } from '../../kit/server.ts';

test('serve --wait tells that the file is locked by another process, and starts when it is free', async (t) => {
  const folder = testFolder(t);
  const file = join(folder, 'held.db');
  const other = new Sqlite(file);
  t.after(() => other.close());
  other.exec('begin exclusive; create table x (y)');
  const env = { ...SETTINGS, PORT: String(await freePort()), DATABASE_URL: `sqlite:${file}` };
  const serving = spawnCli(t, ['serve', '--wait'], { folder, env });
  await serving.printed('"event":"database-waits","reason":"SQLITE_BUSY"');
  other.exec('rollback');
  await serving.printed('"event":"listening"');
  assert.equal((await fetch(`http://127.0.0.1:${env.PORT}/readyz`)).status, 200);
  serving.child.kill('SIGTERM');
  assert.equal((await serving.ended).code, 0);
});

test(
  'serve --wait waits until PostgreSQL listens, and a signal ends the wait',
  { skip: !DATABASES.includes('postgres') && 'no PostgreSQL' },
  async (t) => {
    const folder = testFolder(t);
    const database = await freshDatabase('postgres');
    t.after(() => database.remove());
    const port = await freePort();
    const url = new URL(database.url);
    const target = { host: url.hostname, port: Number(url.port) };
    url.hostname = 'localhost';
    url.port = String(port);
    const env = { ...SETTINGS, PORT: String(await freePort()), DATABASE_URL: url.href };
    const ended = await spawnCli(t, ['serve'], { folder, env }).ended;
    assert.equal(ended.code, 1);
    assert.match(ended.err, /The database at localhost:\d+\/\S+ cannot be used: connect ECONNREFUSED/);

    const given = spawnCli(t, ['serve', '--wait'], { folder, env });
    await given.printed('"event":"database-waits","reason":"ECONNREFUSED"');
    given.child.kill('SIGTERM');
    await given.ended;
    assert.equal(given.child.signalCode, 'SIGTERM');

    const serving = spawnCli(t, ['serve', '--wait'], { folder, env });
    await serving.printed('"event":"database-waits"');
    const forward = createServer((socket) => {
      const there = connect(target);
      socket.pipe(there).pipe(socket);
      socket.on('error', () => there.destroy());
      there.on('error', () => socket.destroy());
    });
    t.after(() => forward.close());
    forward.listen(port);
    await serving.printed('"event":"listening"');
    assert.equal((await fetch(`http://127.0.0.1:${env.PORT}/readyz`)).status, 200);
    serving.child.kill('SIGTERM');
    assert.equal((await serving.ended).code, 0);
  },
);

test('what does not pass by itself ends serve --wait at once', async (t) => {
  const folder = testFolder(t);
  const env = { ...SETTINGS, PORT: '0', DATABASE_URL: `sqlite:${join(folder, 'no', 'such', 'folder.db')}` };
  const { code, err } = await spawnCli(t, ['serve', '--wait'], { folder, env }).ended;
  assert.equal(code, 1);
  assert.match(err, /cannot be used: it cannot be opened for writing \(ENOENT\)/);
});
