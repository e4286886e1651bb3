// Owns what an operator does with the outbox. Not how a courier claims and settles messages: test/deliver/.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIRST_ROOM } from '../../../server/deliver/provider.ts';
import { startApp, type TestApp } from '../../kit/app.ts';
import { queryDatabase } from '../../kit/at-rest.ts';
import { HOUR } from '../../kit/clock.ts';
import { DATABASES } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

const ALL = { state: null, project: null, lane: null, ids: null, madeUntil: null } as const;

function recordIn({ ctx, clock }: Pick<TestApp, 'ctx' | 'clock'>, project: string, messages: number) {
  return {
    id: ctx.secrets.id('aud'),
    project,
    user: null,
    at: clock(),
    event: 'messages-replayed',
    actor: 'site',
    change: null,
    requestId: null,
    data: { messages },
    personal: {},
    salt: ctx.secrets.opaque(),
  } as const;
}

for (const database of DATABASES)
  test(`a dead message that still counts is sent again, one that is over is not, and what is dropped never goes out, on ${database}`, async (t) => {
    const app = await startApp({ database });
    t.after(() => app.close());
    const { store, clock } = app;
    const care = store.outboxCare;
    const place = { files: app.files, url: app.databaseUrl };
    const events: string[] = [];
    const entryOf = (project: string, messages: number) => {
      events.push(`${project} ${messages}`);
      return recordIn(app, project, messages);
    };
    const send = (sub: string, value: string) =>
      app.person(sub, strongSignIn()).send<{ id: string }>('POST', '/v1/changes', { kind: 'email', value });
    const first = await send('ann', 'ann@new.example');
    await send('bob', 'bob@new.example');
    const { messages: listed, next: noMore } = await care.list(ALL, null, 100);
    assert.equal(noMore, null);
    assert.ok(listed.length >= 2);
    assert.ok(listed.every(({ state }) => state === 'queued'));
    const first1 = await care.list(ALL, null, 1);
    const rest = await care.list(ALL, first1.next, 100);
    assert.deepEqual([...first1.messages, ...rest.messages], listed);

    const bobs = listed.filter(({ to }) => to.startsWith('bob@')).map(({ id }) => id);
    assert.equal(await care.drop({ ...ALL, ids: bobs }, clock(), entryOf), bobs.length);
    // What a mail server has refused for good.
    const refuse = `update outbox set state = 'dead', ended_at = ${clock()}, reason = 'smtp-550' where state = 'queued'`;
    await queryDatabase(place, `${refuse} returning id`);
    await app.courier.drain();
    assert.equal(app.inbox.messages().length, 0);
    const { messages: dead } = await care.list({ ...ALL, state: 'dead' }, null, 100);
    assert.deepEqual([...new Set(dead.map(({ reason }) => reason))], ['smtp-550']);
    assert.equal(await care.replay({ ...ALL, project: 'other' }, clock(), HOUR, entryOf), 0);
    assert.equal(await care.replay(ALL, clock(), HOUR, entryOf), dead.length);
    const answer = await app.person('ann', strongSignIn()).prove(first.body, await app.codeTo('ann@new.example'));
    assert.equal(answer.body.state, 'done');
    assert.equal(app.inbox.messages('bob@new.example').length, 0);
    assert.deepEqual(events, [`default ${bobs.length}`, `default ${dead.length}`]);

    await send('cid', 'cid@new.example');
    await queryDatabase(place, `${refuse} and recipient = 'cid@new.example' returning id`);
    app.clock.pass(24 * HOUR);
    assert.equal(await care.replay({ ...ALL, lane: 'email' }, clock(), HOUR, entryOf), 0);
    await app.courier.drain();
    assert.equal(app.inbox.messages('cid@new.example').length, 0);
    assert.equal(await care.drop({ ...ALL, state: 'dead', madeUntil: clock() - 48 * HOUR }, clock(), entryOf), 0);
    assert.equal(await care.drop({ ...ALL, state: 'dead', madeUntil: clock() - HOUR }, clock(), entryOf), 1);
  });

for (const database of DATABASES)
  test(`a message that is dropped on its way is stored as sent when the provider has taken it, on ${database}`, async (t) => {
    const app = await startApp({ database });
    t.after(() => app.close());
    const { store, clock } = app;
    await app.person('ann', strongSignIn()).send('POST', '/v1/changes', { kind: 'email', value: 'ann@new.example' });
    const request = { now: clock(), lease: 10_000, room: FIRST_ROOM, rooms: [], after: null };
    const { claimed } = await store.outbox.exchange({ outcomes: [], claim: request });
    const [message] = claimed?.messages ?? [];
    assert.ok(message);
    const { id, generation } = message;
    await store.outboxCare.drop({ ...ALL, ids: [id] }, clock(), (project) => recordIn(app, project, 1));
    const sent = { id, generation, state: 'sent', at: clock(), providerRef: null, entry: null } as const;
    assert.deepEqual((await store.outbox.exchange({ outcomes: [sent], claim: null })).held, [id]);
  });
