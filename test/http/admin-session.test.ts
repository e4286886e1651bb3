import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { ROLES } from '../../server/core/admin-roles.ts';
import type { RoleClaim } from '../../server/ports/project.ts';
import type { AdminSessionBody } from '../../shared/wire/admin-session.ts';
import type { TestApp, TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { createOpenid, type OpenidProvider } from '../kit/openid.ts';
import { freshSignIn } from '../kit/sign-in.ts';
import { json, problemOf, PUBLIC_URL, SITE, start } from './kit.ts';

const GROUPS: readonly RoleClaim[] = ROLES.map((role) => ({ role, claim: 'groups', value: role }));
const ORIGIN = new URL(PUBLIC_URL).origin;

let provider: OpenidProvider | null = null;
afterEach(() => provider?.close());

/** An app whose admins sign in at a provider. The provider's clock is the process's; ID tokens are of now. */
async function startWithProvider(
  others: TestAppOptions['others'] = [],
): Promise<{ readonly app: TestApp; readonly openid: OpenidProvider }> {
  provider = await createOpenid(Date.now);
  const project = { adminRoles: [...GROUPS], oidc: provider.settings };
  return { app: await start({ project, others }), openid: provider };
}

/** What the browser keeps of an answer, as it sends it. */
function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

async function signIn({ app }: TestApp, openid: OpenidProvider, query = ''): Promise<Response> {
  const sent = await app.request(`${PUBLIC_URL}/v1/admin/sign-in${query}`);
  assert.equal(sent.status, 302);
  const back = await openid.visit(sent.headers.get('location') ?? '');
  return app.request(back.href, {
    headers: { cookie: cookiesOf(sent) },
  });
}

const fromPortal = (cookie: string): Record<string, string> => ({
  cookie,
  'x-contact-change': '1',
  'sec-fetch-site': 'same-origin',
});

async function whoIs({ app }: TestApp, cookie: string): Promise<AdminSessionBody> {
  const answer = await app.request(`${PUBLIC_URL}/v1/admin/session`, { headers: fromPortal(cookie) });
  assert.equal(answer.status, 200);
  return (await answer.json()) as AdminSessionBody;
}

test('an admin signs in at the identity provider, and the session knows name, roles and permissions', async () => {
  const { app, openid } = await startWithProvider();
  openid.user({ name: 'Ada Admin', groups: ['support', 'staff'] });
  const back = await signIn(app, openid);
  assert.deepEqual(
    [back.status, back.headers.get('location')],
    [303, `${new URL(PUBLIC_URL).pathname.replace(/\/$/, '')}/admin`],
  );
  const cookie = back.headers.getSetCookie().find((one) => one.startsWith('__Host-ccadmin=')) ?? '';
  assert.match(cookie, /; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  const who = await whoIs(app, cookiesOf(back));
  assert.deepEqual(
    [who.name, who.roles, who.by, who.permissions],
    ['Ada Admin', ['support'], 'oidc', ['sign-in', 'find', 'begin', 'unlock', 'revoke']],
  );
  const [asked] = openid.asked;
  assert.deepEqual(
    [asked?.get('response_type'), asked?.get('code_challenge_method'), asked?.get('redirect_uri')],
    ['code', 'S256', `${PUBLIC_URL}/v1/admin/callback`],
  );
});

test('admins of each project sign in at its own provider, come back to its page, and sign in there again', async () => {
  const second = await createOpenid(Date.now);
  const { app, openid } = await startWithProvider([{ id: 'second', oidc: second.settings }]);
  try {
    const page = async (query: string) => (await app.app.request(`${PUBLIC_URL}/admin${query}`)).text();
    assert.match(await page('?project=second'), /<contact-admin [^>]*sign-in="oidc"\s+project="second"/);
    for (const none of ['', '?project=', '?project=third', '?project="><script>'])
      assert.doesNotMatch(await page(none), /project=|<script>/, none);
    for (const [project, at] of [
      ['second', second],
      ['default', openid],
    ] as const) {
      at.user({ name: `Ada of ${project}`, groups: 'admin' });
      const back = await signIn(app, at, `?project=${project}&fresh=true`);
      assert.match(back.headers.get('location') ?? '', new RegExp(`/admin\\?project=${project}$`));
      const who = await whoIs(app, cookiesOf(back));
      assert.deepEqual([who.project, who.name], [project, `Ada of ${project}`]);
    }
    second.user({ groups: 'staff' });
    const refused = await signIn(app, second, '?project=second');
    assert.match(refused.headers.get('location') ?? '', /\/admin\?project=second#refused=not-allowed$/);
  } finally {
    await second.close();
  }
});

test('the session of the portal acts by its roles, and neither as a user nor on another page', async () => {
  const { app, openid } = await startWithProvider();
  const ann = (await app.person('ann').me()).user.id;
  openid.user({ groups: 'admin' });
  const cookie = cookiesOf(await signIn(app, openid));
  const revoke = (headers: Record<string, string>) =>
    app.app.request(
      `${PUBLIC_URL}/v1/admin/users/${ann}/revoke`,
      json({ reason: 'signed-out', note: 'asked for' }, headers),
    );
  assert.equal((await revoke({ ...fromPortal(cookie), origin: ORIGIN })).status, 200);
  assert.equal((await revoke({ ...fromPortal(cookie), origin: SITE, 'sec-fetch-site': 'same-site' })).status, 403);
  assert.equal((await revoke({ cookie, origin: ORIGIN })).status, 403, 'without our header');
  const me = await app.app.request(`${PUBLIC_URL}/v1/me`, { headers: { ...fromPortal(cookie), origin: ORIGIN } });
  assert.equal(me.status, 401);
});

test('the portal may load a frame with its session; another page may not, and no frame acts', async () => {
  const { app, openid } = await startWithProvider();
  openid.user({ groups: 'admin' });
  const cookie = cookiesOf(await signIn(app, openid));
  const load = async (headers: Record<string, string>, path = '/v1/admin/session') =>
    (await app.app.request(`${PUBLIC_URL}${path}`, { headers: { cookie, ...headers } })).status;
  const frame = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe', 'sec-fetch-mode': 'navigate' };
  assert.equal(await load(frame), 200);
  for (const other of ['same-site', 'cross-site', 'none'])
    assert.equal(await load({ ...frame, 'sec-fetch-site': other }), 403, other);
  for (const other of ['document', 'image', 'empty', 'script'])
    assert.equal(await load({ ...frame, 'sec-fetch-dest': other }), 403, other);
  assert.equal(await load({ ...frame, origin: SITE }), 403, 'from the page of the site');
  assert.equal(await load({ ...frame, origin: 'null' }), 403, 'from a sandboxed frame');
  assert.equal(await load(frame, '/v1/me'), 401, 'as a user');
  const ann = (await app.person('ann').me()).user.id;
  const url = `${PUBLIC_URL}/v1/admin/users/${ann}/revoke`;
  const acted = await app.app.request(url, json({ reason: 'signed-out', note: 'asked for' }, { cookie, ...frame }));
  assert.equal(acted.status, 403);
});

test('a session of a user is none of the portal, and a session of the portal is none of a user', async () => {
  const { app, openid } = await startWithProvider();
  openid.user({ groups: 'admin' });
  const cookie = cookiesOf(await signIn(app, openid));
  const id = /__Host-ccadmin=([^;]+)/.exec(cookie)?.[1] ?? '';
  const asUser = { ...fromPortal(`__Host-ccsid=${id}`), origin: ORIGIN };
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/me`, { headers: asUser })).status, 401);
  const opened = await app.person('ada', freshSignIn({ groups: 'admin' })).send('POST', '/v1/session', {});
  const userId = /__Host-ccsid=([^;]+)/.exec(opened.headers.get('set-cookie') ?? '')?.[1] ?? '';
  const asAdmin = fromPortal(`__Host-ccadmin=${userId}`);
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/admin/session`, { headers: asAdmin })).status, 401);
});

test('an answer of the provider counts once, in the browser that asked, and with the nonce that was asked', async () => {
  const { app, openid } = await startWithProvider();
  openid.user({ groups: 'admin' });
  const refusedWith = (answer: Response) => /#refused=(.+)$/.exec(answer.headers.get('location') ?? '')?.[1];
  const sent = await app.app.request(`${PUBLIC_URL}/v1/admin/sign-in`);
  const back = await openid.visit(sent.headers.get('location') ?? '');
  const url = `${PUBLIC_URL}/v1/admin/callback${back.search}`;
  assert.equal(refusedWith(await app.app.request(url)), 'token-invalid', 'another browser');
  const mine = { headers: { cookie: cookiesOf(sent) } };
  const wrongState = await app.app.request(url.replace(/state=[^&]+/, 'state=other'), mine);
  assert.equal(refusedWith(wrongState), 'token-invalid');
  assert.equal(refusedWith(await app.app.request(url, mine)), undefined);
  assert.equal(refusedWith(await app.app.request(url, mine)), 'token-invalid', 'again');
  openid.fault({ claims: { nonce: 'other' } });
  assert.equal(refusedWith(await signIn(app, openid)), 'token-invalid');
});

test('a forged ID token, one for another client, and a provider that is down open no session', async () => {
  const { app, openid } = await startWithProvider();
  openid.user({ groups: 'admin' });
  for (const [fault, code] of [
    [{ forged: true }, 'token-invalid'],
    [{ claims: { aud: 'another' } }, 'token-invalid'],
    [{ claims: { iss: 'https://elsewhere.example' } }, 'token-invalid'],
    [{ claims: { groups: 'staff' } }, 'not-allowed'],
    [{ down: true }, 'unavailable'],
  ] as const) {
    openid.fault(fault);
    const answer = await signIn(app, openid);
    assert.equal(/#refused=(.+)$/.exec(answer.headers.get('location') ?? '')?.[1], code, JSON.stringify(fault));
    assert.doesNotMatch(cookiesOf(answer), /ccadmin=./);
  }
});

test('a sign-in that must be fresh is asked for anew, and one of an hour ago does not pass for it', async () => {
  const { app, openid } = await startWithProvider();
  openid.user({ groups: 'admin' });
  assert.equal((await signIn(app, openid, '?fresh=true')).headers.get('location')?.includes('refused'), false);
  const [asked] = openid.asked;
  assert.deepEqual([asked?.get('prompt'), asked?.get('max_age')], ['login', '0']);
  openid.fault({ claims: { auth_time: Math.floor(Date.now() / 1000) - 3600 } });
  const stale = await signIn(app, openid, '?fresh=true');
  assert.match(stale.headers.get('location') ?? '', /#refused=step-up-required$/);
});

test('a refresh JWT with a role opens a session of the portal, one without a role does not', async () => {
  const app = await start({ project: { adminRoles: [...GROUPS] } });
  const open = (groups: unknown) =>
    app.person('ada', freshSignIn({ groups })).send<AdminSessionBody>('POST', '/v1/admin/session', {});
  const opened = await open(['auditor']);
  assert.deepEqual(
    [opened.status, opened.body.name, opened.body.roles, opened.body.by],
    [200, 'ada', ['auditor'], 'token'],
  );
  assert.equal((await open('staff')).status, 403);
});

test('a session of the portal ends by idling, by signing out, and when a setting takes its role away', async () => {
  const app = await start({ project: { adminRoles: [...GROUPS] } });
  const ada = app.person('ada', freshSignIn({ groups: ['admin'], exp: Math.floor(app.clock() / 1000) + 9 * 3600 }));
  const open = async () =>
    cookiesOf(
      await app.app.request(`${PUBLIC_URL}/v1/admin/session`, json({}, { authorization: `Bearer ${ada.token}` })),
    );
  const ask = (cookie: string, method = 'GET') =>
    app.app.request(`${PUBLIC_URL}/v1/admin/session`, { method, headers: { ...fromPortal(cookie), origin: ORIGIN } });
  const first = await open();
  app.clock.pass(14 * MINUTE);
  assert.equal((await ask(first)).status, 200);
  app.clock.pass(16 * MINUTE);
  assert.equal((await ask(first)).status, 401, 'idle');
  const second = await open();
  assert.equal((await ask(second, 'DELETE')).status, 204);
  assert.equal((await ask(second)).status, 401, 'signed out');
  const third = await open();
  (app.project.adminRoles as RoleClaim[]).splice(0, 99, { role: 'support', claim: 'groups', value: 'support' });
  assert.equal((await ask(third)).status, 401, 'the role is gone');
});

test('a one-time link works once, for ten minutes, for half an hour, and never where admins have a provider', async () => {
  const app = await start();
  const make = async (token: string, expiresAt: number) =>
    app.store.adminLinks.insert(
      { hash: app.ctx.secrets.hash(token), project: 'default', name: 'Ada', roles: ['admin', 'verifier'], expiresAt },
      app.clock(),
      [],
    );
  const spend = (token: string) => app.app.request(`${PUBLIC_URL}/v1/admin/links`, json({ token }, { origin: ORIGIN }));
  await make('first', app.clock() + 10 * MINUTE);
  const opened = await spend('first');
  const cookie = cookiesOf(opened);
  const who = (await opened.json()) as AdminSessionBody;
  assert.deepEqual([who.name, who.by], ['Ada', 'link']);
  assert.equal(Date.parse(who.expiresAt), app.clock() + HOUR / 2);
  for (const never of ['mark-verified', 'merge', 'erase']) assert.ok(!who.permissions.includes(never), never);
  assert.equal((await problemOf(spend('first'))).code, 'token-invalid');
  await make('late', app.clock() + 10 * MINUTE);
  app.clock.pass(10 * MINUTE);
  assert.equal((await problemOf(spend('late'))).code, 'token-invalid');
  assert.equal((await whoIs(app, cookie)).name, 'Ada');
  Object.assign(app.project, {
    oidc: { issuer: 'https://idp.example', clientId: 'a', clientSecret: 'b', scope: 'openid' },
  });
  await make('third', app.clock() + 10 * MINUTE);
  assert.equal((await problemOf(spend('third'))).code, 'not-allowed');
  const after = await app.app.request(`${PUBLIC_URL}/v1/admin/session`, { headers: fromPortal(cookie) });
  assert.equal(after.status, 401);
});

test('every sign-in to the portal stands in the audit log, with the roles, and with the name in its personal part', async () => {
  const app = await start({ project: { adminRoles: [...GROUPS] } });
  await app.person('ada', freshSignIn({ groups: ['auditor'] })).send('POST', '/v1/admin/session', {});
  while (await app.sealer.seal()) continue;
  const batch = await app.store.auditChain.batchFrom('default', 1);
  const row = batch?.rows.find(({ event }) => event === 'admin-signed-in');
  assert.deepEqual(JSON.parse(row?.data ?? ''), { how: 'token', roles: 'auditor' });
  assert.equal((JSON.parse(row?.personal ?? '') as { name: string }).name, 'ada');
  assert.match(row?.actor ?? '', /^admin:[\w-]{22}$/);
});
