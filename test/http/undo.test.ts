import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestApp } from '../kit/app.ts';
import { tokenIn } from '../kit/inbox.ts';
import { form, fromSite, json, linkTo, problemOf, PUBLIC_URL, SITE, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { translatable } from '../kit/translatable.ts';

const OLD = 'ann@old.example';
const page = (token: string) => `${PUBLIC_URL}/undo?t=${encodeURIComponent(token)}`;

/** A change of ann's e-mail address that is done, and the token that its old holder has. */
async function undoOf(app: TestApp, claims = {}): Promise<string> {
  const ann = app.person('ann', strongSignIn(claims));
  const change = await ann.begin({ kind: 'email', value: 'new@example.com', then: 'replace' });
  await ann.prove(change, await app.codeTo('new@example.com'));
  await app.courier.drain();
  const [notice] = app.inbox.messages(OLD);
  return tokenIn(notice ?? assert.fail('no notice'));
}
const emails = async (app: TestApp) => (await app.person().me()).contacts.map((c) => c.value);

test('the page shows what comes back, which its reader has, and what goes, masked; looking at it changes nothing (R-045)', async () => {
  const app = await start();
  const token = await undoOf(app);
  for (const method of ['GET', 'HEAD', 'GET']) {
    const answer = await app.app.request(page(token), { method });
    assert.equal(answer.status, 200);
    const text = await answer.text();
    if (method === 'HEAD') continue;
    assert.match(
      text,
      /Undo this change\?[\s\S]*Account[\s\S]*ann@old\.example[\s\S]*Comes back[\s\S]*ann@old\.example[\s\S]*Is removed[\s\S]*n••@e••\.com/,
    );
    assert.doesNotMatch(text, /new@example|a••@o••/);
    assert.doesNotMatch(translatable(text), /ann@old|•/);
    assert.match(text, /<form method="post" action="\/undo">/);
    const { headers } = answer;
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
  }
  assert.deepEqual(await emails(app), ['new@example.com']);
});

test('the button undoes, and says what follows', async () => {
  const app = await start();
  const token = await undoOf(app);
  const done = await app.app.request(...form('/undo', `t=${token}`));
  assert.equal(done.status, 200);
  assert.match(
    await done.text(),
    /It is as it was before[\s\S]*Nothing can be changed in the account without a new sign-in\. This lasts 24 hours\./,
  );
  assert.deepEqual(await emails(app), [OLD]);
  const again = await app.app.request(...form('/undo', `t=${token}`));
  assert.deepEqual(
    [again.status, /<h1>(.*)<\/h1>/.exec(await again.text())?.[1]],
    [409, 'This link has already been used'],
  );
  const seen = await app.app.request(page(token));
  assert.equal(seen.status, 410);
});

test('it speaks the language of the account, from right to left where that is so', async () => {
  const app = await start();
  const token = await undoOf(app, { locale: 'ar-EG' });
  const answer = await app.app.request(page(token), { headers: { 'accept-language': 'en' } });
  assert.equal(answer.headers.get('content-language'), 'ar');
  assert.match(await answer.text(), /<html lang="ar" dir="rtl">/);
});

test('the form takes our own page and nobody else, and one token alone', async () => {
  const app = await start();
  const token = await undoOf(app);
  for (const headers of [{ origin: SITE }, { origin: 'null' }, { origin: 'https://evil.example' }, { origin: '' }]) {
    const answer = await app.app.request(...form('/undo', `t=${token}`, headers));
    assert.equal(answer.status, 403, JSON.stringify(headers));
  }
  for (const body of ['', `t=${token}&t=${token}`, `t=${token}&x=1`, 'x=1'])
    assert.equal((await app.app.request(...form('/undo', body))).status, 400, body);
  const typed = await app.app.request(
    ...form('/undo', JSON.stringify({ t: token }), { 'content-type': 'application/json' }),
  );
  assert.equal(typed.status, 415);
  assert.deepEqual(await emails(app), ['new@example.com']);
});

test('a link that is none is 404 on the page and in JSON, whatever it looks like', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  for (const bad of [
    'nonsense',
    '',
    token,
    '2x',
    `3${token.slice(1)}`,
    'x'.repeat(4000),
    '<script>alert(1)</script>',
    '%00',
  ]) {
    assert.equal((await app.app.request(page(bad))).status, 404, bad);
    if (bad === '' || bad.length > 512) continue;
    const answer = await app.app.request(`${PUBLIC_URL}/v1/undo`, json({ token: bad }));
    assert.deepEqual([answer.status, (await problemOf(answer)).code], [404, 'not-found'], bad);
  }
  assert.equal((await app.app.request(`${PUBLIC_URL}/undo`)).status, 404);
  for (const body of [{}, { token: 1 }, { token: ['2x'] }, { token: '2x', user: 'usr_1' }])
    assert.equal((await app.app.request(`${PUBLIC_URL}/v1/undo`, json(body))).status, 400, JSON.stringify(body));
});

test('a project that is no longer served has no way back, and no failure', async () => {
  const app = await start();
  const token = await undoOf(app);
  const later = await start({ databaseUrl: app.databaseUrl, project: { id: 'other' } });
  assert.equal((await later.app.request(`${PUBLIC_URL}/v1/undo`, json({ token }))).status, 404);
  assert.equal((await later.app.request(page(token))).status, 404);
});

test('a request can be stopped from its notice, on a page that says which', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const token = tokenIn(app.inbox.messages(OLD)[0] ?? assert.fail('no notice'));
  const seen = await app.app.request(page(token));
  assert.match(
    await seen.text(),
    /Stop this change\?[\s\S]*Account[\s\S]*ann@old\.example[\s\S]*n••@e••\.com[\s\S]*Stop it: this wasn’t me/,
  );
  const done = await app.app.request(...form('/undo', `t=${token}`));
  assert.match(await done.text(), /The change is stopped/);
  assert.equal((await ann.send<{ why: string }>('GET', `/v1/changes/${change.id}`)).body.why, 'reported');
  const over = await app.app.request(page(token));
  assert.deepEqual([over.status, /<h1>(.*)<\/h1>/.exec(await over.text())?.[1]], [410, 'This request is over']);
});

test('opened after the change came true, it undoes the change', async () => {
  const app = await start();
  const { person, change } = await linkTo(app);
  const token = tokenIn(app.inbox.messages(OLD)[0] ?? assert.fail('no notice'));
  await person.prove(change, await app.codeTo('new@example.com'));
  const late = await app.app.request(page(token));
  assert.equal(late.status, 200);
  assert.match(await late.text(), /<form method="post" action="\/undo">/);
  const pressed = await app.app.request(...form('/undo', `t=${token}`));
  assert.equal(pressed.status, 200);
  const { contacts } = await person.me();
  assert.deepEqual(
    contacts.filter((c) => c.kind === 'email').map((c) => [c.value, c.primary]),
    [[OLD, true]],
  );
});

test('the page of a current contact asks to allow, not to confirm; its press is worth one side', async () => {
  const app = await start({ policy: { confirmCurrent: 'always', completion: 'click' } });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const token = tokenIn(await app.mailTo(OLD));
  const seen = await app.app.request(`${PUBLIC_URL}/confirm?t=${token}`);
  assert.match(await seen.text(), /Allow this change\?[\s\S]*n••@e••\.com[\s\S]*Allow<\/button>/);
  const pressed = await app.app.request(...form('/confirm', `t=${token}`));
  assert.match(await pressed.text(), /once the new address is confirmed as well/);
  const { body } = await ann.send<{ state: string }>('GET', `/v1/changes/${change.id}`);
  assert.equal(body.state, 'waiting');
});

test('the browser is named from a list of ours: nothing of its own text gets into a page or a mail', async () => {
  const app = await start();
  const { token } = app.person('ann', strongSignIn());
  const headers = {
    ...fromSite(token),
    'user-agent': 'Mozilla/5.0 (Windows NT 10.0) <b>Firefox/130.0 https://evil.example',
  };
  await app.app.request(`${PUBLIC_URL}/v1/changes`, json({ kind: 'email', value: 'new@example.com' }, headers));
  const mail = await app.mailTo('new@example.com');
  assert.match(mail.text, /From: Firefox · Windows/);
  assert.doesNotMatch(`${mail.text}${mail.html}`, /evil\.example|<b>Firefox/);
});

test('the routes of contacts and of admins answer as openapi.json says, also when they refuse', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn({ phone_number: '+358401234567' }));
  const [email, phone] = (await ann.me()).contacts;
  const ask = (method: string, path: string, body?: unknown, as = ann.token) =>
    app.app.request(`${PUBLIC_URL}${path}`, {
      method,
      headers: { ...fromSite(as), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const status = async (...args: Parameters<typeof ask>) => (await ask(...args)).status;
  assert.equal(await status('POST', `/v1/contacts/${email?.id}/primary`), 200);
  assert.equal(await status('POST', `/v1/contacts/${phone?.id}/primary`), 409);
  assert.equal(await status('POST', `/v1/contacts/${phone?.id}/verify`, { method: 'link' }), 201);
  assert.equal(await status('POST', `/v1/contacts/${phone?.id}/verify`, { redirectUrl: 'https://evil.example' }), 422);
  assert.equal(await status('POST', `/v1/contacts/${phone?.id}/verify`, { verified: true }), 400);
  assert.equal(await status('DELETE', `/v1/contacts/${email?.id}`), 409);
  assert.equal(await status('DELETE', `/v1/contacts/${phone?.id}`), 204);
  assert.equal(await status('DELETE', '/v1/contacts/ctc_none?oldLost=false'), 404);
  assert.equal(await status('DELETE', '/v1/contacts/ctc_none?oldLost=yes'), 400);
  assert.equal(await status('DELETE', '/v1/contacts/ctc_none?oldLost=true&oldLost=true'), 400);
  assert.equal(await status('PATCH', '/v1/contacts/ctc_none'), 405);
  assert.equal(await status('POST', '/v1/admin/users/ann/revoke', { reason: 'recovered', note: 'asked for' }), 403);
  const admin = app.person('ada', strongSignIn({ roles: 'contacts-admin' })).token;
  assert.equal(
    await status('POST', '/v1/admin/users/nobody/revoke', { reason: 'recovered', note: 'asked for' }, admin),
    404,
  );
  assert.equal(await status('POST', '/v1/admin/users/ann/revoke', { reason: 'x' }, admin), 400);
  assert.equal(
    await status('POST', '/v1/admin/users/ann/revoke', { reason: 'recovered', note: 'asked for' }, admin),
    200,
  );
  assert.equal(
    (await app.app.request(`${PUBLIC_URL}/v1/admin/users/ann/revoke`, json({ reason: 'recovered', note: 'asked for' })))
      .status,
    401,
  );
  const stale = app.person('ann', strongSignIn({ authAgo: 3601, iat: app.clock() / 1000 + 1 })).token;
  assert.equal(await status('POST', '/v1/changes', { kind: 'email', value: 'n@example.com' }, stale), 401);
});
