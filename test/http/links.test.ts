import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ConfirmBody, InspectBody } from '../../shared/wire/links.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { TestApp } from '../kit/app.ts';
import { codeIn, linkIn } from '../kit/inbox.ts';
import { form, fromSite, json, linkTo, problemOf, PUBLIC_URL, SITE, start } from './kit.ts';
import { failing } from '../kit/failing.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { translatable } from '../kit/translatable.ts';

const page = (token: string) => `${PUBLIC_URL}/confirm?t=${encodeURIComponent(token)}`;

async function cookieOf(app: TestApp, sub = 'ann'): Promise<string> {
  const headers = fromSite(app.person(sub, strongSignIn()).token);
  const answer = await app.app.request(`${PUBLIC_URL}/v1/session`, { method: 'POST', headers });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

test('the page names the account and the change, masked, and offers both buttons with no script needed (V11, R-034)', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  const answer = await app.app.request(page(token));
  const text = await answer.text();
  assert.equal(answer.status, 200);
  assert.match(text, /<h1>Confirm this email address\?<\/h1>/);
  assert.match(
    text,
    /<strong><bdi translate="no">n••@e••\.com<\/bdi><\/strong> will become the main email address for your Example account\./,
  );
  assert.match(text, /<bdi translate="no">a••@o••\.example<\/bdi>/);
  assert.doesNotMatch(translatable(text), /•/);
  assert.match(text, /<form method="post" action="\/confirm">/);
  assert.match(text, /<button class="primary">Confirm<\/button>/);
  assert.match(text, /<button formaction="\/confirm\/report">I didn’t ask for this<\/button>/);
  assert.doesNotMatch(text, /new@example\.com|ann@old\.example|style=|<style|\son\w+=/);
  assert.ok(text.indexOf('<script') < text.indexOf('<link'), 'the script that hides the token comes first');
});

test('the message and the page of a change that replaces an address name the one that goes, masked', async () => {
  const app = await start();
  const { token, mail, person, change } = await linkTo(app, 'new@example.com', 'ann', 'replace');
  assert.match(mail.text, /This replaces \S*a••@o••\.example\S* as the email address for your Example account\./);
  assert.match(
    await (await app.app.request(page(token))).text(),
    /<strong><bdi translate="no">n••@e••\.com<\/bdi><\/strong> replaces <bdi translate="no">a••@o••\.example<\/bdi> as the email address for your Example account\./,
  );
  const answer = await app.app.request(`${PUBLIC_URL}/v1/links/inspect`, json({ token }));
  assert.equal(((await answer.json()) as InspectBody).old, 'a••@o••.example');
  await person.prove(change, codeIn(mail)!);
  const told = await app.mailTo('ann@old.example');
  assert.match(told.text, /This replaces \S*a••@o••\.example/);
});

test('where the masks of both addresses are the same, a reader sees their own in full, and the other masked', async () => {
  const app = await start();
  // Both are a••@o••.example.
  const { token, mail, person, change } = await linkTo(app, 'anna@other.example', 'ann', 'replace');
  const shown = await (await app.app.request(page(token))).text();
  assert.match(
    shown,
    /<bdi translate="no">anna@other\.example<\/bdi><\/strong> replaces <bdi translate="no">a••@o••\.example<\/bdi>/,
  );
  assert.doesNotMatch(shown + mail.text, /ann@old\.example/);
  const asked = await app.mailTo('ann@old.example');
  assert.match(asked.text, /to \S*a••@o••\.example\S*\.\s+This would replace \S*ann@old\.example/);
  await person.prove(change, codeIn(mail)!);
  const done = await app.mailTo('ann@old.example');
  assert.match(
    done.text,
    /\S*a••@o••\.example\S* is now the main email address[\s\S]*This replaces \S*ann@old\.example/,
  );
  assert.doesNotMatch(asked.text + done.text, /anna@other/);
});

test('the page of a change that replaces all others says so, and names none of them', async () => {
  const app = await start({ policy: { then: ['replace-all'] } });
  const { token } = await linkTo(app, 'new@example.com', 'ann', 'replace-all');
  const text = await (await app.app.request(page(token))).text();
  assert.match(text, /<\/strong> replaces all other email addresses of your Example account\./);
  assert.match(text, /Confirm only if you asked for this yourself\./);
  assert.doesNotMatch(text, /ann@old\.example/);
});

test('GET, HEAD and OPTIONS of a link change nothing, however often (V47, R-033)', async () => {
  const app = await start();
  const { token, person, change } = await linkTo(app);
  for (let i = 0; i < 10; i++) await app.app.request(page(token));
  await app.app.request(page(token), { method: 'HEAD' });
  await app.app.request(page(token), { method: 'OPTIONS' });
  await app.app.request(`${PUBLIC_URL}/v1/links/inspect`, json({ token }));
  assert.deepEqual(
    (await person.me()).changes.map((c) => [c.id, c.state]),
    [[change.id, 'waiting']],
  );
});

test("a press in the owner's own browser completes", async () => {
  const app = await start();
  const { token, person } = await linkTo(app);
  const answer = await app.app.request(...form('/confirm', `t=${token}`, { cookie: await cookieOf(app) }));
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /<h1>Confirmed<\/h1>[\s\S]*You can close this page\./);
  assert.equal((await person.me()).contacts.find((c) => c.primary)?.value, 'new@example.com');
});

test('a press anywhere else shows the relay code, and nothing has changed yet', async () => {
  const app = await start();
  const { token, person, mail, change } = await linkTo(app);
  for (const cookie of ['', '__Host-ccsid=nonsense', await cookieOf(app, 'bob')]) {
    const answer = await app.app.request(...form('/confirm', `t=${token}`, { cookie }));
    const text = await answer.text();
    // Only a user who is signed in, and is not the owner, reads why the press did not complete.
    assert.equal(
      text.includes('A different account is signed in here.'),
      cookie.startsWith('__Host-') && !cookie.endsWith('nonsense'),
    );
    const code = codeIn(mail);
    assert.ok(text.includes(`${code.slice(0, 3)}\u00a0${code.slice(3)}`));
    assert.doesNotMatch(translatable(text), new RegExp([...code].join('\\s?')));
    assert.match(text, /It works for 10 minutes\./);
    assert.equal((await person.me()).changes[0]?.state, 'waiting');
  }
  assert.equal((await person.prove(change, codeIn(mail))).status, 200);
});

test('in click mode the press completes wherever it is, and strangers see the change masked', async () => {
  const app = await start({ policy: { completion: 'click' } });
  const { token, person } = await linkTo(app);
  // Its owner is told, so that nobody waits for a code that no page will show.
  assert.equal((await person.me()).changes[0]?.completion, 'click');
  const answer = await app.app.request(`${PUBLIC_URL}/v1/links/confirm`, json({ token }));
  const body = (await answer.json()) as ConfirmBody;
  assert.ok('change' in body);
  assert.deepEqual(
    [body.change.state, body.change.value, body.change.proofs[0]?.sentTo],
    ['done', 'n••@e••.com', 'n••@e••.com'],
  );
});

test("the site's own page completes with the owner's token, and gets a relay code without", async () => {
  const app = await start();
  const { token, person, mail } = await linkTo(app);
  const relay = await app.app.request(`${PUBLIC_URL}/v1/links/confirm`, json({ token }, { origin: SITE }));
  assert.deepEqual(await relay.json(), {
    relay: { code: codeIn(mail), expiresAt: new Date(app.clock() + 600_000).toISOString() },
  });
  const done = await person.send<ConfirmBody>('POST', '/v1/links/confirm', { token });
  assert.ok('change' in done.body && done.body.change.value === 'new@example.com');
  const again = await app.app.request(`${PUBLIC_URL}/v1/links/confirm`, json({ token }));
  assert.deepEqual([again.status, (await problemOf(again)).code], [409, 'change-closed']);
});

test('a press while another user is signed in says so, and tells that user no more of the owner than any other person', async () => {
  for (const completion of ['session', 'click'] as const) {
    const app = await start({ policy: { completion } });
    const { token } = await linkTo(app);
    const bob = app.person('bob', strongSignIn());
    const { body } = await bob.send<ConfirmBody>('POST', '/v1/links/confirm', { token });
    const { otherAccount, ...rest } = body;
    assert.equal(otherAccount, true);
    assert.doesNotMatch(JSON.stringify(rest), /ann|old\.example|new@/);
    if (completion === 'click') continue;
    const anyone = await app.app.request(`${PUBLIC_URL}/v1/links/confirm`, json({ token }, { origin: SITE }));
    assert.deepEqual(await anyone.json(), rest);
    const owner = await app.person('ann', strongSignIn()).send<ConfirmBody>('POST', '/v1/links/confirm', { token });
    assert.ok('change' in owner.body && !('otherAccount' in owner.body));
  }
});

test('our own page says that another account is signed in, in the language of the change', async () => {
  const app = await start({ policy: { completion: 'click' } });
  await app
    .person('ann', strongSignIn())
    .begin({ kind: 'email', value: 'new@example.com', locale: 'ar', method: 'link' });
  const token = new URL(linkIn(await app.mailTo('new@example.com'))).searchParams.get('t') ?? '';
  const cookie = await cookieOf(app, 'bob');
  const answer = await app.app.request(...form('/confirm', `t=${token}`, { cookie }));
  assert.match(await answer.text(), /سُجّل الدخول هنا بحساب آخر/);
});

test('a wrong token beside the press is 401, not nobody', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  const headers = { authorization: 'Bearer nonsense', origin: SITE };
  assert.equal((await app.app.request(`${PUBLIC_URL}/v1/links/confirm`, json({ token }, headers))).status, 401);
});

test('inspect tells what a link is about, masked, without the URL it points to', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  const answer = await app.app.request(`${PUBLIC_URL}/v1/links/inspect`, json({ token }));
  assert.deepEqual((await answer.json()) as InspectBody, {
    project: 'default',
    serviceName: 'Example',
    account: 'a••@o••.example',
    of: 'new',
    kind: 'email',
    value: 'n••@e••.com',
    display: 'n••@e••.com',
    then: 'primary',
    state: 'live',
    requestedAt: new Date(app.clock()).toISOString(),
    place: null,
    completion: 'session',
    locale: 'en',
    supportUrl: null,
  });
});

test('every page about a link leads to the help of its project, where there is one', async () => {
  const app = await start({ project: { supportUrl: 'https://help.example.com/?a=1&b="2"' } });
  const { token, person, change } = await linkTo(app);
  const help = /<p class="help"><a href="https:\/\/help\.example\.com\/\?a=1&amp;b=&quot;2&quot;">Get help<\/a><\/p>/;
  assert.match(await (await app.app.request(page(token))).text(), help);
  await person.send('DELETE', `/v1/changes/${change.id}`);
  assert.match(await (await app.app.request(page(token))).text(), help);
  assert.doesNotMatch(await (await app.app.request(page('nonsense'))).text(), /class="help"/);
});

test("this wasn't me is one press, cancels, and says so", async () => {
  const app = await start();
  const { token, person, change } = await linkTo(app);
  const answer = await app.app.request(...form('/confirm/report', `t=${token}`));
  assert.match(await answer.text(), /Thank you for telling us[\s\S]*Nothing was changed/);
  const read = await person.send<{ why: string }>('GET', `/v1/changes/${change.id}`);
  assert.equal(read.body.why, 'reported');
  const json2 = await linkTo(app, 'other@example.com');
  const reported = await app.app.request(`${PUBLIC_URL}/v1/links/report`, json({ token: json2.token }));
  assert.deepEqual([reported.status, await reported.text()], [204, '']);
});

test('links that are over say which way: used, expired, superseded, closed, unknown', async () => {
  const app = await start();
  const seen = async (token: string) => {
    const answer = await app.app.request(page(token));
    return [answer.status, /<h1>(.*)<\/h1>/.exec(await answer.text())?.[1]];
  };
  const used = await linkTo(app);
  await used.person.send('POST', '/v1/links/confirm', { token: used.token });
  assert.deepEqual(await seen(used.token), [410, 'This link has already been used']);

  const superseded = await linkTo(app, 'b@example.com');
  for (const wait of [30_000, 60_000, 120_000]) {
    app.clock.pass(wait);
    await superseded.person.send('POST', `/v1/changes/${superseded.change.id}/resend`);
  }
  assert.deepEqual(await seen(superseded.token), [410, 'A newer link was sent']);
  app.clock.pass(11 * 60_000);
  const newest = (await app.mailTo('b@example.com')).text;
  assert.deepEqual(await seen(new URL(/https\S+t=\S+/.exec(newest)?.[0] ?? '').searchParams.get('t') ?? ''), [
    410,
    'This link has expired',
  ]);

  const closed = await linkTo(app, 'c@example.com');
  await closed.person.send('DELETE', `/v1/changes/${closed.change.id}`);
  assert.deepEqual(await seen(closed.token), [410, 'This request is over']);
  for (const token of ['nonsense', '', 'x'.repeat(4000), '<script>alert(1)</script>']) {
    assert.deepEqual(await seen(token), [404, 'This link doesn’t work']);
  }
  assert.equal((await app.app.request(`${PUBLIC_URL}/confirm`)).status, 404);
  assert.equal((await app.app.request(`${page(closed.token)}&t=another`)).status, 404);
});

test('pressing a link that is over says so too, and an unknown one is 404 in JSON', async () => {
  const app = await start();
  const { token, person, change } = await linkTo(app);
  await person.send('DELETE', `/v1/changes/${change.id}`);
  const answer = await app.app.request(...form('/confirm', `t=${token}`));
  assert.equal(answer.status, 409);
  assert.match(await answer.text(), /This request is over/);
  for (const path of ['/confirm', '/confirm/report']) {
    assert.equal((await app.app.request(...form(path, 't=nonsense'))).status, 404, path);
  }
  for (const path of ['inspect', 'confirm', 'report']) {
    const answer = await app.app.request(`${PUBLIC_URL}/v1/links/${path}`, json({ token: 'nonsense' }));
    assert.deepEqual([answer.status, (await problemOf(answer)).code], [404, 'not-found'], path);
  }
});

/** Where a form may come from: Origin and Sec-Fetch-Site → taken. */
const FORMS: readonly [headers: Record<string, string>, taken: boolean][] = [
  [{ origin: PUBLIC_URL }, true],
  [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'null' }, false],
  [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: SITE }, false],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, false],
];

test('a link of a project that is no longer served is unknown, and no failure', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  const later = await start({ databaseUrl: app.databaseUrl, project: { id: 'other' } });
  for (const path of ['inspect', 'confirm', 'report'])
    assert.equal((await later.app.request(`${PUBLIC_URL}/v1/links/${path}`, json({ token }))).status, 404, path);
  assert.equal((await later.app.request(page(token))).status, 404);
});

test('the forms take our own page and nobody else', async () => {
  const app = await start();
  const { token, person, change } = await linkTo(app);
  for (const path of ['/confirm', '/confirm/report']) {
    for (const [headers] of FORMS.filter(([, taken]) => !taken)) {
      const answer = await app.app.request(...form(path, `t=${token}`, { ...headers, cookie: await cookieOf(app) }));
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [403, 'text/html; charset=UTF-8']);
    }
    const [url, init] = form(path, `t=${token}`);
    const { origin: _, ...headers } = init.headers as Record<string, string>;
    assert.equal((await app.app.request(url, { ...init, headers })).status, 403, 'without an Origin');
  }
  assert.equal((await person.send<{ state: string }>('GET', `/v1/changes/${change.id}`)).body.state, 'waiting');
  for (const [headers] of FORMS.filter(([, taken]) => taken)) {
    assert.equal((await app.app.request(...form('/confirm', `t=${token}`, headers))).status, 200);
  }
});

test('a form holds t once and nothing else', async () => {
  const app = await start();
  const { token } = await linkTo(app);
  for (const body of [
    '',
    'token=x',
    `t=${token}&t=${token}`,
    `t=${token}&verified=true`,
    `t[]=${token}`,
    `{"t":"${token}"}`,
  ]) {
    assert.equal((await app.app.request(...form('/confirm', body))).status, 400, body.slice(0, 20));
  }
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x']) {
    assert.equal(
      (await app.app.request(...form('/confirm', `t=${token}`, { 'content-type': type }))).status,
      415,
      type,
    );
  }
});

test("pages speak the change's language; else the reader's; right to left where it is", async () => {
  const app = await start();
  const change = await app
    .person('ann', strongSignIn())
    .begin({ kind: 'email', value: 'new@example.com', locale: 'ar', method: 'link' });
  assert.equal(change.state, 'waiting');
  const { text } = await app.mailTo('new@example.com');
  const url = /https\S+t=\S+/.exec(text)?.[0] ?? '';
  const arabic = await (await app.app.request(url)).text();
  assert.match(arabic, /<html lang="ar" dir="rtl">/);
  assert.match(arabic, /هل تؤكّد عنوان البريد الإلكتروني هذا؟/);
  const unknown = async (language: string) =>
    (await app.app.request(page('nonsense'), { headers: { 'accept-language': language } })).text();
  assert.match(await unknown('ar-EG,en;q=0.5'), /lang="ar"/);
  assert.match(await unknown('fi, en;q=0.5'), /lang="fi"/);
  assert.match(await unknown('is, en;q=0.5'), /lang="en"/);
  assert.match(await unknown('constructor, __proto__'), /lang="en"/);
});

test('what others wrote stays text on the page', async () => {
  const app = await start({ project: { serviceName: '<img src=x onerror=alert(1)>"\'&' } });
  const { token } = await linkTo(app);
  const text = await (await app.app.request(page(token))).text();
  assert.doesNotMatch(text, /<img/);
  assert.match(text, /&lt;img src=x onerror=alert\(1\)&gt;&quot;&#39;&amp;/);
});

test('a code is in no answer but the relay (V39)', async () => {
  const app = await start();
  const answers: string[] = [];
  const ask = app.app.request;
  app.app.request = async (...args) => {
    const answer = await ask(...args);
    answers.push(`${JSON.stringify([...answer.headers])}${await answer.clone().text()}`);
    return answer;
  };
  const { token, person, change, mail } = await linkTo(app);
  const code = codeIn(mail);
  const path = `/v1/changes/${change.id}`;
  await person.send<MeBody>('GET', '/v1/me');
  await person.send('GET', path);
  await person.send('POST', `${path}/code`, { code: code === '000000' ? '000001' : '000000' });
  await person.send('POST', `${path}/resend`);
  await app.app.request(`${PUBLIC_URL}/v1/links/inspect`, json({ token }));
  await app.app.request(page(token));
  await person.prove(change, code);
  await app.app.request(`${PUBLIC_URL}/v1/links/confirm`, json({ token }));
  assert.ok(answers.length >= 9);
  for (const answer of answers) assert.ok(!answer.includes(code), answer);
  const relay = (text: string) => text.includes(`${code.slice(0, 3)}\u00a0${code.slice(3)}`);
  assert.deepEqual(answers.filter(relay), []);
});

test('when the database cannot now, the page says so with 503', async () => {
  const down = Object.assign(new Error('busy'), { name: 'Unavailable', retryAfter: 2 });
  const app = await start();
  const { token } = await linkTo(app);
  const broken = await start({ parts: { ctx: failing(down) } });
  const answer = await broken.app.request(page(token));
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '2']);
  const text = await answer.text();
  assert.match(text, /Something went wrong/);
  assert.match(text, new RegExp(`Reference: ${answer.headers.get('x-request-id')}`));
});
