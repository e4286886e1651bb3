// Owns how a contact is proved by a link in Transmit's contract, and where its press leads. Not by a code: codes.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC_URL, SITE, type TestApp } from '../../kit/app.ts';
import { linkIn, tokenIn } from '../../kit/inbox.ts';
import { RETURN, contactsOf, said, start, users, verification, type ErrorBody } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

/** The press of the button on the page that a link opens. */
function press(app: TestApp, token: string, path = '/confirm'): Promise<Response> {
  return Promise.resolve(
    app.app.request(PUBLIC_URL + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL },
      body: `t=${encodeURIComponent(token)}`,
      redirect: 'manual',
    }),
  );
}

test('a press of the link leads back with result=true; opening it changes nothing', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  const sent = await ann.send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
    update_primary: true,
  });
  assert.deepEqual([sent.status, sent.body], [200, { result: 'sent' }]);
  const mail = await app.mailTo('new@example.com');
  assert.ok(linkIn(mail).startsWith(`${PUBLIC_URL}/confirm?t=`));
  assert.doesNotMatch(mail.text, /^\d{6}$/m);
  const opened = await app.app.request(linkIn(mail));
  assert.equal(opened.status, 200);
  assert.match(opened.headers.get('content-security-policy') ?? '', /form-action 'self' https:\/\/app\.example\.com;/);
  assert.equal((await contactsOf(app)).length, 1);
  const pressed = await press(app, tokenIn(mail));
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [303, `${RETURN}?result=true`]);
  assert.deepEqual(
    (await contactsOf(app)).find(([, , leads]) => leads),
    ['new@example.com', true, true],
  );
  // The second answer of a double click is the one that is seen.
  assert.equal((await press(app, tokenIn(mail))).headers.get('location'), `${RETURN}?result=true`);
});

test('without update_primary the address of a link stands beside the primary', async () => {
  const app = await start();
  await app.person('ann', strongSignIn()).send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
  });
  const pressed = await press(app, tokenIn(await app.mailTo('new@example.com')));
  assert.equal(pressed.headers.get('location'), `${RETURN}?result=true`);
  assert.deepEqual(
    new Set(await contactsOf(app)),
    new Set([
      ['ann@old.example', true, true],
      ['new@example.com', true, false],
    ]),
  );
});

test('a press of a link that is over, or of an address that is another’s, leads back with result=false', async () => {
  const app = await start();
  await app.person('bob', { email: 'bob@example.com' }).me();
  const ann = app.person('ann', strongSignIn());
  const body = { email_address: 'bob@example.com', redirect_uri: RETURN };
  await ann.send('POST', verification('links/email'), body);
  const taken = await press(app, tokenIn(await app.mailTo('bob@example.com')));
  assert.deepEqual([taken.status, taken.headers.get('location')], [303, `${RETURN}?result=false`]);
  await ann.send('POST', verification('links/email'), { ...body, email_address: 'new@example.com' });
  const token = tokenIn(await app.mailTo('new@example.com'));
  app.clock.pass(11 * 60_000);
  const late = await press(app, token);
  assert.deepEqual([late.status, late.headers.get('location')], [303, `${RETURN}?result=false`]);
  assert.equal((await contactsOf(app)).length, 1);
});

test('a press that says "this wasn’t me", or comes from elsewhere, leads nowhere', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await ann.send('POST', verification('links/email'), { email_address: 'new@example.com', redirect_uri: RETURN });
  const token = tokenIn(await app.mailTo('new@example.com'));
  const foreign = await app.app.request(`${PUBLIC_URL}/confirm`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    body: `t=${token}`,
  });
  assert.deepEqual([foreign.status, foreign.headers.get('location')], [403, null]);
  const forged = await press(app, `${token.slice(0, -2)}AA`);
  assert.deepEqual([forged.status, forged.headers.get('location')], [404, null]);
  const reported = await press(app, token, '/confirm/report');
  assert.deepEqual([reported.status, reported.headers.get('location')], [200, null]);
});

test('a link leads only to where the project lets it', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  for (const redirect_uri of [
    'https://evil.example/',
    `${SITE}/magic/../other`,
    'javascript:alert(1)',
    `${RETURN}?t=1`,
  ]) {
    const body = { email_address: 'new@example.com', redirect_uri };
    const answer = await ann.send<ErrorBody>('POST', verification('links/email'), body);
    assert.deepEqual(said(answer), [400, 'The redirect URL is not approved'], redirect_uri);
  }
  const client = await app.client(['changes:write']);
  const none = await client.send<ErrorBody>('POST', users('/email/verification/send'), {
    method: 'link',
    email: 'new@example.com',
  });
  assert.deepEqual(said(none), [400, 'redirect_uri is needed for a link']);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages('new@example.com'), []);
});

test('who begins anew on the site itself has the last word: the press leads nowhere', async () => {
  const app = await start();
  const ann = app.person('ann', strongSignIn());
  await ann.send('POST', verification('links/email'), { email_address: 'new@example.com', redirect_uri: RETURN });
  const token = tokenIn(await app.mailTo('new@example.com'));
  await ann.begin({ kind: 'email', value: 'new@example.com', then: 'add', redirectUrl: RETURN });
  const pressed = await press(app, token);
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [200, null]);
});

test('where the current contact has to confirm as well, each press is answered by our own page', async () => {
  const app = await start({ policy: { confirmCurrent: 'always' } });
  await app.person('ann', strongSignIn()).send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
  });
  for (const [to, contacts] of [
    ['new@example.com', 1],
    ['ann@old.example', 2],
  ] as const) {
    const mail = await app.mailTo(to);
    assert.ok(linkIn(mail).startsWith(`${PUBLIC_URL}/confirm?t=`));
    const pressed = await press(app, tokenIn(mail));
    assert.deepEqual([pressed.status, pressed.headers.get('location')], [200, null]);
    assert.equal((await contactsOf(app)).length, contacts);
  }
});

test('a link leads nowhere once the project no longer approves of it', async () => {
  const app = await start();
  await app.person('ann', strongSignIn()).send('POST', verification('links/email'), {
    email_address: 'new@example.com',
    redirect_uri: RETURN,
  });
  const token = tokenIn(await app.mailTo('new@example.com'));
  const later = await start({ databaseUrl: app.databaseUrl, project: { redirectUrls: [] } });
  const pressed = await press(later, token);
  assert.deepEqual([pressed.status, pressed.headers.get('location')], [200, null]);
  assert.equal((await contactsOf(app)).length, 2);
});

test('where the project wants the user’s own session, the press shows the code that their page takes', async () => {
  const faces = { transmit: { completion: 'session', linkLife: null } } as const;
  const app = await start({ project: { faces } });
  const ann = app.person('ann', strongSignIn());
  const email = 'new@example.com';
  await ann.send('POST', verification('links/email'), { email_address: email, redirect_uri: RETURN });
  const pressed = await press(app, tokenIn(await app.mailTo(email)));
  const passcode = /class="spoken">([\d ]+)</.exec(await pressed.text())?.[1]?.replaceAll(' ', '') ?? '';
  assert.equal(pressed.status, 200);
  const done = await ann.send('POST', verification('otp/email/validate'), { email, passcode });
  assert.deepEqual([done.status, done.body], [200, { result: true }]);
});
