import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { ContactBody } from '../../shared/contact.ts';
import { PUBLIC_URL, startApp, type Answer, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { administer, THOROUGH, type DatabaseKind } from '../kit/database.ts';
import { linkIn, tokenIn } from '../kit/inbox.ts';
import { receiver, type Receiver } from '../kit/webhook.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';

const OLD = 'ann@old.example';
const NEW = 'ann@new.example';
const DAY = 24 * HOUR;
type Problem = { readonly code: string; readonly reason?: string; readonly why?: string };
type Undone = { readonly restored: readonly ContactBody[]; readonly frozenUntil: string };

async function start(t: TestContext, kind: DatabaseKind, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp({ database: kind, ...options });
  t.after(() => app.close());
  return app;
}

async function hooked(t: TestContext, kind: DatabaseKind): Promise<{ app: TestApp; site: Receiver }> {
  const site = await receiver();
  t.after(() => site.close());
  return { app: await start(t, kind, { project: { webhooks: [site.webhook] } }), site };
}

async function change(app: TestApp, person: Person, value = NEW, more = {}): Promise<ChangeBody> {
  const begun = await person.begin({ kind: 'email', value, ...more });
  const { body } = await person.prove(begun, await app.codeTo(value));
  assert.equal(body.state, 'done');
  await app.courier.drain();
  return body;
}

const undo = (app: TestApp, token: string): Promise<Answer<Undone & Problem>> =>
  app.person('ann', strongSignIn()).send('POST', '/v1/undo', { token }, { authorization: '', origin: '' });
const emails = async (person: Person) =>
  (await person.me()).contacts
    .filter((c) => c.kind === 'email')
    .map((c) => `${c.value}${c.primary ? '*' : ''}`)
    .sort();
const notices = (app: TestApp, to: string) => app.inbox.messages(to).filter((m) => !/^\d{6}$/m.test(m.text));

/** The record as it lies in the database. */
async function record(app: TestApp): Promise<readonly { event: string; actor: string; data: object }[]> {
  const query = 'select event, actor, data, personal from audit order by at, id';
  const [file] = app.databaseUrl.startsWith('sqlite:') ? app.files : [];
  const sqlite = file === undefined ? null : new Sqlite(file, { readonly: true });
  const rows = sqlite ? sqlite.prepare(query).all() : await administer(app.databaseUrl, query);
  sqlite?.close();
  return (rows as Record<'event' | 'actor' | 'data' | 'personal', string>[]).map(
    ({ event, actor, data, personal }) => ({
      event,
      actor,
      data: { ...(JSON.parse(data) as object), ...(JSON.parse(personal) as object) },
    }),
  );
}

for (const kind of THOROUGH) {
  describe(`a word to the old address, on ${kind}`, () => {
    test('R-035: every verified contact hears of the request and of its end, through its own channel (V45)', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn({ phone_number: '+358401234567', phone_number_verified: true }));
      await change(app, ann);
      for (const to of [OLD, '+358401234567']) {
        assert.equal(notices(app, to).length, 2, to);
        for (const { text, html } of notices(app, to)) {
          assert.ok(!`${text}${html}`.includes(NEW), 'never the new address in full');
          assert.doesNotMatch(text, /\b\d{6}\b/, 'never a code');
        }
      }
      assert.match(notices(app, OLD)[0]?.text ?? '', /a••@n••\.example/);
      assert.deepEqual(notices(app, NEW), [], 'who has just proved it needs no telling');
    });

    test('of requests a contact hears once a day, of what is done each time', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      for (const value of ['a@x.example', 'b@x.example', 'c@x.example']) await ann.begin({ kind: 'email', value });
      assert.equal(notices(app, OLD).length, 1);
      app.clock.pass(DAY + SECOND);
      const later = app.person('ann', strongSignIn());
      await later.begin({ kind: 'email', value: 'd@x.example' });
      assert.equal(notices(app, OLD).length, 2);
      await change(app, later, 'e@x.example', { then: 'add' });
      await change(app, later, 'f@x.example', { then: 'add' });
      assert.equal(notices(app, OLD).length, 4);
    });

    test('where the token says none, in the project’s own: a thief would choose one that the owner cannot read', async (t) => {
      const app = await start(t, kind, { policy: { confirmCurrent: 'always' } });
      await app.person('ann', strongSignIn()).begin({ kind: 'email', value: NEW, locale: 'ar' });
      assert.doesNotMatch((await app.mailTo(OLD)).text, /\p{Script=Arabic}/u);
      assert.match((await app.mailTo(NEW)).text, /\p{Script=Arabic}/u);
    });

    test('notice and proof are in the language of the account, whatever the page that began says', async (t) => {
      const app = await start(t, kind);
      await app.person('ann', strongSignIn({ locale: 'ar' })).begin({ kind: 'email', value: NEW, locale: 'en' });
      assert.match(notices(app, OLD)[0]?.text ?? '', /\p{Script=Arabic}/u);
      assert.match((await app.mailTo(NEW)).text, /\p{Script=Arabic}/u);
    });

    test('the preferred language that a directory wrote goes before the token’s', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn({ locale: 'en' }));
      const { user } = await ann.me();
      const directory = await app.client(['users:read', 'users:write']);
      const written = await directory.send('PATCH', `/scim/v2/Users/${user.id}`, {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [{ op: 'Add', path: 'preferredLanguage', value: 'ar-EG,en;q=0.5' }],
      });
      assert.equal(written.status, 200);
      await ann.begin({ kind: 'email', value: NEW, locale: 'en' });
      const [notice] = notices(app, OLD);
      assert.match(notice?.text ?? '', /\p{Script=Arabic}/u);
      assert.match((await app.mailTo(NEW)).text, /\p{Script=Arabic}/u);
      const page = await app.app.request(linkIn(notice ?? assert.fail('no notice')));
      assert.match(await page.text(), /<html lang="ar"/, 'the page behind the notice too');
    });

    test('a language that the project does not write falls to the next: the page’s, then the project’s', async (t) => {
      const app = await start(t, kind);
      await app.person('ann', strongSignIn({ locale: 'xx' })).begin({ kind: 'email', value: NEW, locale: 'ar' });
      assert.match((await app.mailTo(NEW)).text, /\p{Script=Arabic}/u);
      await app
        .person('bob', strongSignIn({ locale: 'xx' }))
        .begin({ kind: 'email', value: 'b@x.example', locale: 'zz' });
      assert.doesNotMatch((await app.mailTo('b@x.example')).text, /\p{Script=Arabic}/u);
    });

    test('the link in the first notice stops the request, and the account with it', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const begun = await ann.begin({ kind: 'email', value: NEW });
      const link = linkIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      assert.ok(link.startsWith(`${PUBLIC_URL}/undo?t=`), link);
      const { status, body } = await undo(app, new URL(link).searchParams.get('t') ?? '');
      assert.deepEqual([status, body.restored], [200, []]);
      assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${begun.id}`)).body.why, 'reported');
      const again = await ann.send<Problem>('POST', '/v1/changes', { kind: 'email', value: 'x@y.example' });
      assert.equal(again.body.code, 'frozen');
    });

    test('the link in the first notice undoes a change that came true before it was pressed', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const begun = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
      const link = linkIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      await ann.prove(begun, await app.codeTo(NEW));
      const page = await app.app.request(link);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<form method="post"/);
      const token = new URL(link).searchParams.get('t') ?? '';
      const { status, body } = await undo(app, token);
      assert.deepEqual([status, body.restored.length], [200, 1]);
      assert.deepEqual(await emails(ann), [`${OLD}*`]);
      const twice = await undo(app, token);
      assert.deepEqual([twice.status, twice.body.why], [409, 'undone']);
    });

    test('the link in the first notice is called expired once the change cannot be undone any more', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const begun = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
      const link = linkIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      await ann.prove(begun, await app.codeTo(NEW));
      app.clock.pass(7 * DAY + SECOND);
      const late = await undo(app, new URL(link).searchParams.get('t') ?? '');
      assert.deepEqual([late.status, late.body.code], [410, 'proof-expired']);
      assert.match(await (await app.app.request(link)).text(), /<h1>This link has expired<\/h1>/);
    });

    test('a contact that kept its place stops a request by its link, and undoes nothing that is done', async (t) => {
      const app = await start(t, kind);
      const number = '+358401234567';
      const ann = app.person('ann', strongSignIn({ phone_number: number, phone_number_verified: true }));
      const begun = await ann.begin({ kind: 'email', value: NEW, then: 'replace' });
      const link = linkIn(notices(app, number)[0] ?? assert.fail('no notice'));
      await ann.prove(begun, await app.codeTo(NEW));
      const late = await undo(app, new URL(link).searchParams.get('t') ?? '');
      assert.deepEqual([late.status, late.body.why], [409, 'done']);
    });

    test('the way back is told even while the mail server is down, and goes when it is up', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const begun = await ann.begin({ kind: 'email', value: NEW });
      const code = await app.codeTo(NEW);
      app.inbox.setFault('email', 'refuse');
      await ann.prove(begun, code);
      await app.courier.drain();
      const before = notices(app, OLD).length;
      app.inbox.setFault('email', 'ok');
      app.clock.pass(HOUR);
      await app.courier.drain();
      assert.equal(notices(app, OLD).length, before + 1);
    });
  });

  describe(`the way back, on ${kind}`, () => {
    test('R-045: the old mailbox takes its account back, once, and nothing changes for a day (R-046)', async (t) => {
      const { app, site } = await hooked(t, kind);
      const ann = app.person('ann', strongSignIn());
      const done = await change(app, ann, NEW, { then: 'replace' });
      const session = await ann.send('POST', '/v1/session', {});
      const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
      await ann.begin({ kind: 'email', value: 'thief@third.example' });
      const token = tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      const { status, body } = await undo(app, token);
      assert.equal(status, 200);
      assert.deepEqual(
        body.restored.map((c) => [c.value, c.primary, c.verified]),
        [['a••@o••.example', true, true]],
        'masked: whoever holds the link may not be the owner',
      );
      assert.equal(body.frozenUntil, new Date(app.clock() + DAY).toISOString());
      assert.deepEqual(await emails(ann), [`${OLD}*`]);
      assert.equal((await ann.send<ChangeBody>('GET', `/v1/changes/${done.id}`)).body.state, 'undone');
      assert.deepEqual((await ann.me()).changes, []);
      assert.equal((await ann.send('GET', '/v1/me', undefined, { authorization: '', cookie })).status, 401);
      assert.equal((await ann.send<Problem>('POST', '/v1/changes', { kind: 'email', value: NEW })).body.code, 'frozen');

      const twice = await undo(app, token);
      assert.deepEqual([twice.status, twice.body.code, twice.body.why], [409, 'change-closed', 'undone']);
      await app.courier.drain();
      const last = notices(app, OLD)[0];
      assert.doesNotMatch(last?.text ?? '', /undo\?t=/, 'the notice of an undo has no link of its own');
      assert.deepEqual(
        site.calls.map((c) => c.body.type).sort(),
        [
          'account.frozen',
          'change.cancelled',
          'change.requested',
          'change.requested',
          'change.undone',
          'contact.added',
          'contact.added',
          'contact.changed',
          'contact.changed',
          'contact.removed',
          'contact.removed',
          'contact.verified',
          'contact.verified',
          'sessions.end',
        ].sort(),
        'R-046: the site is told once each',
      );
    });

    test('a recovered account is not taken again by a link that the thief still has', async (t) => {
      const app = await start(t, kind);
      await change(app, app.person('ann', strongSignIn()), 'thief@new.example', { then: 'replace' });
      const before = tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      app.clock.pass(SECOND);
      const admin = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
      await admin.send('POST', '/v1/admin/users/ann/revoke', { reason: 'recovered', note: 'asked for' });
      assert.equal((await undo(app, before)).body.why, 'superseded');
      app.clock.pass(7 * DAY - MINUTE);
      await change(app, app.person('ann', strongSignIn()), OLD, { then: 'replace' });
      const thiefs = tokenIn(notices(app, 'thief@new.example')[0] ?? assert.fail('no notice'));
      assert.deepEqual((await undo(app, thiefs)).body.restored, []);
      assert.deepEqual(
        await emails(app.person('ann', strongSignIn())),
        [`${OLD}*`],
        'it can stop the account, not take it',
      );
    });

    test('what was done is in the record: what, of which contact, by whom, and from where, with no address in full but what was proved', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      await change(app, ann, 'ann@two.example', { then: 'add' });
      const two = (await ann.me()).contacts.find((c) => c.value === 'ann@two.example');
      await ann.send('DELETE', `/v1/contacts/${two?.id}`, undefined, { 'user-agent': 'Firefox/130.0 (Linux)' });
      await app.courier.drain();
      await undo(app, tokenIn(notices(app, 'ann@two.example')[0] ?? assert.fail('no notice')));
      const admin = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
      const ada = (await admin.me()).user.id;
      await admin.send('POST', '/v1/admin/users/ann/revoke', { reason: 'disabled', note: 'asked for' });
      await admin.send('POST', '/v1/admin/users/ann/revoke', { reason: 'enabled' });
      const rows = await record(app);
      const of = (event: string) => rows.findLast((row) => row.event === event)?.data;
      const by = (event: string) => rows.findLast((row) => row.event === event)?.actor;
      const about = { kind: 'email', target: 'a••@t••.example' };
      assert.deepEqual(of('contact-removed'), { ...about, old: 'ann@two.example', place: 'Firefox · Linux' });
      assert.deepEqual(of('change-undone'), { ...about, method: 'link', new: 'ann@two.example' });
      assert.deepEqual(of('account-frozen'), { why: 'undone', until: app.clock() + DAY });
      assert.deepEqual(of('account-revoked'), { reason: 'disabled', note: 'asked for' });
      assert.deepEqual(of('account-enabled'), { reason: 'enabled' });
      assert.deepEqual(
        ['contact-removed', 'change-undone', 'account-frozen', 'account-revoked', 'account-enabled'].map(by),
        ['user', 'link', 'link', `admin:${ada}`, `admin:${ada}`],
      );
    });

    test('two presses at the same moment are one undo', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      await change(app, ann);
      const token = tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      const answers = await Promise.all(Array.from({ length: 10 }, () => undo(app, token)));
      assert.deepEqual(answers.map((a) => a.status).sort(), [200, ...Array<number>(9).fill(409)]);
      const user = await app.store.read((tx) => tx.users.find({ project: 'default', iss: app.idp.issuer, sub: 'ann' }));
      assert.equal(user?.user.version, 3);
    });

    test('the oldest link wins over all that came after it', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      await change(app, ann, 'thief@one.example', { then: 'replace' });
      const first = tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      app.clock.pass(MINUTE);
      await change(app, app.person('ann', strongSignIn()), 'thief@two.example', { then: 'replace' });
      const second = tokenIn(notices(app, 'thief@one.example')[0] ?? assert.fail('no notice'));
      assert.equal((await undo(app, first)).status, 200);
      assert.deepEqual(await emails(app.person('ann', strongSignIn())), [`${OLD}*`]);
      const late = await undo(app, second);
      assert.deepEqual([late.status, late.body.why], [409, 'superseded']);
    });

    test('after seven days it is over', async (t) => {
      const app = await start(t, kind);
      await change(app, app.person('ann', strongSignIn()));
      const token = tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      app.clock.pass(7 * DAY);
      const late = await undo(app, token);
      assert.deepEqual([late.status, late.body.code], [410, 'proof-expired']);
    });

    test('the old address is kept for its owner as long as the link works', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      await change(app, ann, NEW, { then: 'replace' });
      const bob = app.person('bob', strongSignIn());
      const begun = await bob.begin({ kind: 'email', value: OLD });
      const { status, body } = await bob.prove(begun, await app.codeTo(OLD));
      assert.deepEqual([status, body.code], [409, 'address-taken']);
      app.clock.pass(7 * DAY);
      const later = app.person('bob', strongSignIn());
      const again = await later.begin({ kind: 'email', value: OLD });
      assert.equal((await later.prove(again, await app.codeTo(OLD))).status, 200);
    });

    test('an old contact that its owner called lost stops the account and restores nothing', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const lost = async (signIn?: object) => {
        const body = { kind: 'email', value: NEW, oldLost: true };
        const answer = await app.person('ann', { ...signIn }).send<Problem>('POST', '/v1/changes', body);
        return [answer.status, answer.body.code];
      };
      assert.deepEqual(await lost(), [401, 'step-up-required'], 'after a sign-in an hour ago');
      assert.deepEqual(
        await lost(freshSignIn()),
        [403, 'not-allowed'],
        'after a password alone no contact is left to ask',
      );
      await change(app, ann, NEW, { then: 'replace', oldLost: true });
      const { body } = await undo(app, tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice')));
      assert.deepEqual(body.restored, []);
      assert.deepEqual(await emails(ann), [`${NEW}*`]);
      assert.equal((await ann.send<Problem>('POST', '/v1/changes', { kind: 'email', value: OLD })).body.code, 'frozen');
    });

    test('a token of another purpose, user or shape is no way back, and changes nothing', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const begun = await ann.begin({ kind: 'email', value: NEW });
      const proof = tokenIn(await app.mailTo(NEW));
      const report = tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      await ann.prove(begun, await app.codeTo(NEW));
      await app.courier.drain();
      const token = tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice'));
      const forged = [
        proof,
        `2${proof.slice(1)}`,
        `2${report.slice(1)}`,
        `1${token.slice(1)}`,
        `3${token.slice(1)}`,
        `${token}x`,
        token.slice(0, -1),
        '',
        'x'.repeat(400),
        '2\u0000',
      ];
      for (const bad of forged) {
        const { status } = await undo(app, bad);
        assert.ok(status === 404 || (bad === '' && status === 400), `${bad} → ${status}`);
      }
      for (const path of ['/v1/links/confirm', '/v1/links/inspect', '/v1/links/report'])
        assert.equal((await ann.send('POST', path, { token })).status, 404, path);
      assert.deepEqual(await emails(ann), [`${NEW}*`, OLD]);
    });
  });

  describe(`several contacts, on ${kind}`, () => {
    test('one becomes primary at once; it is told to the other, who can take it back', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      await change(app, ann, 'ann@two.example', { then: 'add' });
      const two = (await ann.me()).contacts.find((c) => c.value === 'ann@two.example');
      const { status, body } = await ann.send<ChangeBody>('POST', `/v1/contacts/${two?.id}/primary`);
      assert.deepEqual([status, body.state, body.via], [200, 'done', 'already-verified']);
      assert.deepEqual(await emails(ann), [OLD, 'ann@two.example*']);
      const again = await ann.send<{ state: string }>('POST', `/v1/contacts/${two?.id}/primary`);
      assert.equal(again.body.state, 'no-change');
      await app.courier.drain();
      await undo(app, tokenIn(notices(app, OLD)[0] ?? assert.fail('no notice')));
      assert.deepEqual(await emails(ann), [`${OLD}*`, 'ann@two.example']);
    });

    test('an unverified one is proved like a new address, and cannot become primary before', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn({ phone_number: '+358401234567' }));
      const phone = (await ann.me()).contacts.find((c) => c.kind === 'phone');
      const early = await ann.send<Problem>('POST', `/v1/contacts/${phone?.id}/primary`);
      assert.deepEqual([early.status, early.body.code], [409, 'contact-not-verified']);
      const begun = await ann.send<ChangeBody>('POST', `/v1/contacts/${phone?.id}/verify`, { locale: 'ar' });
      assert.equal(begun.status, 201);
      assert.equal((await ann.prove(begun.body, await app.codeTo('+358401234567'))).status, 200);
      const after = (await ann.me()).contacts.find((c) => c.kind === 'phone');
      assert.deepEqual([after?.id, after?.verified, after?.primary], [phone?.id, true, true]);
      const twice = await ann.send<{ state: string }>('POST', `/v1/contacts/${phone?.id}/verify`);
      assert.deepEqual([twice.status, twice.body.state], [200, 'no-change']);
    });

    test('removing has guards that say why, and a way back', async (t) => {
      const app = await start(t, kind);
      const ann = app.person('ann', strongSignIn());
      const id = async (value: string) => (await ann.me()).contacts.find((c) => c.value === value)?.id;
      const remove = async (value: string) => ann.send<Problem>('DELETE', `/v1/contacts/${await id(value)}`);
      const last = await remove(OLD);
      assert.deepEqual([last.status, last.body.code, last.body.reason], [409, 'last-contact', 'last-verified']);
      await change(app, ann, 'ann@two.example', { then: 'add' });
      assert.equal((await remove(OLD)).body.reason, 'primary');
      assert.equal((await remove('ann@two.example')).status, 204);
      assert.deepEqual(await emails(ann), [`${OLD}*`]);
      await app.courier.drain();
      await undo(app, tokenIn(notices(app, 'ann@two.example')[0] ?? assert.fail('no notice')));
      assert.deepEqual(await emails(ann), [`${OLD}*`, 'ann@two.example']);
    });

    test('R-013: other people’s contacts are not there', async (t) => {
      const app = await start(t, kind);
      const id = (await app.person('bob').me()).contacts[0]?.id;
      const ann = app.person('ann', strongSignIn());
      for (const [method, path] of [
        ['POST', `/v1/contacts/${id}/primary`],
        ['POST', `/v1/contacts/${id}/verify`],
        ['DELETE', `/v1/contacts/${id}`],
      ] as const) {
        const { status, body } = await ann.send<Problem>(method, path);
        assert.deepEqual([status, body.code], [404, 'contact-not-found'], path);
      }
      assert.equal((await app.person('bob').me()).contacts.length, 1);
    });

    test('replace-all removes the others as they stand at commit, and each of them has the way back', async (t) => {
      const app = await start(t, kind, { policy: { then: ['primary', 'add', 'replace-all'] } });
      const ann = app.person('ann', strongSignIn());
      await change(app, ann, 'ann@two.example', { then: 'add' });
      const begun = await ann.begin({ kind: 'email', value: NEW, then: 'replace-all' });
      const code = await app.codeTo(NEW);
      await change(app, ann, NEW.replace('new', 'three'), { then: 'add' }).catch(() => undefined);
      const second = await ann.begin({ kind: 'email', value: NEW, then: 'replace-all' });
      assert.notEqual(second.id, begun.id, 'another target replaced it');
      assert.notEqual(await app.codeTo(NEW), code);
      await ann.prove(second, await app.codeTo(NEW));
      await app.courier.drain();
      assert.deepEqual(await emails(ann), [`${NEW}*`]);
      const tokens = [OLD, 'ann@two.example', 'ann@three.example'].map((to) =>
        tokenIn(notices(app, to)[0] ?? assert.fail(`no notice to ${to}`)),
      );
      assert.equal(new Set(tokens).size, 3, 'a link each');
      assert.equal((await undo(app, tokens[1] ?? '')).status, 200);
      assert.deepEqual(await emails(ann), [`${OLD}*`, 'ann@three.example', 'ann@two.example']);
      assert.equal((await undo(app, tokens[0] ?? '')).body.why, 'undone', 'one undo, whoever pressed first');
    });
  });
}
