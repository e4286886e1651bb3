// Owns that a restore which is killed in the middle, and runs again, tells each person and the site once. Not what a restore ends:
// restore.test.ts.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { makeKey } from '../../../server/config/keys.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { DATABASES, freshDatabase, type DatabaseKind } from '../../kit/database.ts';
import { CLI, surroundings } from '../../kit/server.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { SECRET } from '../../kit/webhook.ts';

/** More than end at the same time, so that some are done when the restore stops. */
const PEOPLE = Array.from({ length: 120 }, (_, n) => `p${n}`);

/** Statements after which no statement that ends the change with this id comes back. */
const BLOCKS: Readonly<Record<DatabaseKind, (change: string) => readonly string[]>> = {
  sqlite: (change) => [
    `create trigger stays before update on changes when new.id = '${change}' begin
       select count(*) from (with recursive n(i) as (select 1 union all select i + 1 from n) select i from n);
     end`,
  ],
  postgres: (change) => [
    `create function stays() returns trigger language plpgsql as $$ begin perform pg_sleep(3600); return new; end $$`,
    `create trigger stays before update on changes for each row when (new.id = '${change}') execute function stays()`,
  ],
};
const UNBLOCKS: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['drop trigger stays'],
  postgres: [
    // The server notices only at the end of the statement that its client is gone.
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    'drop trigger stays on changes',
  ],
};

for (const kind of DATABASES)
  test(`a restore that is killed in the middle lets no server start on a file, and tells each person once when it runs again, on ${kind}`, async (t) => {
    const { url, files, remove } = await freshDatabase(kind);
    const around = await surroundings({
      SECRET_KEYS: makeKey('k1'),
      DATABASE_URL: url,
      WEBHOOK_URL: 'http://127.0.0.1:9/nothing-listens',
      WEBHOOK_SECRET: SECRET,
    });
    t.after(async () => {
      await around.close();
      await remove();
    });
    const query = (statement: string) => queryDatabase({ files, url }, statement);
    const count = async (from: string): Promise<number> =>
      Number((await query(`select count(*) as n from ${from}`))[0]?.['n']);
    const waiting = () => count(`changes where state = 'waiting'`);

    const { child } = await around.start();
    for (const sub of PEOPLE) {
      const body = { kind: 'email', value: `${sub}@new.example` };
      assert.equal((await around.ask(strongSignIn({ sub }), 'POST', '/v1/changes', body)).status, 201);
    }
    const stopped = once(child, 'exit');
    child.kill('SIGTERM');
    await stopped;

    // Users end in the order of their ids.
    const [last] = await query(`select id from changes order by user_id desc limit 1`);
    for (const statement of BLOCKS[kind](String(last?.['id']))) await query(statement);
    const restore = ['restore', '--mark', '--yes'];
    const killed = spawn(process.execPath, [CLI, ...restore], {
      cwd: dirname(around.file),
      env: around.settings,
      stdio: 'ignore',
    });
    const gone = once(killed, 'exit');
    // A restore refuses an SQLite file that is open elsewhere, so the file is opened only when the restore has begun to write.
    const hasBegun = () =>
      kind === 'postgres' || (statSync(`${files[0]}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    while (killed.exitCode === null && (!hasBegun() || (await waiting()) === PEOPLE.length)) await turn();
    assert.equal(killed.exitCode, null, 'the restore still runs');
    killed.kill('SIGKILL');
    await gone;
    for (const statement of UNBLOCKS[kind]) await query(statement);
    const left = await waiting();
    assert.ok(left > 0 && left < PEOPLE.length, `${left} are left`);
    if (kind === 'sqlite') assert.match((await around.run(['serve'])).err, /is a backup/);

    const again = await around.run(restore);
    assert.equal(again.code, 0, again.err);
    assert.equal(await waiting(), 0);
    assert.equal(await count(`outbox where template = 'notice' and data like '{"of":"ended"%'`), PEOPLE.length);
    assert.equal(await count(`outbox where kind = 'hook' and data like '%change.cancelled%'`), PEOPLE.length);
    assert.equal(await count(`audit where event = 'change-revoked'`), PEOPLE.length);
    await around.start();
    const isTold = ({ subject }: { readonly subject: string | null }) => subject?.endsWith('was ended') === true;
    for (const sub of PEOPLE) await around.inbox.waitFor((mail) => mail.to === `${sub}@old.example` && isTold(mail));
    const told = around.inbox.messages().filter(isTold);
    assert.deepEqual(told.map(({ to }) => to).toSorted(), PEOPLE.map((sub) => `${sub}@old.example`).toSorted());
    assert.equal((await around.run(['audit', 'verify'])).code, 0);
  });
