import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { ChangeBody, ContactBody, MergedBody } from '../../shared/wire.ts';
import type { Tokens } from '../../server/ports/tokens.ts';
import { createTokens } from '../../server/tokens/refresh.ts';
import { PUBLIC_URL, startApp, type Answer, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { administer, DATABASES, THOROUGH, silent, type DatabaseKind } from '../kit/database.ts';
import { tokenIn } from '../kit/inbox.ts';
import { receiver } from '../kit/webhook.ts';
import { settled } from '../store/rows.ts';

const ANN = 'ann@old.example';
const BOB = 'bob@old.example';
const PHONE = '+358401234567';
const DAY = 24 * HOUR;
type Problem = {
  readonly code: string;
  readonly reason?: string;
  readonly until?: string;
  readonly errors?: readonly { readonly path: string }[];
};
type Merged = Answer<MergedBody & Problem>;

async function start(t: TestContext, kind: DatabaseKind, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp({ database: kind, ...options, policy: { merge: 'both-tokens', ...options.policy } });
  t.after(() => app.close());
  return app;
}

/** Signed in just now. */
const fresh = (app: TestApp, sub = 'ann', claims = {}): Person =>
  app.person(sub, { auth_time: app.clock() / 1000, ...claims });

/** Ann and Bob, both here and with a fresh sign-in; Bob has a phone too. */
async function two(app: TestApp): Promise<{ ann: Person; bob: Person; annId: string; bobId: string }> {
  const ann = fresh(app);
  const bob = fresh(app, 'bob', { phone_number: PHONE, phone_number_verified: true });
  return { ann, bob, annId: (await ann.me()).user.id, bobId: (await bob.me()).user.id };
}

/** A sign-in that says that every token holds, but takes its time to. */
async function slowIntrospection(t: TestContext) {
  let reach = (): void => undefined;
  let release = (): void => undefined;
  const reached = new Promise<void>((done) => (reach = done));
  const released = new Promise<void>((done) => (release = done));
  const server = createServer((_, response) => {
    reach();
    void released.then(() => response.setHeader('content-type', 'application/json').end('{"active":true}'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { introspection: { url, clientId: 'bff', clientSecret: 'x' }, reached, release };
}

/** The same person at another process on the same database. */
const elsewhere =
  (app: TestApp, token: string) =>
  async (method: string, path: string, body: unknown): Promise<Answer<Problem>> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await app.app.request(PUBLIC_URL + path, { method, headers, body: JSON.stringify(body) });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Problem };
  };

type Ask = { readonly keep?: 'mine' | 'theirs'; readonly dryRun?: boolean; readonly plan?: string };
const ask = (by: Person, other: { readonly token: string }, { keep = 'mine', dryRun = false, ...more }: Ask = {}) =>
  by.send<MergedBody & Problem>('POST', '/v1/merges', { token: other.token, keep, dryRun, ...more });

/** A dry run, and the real one by its plan. */
async function merge(by: Person, other: { readonly token: string }, keep: 'mine' | 'theirs' = 'mine'): Promise<Merged> {
  const dry = await ask(by, other, { keep, dryRun: true });
  assert.deepEqual([dry.status, dry.body.done], [200, false], JSON.stringify(dry.body));
  return ask(by, other, { keep, plan: dry.body.plan });
}

const word = ({ status, body }: Answer<Partial<Problem>>) =>
  `${status} ${body.code}${body.reason ? ` ${body.reason}` : ''}`;
const list = (contacts: readonly ContactBody[]) =>
  contacts.map((c) => `${c.value}${c.primary ? '*' : ''}${c.loginId ? '+login' : ''}`).sort();
const contacts = async (person: Person) => list((await person.me()).contacts);
const notices = (app: TestApp, to: string) => app.inbox.messages(to).filter((m) => !/^\d{6}$/m.test(m.text));
const undo = (app: TestApp, token: string): Promise<Answer<Problem & { restored: unknown[] }>> =>
  app.person().send('POST', '/v1/undo', { token }, { authorization: '', origin: '' });

async function rows<T>(app: TestApp, query: string): Promise<readonly T[]> {
  const [file] = app.databaseUrl.startsWith('sqlite:') ? app.files : [];
  if (file === undefined) return (await administer(app.databaseUrl, query)) as T[];
  const sqlite = new Sqlite(file, { readonly: true });
  const found = sqlite.prepare(query).all() as T[];
  sqlite.close();
  return found;
}

const versions = async (app: TestApp) =>
  Object.fromEntries(
    (await rows<{ id: string; version: number | string }>(app, 'select id, version from users')).map((u) => [
      u.id,
      Number(u.version),
    ]),
  );

for (const kind of DATABASES) {
  test(`A into B and B into A at the same moment: exactly one wins, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    const { ann, bob } = await two(app);
    const [one, other] = [await ask(ann, bob, { dryRun: true }), await ask(bob, ann, { dryRun: true })];
    const answers = await Promise.all([
      ask(ann, bob, { plan: one.body.plan }),
      ask(bob, ann, { plan: other.body.plan }),
      ask(ann, bob, { plan: one.body.plan }),
      ask(bob, ann, { plan: other.body.plan }),
    ]);
    const won = answers.filter((a) => a.status === 200);
    assert.equal(won.length, 1, JSON.stringify(answers.map((a) => a.body)));
    for (const lost of answers.filter((a) => a.status !== 200)) assert.ok([401, 403, 409].includes(lost.status));
    const left = won[0]?.body.kept;
    const held = await rows<{ user_id: string }>(app, 'select distinct user_id from contacts');
    assert.deepEqual(
      held.map((row) => row.user_id),
      [left],
    );
    const merged = await rows<{ id: string }>(app, 'select id from users where merged_into is not null');
    assert.equal(merged.length, 1);
  });
}

for (const kind of THOROUGH) {
  describe(`two accounts of one person, on ${kind}`, () => {
    test('R-043: a dry run tells all and does nothing; the real one does that', async (t) => {
      const app = await start(t, kind);
      const { ann, bob, annId, bobId } = await two(app);
      const waits = await bob.begin({ kind: 'email', value: 'b@new.example' });
      const before = await versions(app);
      const dry = await ask(ann, bob, { dryRun: true });
      assert.deepEqual([dry.status, dry.body.done, dry.body.kept, dry.body.gone], [200, false, annId, bobId]);
      const all = [`${ANN}*`, BOB, `${PHONE}*`].sort();
      assert.deepEqual([list(dry.body.contacts), dry.body.moved.length, dry.body.changes], [all, 2, 1]);
      assert.deepEqual([await contacts(ann), await versions(app)], [[`${ANN}*`], before]);
      assert.equal((await bob.send<ChangeBody>('GET', `/v1/changes/${waits.id}`)).body.state, 'waiting');

      const real = await ask(ann, bob, { plan: dry.body.plan });
      assert.deepEqual([real.status, real.body], [200, { ...dry.body, done: true }]);
      assert.deepEqual(await contacts(ann), all);
      assert.deepEqual(await versions(app), {
        ...before,
        [annId]: (before[annId] ?? 0) + 1,
        [bobId]: (before[bobId] ?? 0) + 1,
      });
      assert.deepEqual(await rows(app, 'select key from reservations'), [], 'nobody lost an address');
    });

    test('the other is no longer anybody, by that token or the next, and is kept: disabled, and whose it became', async (t) => {
      const app = await start(t, kind);
      const { ann, bob, annId, bobId } = await two(app);
      const session = await bob.send('POST', '/v1/session');
      assert.equal((await merge(ann, bob)).status, 200);
      app.clock.pass(MINUTE);
      for (const person of [bob, fresh(app, 'bob')])
        assert.equal(word(await person.send<Problem>('GET', '/v1/me')), '401 token-invalid');
      const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
      const bySession = await bob.send('GET', '/v1/me', undefined, { authorization: '', cookie });
      assert.equal(bySession.status, 401);
      const [row] = await rows<{ disabled: number; merged_into: string }>(
        app,
        `select disabled, merged_into from users where id = '${bobId}'`,
      );
      assert.deepEqual([row?.disabled, row?.merged_into], [1, annId]);
      const admin = fresh(app, 'ada', { roles: 'contacts-admin' });
      for (const reason of ['enabled', 'recovered']) {
        const answer = await admin.send<Problem>('POST', '/v1/admin/users/bob/revoke', { reason });
        assert.equal(word(answer), '403 not-allowed merged');
      }
    });

    test('keep theirs: who asked goes on as the other', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      const { body } = await merge(ann, bob, 'theirs');
      assert.deepEqual(list(body.contacts), [ANN, `${BOB}*`, `${PHONE}*`].sort());
      assert.deepEqual(await contacts(bob), [ANN, `${BOB}*`, `${PHONE}*`].sort());
      assert.equal((await ann.send('GET', '/v1/me')).status, 401);
    });

    test('login ids come along, and what was kept for the other is kept for the one', async (t) => {
      const app = await start(t, kind, { policy: { undo: 'freeze' } });
      const ann = fresh(app);
      const bob = fresh(app, BOB, { email: BOB });
      await ann.me();
      const change = await bob.begin({ kind: 'email', value: 'bob@new.example', then: 'replace' });
      assert.equal((await bob.prove(change, await app.codeTo('bob@new.example'))).body.state, 'done');
      assert.equal((await merge(ann, bob)).status, 200);
      assert.deepEqual(await contacts(ann), [`${ANN}*`, 'bob@new.example+login'].sort());
      const again = await ann.begin({ kind: 'email', value: BOB, then: 'add' });
      assert.equal((await ann.prove(again, await app.codeTo(BOB))).body.state, 'done');
    });

    test('the policy decides: off by default, and an admin’s alone is not a person’s', async (t) => {
      for (const setting of ['off', 'admin'] as const) {
        const app = await start(t, kind, { policy: { merge: setting } });
        const { ann, bob } = await two(app);
        assert.equal(word(await ask(ann, bob, { dryRun: true })), '403 not-allowed merge');
      }
    });

    test('both sign-ins have to be fresh, strong where a change would ask a contact, and still hold', async (t) => {
      const app = await start(t, kind, { introspects: true });
      const { ann, bob } = await two(app);
      const stale = (sub: string) => app.person(sub, { auth_time: (app.clock() - 6 * MINUTE) / 1000 });
      assert.equal(word(await ask(stale('ann'), bob, { dryRun: true })), '401 step-up-required');
      assert.equal(word(await ask(ann, stale('bob'), { dryRun: true })), '401 step-up-required other');
      // A token that does not say when: nobody would be asked to agree in its stead.
      assert.equal(word(await ask(app.person(), bob, { dryRun: true })), '401 step-up-required');
      assert.equal(word(await ask(ann, app.person('bob'), { dryRun: true })), '401 step-up-required other');
      assert.equal(word(await ask(ann, { token: `${bob.token}x` }, { dryRun: true })), '401 token-invalid other');
      app.idp.signOut('bob');
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '401 token-invalid other');
      app.idp.signOut('ann');
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '401 token-invalid');
      app.idp.signOut(null);
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      app.clock.pass(6 * MINUTE);
      assert.equal(word(await ask(fresh(app), bob, { plan })), '401 step-up-required other');
      assert.equal((await ask(fresh(app), fresh(app, 'bob'), { plan })).status, 200);
    });

    test('by a password alone nobody gives an account away, unless a change would take no more either', async (t) => {
      const strong = (app: TestApp, sub: string) => fresh(app, sub, { amr: ['pwd', 'otp'] });
      const auto = await start(t, kind, { policy: { confirmCurrent: 'auto', strongAcr: ['gold'] } });
      assert.equal(word(await ask(fresh(auto), strong(auto, 'bob'), { dryRun: true })), '401 step-up-required');
      const weak = await ask(strong(auto, 'ann'), fresh(auto, 'bob'), { dryRun: true });
      assert.equal(word(weak), '401 step-up-required other');
      assert.match(weak.headers.get('www-authenticate') ?? '', /acr_values="gold"/);
      assert.equal((await merge(strong(auto, 'ann'), strong(auto, 'bob'))).status, 200);
      const always = await start(t, kind, { policy: { confirmCurrent: 'always' } });
      const answer = await ask(strong(always, 'ann'), strong(always, 'bob'), { dryRun: true });
      assert.equal(word(answer), '403 not-allowed current-needed');
    });

    test('without a dry run of the same two, the same way round, nothing happens', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      const none = await ask(ann, bob);
      assert.deepEqual([none.status, none.body.errors?.[0]?.path], [400, 'plan']);
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      const eve = fresh(app, 'eve');
      for (const answer of [
        await ask(ann, bob, { plan: 'x' }),
        await ask(ann, bob, { plan, keep: 'theirs' }),
        await ask(bob, ann, { plan }),
        await ask(ann, eve, { plan }),
      ])
        assert.equal(word(answer), '409 plan-outdated');
      assert.deepEqual(await contacts(bob), [`${BOB}*`, `${PHONE}*`].sort());
    });

    test('either account changed in between, or another change began there: the plan is no longer one', async (t) => {
      const app = await start(t, kind, { policy: { undo: 'off' } });
      const { ann, bob } = await two(app);
      const add = async (person: Person, value: string) => {
        const change = await person.begin({ kind: 'email', value, then: 'add' });
        return () => app.codeTo(value).then((code) => person.prove(change, code));
      };
      for (const [person, value] of [
        [ann, 'a@x.example'],
        [bob, 'b@x.example'],
      ] as const) {
        const prove = await add(person, value);
        const { plan } = (await ask(ann, bob, { dryRun: true })).body;
        assert.equal((await prove()).body.state, 'done');
        assert.equal(word(await ask(ann, bob, { plan })), '409 plan-outdated');
      }
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      await bob.begin({ kind: 'email', value: 'c@x.example', then: 'add' });
      assert.equal(word(await ask(ann, bob, { plan })), '409 plan-outdated');
      const again = (await ask(ann, bob, { dryRun: true })).body;
      assert.equal((await ask(ann, bob, { plan: again.plan })).status, 200);
    });

    test('one account twice, another project’s token, a session, an admin, or not a token: refused', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      assert.equal(word(await ask(ann, fresh(app), { dryRun: true })), '403 not-allowed same');
      const foreign = app.idp.token({ sub: 'bob', aud: 'another-project', auth_time: app.clock() / 1000 });
      assert.equal(word(await ask(ann, { token: foreign }, { dryRun: true })), '401 token-invalid other');
      assert.equal(word(await ask(ann, { token: `other:${bob.token}` }, { dryRun: true })), '401 token-invalid other');
      assert.equal((await ask(ann, { token: `default:${bob.token}` }, { dryRun: true })).status, 200);

      const admin = fresh(app, 'ada', { roles: ['contacts-admin'] });
      for (const [by, other] of [
        [ann, admin],
        [admin, bob],
      ] as const)
        for (const keep of ['mine', 'theirs'] as const)
          assert.equal(word(await ask(by, other, { keep, dryRun: true })), '403 not-allowed admin');

      const opened = await ann.send('POST', '/v1/session');
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
      const body = { token: bob.token, keep: 'mine', dryRun: true };
      const bySession = await ann.send<Problem>('POST', '/v1/merges', body, {
        authorization: '',
        cookie,
        'sec-fetch-site': 'same-origin',
      });
      assert.equal(word(bySession), '401 token-invalid');
    });

    test('a token of another project that this server serves is nobody’s here', async (t) => {
      const foreign = new Set<string>();
      const tokens = (): Tokens => createTokens([app.project], { clock: app.clock, log: silent });
      const verify: Tokens['verify'] = async (token, by) => {
        const read = await tokens().verify(token, by);
        return read.ok && foreign.has(token) ? { ok: true, value: { ...read.value, project: 'other' } } : read;
      };
      const app = await start(t, kind, { parts: { tokens: { verify } } });
      const { ann, bob } = await two(app);
      assert.equal((await ask(ann, bob, { dryRun: true })).status, 200);
      foreign.add(bob.token);
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '401 token-invalid other');
    });

    test('a disabled account, or a frozen one, is not merged from either side', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      await bob.begin({ kind: 'email', value: 'b@new.example' });
      await undo(app, tokenIn(notices(app, BOB)[0] ?? assert.fail('no notice')));
      app.clock.pass(SECOND);
      const later = { ann: fresh(app), bob: fresh(app, 'bob') };
      assert.equal(word(await ask(later.ann, later.bob, { dryRun: true })), '409 frozen');
      assert.equal(word(await ask(later.bob, later.ann, { dryRun: true })), '409 frozen');
      const admin = fresh(app, 'ada', { roles: 'contacts-admin' });
      await admin.send('POST', '/v1/admin/users/bob/revoke', { reason: 'disabled' });
      assert.equal(word(await ask(later.ann, fresh(app, 'bob'), { dryRun: true })), '401 token-invalid other');
      assert.equal((await ask(ann, bob, { dryRun: true })).status, 401);
    });

    test('while somebody may still take a change of either back, both wait; recovered, the way is free', async (t) => {
      const app = await start(t, kind);
      const { bob } = await two(app);
      const change = await bob.begin({ kind: 'email', value: 'bob@new.example' });
      await bob.prove(change, await app.codeTo('bob@new.example'));
      await app.courier.drain();
      const refused = await ask(fresh(app), fresh(app, 'bob'), { dryRun: true });
      assert.equal(word(refused), '409 frozen way-back');
      assert.equal(refused.body.until, new Date(app.clock() + 7 * DAY).toISOString());
      assert.equal(word(await ask(fresh(app, 'bob'), fresh(app), { dryRun: true })), '409 frozen way-back');
      app.clock.pass(7 * DAY);
      assert.equal((await ask(fresh(app), fresh(app, 'bob'), { dryRun: true })).status, 200);
    });

    test('together more contacts than allowed: the dry run says so', async (t) => {
      const app = await start(t, kind, { policy: { max: 1 } });
      const { ann, bob } = await two(app);
      assert.equal(word(await ask(ann, bob, { dryRun: true })), '409 too-many-contacts');
    });

    test('what waited on the other is dead: its code, its link, and a begin of the same moment', async (t) => {
      const app = await start(t, kind, { policy: { completion: 'click' } });
      const { ann, bob, bobId } = await two(app);
      const change = await bob.begin({ kind: 'email', value: 'b@new.example', method: 'both' });
      const mail = await app.mailTo('b@new.example');
      const { plan } = (await ask(ann, bob, { dryRun: true })).body;
      const [merged] = await Promise.all([
        ask(ann, bob, { plan }),
        bob.send('POST', '/v1/changes', { kind: 'phone', value: '+358407654321' }),
        bob.send('POST', '/v1/changes', { kind: 'phone', value: '+358407654322' }),
      ]);
      // A begin that came first has made the plan old: then once more.
      if (merged.status !== 200) assert.equal((await merge(ann, bob)).status, 200);
      const waits = await rows(app, `select id from changes where user_id = '${bobId}' and state = 'waiting'`);
      assert.deepEqual(waits, []);
      const pressed = await app
        .person('eve')
        .send<Problem>('POST', '/v1/links/confirm', { token: tokenIn(mail) }, { authorization: '', origin: '' });
      assert.equal(word(pressed), '409 change-closed');
      const held = await rows(app, `select id from contacts where user_id = '${bobId}'`);
      assert.deepEqual(held, []);
      assert.equal((await bob.prove(change, '123456')).status, 401);
    });

    test('who was let in a moment before the merge comes too late', async (t) => {
      const asked = await slowIntrospection(t);
      const app = await start(t, kind);
      const held = await start(t, kind, {
        databaseUrl: app.databaseUrl,
        project: { issuers: [app.idp.entry({ introspection: asked.introspection })] },
      });
      const { ann, bob, bobId } = await two(app);
      const begun = elsewhere(held, bob.token)('POST', '/v1/changes', { kind: 'email', value: 'b@new.example' });
      await asked.reached;
      assert.equal((await merge(ann, bob)).status, 200);
      asked.release();
      assert.equal(word(await begun), '401 token-invalid');
      assert.deepEqual(await rows(app, `select id from changes where user_id = '${bobId}'`), []);
    });

    test('an account signed out everywhere while its token was asked about is not merged by that token', async (t) => {
      const asked = await slowIntrospection(t);
      const app = await start(t, kind);
      const held = await start(t, kind, {
        databaseUrl: app.databaseUrl,
        project: { issuers: [app.idp.entry({ introspection: asked.introspection })] },
      });
      const { ann, bob } = await two(app);
      const body = { token: bob.token, keep: 'mine', dryRun: true };
      const merging = elsewhere(held, ann.token)('POST', '/v1/merges', body);
      await asked.reached;
      const admin = fresh(app, 'ada', { roles: 'contacts-admin' });
      await admin.send('POST', '/v1/admin/users/bob/revoke', { reason: 'signed-out' });
      asked.release();
      assert.equal(word(await merging), '401 token-invalid other');
    });

    test('every verified contact of both is told, in words of its side, and nothing in full', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      await merge(ann, bob);
      await app.courier.drain();
      const [mine, theirs, sms] = [ANN, BOB, PHONE].map((to) => notices(app, to));
      assert.deepEqual([mine?.length, theirs?.length, sms?.length], [1, 1, 1]);
      assert.match(mine?.[0]?.subject ?? '', /merged into your Example account/);
      assert.match(theirs?.[0]?.subject ?? '', /Your Example account was merged into another/);
      assert.match(theirs?.[0]?.text ?? '', /cannot be undone/);
      assert.match(sms?.[0]?.text ?? '', /now part of the account of a\*\*@o\*\*\.example/);
      assert.ok(!`${mine?.[0]?.text}${mine?.[0]?.html}`.includes(BOB));
      assert.ok(!`${theirs?.[0]?.text}${theirs?.[0]?.html}`.includes(ANN));
    });

    for (const to of [ANN, BOB, PHONE])
      test(`the link in the notice to ${to} stops the account that has all now, and takes nothing back`, async (t) => {
        const site = await receiver();
        t.after(() => site.close());
        const app = await start(t, kind, { project: { webhooks: [site.webhook] } });
        const { ann, bob, annId } = await two(app);
        await merge(ann, bob);
        await app.courier.drain();
        const before = await contacts(ann);
        const token = tokenIn(notices(app, to)[0] ?? assert.fail('no notice'));
        const page = await app.person().send<string>('GET', `/undo?t=${token}`, undefined, { authorization: '' });
        assert.deepEqual([page.status, /Two accounts became one/.test(page.body)], [200, true]);
        const done = await undo(app, token);
        assert.deepEqual([done.status, done.body.restored], [200, []]);
        assert.deepEqual(await contacts(ann), before);
        const begun = await ann.send<Problem>('POST', '/v1/changes', { kind: 'email', value: 'x@y.example' });
        assert.equal(word(begun), '409 frozen');
        assert.equal(word(await undo(app, token)), '409 change-closed');
        await app.courier.drain();
        const frozen = site.calls.find((c) => c.body.type === 'account.frozen') ?? assert.fail('not told');
        assert.equal((frozen.body.data['user'] as { id: string }).id, annId);
      });

    test('links that the other’s contacts had before stop the account that has them now', async (t) => {
      const app = await start(t, kind, { policy: { undo: 'freeze' } });
      const { ann, bob } = await two(app);
      const waits = await bob.begin({ kind: 'email', value: 'b@new.example' });
      const asked = tokenIn(notices(app, BOB)[0] ?? assert.fail('no notice'));
      const done = await bob.begin({ kind: 'phone', value: '+358407654321' });
      await bob.prove(done, await app.codeTo('+358407654321'));
      await app.courier.drain();
      const demoted = tokenIn(notices(app, PHONE)[0] ?? assert.fail('no notice'));
      assert.equal((await merge(ann, bob)).status, 200);
      const before = list((await ann.me()).contacts);
      for (const token of [asked, demoted]) {
        assert.equal((await undo(app, token)).status, 200);
        // A token that does not say when its person signed in gets through no freeze.
        const begun = await app.person().send<Problem>('POST', '/v1/changes', { kind: 'email', value: 'x@y.example' });
        assert.equal(word(begun), '409 frozen');
        assert.deepEqual(await contacts(app.person()), before, 'nothing moves');
        app.clock.pass(DAY);
      }
      const other = await rows<{ why: string }>(app, `select why from changes where id = '${waits.id}'`);
      assert.equal(other[0]?.why, 'reported');
    });

    test('the site hears of both, and which identities are over', async (t) => {
      const site = await receiver();
      t.after(() => site.close());
      const app = await start(t, kind, { project: { webhooks: [site.webhook] } });
      const { ann, bob, annId, bobId } = await two(app);
      await merge(ann, bob);
      await app.courier.drain();
      const heard = site.calls.map(({ body: { type, data } }) => {
        const { id } = data['user'] as { id: string };
        return `${type} ${String(data['kind'] ?? '')} of ${id}: ${String(data['before'])} → ${String(data['after'])}`;
      });
      assert.deepEqual(
        heard.sort(),
        [
          `contacts.changed email of ${annId}: ${ANN} → ${ANN}`,
          `contacts.changed phone of ${annId}: null → ${PHONE}`,
          `accounts.merged  of ${annId}: undefined → undefined`,
          `contacts.changed email of ${bobId}: ${BOB} → null`,
          `contacts.changed phone of ${bobId}: ${PHONE} → null`,
          `sessions.end  of ${bobId}: undefined → undefined`,
        ].sort(),
      );
      const { data } = site.calls.find((c) => c.body.type === 'accounts.merged')?.body ?? assert.fail('not told');
      assert.deepEqual(data['from'], { id: bobId, identities: [{ iss: app.idp.issuer, sub: 'bob' }] });
    });

    test('both have it in their record, with the id of the other and no address', async (t) => {
      const app = await start(t, kind);
      const { ann, bob, annId, bobId } = await two(app);
      await merge(ann, bob);
      const found = await rows<{ user_id: string; data: string }>(
        app,
        "select user_id, data from audit where event = 'account-merged'",
      );
      const said = Object.fromEntries(found.map((row) => [row.user_id, JSON.parse(row.data) as unknown]));
      assert.deepEqual(said, {
        [annId]: { from: bobId, how: 'tokens' },
        [bobId]: { into: annId, how: 'tokens' },
      });
    });

    test('three accounts become one, and the first one’s link still stops the last', async (t) => {
      const app = await start(t, kind);
      const { ann, bob } = await two(app);
      const eve = fresh(app, 'eve');
      assert.equal((await merge(ann, bob)).status, 200);
      await app.courier.drain();
      assert.equal((await merge(eve, ann)).status, 200);
      assert.deepEqual(await contacts(eve), ['eve@old.example*', ANN, BOB, `${PHONE}*`].sort());
      assert.equal((await undo(app, tokenIn(notices(app, BOB).at(-1) ?? assert.fail('no notice')))).status, 200);
      const begun = await eve.send<Problem>('POST', '/v1/changes', { kind: 'email', value: 'x@y.example' });
      assert.equal(word(begun), '409 frozen');
    });
  });

  describe(`a merge by an admin, on ${kind}`, () => {
    const by = (app: TestApp, claims = {}) => fresh(app, 'ada', { roles: ['contacts-admin'], ...claims });
    const send = (admin: Person, body: object) => admin.send<MergedBody & Problem>('POST', '/v1/admin/merges', body);

    test('after a dry run, by our ids or by sub; contacts are masked, and the admin stands in both records', async (t) => {
      const app = await start(t, kind, { policy: { merge: 'admin' } });
      const { ann, annId, bobId } = await two(app);
      const admin = by(app);
      const ada = (await admin.me()).user.id;
      const none = await send(admin, { from: 'bob', into: 'ann', dryRun: false });
      assert.deepEqual([none.status, none.body.errors?.[0]?.path], [400, 'plan']);
      const dry = await send(admin, { from: 'bob', into: annId, dryRun: true });
      assert.deepEqual([dry.body.kept, dry.body.gone, dry.body.done], [annId, bobId, false]);
      assert.deepEqual(list(dry.body.contacts), ['a••@o••.example*', 'b••@o••.example', '+35…67*'].sort());
      const real = await send(admin, { from: bobId, into: 'ann', dryRun: false, plan: dry.body.plan });
      assert.deepEqual([real.status, real.body.done], [200, true]);
      assert.deepEqual(await contacts(ann), [`${ANN}*`, BOB, `${PHONE}*`].sort());
      const found = await rows<{ actor: string }>(app, "select actor from audit where event = 'account-merged'");
      assert.deepEqual(
        found.map((row) => row.actor),
        [`admin:${ada}`, `admin:${ada}`],
      );
      await app.courier.drain();
      for (const to of [ANN, BOB, PHONE]) assert.equal(notices(app, to).length, 1, to);
      assert.equal(word(await send(admin, { from: 'bob', into: 'ann', dryRun: true })), '403 not-allowed disabled');
    });

    test('not by others, not when it is off, not with an old sign-in, not of unknown users or oneself', async (t) => {
      const off = await start(t, kind, { policy: { merge: 'off' } });
      await two(off);
      const pair = { from: 'bob', into: 'ann', dryRun: true };
      assert.equal(word(await send(by(off), pair)), '403 not-allowed merge');
      const app = await start(t, kind, { policy: { merge: 'admin' } });
      const { ann } = await two(app);
      assert.equal(word(await send(ann, pair)), '403 not-allowed');
      const old = by(app, { auth_time: (app.clock() - 6 * MINUTE) / 1000 });
      assert.equal(word(await send(old, pair)), '401 step-up-required');
      assert.equal(word(await send(by(app), { ...pair, from: 'nobody' })), '404 not-found');
      await settled(app.store, 'usr_far', [], { project: 'other' });
      for (const stranger of ['usr_none', 'usr_far'])
        for (const side of ['from', 'into'])
          assert.equal(word(await send(by(app), { ...pair, [side]: stranger })), '404 not-found');
      assert.equal(word(await send(by(app), { ...pair, from: 'ann' })), '403 not-allowed same');
      await by(app).me();
      assert.equal(word(await send(by(app), { ...pair, from: 'ada' })), '403 not-allowed admin');
    });
  });

  describe(`a merge by a proof alone, on ${kind}`, () => {
    const unsafe = { policy: { merge: 'unsafe-proof-alone' } } as const;

    test('is refused unless the project has said so, and said at the start when it has', async (t) => {
      const app = await start(t, kind);
      const { ann } = await two(app);
      for (const onConflict of ['merge-keep-mine', 'merge-keep-theirs']) {
        const begun = await ann.send<Problem>('POST', '/v1/changes', { kind: 'email', value: BOB, onConflict });
        assert.equal(word(begun), '403 not-allowed merge');
      }
      const warned: string[] = [];
      await start(t, kind, { ...unsafe, log: { ...silent, warn: (event) => void warned.push(event) } });
      assert.deepEqual(warned, ['unsafe-merge']);
    });

    test('keep mine: the proof that shows the conflict brings all over, and warns its holder before', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const change = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      const mail = await app.mailTo(BOB);
      assert.match(mail.text, /that account and the one that asked become one account/);
      const page = await ann.send<string>('GET', `/confirm?t=${tokenIn(mail)}`);
      assert.match(page.body, /Both accounts will become one/);
      const proved = await ann.prove(change, await app.codeTo(BOB));
      assert.deepEqual([proved.status, proved.body.state, proved.body.merged], [200, 'done', 'kept-mine']);
      assert.deepEqual(await contacts(ann), [ANN, `${BOB}*`, `${PHONE}*`].sort());
      assert.equal((await bob.send('GET', '/v1/me')).status, 401);
      const read = await ann.send<ChangeBody>('GET', `/v1/changes/${change.id}`);
      assert.deepEqual([read.body.state, read.body.merged], ['done', undefined]);
      await app.courier.drain();
      assert.ok(notices(app, ANN).some((m) => /merged into your/.test(m.subject ?? '')));
      assert.ok(notices(app, BOB).some((m) => /was merged into another/.test(m.subject ?? '')));
    });

    test('keep theirs: the answer says it, and is the last that this sign-in gets', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const change = await ann.begin({ kind: 'phone', value: PHONE, onConflict: 'merge-keep-theirs' });
      assert.match((await app.mailTo(PHONE)).text, /the two become one/);
      const proved = await ann.prove(change, await app.codeTo(PHONE));
      assert.deepEqual([proved.status, proved.body.state, proved.body.merged], [200, 'done', 'kept-theirs']);
      assert.equal((await ann.send('GET', '/v1/me')).status, 401);
      assert.deepEqual(await contacts(bob), [ANN, `${BOB}*`, `${PHONE}*`].sort());
    });

    test('without a conflict it is a change like any other', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann } = await two(app);
      const change = await ann.begin({ kind: 'email', value: 'a@new.example', onConflict: 'merge-keep-theirs' });
      const proved = await ann.prove(change, await app.codeTo('a@new.example'));
      assert.deepEqual([proved.body.state, proved.body.merged], ['done', undefined]);
      assert.deepEqual(await contacts(ann), [ANN, 'a@new.example*'].sort());
    });

    test('an address that is only kept for another is no account to merge with', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const moved = await bob.begin({ kind: 'email', value: 'bob@new.example', then: 'replace' });
      await bob.prove(moved, await app.codeTo('bob@new.example'));
      const change = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      assert.equal(word(await ann.prove(change, await app.codeTo(BOB))), '409 address-taken');
      assert.equal((await bob.send('GET', '/v1/me')).status, 200);
    });

    test('a frozen account stays where it is', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      await bob.begin({ kind: 'email', value: 'b@new.example' });
      await undo(app, tokenIn(notices(app, BOB)[0] ?? assert.fail('no notice')));
      const change = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      assert.equal(word(await ann.prove(change, await app.codeTo(BOB))), '409 address-taken frozen');
      assert.deepEqual(await contacts(ann), [`${ANN}*`]);
    });

    test('two prove each other’s address at the same moment: exactly one account is left', async (t) => {
      const app = await start(t, kind, unsafe);
      const { ann, bob } = await two(app);
      const mine = await ann.begin({ kind: 'email', value: BOB, onConflict: 'merge-keep-mine' });
      const [toBob, theirs] = [
        await app.codeTo(BOB),
        await bob.begin({ kind: 'email', value: ANN, onConflict: 'merge-keep-mine' }),
      ];
      const toAnn = await app.codeTo(ANN);
      const answers = await Promise.all([ann.prove(mine, toBob), bob.prove(theirs, toAnn)]);
      assert.equal(answers.filter((a) => a.status === 200).length, 1, JSON.stringify(answers.map((a) => a.body)));
      const held = await rows<{ user_id: string }>(app, 'select distinct user_id from contacts');
      assert.equal(held.length, 1);
    });
  });
}
