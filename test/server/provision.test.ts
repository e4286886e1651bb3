import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { ActivityBody, MergedBody } from '../../shared/wire.ts';
import { DEFAULT_QUOTAS } from '../../server/core/quota.ts';
import { startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { aside, everything } from '../kit/at-rest.ts';
import { HOUR } from '../kit/clock.ts';
import { DATABASES } from '../kit/database.ts';
import { tokenIn } from '../kit/inbox.ts';
import { client, onBehalf, person, value, want, word } from '../kit/speak.ts';
import type { Account, DesiredAccount, WriteOptions } from '../../server/service/account.ts';
import { begin } from '../../server/service/begin.ts';
import { writeAccount } from '../../server/service/provision/write.ts';
import { createAccount } from '../../server/service/provision/create.ts';
import { deleteAccount } from '../../server/service/provision/delete.ts';
import { readAccount } from '../../server/service/provision/read.ts';
import type { Caller } from '../../server/service/caller.ts';

async function start(t: TestContext, options: TestAppOptions = {}) {
  const app = await startApp(options);
  t.after(() => app.close());
  return app;
}

const APPLY: WriteOptions = { mode: 'apply' };
const VERIFY: WriteOptions = { mode: 'verify', method: { email: 'code', phone: 'code' } };
const to = (wanted: DesiredAccount) => () => ({ ok: true as const, value: wanted });
const allowed = () => ({ ok: true as const, value: null });

/** Such as `ann@old.example verified primary`. */
const shown = ({ contacts }: Pick<Account, 'contacts'>) =>
  contacts
    .map((c) => [c.value, c.verifiedAt === null ? '' : ' verified', c.primary ? ' primary' : ''].join(''))
    .toSorted();

const rows = (app: TestApp, sql: string) => aside({ files: app.files, url: app.databaseUrl }, sql);
const events = async (app: TestApp, user: string) =>
  (await rows(app, `select event, actor from audit where user_id = '${user}' order by id`)).map(
    (row) => `${String(row['event'])} ${String(row['actor'])}`,
  );

/** Ann, who has signed in once: ann@old.example, verified and primary. */
async function ann(app: TestApp) {
  const { user } = await app.person('ann').me();
  return {
    id: user.id,
    as: onBehalf(app, user.id),
    read: async () => value(await readAccount(app.ctx, onBehalf(app, user.id))),
  };
}

test('a system reads an account by our id as by sub, a disabled one too; whoever is erased or merged is nobody', async (t) => {
  const app = await start(t);
  const { id } = await ann(app);
  const { ctx } = app;
  for (const user of [id, 'ann']) {
    const account = value(await readAccount(ctx, onBehalf(app, user)));
    assert.deepEqual(
      [account.user.id, account.user.userName, shown(account)],
      [id, 'ann', ['ann@old.example verified primary']],
    );
  }
  await app.person('ann').begin({ kind: 'email', value: 'ann@new.example' });
  assert.deepEqual(
    value(await readAccount(ctx, onBehalf(app, id))).pending.map((c) => c.address.value),
    ['ann@new.example'],
  );
  app.clock.pass(25 * HOUR);
  assert.deepEqual(value(await readAccount(ctx, onBehalf(app, id))).pending, [], 'its time is over');
  value(await writeAccount(ctx, onBehalf(app, id), APPLY, to({ active: false })));
  assert.equal(value(await readAccount(ctx, onBehalf(app, 'ann'))).user.disabled, true);
  value(await deleteAccount(ctx, onBehalf(app, id), allowed));
  for (const user of [id, 'ann', 'nobody', 'usr_\0'])
    assert.equal(word(await readAccount(ctx, onBehalf(app, user))), 'not-found');
  assert.equal(word(await readAccount(ctx, person(app, 'ann'))), 'token-invalid');
  assert.equal(value(await readAccount(ctx, person(app, 'bob'))).user.userName, 'bob');
});

test('an account is made with its names, contacts and attributes, and whoever it is for comes in by externalId', async (t) => {
  const app = await start(t);
  const { ctx } = app;
  const made = value(
    await createAccount(ctx, client(app), {
      userName: 'Carla',
      externalId: 'carla-7',
      attributes: { displayName: 'Carla C' },
      contacts: {
        email: [want('carla@work.example', { type: 'work' }), want('CARLA@work.example'), want('a@x')],
        phone: [want('tel:+358 40 1234567'), want('+1 201 555 0123 x7', { primary: true })],
      },
    }),
  );
  assert.deepEqual(shown(made), ['+1 201 555 0123 x7 primary', '+358401234567', 'a@x', 'carla@work.example primary']);
  assert.deepEqual([made.user.version, made.attributes, made.user.disabled], [1, { displayName: 'Carla C' }, false]);
  assert.deepEqual(value(await readAccount(ctx, onBehalf(app, 'carla-7'))), made);
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
        contacts: { email: [want('a@b.example', { primary: true }), want('c@d.example', { primary: true })] },
      },
      'body-invalid invalidValue',
    ],
    [{ userName: 'dan', contacts: { email: [want('a@b.example\nBcc: c@d.example')] } }, 'address-invalid characters'],
    [{ userName: 'dan', contacts: { email: [want('a@b.example', { type: 'w\0' })] } }, 'body-invalid invalidValue'],
    [{ userName: 'dan', contacts: { email: [want('a@b.example', { verified: true })] } }, 'not-allowed scope'],
    [
      { userName: 'dan', contacts: { phone: Array.from({ length: 21 }, (_, i) => want(`desk ${i}`)) } },
      'too-many-contacts',
    ],
  ] as const)
    assert.equal(word(await createAccount(ctx, client(app), wanted)), why, JSON.stringify(wanted));
  assert.equal((await rows(app, 'select id from users')).length, 1, 'nothing is left of what was refused');
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), [], 'nobody is written to');
});

test('a verified address that is another’s makes no account, and verifies nobody', async (t) => {
  const app = await start(t);
  const { as } = await ann(app);
  const vouching = ['users:write', 'contacts:verify'] as const;
  const verified = { email: [want('bob@old.example', { verified: true })] };
  await app.person('bob').me();
  assert.equal(
    word(await createAccount(app.ctx, client(app, vouching), { userName: 'dan', contacts: verified })),
    'address-taken',
  );
  assert.equal(
    word(await writeAccount(app.ctx, { ...as, ...client(app, vouching) }, APPLY, to({ contacts: verified }))),
    'address-taken',
  );
  const dan = {
    userName: 'dan',
    contacts: { email: [want('bob@old.example'), want('dan@x.example', { verified: true })] },
  };
  assert.deepEqual(shown(value(await createAccount(app.ctx, client(app, vouching), dan))), [
    'bob@old.example',
    'dan@x.example verified primary',
  ]);
});

test('whoever was erased is made anew with the same names, and old tokens stay dead', async (t) => {
  const app = await start(t);
  const { id } = await ann(app);
  const old = app.person('ann');
  assert.equal(word(await createAccount(app.ctx, client(app), { userName: 'x', externalId: 'ann' })), 'name-taken');
  value(await deleteAccount(app.ctx, onBehalf(app, id), allowed));
  const made = value(await createAccount(app.ctx, client(app), { userName: 'Ann', externalId: 'ann' }));
  assert.notEqual(made.user.id, id);
  assert.equal((await old.send('GET', '/v1/me')).status, 401);
  app.clock.pass(1000);
  assert.equal((await app.person('ann').me()).user.id, made.user.id);
});

test('a person writes their contacts and attributes alone, and nothing at once that is to be proved', async (t) => {
  const app = await start(t);
  await ann(app);
  const me = person(app, 'ann');
  const { ctx } = app;
  const list = (...contacts: ReturnType<typeof want>[]) => ({ contacts: { email: contacts } });
  const old = want('ann@old.example', { primary: true });
  for (const [how, wanted, why] of [
    [APPLY, {}, 'not-allowed caller'],
    [VERIFY, { userName: 'other' }, 'not-allowed caller'],
    [VERIFY, { externalId: 'other' }, 'not-allowed caller'],
    [VERIFY, { active: false }, 'not-allowed caller'],
    [VERIFY, list(old, want('x@new.example', { verified: true })), 'not-allowed'],
    [VERIFY, list(old, want('x@new.example', { loginId: true })), 'not-allowed caller'],
    [VERIFY, list(), 'last-contact last-verified'],
    [VERIFY, list(old, want('not an address')), 'address-invalid format'],
    [VERIFY, list(old, ...[1, 2, 3, 4, 5].map((i) => want(`${i}@x.example`))), 'too-many-contacts'],
    [VERIFY, { userName: 'ann', externalId: 'ann', active: true, attributes: { nickName: 'A' } }, 'ok'],
  ] as const)
    assert.equal(word(await writeAccount(ctx, me, how, to(wanted))), why, JSON.stringify(wanted));
  assert.equal(word(await deleteAccount(ctx, me, allowed)), 'not-allowed caller');
  const { account } = value(await writeAccount(ctx, me, VERIFY, to(list(old, want('b@x.example', { type: 'home' })))));
  assert.deepEqual(
    [shown(account), account.attributes],
    [['ann@old.example verified primary', 'b@x.example'], { nickName: 'A' }],
  );
});

test('a version goes up once for a writing, and not for one that changes nothing', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const { ctx } = app;
  const write = async (wanted: DesiredAccount) =>
    value(await writeAccount(ctx, as, APPLY, to(wanted))).account.user.version;
  const first = (await read()).user.version;
  const list = { email: [want('ann@old.example', { primary: true, type: 'home' }), want('b@x.example')] };
  assert.equal(
    await write({ contacts: list, attributes: { title: 'Dr', name: { a: 1, b: 2 } }, userName: 'Anna' }),
    first + 1,
  );
  app.clock.pass(1000);
  const updated = (await read()).user.updatedAt;
  const same = { contacts: list, attributes: { name: { b: 2, a: 1 }, title: 'Dr' }, userName: 'Anna', active: true };
  assert.equal(await write(same), first + 1);
  assert.equal((await read()).user.updatedAt, updated);
  assert.equal(await write({ active: false }), first + 2);
  assert.equal(await write({ active: true }), first + 3);
  assert.equal(await write({ attributes: {} }), first + 4);
  const site = (await events(app, as.user)).filter((event) => event.endsWith('client:cli_test'));
  assert.deepEqual(site.map((event) => event.split(' ')[0]).toSorted(), [
    'account-enabled',
    'account-revoked',
    'account-written',
    'account-written',
    'contact-added',
  ]);
});

for (const kind of DATABASES) {
  test(`what is refused leaves nothing behind and sends nothing, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind, policy: { quotas: { ...DEFAULT_QUOTAS, beginsPerUser: 1 } } });
    const { as, read } = await ann(app);
    const before = await read();
    // The first begins, the second is one too many: both are nothing.
    const many = {
      email: [
        want('tardy1@x.example', { primary: true }),
        want('ann@old.example'),
        want('tardy2@x.example', { proves: true }),
        want('tardy3@x.example'),
      ],
    };
    const wanted = { userName: 'tardy', attributes: { title: 'tardy' }, active: false, contacts: many };
    assert.equal(word(await writeAccount(app.ctx, as, VERIFY, to(wanted))), 'quota-exceeded');
    await app.person('bob').me();
    assert.equal(
      word(
        await writeAccount(app.ctx, as, APPLY, to({ contacts: { email: [want('tardy@x.example')] }, userName: 'BOB' })),
      ),
      'name-taken',
    );
    assert.equal(
      word(await writeAccount(app.ctx, as, APPLY, () => ({ ok: false, refusal: { code: 'precondition-failed' } }))),
      'precondition-failed',
    );
    assert.deepEqual(await read(), before);
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(), []);
    assert.ok(!(await everything({ files: app.files, url: app.databaseUrl })).includes('tardy'));
  });

  test(`two who write at once see each other, and of two who take one name one has it, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind });
    const { as, read } = await ann(app);
    const add = (title: string) =>
      writeAccount(app.ctx, as, APPLY, ({ attributes }) => ({
        ok: true,
        value: { attributes: { ...attributes, [title]: title } },
      }));
    await Promise.all([add('a'), add('b'), add('c')]);
    assert.deepEqual((await read()).attributes, { a: 'a', b: 'b', c: 'c' });
    const made = await Promise.all(
      ['Dan', 'dan', 'DAN'].map((userName) => createAccount(app.ctx, client(app), { userName, externalId: 'd' })),
    );
    assert.deepEqual(made.map(word).toSorted(), ['name-taken', 'name-taken', 'ok']);
  });

  test(`R-018: marking as verified takes its own right, is in the record, and old and new contact hear of it, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind });
    const { as, read, id } = await ann(app);
    const wanted = {
      contacts: { email: [want('ann@old.example'), want('ann@new.example', { primary: true, verified: true })] },
    };
    const { client: without } = client(app, ['users:read', 'users:write', 'admin', 'changes:write']);
    assert.equal(word(await writeAccount(app.ctx, { ...as, client: without }, APPLY, to(wanted))), 'not-allowed scope');
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(), []);
    const { client: having } = client(app, ['contacts:verify']);
    value(await writeAccount(app.ctx, { ...as, client: having }, APPLY, to(wanted)));
    assert.deepEqual(shown(await read()), ['ann@new.example verified primary', 'ann@old.example verified']);
    await app.courier.drain();
    assert.deepEqual(
      app.inbox
        .messages()
        .map((m) => m.to)
        .toSorted(),
      ['ann@new.example', 'ann@old.example'],
    );
    const rest = (await events(app, id)).filter((event) => event.endsWith('client:cli_test'));
    assert.deepEqual(rest, [
      'contact-added client:cli_test',
      'contact-vouched client:cli_test',
      'contact-promoted client:cli_test',
    ]);
  });

  test(`a replaced contact that was verified is told, and takes itself back, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind });
    const { as, read } = await ann(app);
    const { account } = value(
      await writeAccount(app.ctx, as, APPLY, to({ contacts: { email: [want('thief@x.example', { primary: true })] } })),
    );
    assert.deepEqual(shown(account), ['thief@x.example primary']);
    const token = tokenIn(await app.mailTo('ann@old.example'));
    assert.deepEqual(
      app.inbox.messages().map((m) => m.to),
      ['ann@old.example'],
      'nobody else has proved anything',
    );
    assert.equal((await app.person('bob').send('POST', '/v1/undo', { token })).status, 200);
    assert.deepEqual(shown(await read()), ['ann@old.example verified primary']);
    assert.equal(
      word(await writeAccount(app.ctx, as, APPLY, to({ contacts: { email: [want('thief@x.example')] } }))),
      'frozen',
    );
    assert.equal(
      word(
        await writeAccount(
          app.ctx,
          as,
          VERIFY,
          to({ contacts: { email: [want('thief@x.example', { primary: true })] } }),
        ),
      ),
      'frozen',
    );
    assert.equal(word(await writeAccount(app.ctx, as, APPLY, to({ attributes: { title: 'Dr' } }))), 'ok');
  });

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
      word(await deleteAccount(app.ctx, as, () => ({ ok: false, refusal: { code: 'precondition-failed' } }))),
      'precondition-failed',
    );
    assert.equal(word(await deleteAccount(app.ctx, as, allowed)), 'ok');
    assert.equal(word(await deleteAccount(app.ctx, as, allowed)), 'not-found');
    await app.sweep();
    const text = (await everything({ files: app.files, url: app.databaseUrl })).toLowerCase();
    for (const hers of ['hidden', 'private', 'hr-4711', 'displayname', 'ann@old'])
      assert.ok(!text.includes(hers), hers);
    assert.ok((await events(app, id)).includes('user-erased client:cli_test'));
    assert.equal(
      word(await createAccount(app.ctx, client(app), { userName: 'hidden ann', externalId: 'hr-4711' })),
      'ok',
    );
  });
}

test('what would become primary waits until it is proved, and the old one stays so long', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const only = { contacts: { email: [want('ann@new.example')], phone: [want('+358401234567', { primary: true })] } };
  const { account, begun } = value(await writeAccount(app.ctx, as, VERIFY, to(only)));
  assert.deepEqual(shown(account), ['ann@old.example verified primary']);
  assert.deepEqual(
    begun.map((c) => [c.address.value, c.then]),
    [
      ['ann@new.example', 'replace'],
      ['+358401234567', 'primary'],
    ],
  );
  const again = value(await writeAccount(app.ctx, as, VERIFY, to(only)));
  assert.deepEqual(
    again.begun.map((c) => c.id),
    begun.map((c) => c.id),
    'the same go on',
  );
  const [mail] = begun;
  assert.equal((await app.person('ann').prove(mail ?? assert.fail(), await app.codeTo('ann@new.example'))).status, 200);
  assert.deepEqual(shown(await read()), ['ann@new.example verified primary']);
});

test('a list that is wanted promotes, adds, proves and removes as a person could', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const vouching = { ...as, ...client(app, ['contacts:verify']) };
  const lists = (...email: ReturnType<typeof want>[]) => to({ contacts: { email } });
  value(
    await writeAccount(
      app.ctx,
      vouching,
      APPLY,
      lists(want('ann@old.example', { primary: true }), want('b@x.example', { verified: true }), want('c@x.example')),
    ),
  );
  const { account, begun } = value(
    await writeAccount(
      app.ctx,
      as,
      VERIFY,
      lists(
        want('b@x.example', { primary: true }),
        want('ann@old.example'),
        want('d@x.example', { proves: true }),
        want('e@x.example', { proves: true }),
        want('f@x.example'),
      ),
    ),
  );
  assert.deepEqual(shown(account), ['ann@old.example verified', 'b@x.example verified primary', 'f@x.example']);
  assert.deepEqual(
    begun.map((c) => [c.address.value, c.then]),
    [
      ['d@x.example', 'add'],
      ['e@x.example', 'add'],
    ],
  );
  assert.equal(word(await writeAccount(app.ctx, as, VERIFY, lists(want('f@x.example')))), 'ok');
  assert.deepEqual(shown(await read()), ['b@x.example verified primary', 'f@x.example']);
});

test('a project that asks whether a person is there is not got past by writing a list', async (t) => {
  const app = await start(t, { project: { humanCheck: { url: 'https://human.example', secret: 's' } } });
  const { as } = await ann(app);
  const wanted = to({ contacts: { email: [want('ann@new.example', { primary: true })] } });
  assert.equal(word(await writeAccount(app.ctx, person(app, 'ann'), VERIFY, wanted)), 'not-allowed human-check');
  assert.equal(word(await writeAccount(app.ctx, as, VERIFY, wanted)), 'ok');
});

test('an account that nobody has come into is theirs who its new externalId says; one that somebody has stays theirs', async (t) => {
  const app = await start(t);
  const { as } = await ann(app);
  const { ctx } = app;
  const dan = value(await createAccount(ctx, client(app), { userName: 'dan' })).user;
  const call = (user: string, externalId: string | null) =>
    writeAccount(ctx, onBehalf(app, user), APPLY, to({ externalId }));
  assert.equal(word(await call(dan.id, 'ann')), 'name-taken');
  assert.equal(word(await call(dan.id, 'dan-1')), 'ok');
  assert.equal((await app.person('dan-1').me()).user.id, dan.id);
  assert.equal(word(await call(as.user, 'dan-1')), 'name-taken');
  assert.equal(word(await call(as.user, 'ann-2')), 'ok');
  assert.equal(word(await createAccount(ctx, client(app), { userName: 'eve', externalId: 'ann-2' })), 'name-taken');
  assert.notEqual((await app.person('ann-2').me()).user.id, as.user, 'they are who they were');
  assert.equal(value(await readAccount(ctx, as)).user.externalId, 'ann-2');
  assert.equal(word(await call(as.user, null)), 'ok');
});

test('closing an account ends what waits and every sign-in, and opening it brings none of them back', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const me = app.person('ann');
  const change = await me.begin({ kind: 'email', value: 'ann@new.example' });
  const code = await app.codeTo('ann@new.example');
  const closed = {
    active: false,
    contacts: { email: [want('ann@old.example'), want('b@x.example', { primary: true })] },
  };
  const { begun, account } = value(await writeAccount(app.ctx, as, VERIFY, to(closed)));
  assert.deepEqual([begun, account.pending, account.user.disabled], [[], [], true]);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages('b@x.example'), [], 'its code does not go out');
  assert.equal((await me.send('GET', '/v1/me')).status, 401);
  assert.equal(
    word(await writeAccount(app.ctx, as, VERIFY, to({ contacts: closed.contacts }))),
    'not-allowed disabled',
  );
  assert.equal(
    word(
      await writeAccount(app.ctx, as, APPLY, to({ contacts: { email: [want('ann@old.example', { type: 'home' })] } })),
    ),
    'ok',
  );
  value(await writeAccount(app.ctx, as, APPLY, to({ active: true })));
  assert.equal((await me.send('GET', '/v1/me')).status, 401, 'a token from before');
  app.clock.pass(1000);
  assert.equal((await app.person('ann').prove(change, code)).status, 409);
  const admin = app.person('ada', { roles: ['contacts-admin'] });
  const { version } = (await read()).user;
  for (const reason of ['disabled', 'disabled', 'enabled', 'enabled'])
    await admin.send('POST', '/v1/admin/users/ann/revoke', { reason });
  assert.equal((await read()).user.version, version + 2, 'who keeps a copy sees it by the version');
});

test('a person removes the unverified contact that a system made primary, and a verified one leads again', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const wanted = { contacts: { email: [want('typo@x.example', { primary: true }), want('ann@old.example')] } };
  const { account } = value(await writeAccount(app.ctx, as, APPLY, to(wanted)));
  const typo = account.contacts.find((c) => c.primary)?.id;
  assert.equal((await app.person('ann').send('DELETE', `/v1/contacts/${typo}`)).status, 204);
  assert.deepEqual(shown(await read()), ['ann@old.example verified primary']);
});

test('what another is proved beside an unverified primary, stands beside it; the primary itself is proved and leads', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const wanted = { contacts: { email: [want('lead@x.example', { primary: true }), want('ann@old.example')] } };
  value(await writeAccount(app.ctx, as, APPLY, to(wanted)));
  const me = app.person('ann');
  const beside = await me.begin({ kind: 'email', value: 'beside@x.example', then: 'add' });
  await me.prove(beside, await app.codeTo('beside@x.example'));
  assert.deepEqual(shown(await read()), [
    'ann@old.example verified',
    'beside@x.example verified',
    'lead@x.example primary',
  ]);
  const lead = await me.begin({ kind: 'email', value: 'lead@x.example', then: 'add' });
  await me.prove(lead, await app.codeTo('lead@x.example'));
  assert.ok(shown(await read()).includes('lead@x.example verified primary'));
});

test('the person reads in their own record what a system did, without which one', async (t) => {
  const app = await start(t);
  const { as } = await ann(app);
  const { client: vouching } = client(app, ['contacts:verify']);
  const email = [want('ann@new.example', { primary: true, verified: true })];
  value(
    await writeAccount(
      app.ctx,
      { ...as, client: vouching },
      APPLY,
      to({ attributes: { title: 'Dr' }, contacts: { email } }),
    ),
  );
  const { body } = await app.person('ann').send<ActivityBody>('GET', '/v1/activity');
  assert.deepEqual(body.entries.map(({ event, by, target, network }) => [event, by, target, network]).toSorted(), [
    ['account-written', 'site', null, null],
    ['contact-added', 'site', 'a••@n••.example', null],
    ['contact-promoted', 'site', 'a••@n••.example', null],
    ['contact-removed', 'site', 'a••@o••.example', null],
    ['contact-vouched', 'site', 'a••@n••.example', null],
    ['user-created', 'you', null, null],
  ]);
  assert.ok(!JSON.stringify(body).includes('cli_'));
});

test('the site hears of contacts that a system wrote as of any others', async (t) => {
  const hook = { url: 'https://site.example/hook', secret: `whsec_${Buffer.from('x'.repeat(24)).toString('base64')}` };
  const app = await start(t, { project: { webhooks: [hook] } });
  const { as, read } = await ann(app);
  value(
    await writeAccount(
      app.ctx,
      as,
      APPLY,
      to({ contacts: { email: [want('n@x.example', { primary: true }), want('ann@old.example')] } }),
    ),
  );
  const [told, ...more] = await rows(app, `select data from outbox where template = 'hook'`);
  assert.partialDeepStrictEqual(JSON.parse(String(told?.['data'])), {
    hook: { type: 'contacts.changed', kind: 'email', why: 'change', before: 'ann@old.example', after: 'n@x.example' },
    version: (await read()).user.version,
  });
  assert.deepEqual(more, []);
});

test('a client fills the placeholders that the project declares, with what is no link; a person fills none', async (t) => {
  const app = await start(t, { project: { templateKeys: ['shop', 'till'], messages: {} } });
  const { as } = await ann(app);
  const optionsOf = async (caller: Caller, address: string, templateOptions: Record<string, string>) => {
    const begun = value(await begin(app.ctx, caller, { kind: 'email', value: address, templateOptions }));
    return begun.at === 'begun' ? begun.view.change.templateOptions : assert.fail(begun.at);
  };
  const given = { shop: 'North Mall', other: 'x', __proto__: 'y' };
  assert.deepEqual(await optionsOf(as, 'a@new.example', given), { shop: 'North Mall' });
  const evil = { shop: 'North Mall', till: 'see https://evil.example' };
  assert.deepEqual(await optionsOf(person(app, 'ann'), 'b@new.example', evil), {});
});

test('an option of a client that could be a link or a second message is refused, and nothing begins', async (t) => {
  const app = await start(t, { project: { templateKeys: ['shop', 'till'], messages: {} } });
  const { as } = await ann(app);
  const begun = async (templateOptions: Record<string, string>) =>
    begin(app.ctx, as, { kind: 'email', value: 'c@new.example', templateOptions });
  for (const shop of [
    'x'.repeat(41),
    'two\nlines',
    'www.evil.example',
    'evil.example',
    'HTTPS://evil.example',
    'a@b',
  ]) {
    const result = await begun({ shop, till: '7' });
    const refusal = result.ok ? assert.fail(shop) : result.refusal;
    const errors = refusal.code === 'body-invalid' ? refusal.errors : assert.fail(refusal.code);
    assert.deepEqual(
      errors?.map(({ path }) => path),
      ['templateOptions.shop'],
      shop,
    );
  }
  const both = await begun({ shop: 'evil.example/x', till: '10.0.0.1' });
  assert.partialDeepStrictEqual(both, {
    ok: false,
    refusal: {
      code: 'body-invalid',
      errors: ['shop', 'till'].map((key) => ({
        path: `templateOptions.${key}`,
        message: 'must not look like a link, a host, a path or an address',
      })),
    },
  });
  assert.deepEqual(value(await readAccount(app.ctx, as)).pending, []);
  assert.deepEqual(await rows(app, 'select id from outbox'), []);
});

test('of two accounts that become one, the profile of the one that stays is left; the name of the other is nobody else’s', async (t) => {
  const app = await start(t, { policy: { merge: 'admin' } });
  const { as, read } = await ann(app);
  await app.person('bob').me();
  value(await writeAccount(app.ctx, as, APPLY, to({ attributes: { title: 'Dr' } })));
  value(
    await writeAccount(
      app.ctx,
      onBehalf(app, 'bob'),
      APPLY,
      to({ attributes: { title: 'hidden' }, externalId: 'hr-1' }),
    ),
  );
  const bob = value(await readAccount(app.ctx, onBehalf(app, 'bob'))).user;
  const admin = app.person('ada', { roles: ['contacts-admin'] });
  const merge = (more: object) =>
    admin.send<MergedBody>('POST', '/v1/admin/merges', { into: as.user, from: bob.id, ...more });
  const { body } = await merge({ dryRun: true });
  assert.equal((await merge({ dryRun: false, plan: body.plan })).status, 200);
  assert.equal(word(await readAccount(app.ctx, onBehalf(app, bob.id))), 'not-found');
  assert.deepEqual((await read()).attributes, { title: 'Dr' });
  assert.deepEqual(
    (await rows(app, 'select user_id from profiles')).map((row) => row['user_id']),
    [as.user],
  );
  assert.deepEqual(
    (await rows(app, `select user_id from profile_fields`)).map((row) => row['user_id']),
    [as.user],
  );
  assert.equal(word(await createAccount(app.ctx, client(app), { userName: 'BOB' })), 'name-taken');
  assert.equal(word(await createAccount(app.ctx, client(app), { userName: 'x', externalId: 'bob' })), 'name-taken');
  value(await deleteAccount(app.ctx, as, allowed));
  assert.equal(word(await createAccount(app.ctx, client(app), { userName: 'BOB', externalId: 'hr-1' })), 'ok');
});

test('nobody stands before another by calling themselves by that one’s id', async (t) => {
  const app = await start(t);
  const { id, read } = await ann(app);
  const made = await createAccount(app.ctx, client(app), { userName: 'eve', externalId: id });
  assert.equal(word(made), 'name-taken');
  const eve = value(await createAccount(app.ctx, client(app), { userName: 'eve' }));
  const written = await writeAccount(app.ctx, onBehalf(app, eve.user.id), APPLY, to({ externalId: id }));
  assert.equal(word(written), 'name-taken');
  assert.equal((await read()).user.userName, 'ann');

  const { user } = await app.person('mallory', { preferred_username: id.toUpperCase() }).me();
  assert.equal(value(await readAccount(app.ctx, onBehalf(app, user.id))).user.userName, user.id);
});

test('a trusted system lets an address lead that is not proved, over one that is, whichever of them stands first', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const lead = (address: string) =>
    writeAccount(app.ctx, as, APPLY, ({ contacts }) => ({
      ok: true,
      value: { contacts: { email: contacts.map((c) => want(c.value, { primary: c.value === address })) } },
    }));
  const email = [want('ann@old.example', { primary: true }), want('one@new.example'), want('two@new.example')];
  value(await writeAccount(app.ctx, as, APPLY, to({ contacts: { email } })));
  for (const address of ['one@new.example', 'ann@old.example', 'two@new.example', 'ann@old.example']) {
    assert.equal(word(await lead(address)), 'ok');
    assert.deepEqual(
      (await read()).contacts.filter((c) => c.primary).map((c) => c.value),
      [address],
    );
  }
  // The proved one stands behind them.
  const change = await app.person('ann').begin({ kind: 'email', value: 'three@new.example', method: 'code' });
  await app.person('ann').prove(change, await app.codeTo('three@new.example'));
  for (const address of ['one@new.example', 'three@new.example', 'two@new.example'])
    assert.equal(word(await lead(address)), 'ok');
});

test('a mistaken externalId can be mended until somebody has come in by it', async (t) => {
  const app = await start(t);
  const made = value(await createAccount(app.ctx, client(app), { userName: 'nia', externalId: 'nai' }));
  const as = onBehalf(app, made.user.id);
  value(await writeAccount(app.ctx, as, APPLY, to({ externalId: 'nia' })));
  assert.notEqual((await app.person('nai').me()).user.id, made.user.id);
  assert.equal((await app.person('nia').me()).user.id, made.user.id);
  value(await writeAccount(app.ctx, as, APPLY, to({ externalId: 'nina' })));
  assert.equal((await app.person('nia').me()).user.id, made.user.id);
  assert.notEqual((await app.person('nina').me()).user.id, made.user.id);
});

test('what takes the place of a contact that one signs in with is one as well', async (t) => {
  const app = await start(t);
  await app.person('ann', { preferred_username: 'ann@old.example' }).me();
  const { as } = await ann(app);
  const written = value(
    await writeAccount(app.ctx, as, APPLY, to({ contacts: { email: [want('ann@next.example', { primary: true })] } })),
  );
  assert.deepEqual(
    written.account.contacts.map((c) => [c.value, c.loginId]),
    [['ann@next.example', true]],
  );
});

test('whoever was erased before they ever signed in does not come in as somebody new', async (t) => {
  const app = await start(t);
  const made = value(await createAccount(app.ctx, client(app), { userName: 'olga', externalId: 'olga' }));
  assert.equal(word(await deleteAccount(app.ctx, onBehalf(app, made.user.id), allowed)), 'ok');
  assert.equal((await app.person('olga').send('GET', '/v1/me')).status, 401);
  // Made anew, they come in by a new sign-in.
  value(await createAccount(app.ctx, client(app), { userName: 'olga', externalId: 'olga' }));
  app.clock.pass(1000);
  assert.equal((await app.person('olga').send('GET', '/v1/me')).status, 200);
});
