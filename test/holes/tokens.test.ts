import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContactBody } from '../../shared/contact.ts';
import { MINUTE, SECOND } from '../kit/clock.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { start } from '../http/kit.ts';
import { contactsOf, cookieOf, NEW, NOBODY, noticesTo, OLD, PHONE, versionOf, type Said } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

test('a right code is worth nothing but to the sign-in that asked for it (V28, V33, R-013)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: NEW });
  const code = await app.codeTo(NEW);
  const elsewhere = await start({ project: { issuers: [app.idp.entry({ issuer: 'https://other.example' })] } });
  const path = `/v1/changes/${change.id}/code`;
  const cookie = await cookieOf(app.person('bob', strongSignIn()));
  const stranger = (claims: Record<string, unknown>, oddity = {}) => ({
    authorization: `Bearer ${app.idp.token({ sub: 'ann', ...claims }, oddity)}`,
  });
  const tries: readonly [what: string, headers: Record<string, string>, status: number][] = [
    ['nobody', NOBODY, 401],
    ['somebody else', { authorization: `Bearer ${app.person('bob', strongSignIn()).token}` }, 404],
    ['somebody else by a cookie', { ...NOBODY, cookie }, 404],
    ['the same name under another key', stranger({}, { sign: 'stranger' }), 401],
    ['the same name at another issuer', stranger({ iss: 'https://other.example' }), 401],
    ['an empty name', stranger({ sub: '' }), 401],
    ['a foreign page', { origin: 'https://evil.example' }, 403],
  ];
  for (const [what, headers, status] of tries)
    assert.equal((await ann.send('POST', path, { code }, headers)).status, status, what);
  assert.equal(
    (await elsewhere.person('ann', strongSignIn()).send('POST', path, { code })).status,
    401,
    'another server',
  );
  const { body } = await ann.send<Said>('GET', `/v1/changes/${change.id}`);
  assert.deepEqual([body.state, body.triesLeft], ['waiting', 5]);
  assert.equal((await ann.prove(change, code)).status, 200);
});

test('who is changed is who is signed in, whoever a body or a query names (V32)', async () => {
  const app = await start();
  const [ann, bob] = [app.person('ann', strongSignIn()), app.person('bob', strongSignIn())];
  const id = (await bob.me()).user.id;
  for (const [i, key] of ['userId', 'user', 'sub', 'user_id', 'account', 'owner'].entries()) {
    const named = await ann.send('POST', '/v1/changes', { kind: 'email', value: NEW, [key]: id });
    assert.equal(named.status, 400, key);
    const cat = app.person(`cat${i}`, strongSignIn());
    const asked = await cat.send('POST', `/v1/changes?${key}=${id}`, { kind: 'email', value: `n${i}@x.example` });
    assert.deepEqual([asked.status, (await cat.me()).changes.length], [201, 1], key);
  }
  assert.deepEqual([(await bob.me()).changes, await contactsOf(bob)], [[], ['bob@old.example verified primary']]);
});

test('tokens of an issuer that nobody trusts are nobody’s, with whatever claims and keys (V9)', async () => {
  const [app, evil] = [await start(), await start()];
  const claims = { sub: 'ann', email: OLD, email_verified: true };
  const theirs = [
    evil.idp.token(claims),
    evil.idp.token({ ...claims, iss: 'https://evil.example' }),
    evil.idp.token({ ...claims, iss: app.idp.issuer, aud: app.idp.audience }),
    evil.idp.token(claims, { header: { jku: evil.idp.jwksUrl, jwk: evil.idp.jwks().keys[0] } }),
    app.idp.token({ ...claims, iss: `${app.idp.issuer}.evil.example` }),
    app.idp.token({ ...claims, iss: [app.idp.issuer] }),
  ];
  await app.person().me();
  for (const token of theirs)
    for (const by of [`Bearer ${token}`, `Bearer default:${token}`])
      assert.equal((await app.person().send('GET', '/v1/me', undefined, { authorization: by })).status, 401);
});

test('“verified” travels with the very value and kind that it was said of (V13)', async () => {
  const app = await start();
  const claims = { email_verified: false, phone_number: PHONE };
  const before = await contactsOf(app.person('ann', strongSignIn(claims)));
  assert.deepEqual(before, [`${OLD} primary`, `${PHONE} primary`]);
  for (const odd of [
    { ...claims, email: 'ann@other.example', email_verified: true },
    { ...claims, phone_number: '+358407654321', phone_number_verified: true },
    { ...claims, email: `${OLD}, ann@other.example`, email_verified: true },
    { ...claims, email: undefined, email_verified: true },
    { ...claims, phone_number: undefined, phone_number_verified: true },
  ])
    assert.deepEqual(await contactsOf(app.person('ann', strongSignIn(odd))), before, JSON.stringify(odd));
  assert.deepEqual(await contactsOf(app.person('ann', strongSignIn({ ...claims, email_verified: true }))), [
    `${OLD} verified primary`,
    `${PHONE} primary`,
  ]);
});

test('an account that its site suspended is refused, on every route and by every credential (V31, R-010)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const cookie = await cookieOf(ann);
  const change = await ann.begin({ kind: 'email', value: NEW, method: 'both' });
  const mail = await app.mailTo(NEW);
  const id = (await ann.me()).contacts[0]?.id ?? '';
  await app
    .person('ada', strongSignIn({ roles: 'contacts-admin' }))
    .send('POST', '/v1/admin/users/ann/revoke', { reason: 'disabled', note: 'asked for' });
  app.clock.pass(SECOND);
  const later = app.person('ann', strongSignIn());
  const routes: readonly [method: string, path: string, body?: unknown][] = [
    ['GET', '/v1/me'],
    ['GET', '/userinfo'],
    ['POST', '/v1/session', {}],
    ['POST', '/v1/changes', { kind: 'email', value: 'x@new.example' }],
    ['GET', `/v1/changes/${change.id}`],
    ['GET', `/v1/changes/${change.id}/events`],
    ['POST', `/v1/changes/${change.id}/code`, { code: codeIn(mail) }],
    ['POST', `/v1/changes/${change.id}/resend`, {}],
    ['DELETE', `/v1/changes/${change.id}`],
    ['POST', `/v1/contacts/${id}/primary`, {}],
    ['POST', `/v1/contacts/${id}/verify`, {}],
    ['DELETE', `/v1/contacts/${id}`],
  ];
  for (const [method, path, body] of routes)
    for (const headers of [
      {},
      { authorization: `Bearer ${later.token}` },
      { authorization: '', cookie },
      { authorization: `Bearer default:${later.token}` },
    ] as Record<string, string>[])
      assert.equal((await ann.send(method, path, body, headers)).status, 401, `${method} ${path}`);
  const pressed = await ann.send<Said>('POST', '/v1/links/confirm', { token: tokenIn(mail) });
  assert.deepEqual([pressed.status, pressed.body.code], [409, 'change-closed']);
});

test('a sign-in that says nothing of when and how changes no address by itself (V44, R-011)', async () => {
  const app = await start();
  const old = app.person('ann', strongSignIn({ authAgo: (6 * MINUTE) / SECOND }));
  const stale = await old.send<Said>('POST', '/v1/changes', { kind: 'email', value: NEW });
  assert.deepEqual([stale.status, stale.body.code], [401, 'step-up-required']);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), []);
  const ann = app.person('ann', { auth_time: undefined, amr: undefined });
  const change = await ann.begin({ kind: 'email', value: NEW });
  const proved = await ann.prove(change, await app.codeTo(NEW));
  assert.equal(proved.body.state, 'waiting', 'the new inbox alone is not enough');
  assert.deepEqual(await contactsOf(ann), [`${OLD} verified primary`]);
  assert.equal((await noticesTo(app, OLD)).length + 1, app.inbox.messages(OLD).length, 'the old one was asked');
});

test('what belongs to one project is not there in another, in the same database and by the same sign-in (R-016)', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: NEW, method: 'both' });
  const mail = await app.mailTo(NEW);
  const contact = (await ann.me()).contacts[0]?.id ?? '';
  const shop = await start({ databaseUrl: app.databaseUrl, project: { id: 'shop', issuers: [app.idp.entry()] } });
  const ask = <T>(method: string, path: string, body?: unknown) =>
    shop.person('ann', strongSignIn()).send<T & Said>(method, path, body, { authorization: `Bearer ${ann.token}` });
  const { body: me } = await ask<{ user: { id: string }; contacts: ContactBody[]; changes: unknown[] }>(
    'GET',
    '/v1/me',
  );
  assert.notEqual(me.user.id, (await ann.me()).user.id);
  assert.deepEqual(me.changes, []);
  const foreign: readonly [method: string, path: string, body?: unknown][] = [
    ['GET', `/v1/changes/${change.id}`],
    ['POST', `/v1/changes/${change.id}/code`, { code: codeIn(mail) }],
    ['POST', `/v1/changes/${change.id}/resend`, {}],
    ['DELETE', `/v1/changes/${change.id}`],
    ['POST', `/v1/contacts/${contact}/primary`, {}],
    ['DELETE', `/v1/contacts/${contact}`],
    ['POST', '/v1/links/confirm', { token: tokenIn(mail) }],
    ['POST', '/v1/links/report', { token: tokenIn(mail) }],
  ];
  for (const [method, path, body] of foreign) assert.equal((await ask(method, path, body)).status, 404, path);
  // An address is one person's within a project, and no other project hears of it.
  await app.person('bob').me();
  assert.equal((await ask('POST', '/v1/changes', { kind: 'email', value: 'bob@old.example' })).status, 201);
  assert.doesNotMatch((await shop.mailTo('bob@old.example')).text, /already/i);
  assert.equal(await versionOf(app), 1);
});
