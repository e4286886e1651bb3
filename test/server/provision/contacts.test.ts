// Owns what a written list of contacts does: promote, add, verify, remove. Not what is told of it: effects.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientCaller, userCaller, value, desiredContact, outcomeOf } from '../../kit/speak.ts';
import type { DesiredAccount } from '../../../server/service/account.ts';
import { writeAccount } from '../../../server/service/provision/write.ts';
import { deleteAccount } from '../../../server/service/provision/delete.ts';
import { APPLY, VERIFY, allowed, ann, events, shown, start, to } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

test('a person writes their contacts and attributes alone, and nothing at once that is to be proved', async (t) => {
  const app = await start(t);
  await ann(app);
  const me = userCaller(app, 'ann', strongSignIn());
  const { ctx } = app;
  const list = (...contacts: ReturnType<typeof desiredContact>[]) => ({ contacts: { email: contacts } });
  const old = desiredContact('ann@old.example', { primary: true });
  for (const [how, wanted, why] of [
    [APPLY, {}, 'not-allowed caller'],
    [VERIFY, { userName: 'other' }, 'not-allowed caller'],
    [VERIFY, { externalId: 'other' }, 'not-allowed caller'],
    [VERIFY, { active: false }, 'not-allowed caller'],
    [VERIFY, list(old, desiredContact('x@new.example', { verified: true })), 'not-allowed'],
    [VERIFY, list(old, desiredContact('x@new.example', { loginId: true })), 'not-allowed caller'],
    [VERIFY, list(), 'last-contact last-verified'],
    [VERIFY, list(old, desiredContact('not an address')), 'address-invalid format'],
    [VERIFY, list(old, ...[1, 2, 3, 4, 5].map((i) => desiredContact(`${i}@x.example`))), 'too-many-contacts'],
    [VERIFY, { userName: 'ann', externalId: 'ann', active: true, attributes: { nickName: 'A' } }, 'ok'],
  ] as const)
    assert.equal(outcomeOf(await writeAccount(ctx, me, how, to(wanted))), why, JSON.stringify(wanted));
  assert.equal(outcomeOf(await deleteAccount(ctx, me, allowed)), 'not-allowed caller');
  const { account } = value(
    await writeAccount(ctx, me, VERIFY, to(list(old, desiredContact('b@x.example', { type: 'home' })))),
  );
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
  const list = {
    email: [desiredContact('ann@old.example', { primary: true, type: 'home' }), desiredContact('b@x.example')],
  };
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

test('what would become primary waits until it is proved, and the old one stays so long', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const only = {
    contacts: {
      email: [desiredContact('ann@new.example')],
      phone: [desiredContact('+358401234567', { primary: true })],
    },
  };
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
  assert.equal(
    (await app.person('ann', strongSignIn()).prove(mail ?? assert.fail(), await app.codeTo('ann@new.example'))).status,
    200,
  );
  assert.deepEqual(shown(await read()), ['ann@new.example verified primary']);
});

test('a list that is wanted promotes, adds, proves and removes as a person could', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const vouching = { ...as, ...clientCaller(app, ['contacts:verify']) };
  const lists = (...email: ReturnType<typeof desiredContact>[]) => to({ contacts: { email } });
  value(
    await writeAccount(
      app.ctx,
      vouching,
      APPLY,
      lists(
        desiredContact('ann@old.example', { primary: true }),
        desiredContact('b@x.example', { verified: true }),
        desiredContact('c@x.example'),
      ),
    ),
  );
  const { account, begun } = value(
    await writeAccount(
      app.ctx,
      as,
      VERIFY,
      lists(
        desiredContact('b@x.example', { primary: true }),
        desiredContact('ann@old.example'),
        desiredContact('d@x.example', { proves: true }),
        desiredContact('e@x.example', { proves: true }),
        desiredContact('f@x.example'),
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
  assert.equal(outcomeOf(await writeAccount(app.ctx, as, VERIFY, lists(desiredContact('f@x.example')))), 'ok');
  assert.deepEqual(shown(await read()), ['b@x.example verified primary', 'f@x.example']);
});

test('a project that asks whether a person is there is not got past by writing a list', async (t) => {
  const app = await start(t, { project: { humanCheck: { url: 'https://human.example', secret: 's' } } });
  const { as } = await ann(app);
  const wanted = to({ contacts: { email: [desiredContact('ann@new.example', { primary: true })] } });
  assert.equal(
    outcomeOf(await writeAccount(app.ctx, userCaller(app, 'ann'), VERIFY, wanted)),
    'not-allowed human-check',
  );
  assert.equal(outcomeOf(await writeAccount(app.ctx, as, VERIFY, wanted)), 'ok');
});

test('a person removes the unverified contact that a system made primary, and a verified one leads again', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const wanted = {
    contacts: { email: [desiredContact('typo@x.example', { primary: true }), desiredContact('ann@old.example')] },
  };
  const { account } = value(await writeAccount(app.ctx, as, APPLY, to(wanted)));
  const typo = account.contacts.find((c) => c.primary)?.id;
  assert.equal((await app.person('ann', strongSignIn()).send('DELETE', `/v1/contacts/${typo}`)).status, 204);
  assert.deepEqual(shown(await read()), ['ann@old.example verified primary']);
});

test('what another is proved beside an unverified primary, stands beside it; the primary itself is proved and leads', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const wanted = {
    contacts: { email: [desiredContact('lead@x.example', { primary: true }), desiredContact('ann@old.example')] },
  };
  value(await writeAccount(app.ctx, as, APPLY, to(wanted)));
  const me = app.person('ann', strongSignIn());
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

test('a trusted system lets an address lead that is not proved, over one that is, whichever of them stands first', async (t) => {
  const app = await start(t);
  const { as, read } = await ann(app);
  const lead = (address: string) =>
    writeAccount(app.ctx, as, APPLY, ({ contacts }) => ({
      ok: true,
      value: { contacts: { email: contacts.map((c) => desiredContact(c.value, { primary: c.value === address })) } },
    }));
  const email = [
    desiredContact('ann@old.example', { primary: true }),
    desiredContact('one@new.example'),
    desiredContact('two@new.example'),
  ];
  value(await writeAccount(app.ctx, as, APPLY, to({ contacts: { email } })));
  for (const address of ['one@new.example', 'ann@old.example', 'two@new.example', 'ann@old.example']) {
    assert.equal(outcomeOf(await lead(address)), 'ok');
    assert.deepEqual(
      (await read()).contacts.filter((c) => c.primary).map((c) => c.value),
      [address],
    );
  }
  // The proved one stands behind them.
  const change = await app
    .person('ann', strongSignIn())
    .begin({ kind: 'email', value: 'three@new.example', method: 'code' });
  await app.person('ann', strongSignIn()).prove(change, await app.codeTo('three@new.example'));
  for (const address of ['one@new.example', 'three@new.example', 'two@new.example'])
    assert.equal(outcomeOf(await lead(address)), 'ok');
});

test('what takes the place of a contact that one signs in with is one as well', async (t) => {
  const app = await start(t);
  await app.person('ann', { preferred_username: 'ann@old.example' }).me();
  const { as } = await ann(app);
  const written = value(
    await writeAccount(
      app.ctx,
      as,
      APPLY,
      to({ contacts: { email: [desiredContact('ann@next.example', { primary: true })] } }),
    ),
  );
  assert.deepEqual(
    written.account.contacts.map((c) => [c.value, c.loginId]),
    [['ann@next.example', true]],
  );
});
