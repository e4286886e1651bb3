import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import pg from 'pg';
import { DATABASES, freshDatabase } from '../../kit/database.ts';
import { runPostgres } from '../../kit/postgres.ts';
import { assertNoSecrets, examine, findings, healthyWorld } from './doctor-world.ts';

/** What doctor says of the database at this URL. */
async function aboutDatabase(t: TestContext, url: string) {
  const world = await healthyWorld(t);
  const env = { ...world.env, DATABASE_URL: url };
  const examined = await examine(env, world.parts);
  assertNoSecrets(examined, env);
  const { code } = examined.outcome;
  return { code, about: findings(examined).filter(({ area }) => area === 'database') };
}

if (DATABASES.includes('postgres')) {
  test('PostgreSQL that refuses the password: doctor names DATABASE_URL, and never the password', async (t) => {
    const server = await runPostgres({ password: 'hunter3' });
    t.after(() => server.stop());
    const { code, about } = await aboutDatabase(t, server.url.replace('hunter3', 'hunter2'));
    assert.deepEqual([code, about.length, about[0]?.level, about[0]?.setting], [1, 1, 'error', 'DATABASE_URL']);
    assert.match(about[0]?.found ?? '', /^127\.0\.0\.1:\d+\/postgres refused the login \(28P01\)$/);
    assert.match(about[0]?.remedy ?? '', /user and password of the URL/);
    const right = await aboutDatabase(t, server.url);
    assert.notEqual(right.about[0]?.level, 'error', 'the right password is taken');
  });

  test('PostgreSQL without the database: doctor says that it has to be made', async (t) => {
    const { url, remove } = await freshDatabase('postgres');
    t.after(remove);
    const { code, about } = await aboutDatabase(t, `${url}_other`);
    assert.deepEqual([code, about[0]?.level], [1, 'error']);
    assert.match(about[0]?.found ?? '', /there is no database .*_other \(3D000\)/);
    assert.match(about[0]?.remedy ?? '', /createdb/);
  });

  test('PostgreSQL with pending migrations: doctor counts them, names the first, and applies none', async (t) => {
    const { url, remove } = await freshDatabase('postgres');
    t.after(remove);
    const { code, about } = await aboutDatabase(t, url);
    assert.deepEqual([code, about[0]?.level, about[0]?.setting], [0, 'hint', 'DATABASE_URL']);
    assert.match(about[0]?.found ?? '', /can be written, and lacks \d+ migrations \(0001/);
    assert.match(about[0]?.remedy ?? '', /`migrate`/);
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query(`select tablename from pg_tables where schemaname = 'public'`);
    await client.end();
    assert.deepEqual(rows, []);
  });
}
