// Owns how a system makes, names, closes, merges and erases accounts. Not their contacts: contacts.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MergedBody } from '../../../shared/wire/admin.ts';
import { readAllBytes } from '../../kit/at-rest.ts';
import { HOUR } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { clientCaller, delegatedCaller, userCaller, value, desiredContact, outcomeOf } from '../../kit/speak.ts';
import { writeAccount } from '../../../server/service/provision/write.ts';
import { createAccount } from '../../../server/service/provision/create-account.ts';
import { deleteAccount } from '../../../server/service/provision/delete.ts';
import { readAccount } from '../../../server/service/provision/read.ts';
import { APPLY, VERIFY, allowed, ann, events, rows, shown, start, to } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

test('a system reads an account by our id as by sub, a disabled one too; whoever is erased or merged is nobody', async (t) => {
  const app = await start(t);
  const { id } = await ann(app);
  const { ctx } = app;
  for (const user of [id, 'ann']) {
    const account = value(await readAccount(ctx, delegatedCaller(app, user)));
    assert.deepEqual(
      [account.user.id, account.user.userName, shown(account)],
      [id, 'ann', ['ann@old.example verified primary']],
    );
  }
  await app.person('ann', strongSignIn()).begin({ kind: 'email', value: 'ann@new.example' });
  assert.deepEqual(
    value(await readAccount(ctx, delegatedCaller(app, id))).pending.map((c) => c.address.value),
    ['ann@new.example'],
  );
  app.clock.pass(25 * HOUR);
  assert.deepEqual(value(await readAccount(ctx, delegatedCaller(app, id))).pending, [], 'its time is over');
  value(await writeAccount(ctx, delegatedCaller(app, id), APPLY, to({ active: false })));
  assert.equal(value(await readAccount(ctx, delegatedCaller(app, 'ann'))).user.disabled, true);
  value(await deleteAccount(ctx, delegatedCaller(app, id), allowed));
  for (const user of [id, 'ann', 'nobody', 'usr_\0'])
    assert.equal(outcomeOf(await readAccount(ctx, delegatedCaller(app, user))), 'not-found');
  assert.equal(outcomeOf(await readAccount(ctx, userCaller(app, 'ann'))), 'token-invalid');
  assert.equal(value(await readAccount(ctx, userCaller(app, 'bob'))).user.userName, 'bob');
});

test('an account is made with its names, contacts and attributes, and whoever it is for comes in by externalId', async (t) => {
  const app = await start(t);
  const { ctx } = app;
  const made = value(
    await createAccount(ctx, clientCaller(app), {
      userName: 'Carla',
      externalId: 'carla-7',
      attributes: { displayName: 'Carla C' },
      contacts: {
        email: [
          desiredContact('carla@work.example', { type: 'work' }),
          desiredContact('CARLA@work.example'),
          desiredContact('a@x'),
        ],
        phone: [desiredContact('tel:+358 40 1234567'), desiredContact('+1 201 555 0123 x7', { primary: true })],
      },
    }),
  );
  assert.deepEqual(shown(made), ['+1 201 555 0123 x7 primary', '+358401234567', 'a@x', 'carla@work.example primary']);
  assert.deepEqual([made.user.version, made.attributes, made.user.disabled], [1, { displayName: 'Carla C' }, false]);
  assert.deepEqual(value(await readAccount(ctx, delegatedCaller(app, 'carla-7'))), made);
  const { body } = await app
    .person('carla-7', { email: 'other@x.example' })
    .send<{ user: { id: string } }>('GET', '/v1/me');
  assert.equal(body.user.id, made.user.id, 'their first sign-in');
  assert.deepEqual(await events(app, made.user.id).then((all) => all[0]), 'user-created client:cli_test');

  for (const [wanted, why] of [
    [{ userName: 'cARLA' }, 'name-taken'],
    [{ userName: made.user.id }, 'name-taken'],
    [{ userName: 'usr_somebody' }, 'name-taken'],
    [{ userName: 'dan', externalId: 'carla-7' }, 'name-taken'],
    [{ userName: ' dan' }, 'body-invalid invalidValue'],
    [{ userName: '' }, 'body-invalid invalidValue'],
    [{ userName: 'dan\0' }, 'body-invalid invalidValue'],
    [{ userName: 'dan', externalId: '' }, 'body-invalid invalidValue'],
    [
      {
        userName: 'dan',
        contacts: {
          email: [desiredContact('a@b.example', { primary: true }), desiredContact('c@d.example', { primary: true })],
        },
      },
      'body-invalid invalidValue',
    ],
    [
      { userName: 'dan', contacts: { email: [desiredContact('a@b.example\nBcc: c@d.example')] } },
      'address-invalid characters',
    ],
    [
      { userName: 'dan', contacts: { email: [desiredContact('a@b.example', { type: 'w\0' })] } },
      'body-invalid invalidValue',
    ],
    [
      { userName: 'dan', contacts: { email: [desiredContact('a@b.example', { verified: true })] } },
      'not-allowed scope',
    ],
    [
      { userName: 'dan', contacts: { phone: Array.from({ length: 21 }, (_, i) => desiredContact(`desk ${i}`)) } },
      'too-many-contacts',
    ],
  ] as const)
    assert.equal(outcomeOf(await createAccount(ctx, clientCaller(app), wanted)), why, JSON.stringify(wanted));
  assert.equal((await rows(app, 'select id from users')).length, 1, 'nothing is left of what was refused');
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), [], 'nobody is written to');
});

test('a verified address that is another’s makes no account, and verifies nobody', async (t) => {
  const app = await start(t);
  const { as } = await ann(app);
  const vouching = ['users:write', 'contacts:verify'] as const;
  const verified = { email: [desiredContact('bob@old.example', { verified: true })] };
  await app.person('bob').me();
  assert.equal(
    outcomeOf(await createAccount(app.ctx, clientCaller(app, vouching), { userName: 'dan', contacts: verified })),
    'address-taken',
  );
  assert.equal(
    outcomeOf(
      await writeAccount(app.ctx, { ...as, ...clientCaller(app, vouching) }, APPLY, to({ contacts: verified })),
    ),
    'address-taken',
  );
  const dan = {
    userName: 'dan',
    contacts: { email: [desiredContact('bob@old.example'), desiredContact('dan@x.example', { verified: true })] },
  };
  assert.deepEqual(shown(value(await createAccount(app.ctx, clientCaller(app, vouching), dan))), [
    'bob@old.example',
    'dan@x.example verified primary',
  ]);
});

test('whoever was erased is made anew with the same names, and old tokens stay dead', async (t) => {
  const app = await start(t);
  const { id } = await ann(app);
  const old = app.person('ann');
  assert.equal(
    outcomeOf(await createAccount(app.ctx, clientCaller(app), { userName: 'x', externalId: 'ann' })),
    'name-taken',
  );
  value(await deleteAccount(app.ctx, delegatedCaller(app, id), allowed));
  const made = value(await createAccount(app.ctx, clientCaller(app), { userName: 'Ann', externalId: 'ann' }));
  assert.notEqual(made.user.id, id);
  assert.equal((await old.send('GET', '/v1/me')).status, 401);
  app.clock.pass(1000);
  assert.equal((await app.person('ann').me()).user.id, made.user.id);
});

for (const kind of DATABASES) {
  test(`an erased account leaves nothing of its profile and its names, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind });
    const { as, id } = await ann(app);
    value(
      await writeAccount(
        app.ctx,
        as,
        APPLY,
        to({
          userName: 'Hidden Ann',
          externalId: 'hr-4711',
          attributes: { displayName: 'Private Ann', 'urn:x:hidden': 'private' },
        }),
      ),
    );
    assert.equal(
      outcomeOf(await deleteAccount(app.ctx, as, () => ({ ok: false, refusal: { code: 'precondition-failed' } }))),
      'precondition-failed',
    );
    assert.equal(outcomeOf(await deleteAccount(app.ctx, as, allowed)), 'ok');
    assert.equal(outcomeOf(await deleteAccount(app.ctx, as, allowed)), 'not-found');
    await app.sweep();
    const text = (await readAllBytes({ files: app.files, url: app.databaseUrl })).toLowerCase();
    for (const hers of ['hidden', 'private', 'hr-4711', 'displayname', 'ann@old'])
      assert.ok(!text.includes(hers), hers);
    assert.ok((await events(app, id)).includes('user-erased client:cli_test'));
    assert.equal(
      outcomeOf(await createAccount(app.ctx, clientCaller(app), { userName: 'hidden ann', externalId: 'hr-4711' })),
      'ok',
    );
  });
}

test('an account that nobody has come into is theirs who its new externalId says; one that somebody has stays theirs', async (t) => {
  const app = await start(t);
  const { as } = await ann(app);
  const { ctx } = app;
  const dan = value(await createAccount(ctx, clientCaller(app), { userName: 'dan' })).user;
  const call = (user: string, externalId: string | null) =>
    writeAccount(ctx, delegatedCaller(app, user), APPLY, to({ externalId }));
  assert.equal(outcomeOf(await call(dan.id, 'ann')), 'name-taken');
  assert.equal(outcomeOf(await call(dan.id, 'dan-1')), 'ok');
  assert.equal((await app.person('dan-1').me()).user.id, dan.id);
  assert.equal(outcomeOf(await call(as.user, 'dan-1')), 'name-taken');
  assert.equal(outcomeOf(await call(as.user, 'ann-2')), 'ok');
  assert.equal(
    outcomeOf(await createAccount(ctx, clientCaller(app), { userName: 'eve', externalId: 'ann-2' })),
    'name-taken',
  );
  assert.notEqual((await app.person('ann-2').me()).user.id, as.user, 'they are who they were');
  assert.equal(value(await readAccount(ctx, as)).user.externalId, 'ann-2');
  assert.equal(outcomeOf(await call(as.user, null)), 'ok');
});

test('closing an account ends what waits and every sign-in, and opening it brings none of them back', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const me = app.person('ann', strongSignIn());
  const change = await me.begin({ kind: 'email', value: 'ann@new.example' });
  const code = await app.codeTo('ann@new.example');
  const closed = {
    active: false,
    contacts: { email: [desiredContact('ann@old.example'), desiredContact('b@x.example', { primary: true })] },
  };
  const { begun, account } = value(await writeAccount(app.ctx, as, VERIFY, to(closed)));
  assert.deepEqual([begun, account.pending, account.user.disabled], [[], [], true]);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages('b@x.example'), [], 'its code does not go out');
  assert.equal((await me.send('GET', '/v1/me')).status, 401);
  assert.equal(
    outcomeOf(await writeAccount(app.ctx, as, VERIFY, to({ contacts: closed.contacts }))),
    'not-allowed disabled',
  );
  assert.equal(
    outcomeOf(
      await writeAccount(
        app.ctx,
        as,
        APPLY,
        to({ contacts: { email: [desiredContact('ann@old.example', { type: 'home' })] } }),
      ),
    ),
    'ok',
  );
  value(await writeAccount(app.ctx, as, APPLY, to({ active: true })));
  assert.equal((await me.send('GET', '/v1/me')).status, 401, 'a token from before');
  app.clock.pass(1000);
  assert.equal((await app.person('ann', strongSignIn()).prove(change, code)).status, 409);
  const admin = app.person('ada', strongSignIn({ roles: ['contacts-admin'] }));
  const { version } = (await read()).user;
  for (const reason of ['disabled', 'disabled', 'enabled', 'enabled'])
    await admin.send('POST', '/v1/admin/users/ann/revoke', { reason, note: 'asked for' });
  assert.equal((await read()).user.version, version + 2, 'who keeps a copy sees it by the version');
});

test('of two accounts that become one, the profile of the one that stays is left; the name of the other is nobody else’s', async (t) => {
  const app = await start(t, { policy: { merge: 'admin' }, project: { adminApprovals: 'off' } });
  const { as, read } = await ann(app);
  await app.person('bob').me();
  value(await writeAccount(app.ctx, as, APPLY, to({ attributes: { title: 'Dr' } })));
  value(
    await writeAccount(
      app.ctx,
      delegatedCaller(app, 'bob'),
      APPLY,
      to({ attributes: { title: 'hidden' }, externalId: 'hr-1' }),
    ),
  );
  const bob = value(await readAccount(app.ctx, delegatedCaller(app, 'bob'))).user;
  const admin = app.person('ada', strongSignIn({ roles: ['contacts-admin'] }));
  const merge = (more: object) =>
    admin.send<MergedBody>('POST', '/v1/admin/merges', { into: as.user, from: bob.id, ...more });
  const { body } = await merge({ dryRun: true });
  assert.equal((await merge({ dryRun: false, plan: body.plan })).status, 200);
  assert.equal(outcomeOf(await readAccount(app.ctx, delegatedCaller(app, bob.id))), 'not-found');
  assert.deepEqual((await read()).attributes, { title: 'Dr' });
  assert.deepEqual(
    (await rows(app, 'select user_id from profiles')).map((row) => row['user_id']),
    [as.user],
  );
  assert.deepEqual(
    (await rows(app, `select user_id from profile_fields`)).map((row) => row['user_id']),
    [as.user],
  );
  assert.equal(outcomeOf(await createAccount(app.ctx, clientCaller(app), { userName: 'BOB' })), 'name-taken');
  assert.equal(
    outcomeOf(await createAccount(app.ctx, clientCaller(app), { userName: 'x', externalId: 'bob' })),
    'name-taken',
  );
  value(await deleteAccount(app.ctx, as, allowed));
  assert.equal(
    outcomeOf(await createAccount(app.ctx, clientCaller(app), { userName: 'BOB', externalId: 'hr-1' })),
    'ok',
  );
});

test('nobody stands before another by calling themselves by that one’s id', async (t) => {
  const app = await start(t);
  const { id, read } = await ann(app);
  const made = await createAccount(app.ctx, clientCaller(app), { userName: 'eve', externalId: id });
  assert.equal(outcomeOf(made), 'name-taken');
  const eve = value(await createAccount(app.ctx, clientCaller(app), { userName: 'eve' }));
  const written = await writeAccount(app.ctx, delegatedCaller(app, eve.user.id), APPLY, to({ externalId: id }));
  assert.equal(outcomeOf(written), 'name-taken');
  assert.equal((await read()).user.userName, 'ann');

  const { user } = await app.person('mallory', { preferred_username: id.toUpperCase() }).me();
  assert.equal(value(await readAccount(app.ctx, delegatedCaller(app, user.id))).user.userName, user.id);
});

test('a mistaken externalId can be mended until somebody has come in by it', async (t) => {
  const app = await start(t);
  const made = value(await createAccount(app.ctx, clientCaller(app), { userName: 'nia', externalId: 'nai' }));
  const as = delegatedCaller(app, made.user.id);
  value(await writeAccount(app.ctx, as, APPLY, to({ externalId: 'nia' })));
  assert.notEqual((await app.person('nai').me()).user.id, made.user.id);
  assert.equal((await app.person('nia').me()).user.id, made.user.id);
  value(await writeAccount(app.ctx, as, APPLY, to({ externalId: 'nina' })));
  assert.equal((await app.person('nia').me()).user.id, made.user.id);
  assert.notEqual((await app.person('nina').me()).user.id, made.user.id);
});

test('whoever was erased before they ever signed in does not come in as somebody new', async (t) => {
  const app = await start(t);
  const made = value(await createAccount(app.ctx, clientCaller(app), { userName: 'olga', externalId: 'olga' }));
  assert.equal(outcomeOf(await deleteAccount(app.ctx, delegatedCaller(app, made.user.id), allowed)), 'ok');
  assert.equal((await app.person('olga').send('GET', '/v1/me')).status, 401);
  // Made anew, they come in by a new sign-in.
  value(await createAccount(app.ctx, clientCaller(app), { userName: 'olga', externalId: 'olga' }));
  app.clock.pass(1000);
  assert.equal((await app.person('olga').send('GET', '/v1/me')).status, 200);
});
