// Owns what is over after a restore, on both databases. Not the files: backup.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endedEntry } from '../../../server/audit/entry.ts';
import { ACTS, type Approval } from '../../../server/core/approval.ts';
import type { Ending } from '../../../server/ports/store.ts';
import { endForUsers } from '../../../server/service/end-for-users.ts';
import { startApp } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { HOUR } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { tokenIn } from '../../kit/inbox.ts';

const approval = (now: number): Approval => ({
  id: 'apr_1',
  project: 'default',
  user: 'usr_1',
  act: { do: 'unfreeze' },
  askedBy: 'ada',
  asker: 'Ada',
  note: 'because',
  createdAt: now,
  expiresAt: now + HOUR,
  state: 'open',
  decidedBy: null,
});

const linkOfAdmin = (now: number) =>
  ({ hash: 'hash', project: 'default', name: 'Ada', roles: ['admin'], expiresAt: now + HOUR }) as const;

for (const database of DATABASES)
  test(`after a restore codes, links, queued mail, sessions, approvals and tokens are over, and the call of a webhook is not, on ${database}`, async (t) => {
    const app = await startApp({
      database,
      project: {
        webhooks: [{ url: 'https://hooks.example/in', secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'] }] as never,
      },
    });
    t.after(() => app.close());
    const ann = app.person('ann', strongSignIn());
    const session = await ann.send('POST', '/v1/session', {});
    const cookie = /__Host-ccsid=([^;]+)/.exec(session.headers.get('set-cookie') ?? '')?.[0] ?? assert.fail();
    const first = await ann.begin({ kind: 'email', value: 'ann@new.example' });
    await ann.prove(first, await app.codeTo('ann@new.example'));
    const undo = tokenIn(await app.mailTo('ann@old.example'));
    const waiting = await ann.begin({ kind: 'phone', value: '+358401234567' });
    const code = await app.codeTo('+358401234567');
    const queued = await ann.send<{ id: string }>('POST', '/v1/changes', {
      kind: 'email',
      value: 'queued@new.example',
    });
    assert.equal(queued.status, 201);

    app.clock.pass(1000);
    const { store, clock, ctx } = app;
    await store.write((tx) => tx.approvals.ask(approval(clock())));
    await store.adminLinks.insert(linkOfAdmin(clock()), clock(), []);
    const parts = { secrets: ctx.secrets, display: ctx.display };
    const ending: Ending = {
      endForUsers: (users) => endForUsers(ctx, users),
      revoked: (change, at) => endedEntry(parts, at, change),
    };
    const ended = await store.endAllThatWaits(clock(), ending);
    const { changes, messages, undos, sessions } = ended.get('default') ?? assert.fail();
    assert.deepEqual([changes, undos, sessions], [2, 1, 1]);
    assert.ok(messages >= 1);
    const again = await store.endAllThatWaits(clock(), ending);
    assert.equal(again.size, 0);
    assert.deepEqual(await store.read((tx) => tx.approvals.open('default', clock(), ACTS)), []);
    assert.equal(await store.adminLinks.spend('hash', clock(), () => []), undefined);

    assert.equal((await ann.send('GET', '/v1/me')).status, 401);
    assert.equal((await ann.send('GET', '/v1/me', undefined, { authorization: '', cookie })).status, 401);
    app.clock.pass(1000);
    const anew = app.person('ann', strongSignIn());
    const answer = await anew.prove(waiting, code);
    assert.deepEqual([answer.status, answer.body.code], [409, 'change-closed']);
    assert.notEqual((await anew.send('POST', '/v1/undo', { token: undo })).status, 200);
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages('queued@new.example'), []);
    const place = { files: app.files, url: app.databaseUrl };
    const hooks = await queryDatabase(place, `select state from outbox where kind = 'hook' and state = 'dropped'`);
    assert.deepEqual(hooks, []);
    const events = await queryDatabase(place, `select event from audit where event = 'change-revoked'`);
    assert.equal(events.length, 2);
    // The person is told once, and the site in the form that it knows.
    const notices = app.inbox
      .messages('ann@new.example')
      .filter(({ text }) => text.includes('an earlier state of its data'));
    assert.equal(notices.length, 1);
    const rows = await queryDatabase(place, `select data from outbox where kind = 'hook'`);
    const told = rows.map(({ data }) => (JSON.parse(String(data)) as { hook: { type: string; why?: string } }).hook);
    const count = (type: string, why: string) => told.filter((hook) => hook.type === type && hook.why === why).length;
    assert.deepEqual([count('change.cancelled', 'revoked'), count('sessions.end', 'restored')], [2, 1]);
    // The same address may be begun again.
    const next = await anew.begin({ kind: 'email', value: 'queued@new.example' });
    assert.equal((await anew.prove(next, await app.codeTo('queued@new.example'))).body.state, 'done');
  });
