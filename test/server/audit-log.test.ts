import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { verify } from '../../server/audit/verify.ts';
import { startApp, type Person, type TestApp } from '../kit/app.ts';
import { HOUR, MINUTE } from '../kit/clock.ts';
import { THOROUGH, type DatabaseKind } from '../kit/database.ts';
import { codeIn, tokenIn } from '../kit/inbox.ts';
import { sql } from '../kit/sql.ts';
import { strongSignIn } from '../kit/sign-in.ts';

type Row = Record<string, string | null>;
const FIREFOX = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/130.0', 'x-forwarded-for': '198.51.100.77' };
const WHERE = { place: 'Firefox · Windows', network: '198.51.100.0' };

async function start(t: TestContext, kind: DatabaseKind): Promise<TestApp> {
  const app = await startApp({ database: kind, parts: { trustedProxies: 1 }, policy: { completion: 'click' } });
  t.after(() => app.close());
  return app;
}

/** As from a browser behind our proxy. */
const send = async <T>(person: Person, method: string, path: string, body?: unknown, headers = {}) =>
  person.send<T>(method, path, body, { ...FIREFOX, ...headers });

async function rows(app: TestApp): Promise<readonly Row[]> {
  return sql<Row>(app.databaseUrl, 'select * from audit order by at, id');
}

/** What rows say, and by which request. */
function told({ event, actor, data, personal, request_id }: Row) {
  return { event, actor, ...JSON.parse(data ?? ''), ...JSON.parse(personal ?? ''), request: request_id };
}

for (const kind of THOROUGH) {
  test(`R-102: each step of a change says who, what, when, where and by which request, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    const ann = app.person('ann', strongSignIn());
    const first = await send(ann, 'GET', '/v1/me');
    app.clock.pass(1000);
    const begun = await send<{ id: string }>(ann, 'POST', '/v1/changes', { kind: 'email', value: 'ann@new.example' });
    await app.courier.drain();
    app.clock.pass(MINUTE);
    const path = `/v1/changes/${begun.body.id}`;
    const resent = await send(ann, 'POST', `${path}/resend`, {});
    app.clock.pass(1000);
    const wrong = await send(ann, 'POST', `${path}/code`, { code: '000000' });
    app.clock.pass(1000);
    const right = await send(ann, 'POST', `${path}/code`, { code: await app.codeTo('ann@new.example') });
    assert.deepEqual([begun.status, resent.status, wrong.status, right.status], [201, 202, 422, 200]);
    const request = (answer: { headers: Headers }) => answer.headers.get('x-request-id');
    const about = { kind: 'email', target: 'a••@n••.example', ...WHERE };
    const whole = await rows(app);
    const messages = whole.map(told).filter((row) => row['event'] === 'message-sent');
    const sent = { event: 'message-sent', actor: 'site', kind: 'email', request: null };
    assert.deepEqual(
      messages.sort((a, b) => String(a['template']).localeCompare(String(b['template']))),
      [
        { ...sent, template: 'notice', target: 'a••@o••.example' },
        { ...sent, template: 'prove', target: 'a••@n••.example' },
        { ...sent, template: 'prove', target: 'a••@n••.example' },
      ],
    );
    const all = whole.filter((row) => row['event'] !== 'message-sent');
    assert.deepEqual(all.map(told), [
      { event: 'user-created', actor: 'user', ...WHERE, request: request(first) },
      { event: 'change-begun', actor: 'user', ...about, request: request(begun) },
      { event: 'change-resent', actor: 'user', ...about, request: request(resent) },
      { event: 'code-wrong', actor: 'user', ...about, request: request(wrong) },
      {
        event: 'change-done',
        actor: 'user',
        ...about,
        method: 'code',
        old: 'ann@old.example',
        new: 'ann@new.example',
        request: request(right),
      },
    ]);
    const me = await ann.me();
    for (const row of all) assert.deepEqual([row['project'], row['user_id']], ['default', me.user.id]);
    assert.deepEqual(
      all.map((row) => row['change_id']),
      [null, begun.body.id, begun.body.id, begun.body.id, begun.body.id],
    );
    const began = app.clock() - MINUTE - 3000;
    assert.deepEqual(
      all.map((row) => Number(row['at']) - began),
      [0, 1000, MINUTE + 1000, MINUTE + 2000, MINUTE + 3000],
    );
  });

  test(`that a limit is reached, and that a message could not be sent, is in the audit log once, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    const ann = app.person('ann', strongSignIn());
    for (let i = 0; i < 7; i += 1)
      await send(ann, 'POST', '/v1/changes', { kind: 'email', value: `n${i}@new.example` });
    app.inbox.setFault('email', 'reject');
    await app.courier.drain();
    const all = (await rows(app)).map(told);
    const reached = all.filter((row) => row['event'] === 'limit-reached');
    assert.deepEqual(
      reached.map(({ actor, limit, target }) => ({ actor, limit, target })),
      [{ actor: 'user', limit: 'begins.user', target: 'n••@n••.example' }],
    );
    // Of five changes four were replaced before their messages could go.
    const failed = all.filter((row) => row['event'] === 'message-failed' && row['template'] === 'prove');
    assert.deepEqual(
      failed.map(({ target, reason }) => ({ target, reason })),
      [{ target: 'n••@n••.example', reason: 'smtp-550' }],
    );
    const seen = await ann.send<{ entries: { event: string }[] }>('GET', '/v1/activity');
    assert.deepEqual(
      seen.body.entries.filter(({ event }) => /limit|message/.test(event)),
      [],
    );
  });

  test(`whoever holds a link, an admin and time itself are told apart, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    let ann = app.person('ann', strongSignIn());
    const nobody = { ...FIREFOX, authorization: '', origin: '' };
    const link = async (to: string) => {
      await app.courier.drain();
      return tokenIn(await app.mailTo(to));
    };
    const begin = (value: string) => send(ann, 'POST', '/v1/changes', { kind: 'email', value, method: 'both' });
    await begin('ann@one.example');
    app.clock.pass(25 * HOUR);
    ann = app.person('ann', strongSignIn());
    await begin('ann@two.example');
    await send(ann, 'POST', '/v1/links/confirm', { token: await link('ann@two.example') }, nobody);
    app.clock.pass(MINUTE);
    await begin('ann@three.example');
    await send(ann, 'POST', '/v1/links/confirm', { token: await link('ann@three.example') });
    app.clock.pass(MINUTE);
    await begin('ann@four.example');
    await send(ann, 'POST', '/v1/links/report', { token: await link('ann@four.example') }, nobody);
    const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
    await send(ada, 'POST', '/v1/admin/users/ann/revoke', { reason: 'recovered', note: 'asked for' });
    const all = await rows(app);
    const of = (event: string) => all.filter((row) => row['event'] === event).map((row) => row['actor']);
    assert.deepEqual(of('change-expired'), ['site']);
    assert.deepEqual(of('change-done'), ['link', 'user'], 'the owner is known where they are signed in');
    assert.deepEqual(of('change-reported'), ['link']);
    const [admin] = of('account-revoked');
    assert.match(String(admin), /^admin:[\w-]{22}$/, 'an admin who is no user of ours');
  });

  test(`what a sign-in verifies is the site's doing, in the request that brought it, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    await app.person('ann', { email_verified: false }).me();
    app.clock.pass(MINUTE);
    const later = await send(app.person('ann', strongSignIn()), 'GET', '/v1/me');
    const last = (await rows(app)).at(-1);
    assert.deepEqual(told(last ?? {}), {
      event: 'contact-verified-by-login',
      actor: 'site',
      kind: 'email',
      target: 'a••@o••.example',
      ...WHERE,
      request: later.headers.get('x-request-id'),
    });
  });

  // Addresses that were proved stand in full in the personal part of the rows that moved them, because support must be able to
  // say what an account had. An address that was never proved may be another person's: no row may keep it for ever.
  test(`R-103, R-109: no code or token is in any row of the audit log, no address in full but those that were proved, and sealed it is intact, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    const ann = app.person('ann', strongSignIn({ phone_number: '+358401234567', phone_number_verified: true }));
    const secrets = [ann.token];
    for (const [of, value] of [
      ['email', 'ann@new.example'],
      ['phone', '+358407654321'],
    ] as const) {
      const change = await ann.begin({ kind: of, value, method: 'both' });
      const message = await app.mailTo(value);
      secrets.push(codeIn(message), tokenIn(message));
      await ann.prove(change, '000000');
      await ann.prove(change, codeIn(message));
      await app.courier.drain();
    }
    const notice = app.inbox.messages('ann@old.example').find((m) => m.text.includes('/undo?t='));
    assert.ok(notice);
    secrets.push(tokenIn(notice));
    await ann.send('POST', '/v1/undo', { token: tokenIn(notice) });
    app.person('bob', strongSignIn({ email: 'ann@new.example' }));
    await app.person('bob', { email: 'ann@new.example' }).me();
    // Eve has an address that she never proves, and replaces it by one that she does.
    const eve = app.person('eve', strongSignIn({ email: 'victim@claimed.example', email_verified: false }));
    const never = await eve.begin({ kind: 'email', value: 'never@proved.example' });
    await eve.send('DELETE', `/v1/changes/${never.id}`);
    const own = await eve.begin({ kind: 'email', value: 'eve@new.example' });
    assert.equal((await eve.prove(own, await app.codeTo('eve@new.example'))).status, 200);
    const all = await rows(app);
    const inFull = all.flatMap(({ event, personal }) => {
      const { old, new: now } = JSON.parse(personal ?? '') as Record<string, string>;
      return old === undefined && now === undefined ? [] : [[event, old, now].join(' ')];
    });
    assert.deepEqual(
      inFull.toSorted(),
      [
        'change-done +358401234567 +358407654321',
        'change-done  eve@new.example',
        'change-done ann@old.example ann@new.example',
        'change-undone ann@new.example ann@old.example',
      ].toSorted(),
    );
    const text = all
      .map((row) => {
        const { old: _, new: __, ...personal } = JSON.parse(row['personal'] ?? '') as Record<string, string>;
        return JSON.stringify({ ...row, personal });
      })
      .join('\n');
    const addresses = [
      'ann@new.example',
      'ann@old.example',
      '+358401234567',
      '+358407654321',
      '0401234567',
      '198.51.100.77',
    ];
    assert.ok(text.split('\n').length >= 9, text);
    for (const secret of [...secrets, ...addresses, 'old.example', '1234567', 'claimed.example', 'proved.example'])
      assert.ok(!text.includes(secret), `${secret} in ${text}`);
    assert.ok(text.includes('v••@c••.example'), 'what was never proved, and lost its place, stands masked');
    assert.ok((await app.sealer.seal()) >= 9);
    const lines: string[] = [];
    assert.ok(
      await verify(app.store.auditChain, { project: null, heads: [] }, (line) => lines.push(line)),
      lines.join('\n'),
    );
  });

  test(`what stays for ever tells of nobody: only fixed words and numbers, on ${kind}`, async (t) => {
    const app = await start(t, kind);
    const ann = app.person('ann', strongSignIn({ phone_number: 'no number' }));
    await send(ann, 'GET', '/v1/me');
    const change = await ann.begin({ kind: 'email', value: 'ann@new.example' });
    await ann.prove(change, await app.codeTo('ann@new.example'));
    await app.courier.drain();
    const notice = app.inbox.messages('ann@old.example').find((m) => m.text.includes('/undo?t='));
    await ann.send('POST', '/v1/undo', { token: tokenIn(notice ?? assert.fail('no notice')) });
    const kept = (await rows(app)).map((row) => `${row['event']} ${row['data']}`);
    assert.deepEqual([...new Set(kept)].toSorted(), [
      `account-frozen {"why":"undone","until":${app.clock() + 24 * HOUR}}`,
      'change-begun {"kind":"email"}',
      'change-done {"kind":"email","method":"code"}',
      'change-undone {"kind":"email","method":"link"}',
      'claim-skipped {"kind":"phone","reason":"format"}',
      'message-sent {"kind":"email","template":"notice"}',
      'message-sent {"kind":"email","template":"prove"}',
      'user-created {}',
    ]);
  });
}
