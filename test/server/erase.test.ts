import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { eraseUser, findErasable } from '../../server/service/erase.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { openStore } from '../../server/store/open.ts';
import { verify } from '../../server/audit/verify.ts';
import { KEYS, PUBLIC_URL, startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { queryDatabase, readAllBytes } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES, silent } from '../kit/database.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

async function start(t: TestContext, options: TestAppOptions = {}) {
  const app = await startApp(options);
  t.after(() => app.close());
  return { app, ...eraser(app) };
}

const eraser = ({ store, clock, project }: TestApp, keys: Parameters<typeof createSecrets>[0] = KEYS) => {
  const ctx = { store, secrets: createSecrets(keys), clock, projects: [project] };
  return {
    erase: (of: string, user: string) => eraseUser(ctx, of, user),
    erasable: (of: string, user: string) => findErasable(ctx, of, user),
  };
};

/** Ann, with something in every table that knows her: done and waiting changes, a way back, a block, a session, messages. */
async function busyAnn(app: TestApp) {
  const ann = app.person(
    'ann',
    strongSignIn({ locale: 'fi', phone_number: '+358401111111', phone_number_verified: true }),
  );
  const session = await ann.send('POST', '/v1/session', {});
  const cookie = /__Host-ccsid=([^;]+)/.exec(session.headers.get('set-cookie') ?? '')?.[0] ?? assert.fail();
  const done = await ann.begin({ kind: 'email', value: 'ann@new.example' });
  await ann.prove(done, await app.codeTo('ann@new.example'));
  const undo = tokenIn(await app.mailTo('ann@old.example'));
  const reported = await ann.begin({ kind: 'email', value: 'not-me@bob.example', method: 'both' });
  await ann.send('POST', '/v1/links/report', { token: tokenIn(await app.mailTo('not-me@bob.example')) });
  app.clock.pass(25 * HOUR); // the freeze is over; so are the tokens
  const again = app.person('ann', strongSignIn({ locale: 'fi' }));
  const waiting = await again.begin({ kind: 'phone', value: '+358402222222', method: 'both' });
  const code = await app.codeTo('+358402222222');
  const { body } = await again.send<{ id: string }>('POST', '/v1/changes', {
    kind: 'email',
    value: 'queued@new.example',
  });
  return { ann: again, cookie, done, undo, reported, waiting, code, queued: body };
}

const HERS = [
  'ann@old.example',
  'ann@new.example',
  'not-me@bob.example',
  '+358401111111',
  '+358402222222',
  'queued@new.example',
];

for (const kind of DATABASES) {
  test(`an erased person is nowhere in the database but as a tombstone, and never comes in again, on ${kind}`, async (t) => {
    const { app, erase, erasable } = await start(t, { database: kind });
    const stored = () => readAllBytes({ files: app.files, url: app.databaseUrl });
    const { ann, cookie, done, undo, waiting, code, queued } = await busyAnn(app);
    const bob = app.person('bob', strongSignIn());
    await bob.begin({ kind: 'email', value: 'bob@new.example' });
    const { id } = (await ann.me()).user;
    const told = app.inbox.messages().length;

    const planned = await erasable('default', 'ann');
    assert.partialDeepStrictEqual(planned, { ok: true, value: { user: id, contacts: 3, identities: 1, sessions: 1 } });
    for (const address of HERS) assert.ok((await stored()).includes(address), `${address} is there before`);
    assert.equal((await ann.me()).user.id, id, 'a look erases nothing');
    assert.deepEqual(await erase('default', 'ann'), planned, 'what was foretold');

    // What was read of her before, and whatever still waits to go, finds nobody.
    await app.courier.drain();
    assert.equal(app.inbox.messages().length, told, 'no message goes out any more');
    await app.sweep();
    const text = await stored();
    for (const hers of [...HERS, '"ann"']) assert.ok(!text.includes(hers), hers);
    assert.match(text, /gone:k1:[\w-]{22}/);
    assert.ok(text.includes('bob@new.example') && text.includes('bob@old.example'), 'nobody else is touched');

    for (const [method, path] of [
      ['GET', '/v1/me'],
      ['POST', '/v1/session'],
      ['GET', `/v1/changes/${done.id}`],
      ['GET', '/userinfo'],
    ] as const) {
      const { status, body } = await app.person('ann', strongSignIn()).send<{ code: string }>(method, path);
      assert.deepEqual([path, status, body.code], [path, 401, 'token-invalid']);
    }
    assert.equal((await app.person('ann', strongSignIn()).prove(waiting, code)).status, 401);
    assert.equal((await app.person('ann', strongSignIn()).send('DELETE', `/v1/changes/${queued.id}`)).status, 401);
    const bySession = await app.app.request(`${PUBLIC_URL}/v1/me`, {
      headers: { cookie, origin: 'https://app.example.com', 'x-contact-change': '1' },
    });
    assert.equal(bySession.status, 401);
    assert.equal((await bob.send('POST', '/v1/undo', { token: undo })).status, 404);
    assert.equal((await app.person('anna').send('GET', '/v1/me')).status, 200, 'a stranger is made as ever');
    // Her addresses are free.
    const taken = await bob.begin({ kind: 'email', value: 'ann@new.example' });
    assert.equal((await bob.prove(taken, await app.codeTo('ann@new.example'))).status, 200);
  });

  test(`the audit log keeps its rows without what was personal, and says that somebody was erased, on ${kind}`, async (t) => {
    const { app, erase } = await start(t, { database: kind });
    await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'ann@new.example' });
    await app.person('bob').me();
    const { id } = (await app.person('ann').me()).user;
    const of = { files: app.files, url: app.databaseUrl };
    const rows = () =>
      queryDatabase(of, 'select user_id, event, personal, salt from audit order by at, event, user_id');
    await queryDatabase(of, `update audit set personal = '{"target":"a"}', salt = 's'`);
    const before = await rows();
    app.clock.pass(1);
    await erase('default', id);
    const { length } = before;
    const after = await rows();
    const hers = (row: Record<string, unknown>) => row['user_id'] === id;
    assert.ok(length >= 3 && before.filter(hers).length >= 2);
    assert.deepEqual(
      after.slice(0, length),
      before.map((row) => (hers(row) ? { ...row, personal: null, salt: null } : { ...row })),
    );
    assert.deepEqual(
      after.slice(length).map((row) => [row['user_id'], row['event']]),
      [[id, 'user-erased']],
    );
  });

  test(`an erased admin is nowhere either, and the audit log still tells one admin from another, on ${kind}`, async (t) => {
    const { app, erase } = await start(t, { database: kind });
    const { id } = (await app.person('ann').me()).user;
    const boss = app.person('boss-of-all', strongSignIn({ roles: ['contacts-admin'] }));
    const other = app.person('not-seen-yet', strongSignIn({ roles: ['contacts-admin'] }));
    const bossId = (await boss.me()).user.id;
    for (const admin of [boss, other]) {
      assert.equal((await admin.send('POST', `/v1/admin/users/${id}/unlock`, {})).status, 204);
      await admin.send('POST', `/v1/admin/users/${id}/revoke`, { reason: 'signed-out', note: 'asked for' });
    }
    assert.equal((await erase('default', bossId)).ok, true);
    await app.sealer.seal();
    await app.sweep();
    const of = { files: app.files, url: app.databaseUrl };
    const actors = await queryDatabase(
      of,
      `select distinct actor from audit where actor like 'admin:%' order by actor`,
    );
    assert.equal(actors.length, 2);
    assert.ok(actors.some(({ actor }) => actor === `admin:${bossId}`));
    const text = await readAllBytes(of);
    for (const sub of ['boss-of-all', 'not-seen-yet']) assert.ok(!text.includes(sub), sub);
  });

  test(`the audit log is intact after an erasure, also by a clock that is behind, on ${kind}`, async (t) => {
    const { app, erase } = await start(t, { database: kind });
    await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'ann@new.example' });
    await app.sealer.seal();
    app.clock.pass(-HOUR);
    await erase('default', 'ann');
    await app.sealer.seal();
    const said: string[] = [];
    assert.ok(
      await verify(app.store.auditChain, { project: null, heads: [] }, (line) => said.push(line)),
      said.join('\n'),
    );
    assert.match(said.join('\n'), /of which erased: [1-9]/);
  });

  test(`a session that opens while its person is erased leaves nothing behind, on ${kind}`, async (t) => {
    const { app, erase } = await start(t, { database: kind });
    const ann = app.person('ann-of-old', strongSignIn());
    await ann.me();
    const { insert } = app.store.sessions;
    Object.assign(app.store.sessions, {
      insert: async (session: Parameters<typeof insert>[0]) => {
        await erase('default', 'ann-of-old');
        return insert(session);
      },
    });
    // As if it had been opened a moment before: it is over.
    const opened = await ann.send('POST', '/v1/session', {});
    const cookie = /__Host-ccsid=([^;]+)/.exec(opened.headers.get('set-cookie') ?? '')?.[0] ?? assert.fail();
    assert.equal((await ann.send('GET', '/v1/me', undefined, { authorization: '', cookie })).status, 401);
    assert.deepEqual(await queryDatabase({ files: app.files, url: app.databaseUrl }, 'select hash from sessions'), []);
    await app.sweep();
    assert.ok(!(await readAllBytes({ files: app.files, url: app.databaseUrl })).includes('ann-of-old'));
  });

  test(`who was erased is not found by an admin, and stays erased, on ${kind}`, async (t) => {
    const { app, erase } = await start(t, { database: kind });
    const { id } = (await app.person('ann').me()).user;
    await erase('default', id);
    const admin = app.person('ada', strongSignIn({ roles: ['contacts-admin'] }));
    for (const user of [id, 'ann']) {
      for (const reason of ['enabled', 'disabled', 'recovered', 'signed-out'])
        assert.equal(
          (await admin.send('POST', `/v1/admin/users/${user}/revoke`, { reason, note: 'asked for' })).status,
          404,
          reason,
        );
      assert.equal((await admin.send('POST', `/v1/admin/users/${user}/unlock`, {})).status, 404);
    }
    const of = { files: app.files, url: app.databaseUrl };
    assert.deepEqual(
      (await queryDatabase(of, `select event from audit where user_id = '${id}' order by at, event`)).map(
        (row) => row['event'],
      ),
      ['user-created', 'user-erased'].toSorted(),
    );
    // A disabled one is there to be let in again.
    const bob = app.person('bob');
    await bob.me();
    for (const reason of ['disabled', 'enabled'])
      assert.equal((await admin.send('POST', '/v1/admin/users/bob/revoke', { reason, note: 'asked for' })).status, 200);
  });

  test(`a request that is under way while its person is erased leaves nothing behind, on ${kind}`, async (t) => {
    const { app, erase } = await start(t, { database: kind });
    const ann = app.person('ann', strongSignIn());
    await ann.me();
    // It looks who asks, and then waits for its transaction: the erasure comes in between.
    const write = app.store.write;
    let once = false;
    Object.assign(app.store, {
      write: async (work: Parameters<typeof write>[0]) => {
        if (!once) {
          once = true;
          await erase('default', 'ann');
        }
        return write(work);
      },
    });
    const late = await ann.send<{ code: string }>('POST', '/v1/changes', { kind: 'email', value: 'late@new.example' });
    assert.deepEqual([late.status, late.body.code], [401, 'token-invalid']);
    assert.ok(!(await readAllBytes({ files: app.files, url: app.databaseUrl })).includes('late@new.example'));
  });
}

test('erasing twice is erasing once, by id as by sub; nobody, and another project’s, cannot be erased', async (t) => {
  const { app, erase, erasable } = await start(t);
  const { id } = (await app.person('ann').me()).user;
  const no = { ok: false, refusal: { code: 'not-found' } };
  for (const [project, user] of [
    ['default', 'nobody'],
    ['default', ''],
    ['default', 'usr_\0'],
    ['other', id],
    ['other', 'ann'],
  ] as const) {
    assert.deepEqual(await erase(project, user), no);
    assert.deepEqual(await erasable(project, user), no);
  }
  assert.partialDeepStrictEqual(await erase('default', id), { ok: true, value: { user: id, contacts: 1 } });
  for (const user of [id, 'ann'])
    assert.partialDeepStrictEqual(await erase('default', user), {
      ok: true,
      value: { user: id, contacts: 0, identities: 0 },
    });
  const rows = await queryDatabase(
    { files: app.files, url: app.databaseUrl },
    `select 1 from audit where event = 'user-erased'`,
  );
  assert.equal(rows.length, 1);
});

test('an erased admin revokes nobody', async (t) => {
  const { app, erase } = await start(t);
  const admin = app.person('ada', strongSignIn({ roles: ['contacts-admin'] }));
  await admin.me();
  const { id } = (await app.person('ann').me()).user;
  const revoke = () => admin.send('POST', `/v1/admin/users/${id}/revoke`, { reason: 'signed-out', note: 'asked for' });
  assert.equal((await revoke()).status, 200);
  await erase('default', 'ada');
  assert.equal((await revoke()).status, 401);
});

test('a tombstone holds when a new key comes first', async (t) => {
  const { app, erase } = await start(t);
  await app.person('ann').me();
  await erase('default', 'ann');
  const k2 = { id: 'k2', key: new Uint8Array(32).map((_, i) => i * 5 + 3) };
  const { erasable } = eraser(app, [k2, ...KEYS]);
  assert.equal((await erasable('default', 'ann')).ok, true);
  // Without its key nobody would know her: a server says so, and does not start.
  const store = await openStore({ url: `sqlite:${app.files[0]}`, clock: app.clock, log: silent });
  t.after(() => store.close());
  assert.equal(await store.tombstoneKeyBeside(['k2', 'k1']), null);
  assert.equal(await store.tombstoneKeyBeside(['k2']), 'k1');
  assert.equal(await store.tombstoneKeyBeside(['_1']), 'k1', 'an id is no pattern');
});

test('whoever looks for an identity looks for its tombstone too', () => {
  const root = new URL('../../server/', import.meta.url);
  const callers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules') && !name.startsWith('dist'))
    .filter((name) => /\.users\.find\(/.test(readFileSync(new URL(name, root), 'utf8')));
  assert.deepEqual(callers, ['service/users/find-user.ts']);
});
