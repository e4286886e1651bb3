// Owns that quotas hold over restarts, processes and clocks that jump, and tell nothing. Not how high they are.
import assert from 'node:assert/strict';
import Sqlite from 'better-sqlite3';
import { KEYS, type Person, type TestApp } from '../../kit/app.ts';
import { HOUR, SECOND } from '../../kit/clock.ts';
import { administer, DATABASES } from '../../kit/database.ts';
import { TARGET, begin, start, testsOn, word } from './kit.ts';
import { freshSignIn, strongSignIn } from '../../kit/sign-in.ts';

/** The same sign-in, at another process. */
const ask = (to: TestApp, { token }: Person, value: string) =>
  to.app.request('https://id.example.com/v1/changes', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-forwarded-for': '203.0.113.7',
    },
    body: JSON.stringify({ kind: 'email', value }),
  });

async function everyLimit({ files, databaseUrl }: TestApp): Promise<readonly unknown[]> {
  const [file] = files;
  if (file === undefined) return administer(databaseUrl, 'select * from limits');
  const database = new Sqlite(file, { readonly: true });
  try {
    return database.prepare('select * from limits').all();
  } finally {
    database.close();
  }
}

for (const kind of DATABASES) {
  const { both, on } = testsOn(kind);

  both('a restart forgets no limit, nor does a new secret key (R-090, V27)', { beginsPerUser: 2 }, async (app, t) => {
    const ann = app.person('ann', strongSignIn());
    await begin(ann, 'one@x.example');
    const rotated = [{ id: 'k2', key: new Uint8Array(32).fill(9) }, ...KEYS];
    const quotas = { beginsPerUser: 2 };
    const same = { database: kind, databaseUrl: app.databaseUrl, project: app.project };
    for (const [keys, value, status] of [
      [KEYS, 'two@x.example', 201],
      [rotated, 'three@x.example', 429],
    ] as const) {
      const after = await start(t, quotas, { ...same, keys });
      assert.equal((await ask(after, app.person('ann', strongSignIn()), value)).status, status);
    }
  });

  both(
    'a clock that was far ahead for a moment holds nobody for longer than the limit',
    { beginsPerUser: 1 },
    async (app) => {
      app.clock.pass(365 * 24 * HOUR);
      await begin(app.person('ann', strongSignIn()), 'one@x.example');
      app.clock.pass(-365 * 24 * HOUR);
      const refused = await begin(app.person('ann', strongSignIn()), 'two@x.example');
      assert.equal(refused.headers.get('retry-after'), String(24 * 3600));
      app.clock.pass(24 * HOUR);
      assert.equal((await begin(app.person('ann', strongSignIn()), 'two@x.example')).status, 201);
    },
  );

  on(
    'a clock that is set back opens no limit again, and one waits at least a second (F9)',
    { beginsPerUser: 1 },
    async (app) => {
      const ann = app.person('ann', strongSignIn());
      await begin(ann, 'one@x.example');
      for (const jump of [-HOUR, -23 * HOUR, 24 * HOUR - SECOND, 24 * HOUR - 1]) {
        app.clock.pass(jump);
        // A strong sign-in since then would give as many again.
        const again = app.person('ann', freshSignIn());
        const refused = await begin(again, 'two@x.example');
        assert.equal(word(refused), 'quota-exceeded', String(jump));
        assert.ok(Number(refused.headers.get('retry-after')) >= 1);
      }
    },
  );

  both('a limit holds when two processes are asked at once', { beginsPerUser: 5, beginsPerIp: 20 }, async (app, t) => {
    const quotas = { beginsPerUser: 5, beginsPerIp: 20 };
    const other = await start(t, quotas, { database: kind, databaseUrl: app.databaseUrl, project: app.project });
    const mine = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        ask(i % 2 ? app : other, app.person('ann', strongSignIn()), `n${i}@x.example`),
      ),
    );
    assert.equal(mine.filter((a) => a.status === 201).length, 5);
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        ask(i % 2 ? app : other, app.person(`p${i}`, strongSignIn()), `m${i}@x.example`),
      ),
    );
    assert.equal(all.filter((a) => a.status === 201).length, 15, 'ann’s five are of the same address');
  });

  both('nobody can read out of the limits whom they are of', {}, async (app) => {
    await begin(app.person('ann', strongSignIn()), TARGET, '203.0.113.77');
    await begin(app.person('bob', strongSignIn()), '+358405550111', '2001:db8:7:7::1');
    const user = (await app.person().me()).user.id;
    const text = JSON.stringify(await everyLimit(app));
    assert.ok(text.length > 500);
    for (const clear of ['someone', '203.0.113', '35840', '2001', user, 'ann', 'bob'])
      assert.ok(!text.includes(clear), clear);
  });
}
