import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { startApp, type Answer, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { THOROUGH, type DatabaseKind } from '../kit/database.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';

const OLD = 'ann@old.example';
const NEW = 'ann@new.example';
type Problem = { readonly code: string; readonly reason?: string; readonly maxAge?: number; readonly until?: string };

async function start(t: TestContext, kind: DatabaseKind, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp({ database: kind, ...options });
  t.after(() => app.close());
  return app;
}

/** Signed in so long ago, with a password alone or with more. */
function ann(app: TestApp, { ago = 0, strong = true, claims = {} } = {}): Person {
  const more = { authAgo: ago / SECOND, ...claims };
  return app.person('ann', strong ? strongSignIn(more) : freshSignIn(more));
}

const begin = (person: Person, value = NEW, more = {}): Promise<Answer<ChangeBody & Problem>> =>
  person.send('POST', '/v1/changes', { kind: 'email', value, ...more });
const prove = (
  person: Person,
  id: string,
  code: string,
  of: 'new' | 'current',
): Promise<Answer<ChangeBody & Problem>> => person.send('POST', `/v1/changes/${id}/code`, { code, of });
const primary = async (person: Person) =>
  (await person.me()).contacts.find((c) => c.kind === 'email' && c.primary)?.value;
const mails = async (app: TestApp, to: string) => {
  await app.courier.drain();
  return app.inbox.messages(to);
};

for (const kind of THOROUGH) {
  describe(`the right person, on ${kind}`, () => {
    test('R-011: an old sign-in is asked for a new one, in RFC 9470’s words, and nothing is sent (V44, R-009)', async (t) => {
      const app = await start(t, kind);
      const { status, body, headers } = await begin(ann(app, { ago: 5 * MINUTE + SECOND }));
      assert.deepEqual([status, body.code, body.maxAge], [401, 'step-up-required', 300]);
      assert.equal(headers.get('www-authenticate'), 'Bearer error="insufficient_user_authentication", max_age="300"');
      assert.deepEqual(await mails(app, NEW), []);
      assert.equal((await begin(ann(app))).status, 201, 'and with the new one it goes on');
    });

    test('R-011: an auth_time in the future, or of the wrong type, is no sign-in at all', async (t) => {
      const app = await start(t, kind);
      for (const claim of [app.clock() / 1000 + 120, 'yesterday', -1, {}]) {
        const { status, body } = await begin(app.person('ann', { auth_time: claim, amr: ['otp'] }));
        assert.deepEqual([status, body.code], [401, 'token-invalid'], JSON.stringify(claim));
      }
    });

    test('R-012: without amr a sign-in is worth a password', async (t) => {
      const app = await start(t, kind);
      const { body } = await begin(ann(app, { claims: { amr: undefined } }));
      assert.deepEqual(
        body.proofs.map((p) => p.of),
        ['current', 'new'],
      );
    });

    test('R-036: two sides confirm, each in its own mailbox, and nothing moves before both have', async (t) => {
      const app = await start(t, kind);
      const person = ann(app, { strong: false });
      const { body: change } = await begin(person);
      assert.deepEqual(
        change.proofs.map((p) => [p.of, p.sentTo, p.state]),
        [
          ['current', 'a••@o••.example', 'waiting'],
          ['new', NEW, 'waiting'],
        ],
      );
      const [current, fresh] = [await app.codeTo(OLD), await app.codeTo(NEW)];
      const half = await prove(person, change.id, current, 'current');
      assert.deepEqual([half.status, half.body.state], [200, 'waiting']);
      assert.deepEqual(
        half.body.proofs.map((p) => p.state),
        ['done', 'waiting'],
      );
      assert.equal(await primary(person), OLD);
      const done = await prove(person, change.id, fresh, 'new');
      assert.deepEqual([done.body.state, await primary(person)], ['done', NEW]);
    });

    test('R-037: a press in the old mailbox alone never commits, nor does the press of a stranger (V17)', async (t) => {
      const app = await start(t, kind, { policy: { completion: 'click' } });
      const person = ann(app, { strong: false });
      const { body: change } = await begin(person);
      const token = tokenIn(await app.mailTo(OLD));
      const press = () =>
        person.send<{ change: ChangeBody }>('POST', '/v1/links/confirm', { token }, { authorization: '' });
      assert.equal((await press()).body.change.state, 'waiting');
      await press();
      assert.equal(await primary(person), OLD);
      const read = (await person.send<ChangeBody>('GET', `/v1/changes/${change.id}`)).body;
      assert.deepEqual(
        read.proofs.map((p) => p.state),
        ['done', 'waiting'],
      );
    });

    test('the link to the current contact shows its own code elsewhere, which counts for its own side alone', async (t) => {
      const app = await start(t, kind);
      const person = ann(app, { strong: false });
      const { body: change } = await begin(person);
      const mail = await app.mailTo(OLD);
      const elsewhere = { authorization: '' };
      const inspected = await person.send<{ of: string; value: string }>(
        'POST',
        '/v1/links/inspect',
        { token: tokenIn(mail) },
        elsewhere,
      );
      assert.deepEqual([inspected.body.of, inspected.body.value], ['current', 'a••@n••.example']);
      const pressed = await person.send<{ relay: { code: string } }>(
        'POST',
        '/v1/links/confirm',
        { token: tokenIn(mail) },
        elsewhere,
      );
      const { code } = pressed.body.relay;
      assert.equal(code, codeIn(mail));
      assert.equal((await prove(person, change.id, code, 'new')).body.code, 'proof-wrong');
      assert.equal((await prove(person, change.id, code, 'current')).status, 200);
    });

    test('neither side is told to the other: the new address in full is in no message but its own', async (t) => {
      const app = await start(t, kind);
      await begin(ann(app, { strong: false, claims: { phone_number: '+358401234567', phone_number_verified: true } }));
      await app.courier.drain();
      for (const { to, text, html, subject } of app.inbox.messages()) {
        const all = `${subject}${text}${html}`;
        if (to !== NEW) assert.ok(!all.includes(NEW), `${to}: ${all}`);
        else assert.ok(!all.includes(OLD) && !all.includes('+358401234567'), all);
      }
      assert.equal(app.inbox.messages('+358401234567').length, 1, 'the other contact has its notice');
    });

    test('who lost the old contact can have another verified one confirm', async (t) => {
      const app = await start(t, kind);
      const claims = { phone_number: '+358401234567', phone_number_verified: true };
      const person = ann(app, { strong: false, claims });
      const { body: change } = await begin(person);
      await app.courier.drain();
      const phone = (await person.me()).contacts.find((c) => c.kind === 'phone');
      app.clock.pass(30 * SECOND);
      const asked = await person.send<ChangeBody>('POST', `/v1/changes/${change.id}/resend`, {
        of: 'current',
        contactId: phone?.id,
      });
      assert.deepEqual([asked.status, asked.body.proofs[0]?.sentTo], [202, '+35…67']);
      const code = await app.codeTo('+358401234567');
      assert.equal((await prove(person, change.id, code, 'current')).status, 200);
      const other = await person.send<Problem>('POST', `/v1/changes/${change.id}/resend`, {
        of: 'new',
        contactId: phone?.id,
      });
      assert.deepEqual([other.status, other.body.code], [400, 'body-invalid']);
    });

    test('“this wasn’t me” from the old mailbox ends the request, the sessions, and all changes for a day', async (t) => {
      const app = await start(t, kind);
      const person = ann(app, { strong: false });
      const session = await person.send('POST', '/v1/session', {});
      const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
      const { body: change } = await begin(person);
      const token = tokenIn(await app.mailTo(OLD));
      assert.equal((await person.send('POST', '/v1/links/report', { token }, { authorization: '' })).status, 204);
      assert.equal((await person.send<ChangeBody>('GET', `/v1/changes/${change.id}`)).body.why, 'reported');
      const again = await begin(person, 'ann@third.example');
      assert.deepEqual([again.status, again.body.code], [409, 'frozen']);
      assert.equal(again.body.until, new Date(app.clock() + 24 * HOUR).toISOString());
      assert.equal((await person.send('GET', '/v1/me', undefined, { authorization: '', cookie })).status, 401);
      app.clock.pass(SECOND);
      assert.equal((await begin(ann(app), 'ann@third.example')).status, 201, 'a fresh sign-in gets through');
    });

    test('pre-flight: /v1/me tells what a begin would meet before anybody types', async (t) => {
      const app = await start(t, kind);
      const ahead = async (person: Person): Promise<unknown[]> => {
        const { stepUp, confirmCurrent, frozenUntil } = (await person.me()).capabilities;
        return [stepUp.needed, confirmCurrent, frozenUntil];
      };
      assert.deepEqual(await ahead(ann(app)), [false, false, null]);
      assert.deepEqual(await ahead(ann(app, { strong: false })), [false, true, null]);
      assert.deepEqual(await ahead(ann(app, { ago: HOUR })), [true, false, null]);
      await begin(ann(app, { strong: false }));
      const token = tokenIn(await app.mailTo(OLD));
      await ann(app).send('POST', '/v1/links/report', { token }, { authorization: '' });
      const until = new Date(app.clock() + 24 * HOUR).toISOString();
      assert.deepEqual(await ahead(ann(app, { ago: SECOND })), [false, false, until]);
    });

    test('contacts that the site’s sign-in manages are told of beforehand, and cannot be changed here', async (t) => {
      const app = await startApp({ database: kind, introspects: false });
      t.after(() => app.close());
      const managing = await startApp({
        database: kind,
        project: { issuers: [{ ...app.idp.entry(), manages: ['email'] }] },
      });
      t.after(() => managing.close());
      const token = app.idp.token({
        email: OLD,
        email_verified: true,
        iat: managing.clock() / 1000,
        exp: managing.clock() / 1000 + 3600,
      });
      const person = managing.person('ann', strongSignIn());
      const as = { authorization: `Bearer ${token}` };
      const me = (await person.send<MeBody>('GET', '/v1/me', undefined, as)).body;
      assert.deepEqual(
        [me.contacts[0]?.managedBy, me.capabilities.kinds.email?.managed, me.capabilities.kinds.phone?.managed],
        ['idp', true, false],
      );
      const refused = await person.send<Problem>('POST', '/v1/changes', { kind: 'email', value: NEW }, as);
      assert.deepEqual([refused.status, refused.body.code, refused.body.reason], [403, 'not-allowed', 'managed']);
    });
  });

  describe(`an issuer that is asked whether a token still holds, on ${kind}`, () => {
    const at = (t: TestContext) => start(t, kind, { introspects: true });

    test('R-010: a session ended between begin and proof proves nothing any more', async (t) => {
      const app = await at(t);
      const person = ann(app);
      const { body: change } = await begin(person);
      const mail = await app.mailTo(NEW);
      app.idp.signOut('ann');
      assert.equal((await prove(person, change.id, codeIn(mail), 'new')).body.code, 'token-invalid');
      assert.equal((await begin(person, 'ann@third.example')).body.code, 'token-invalid');
      const pressed = await person.send<{ relay?: unknown }>('POST', '/v1/links/confirm', { token: tokenIn(mail) });
      assert.ok(pressed.body.relay, 'the press is anybody’s: it shows the code, and changes nothing');
      assert.equal(await primary(person), OLD);
      app.idp.signOut(null);
      assert.equal((await prove(person, change.id, codeIn(mail), 'new')).status, 200);
    });

    test('a session that ended sends no further message and cancels nothing', async (t) => {
      const app = await at(t);
      const person = ann(app);
      const { body: change } = await begin(person);
      await app.courier.drain();
      const sent = app.inbox.messages().length;
      app.idp.signOut('ann');
      app.clock.pass(5 * MINUTE);
      for (const [method, path, body] of [
        ['POST', '/resend', {}],
        ['DELETE', '', undefined],
      ] as const)
        assert.equal((await person.send(method, `/v1/changes/${change.id}${path}`, body)).status, 401, method + path);
      await app.courier.drain();
      assert.equal(app.inbox.messages().length, sent);
      app.idp.signOut(null);
      assert.equal((await person.send<{ state: string }>('GET', `/v1/changes/${change.id}`)).body.state, 'waiting');
    });

    test('a session that ended brings no claims, and opens no session of ours', async (t) => {
      const app = await at(t);
      const person = ann(app);
      const before = (await person.me()).contacts;
      app.clock.pass(MINUTE);
      const later = app.person('ann', strongSignIn({ email: NEW, locale: 'ar' }));
      const seen = async () => (await later.me()).contacts;
      for (const ended of ['signed out', 'not known'] as const) {
        if (ended === 'signed out') app.idp.signOut('ann');
        else app.idp.mode('down');
        assert.deepEqual(await seen(), before, ended);
        const opened = await later.send('POST', '/v1/session', {});
        assert.deepEqual([opened.status, opened.headers.get('set-cookie')], [ended === 'signed out' ? 401 : 503, null]);
        app.idp.signOut(null);
        app.idp.mode('ok');
      }
      assert.deepEqual(
        (await seen()).map(({ value }) => value),
        [NEW],
      );
    });

    test('an issuer that does not answer fails closed, and nothing is lost (F22)', async (t) => {
      const app = await at(t);
      const person = ann(app);
      const { body: change } = await begin(person);
      const mail = await app.mailTo(NEW);
      for (const mode of ['down', 'html'] as const) {
        app.idp.mode(mode);
        const refused = await prove(person, change.id, codeIn(mail), 'new');
        assert.deepEqual([refused.status, refused.body.code], [503, 'unavailable'], mode);
        assert.equal(refused.headers.get('retry-after'), '5');
        const pressed = await person.send<Problem>('POST', '/v1/links/confirm', { token: tokenIn(mail) });
        assert.equal(pressed.status, 503, mode);
      }
      app.idp.mode('ok');
      assert.equal((await prove(person, change.id, codeIn(mail), 'new')).status, 200);
    });

    test('a cookie session is asked about by the token that it came from', async (t) => {
      const app = await at(t);
      const person = ann(app);
      const opened = await person.send('POST', '/v1/session', {});
      const as = { authorization: '', cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' };
      const by = (value: string) => person.send<Problem>('POST', '/v1/changes', { kind: 'email', value }, as);
      assert.equal((await by(NEW)).status, 201);
      app.idp.signOut('ann');
      assert.deepEqual((await by('ann@third.example')).body.code, 'token-invalid');
    });
  });

  describe(`a revoked account, on ${kind}`, () => {
    const admin = (app: TestApp, claims = {}) =>
      app.person('ada', strongSignIn({ roles: ['staff', 'contacts-admin'], ...claims }));
    const revoke = (app: TestApp, who: string, reason: string, by = admin(app)) =>
      by.send<{ changes: number; sessions: number } & Problem>('POST', `/v1/admin/users/${who}/revoke`, {
        reason,
        note: 'asked for',
      });

    test('R-038: signing out everywhere ends every change, link and session in one transaction (V41)', async (t) => {
      const app = await start(t, kind);
      const person = ann(app);
      const opened = await person.send('POST', '/v1/session', {});
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
      const { body: change } = await begin(person);
      const phone = await person.send<ChangeBody>('POST', '/v1/changes', { kind: 'phone', value: '+358401234567' });
      const mail = await app.mailTo(NEW);
      app.clock.pass(SECOND);
      const { status, body } = await revoke(app, 'ann', 'signed-out');
      assert.deepEqual([status, body], [200, { changes: 2, sessions: 1 }]);
      for (const old of [{}, { authorization: '', cookie }])
        assert.equal((await person.send('GET', '/v1/me', undefined, old)).status, 401);
      app.clock.pass(SECOND);
      const again = ann(app);
      for (const id of [change.id, phone.body.id])
        assert.equal((await again.send<ChangeBody>('GET', `/v1/changes/${id}`)).body.why, 'revoked');
      assert.equal((await prove(again, change.id, codeIn(mail), 'new')).body.code, 'change-closed');
      const pressed = await again.send<Problem>('POST', '/v1/links/confirm', { token: tokenIn(mail) });
      assert.deepEqual([pressed.status, pressed.body.code], [409, 'change-closed']);
      assert.equal(await primary(again), OLD);
    });

    test('R-010: a disabled user is nobody at once, and is somebody again when enabled, with a new token (V31)', async (t) => {
      const app = await start(t, kind);
      const person = ann(app);
      const { body: change } = await begin(person);
      const code = await app.codeTo(NEW);
      await revoke(app, 'ann', 'disabled');
      assert.deepEqual((await prove(person, change.id, code, 'new')).status, 401);
      app.clock.pass(SECOND);
      assert.equal((await ann(app).send('GET', '/v1/me')).status, 401);
      await revoke(app, 'ann', 'enabled');
      assert.equal((await person.send('GET', '/v1/me')).status, 401, 'what was issued before stays dead');
      assert.equal((await ann(app).send('GET', '/v1/me')).status, 200);
    });

    test('only the project’s admin claim may, by our id or by sub, and nobody else’s user is found', async (t) => {
      const app = await start(t, kind);
      const id = (await ann(app).me()).user.id;
      assert.equal((await revoke(app, id, 'recovered')).status, 200);
      for (const claims of [{ roles: undefined }, { roles: 'contacts' }, { roles: [['contacts-admin']] }]) {
        const { status, body } = await revoke(app, id, 'recovered', admin(app, claims));
        assert.deepEqual([status, body.code], [403, 'not-allowed'], JSON.stringify(claims));
      }
      assert.equal((await revoke(app, id, 'recovered', admin(app, { roles: 'contacts-admin' }))).status, 200);
      for (const stranger of ['nobody', 'usr_nobody', '%00', "' or 1=1--"])
        assert.equal((await revoke(app, stranger, 'recovered')).status, 404, stranger);
      assert.equal((await revoke(app, id, 'whatever')).status, 400);
    });
  });
}
