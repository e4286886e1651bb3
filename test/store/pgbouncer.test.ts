// Owns the server behind PgBouncer in transaction mode. Runs in `npm run test:long`, where PgBouncer is installed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../server/store/open.ts';
import { startApp } from '../kit/app.ts';
import { administer, DATABASES, freshDatabase, silent } from '../kit/database.ts';
import { findPgBouncer, startPgBouncer } from '../kit/pgbouncer.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const wanted = Boolean(process.env['LONG']) && DATABASES.includes('postgres');
const program = wanted ? findPgBouncer() : null;

if (wanted && program === null)
  test('NOT TESTED: PgBouncer is not installed, so nothing ran behind it (apt-get install pgbouncer)', (t) =>
    t.diagnostic('install pgbouncer to test the server behind a pooler in transaction mode'));

/** Sessions of PgBouncer to PostgreSQL. */
const SESSIONS = 3;

if (program !== null)
  test('behind PgBouncer in transaction mode servers migrate, serve and poll, and leave nothing in its sessions', async (t) => {
    const database = await freshDatabase('postgres');
    t.after(() => database.remove());
    const bouncer = await startPgBouncer(program, database.url, SESSIONS);
    t.after(() => bouncer.close());
    const name = new URL(database.url).pathname.slice(1);
    const server = new URL(database.url);
    server.pathname = '/postgres';

    const stores = await Promise.all(
      [1, 2, 3].map(() => openStore({ url: bouncer.url, clock: Date.now, log: silent })),
    );
    for (const store of stores) await store.ready();
    await Promise.all(stores.map((store) => store.close()));

    const warned: string[] = [];
    const log = { ...silent, warn: (event: string) => void warned.push(event) };
    const servers = await Promise.all(
      [1, 2].map(() => startApp({ databaseUrl: bouncer.url, pollEvery: 5, log, parts: { heartbeatEvery: 1_000_000 } })),
    );
    t.after(async () => {
      for (const app of servers) await app.close();
    });
    const [one, two] = servers;
    assert.ok(one && two);
    const begin = (sub: string) =>
      one.person(sub, strongSignIn()).begin({ kind: 'email', value: `${sub}@new.example`, then: 'replace' });

    const people = Array.from({ length: 20 }, (_, i) => `person-${i}`);
    const changes = await Promise.all(people.map(async (sub) => ({ sub, change: await begin(sub) })));
    await one.courier.drain();
    for (const { sub } of changes) await one.inbox.waitFor(`${sub}@new.example`);
    const proved = await Promise.all(
      changes.map(async ({ sub, change }) => {
        const code = await one.codeTo(`${sub}@new.example`);
        const wrong = await two.person(sub, strongSignIn()).prove(change, code === '000000' ? '000001' : '000000');
        assert.equal(wrong.status, 422);
        return (await two.person(sub, strongSignIn()).prove(change, code)).body.state;
      }),
    );
    assert.deepEqual(new Set(proved), new Set(['done']));

    // What one has told is heard by none, so the other finds it by its poll.
    const change = await begin('ann');
    const stream = await two.app.request(`https://id.example.com/v1/changes/${change.id}/events`, {
      headers: { authorization: `Bearer ${two.person('ann', strongSignIn()).token}` },
    });
    while (!warned.includes('peers-not-heard')) await new Promise((turn) => setImmediate(turn));
    await one.person('ann', strongSignIn()).send('DELETE', `/v1/changes/${change.id}`);
    assert.match(await stream.text(), /"state":"waiting"[^]*"state":"closed"/);

    const locks = `select 1 from pg_locks l join pg_database d on d.oid = l.database where l.locktype = 'advisory' and d.datname = '${name}'`;
    assert.deepEqual(await administer(server.href, locks), []);
    const seen = await Promise.all(
      Array.from({ length: SESSIONS * 3 }, () =>
        administer(
          bouncer.url,
          `select current_setting('statement_timeout') as timeout, (select count(*)::int from pg_prepared_statements) as prepared, pg_sleep(0.05)::text as slept`,
        ),
      ),
    );
    assert.deepEqual(
      new Set(seen.flat().map((row) => JSON.stringify({ ...(row as object), slept: '' }))),
      new Set([JSON.stringify({ timeout: '0', prepared: 0, slept: '' })]),
    );
  });
