import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { TestApp } from '../kit/app.ts';
import { fromSite, problemOf, PUBLIC_URL, start } from './kit.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** One stream, read piece by piece. */
async function listen(app: TestApp, id: string, headers: Record<string, string>, stopping?: AbortSignal) {
  // Not through the check of answers: that would read the whole stream before we see any of it.
  const request = new Request(`${PUBLIC_URL}/v1/changes/${id}/events`, { headers });
  const answer = await app.app.fetch(request, stopping ? { stopping } : {});
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const text = new TextDecoder();
  let rest = '';
  /** The next block, without the blank line at its end; null at the end of the stream. */
  const block = async (): Promise<string | null> => {
    for (;;) {
      const end = rest.indexOf('\n\n');
      if (end >= 0) {
        const found = rest.slice(0, end);
        rest = rest.slice(end + 2);
        return found;
      }
      const { done, value } = await reader.read();
      if (done) return null;
      rest += text.decode(value, { stream: true });
    }
  };
  const change = async (): Promise<ChangeBody> => {
    const found = await block();
    assert.match(found ?? '', /^event: change\ndata: /);
    return JSON.parse((found ?? '').replace(/^event: change\ndata: /, '')) as ChangeBody;
  };
  return { answer, block, change, leave: () => reader.cancel() };
}

/** No heartbeat ever comes, unless a test says so. */
const QUIET = { heartbeatEvery: 1_000_000 };

test('a stream shows the whole change at once, each move, and ends with the change', async () => {
  const app = await start({ parts: QUIET });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const code = await app.codeTo('new@example.com');
  const stream = await listen(app, change.id, fromSite(ann.token));
  assert.equal(stream.answer.headers.get('content-type'), 'text/event-stream');
  assert.equal(stream.answer.headers.get('cache-control'), 'no-store');
  assert.equal((await stream.change()).state, 'waiting');
  await ann.send('POST', `/v1/changes/${change.id}/code`, { code: code === '000000' ? '000001' : '000000' });
  assert.equal((await stream.change()).triesLeft, 4);
  await ann.prove(change, code);
  assert.equal((await stream.change()).state, 'done');
  assert.equal(await stream.block(), null);
});

test('a change that is over is shown once, and that is all', async () => {
  const app = await start({ parts: QUIET });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  await ann.send('DELETE', `/v1/changes/${change.id}`);
  const stream = await listen(app, change.id, fromSite(ann.token));
  assert.equal((await stream.change()).why, 'cancelled');
  assert.equal(await stream.block(), null);
});

test('a move of another process is found by polling', async () => {
  const other = await start({ parts: QUIET });
  const app = await start({ parts: QUIET, databaseUrl: other.databaseUrl, pollEvery: 5 });
  const change = await other.person('ann', strongSignIn()).begin({ kind: 'email', value: 'new@example.com' });
  const stream = await listen(app, change.id, fromSite(app.person('ann', strongSignIn()).token));
  await stream.change();
  await other.person('ann', strongSignIn()).send('DELETE', `/v1/changes/${change.id}`);
  assert.equal((await stream.change()).state, 'closed');
});

test('all streams of a process are polled in one query, and only a stream whose change moved reads it again', async () => {
  const other = await start({ parts: QUIET });
  const polls: number[] = [];
  let reads = 0;
  const app = await start({
    parts: QUIET,
    databaseUrl: other.databaseUrl,
    pollEvery: 5,
    through: {
      store: (store) => ({
        ...store,
        read: (work) => {
          reads += 1;
          return store.read(work);
        },
        changeMarkers: (ids) => {
          polls.push(ids.length);
          return store.changeMarkers(ids);
        },
      }),
    },
  });
  const names = ['ann', 'bob', 'cid', 'dan', 'eve'];
  const streams = await Promise.all(
    names.map(async (name) => {
      const change = await other.person(name, strongSignIn()).begin({ kind: 'email', value: `${name}@new.example` });
      const stream = await listen(app, change.id, fromSite(app.person(name, strongSignIn()).token));
      await stream.change();
      return { name, change, stream };
    }),
  );
  const polled = async (times: number): Promise<void> => {
    for (const until = polls.length + times; polls.length < until;) await new Promise((turn) => setImmediate(turn));
  };
  // The first marker of a change wakes its stream once.
  while (!polls.includes(names.length)) await new Promise((turn) => setImmediate(turn));
  await polled(2);
  const before = reads;
  await polled(10);
  assert.equal(reads, before, 'nothing moved, so no stream reads');
  // One query of the last ten may be the first look at the streams that were opened last.
  const ofAll = polls.slice(-10).filter((changes) => changes === names.length);
  assert.ok(ofAll.length >= 9, 'each poll is one query for all');
  const [moved] = streams;
  await other.person(moved?.name, strongSignIn()).send('DELETE', `/v1/changes/${moved?.change.id}`);
  assert.equal((await moved?.stream.change())?.state, 'closed');
  await polled(3);
  for (const { stream } of streams) await stream.leave();
});

test('a heartbeat is a comment, and whoever is no longer signed in is sent away at it', async () => {
  const app = await start({ parts: { ...QUIET, heartbeatEvery: 5 } });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const stream = await listen(app, change.id, fromSite(ann.token));
  await stream.change();
  assert.equal(await stream.block(), ': still here');
  app.clock.pass(2 * 3_600_000);
  for (let block = await stream.block(); block !== null; block = await stream.block())
    assert.equal(block, ': still here');
});

/** A change of ann's with its stream, in whose app every read after the first event waits until `release`. */
async function heldUp() {
  let release: () => void = () => undefined;
  let held: { readonly id: string; readonly until: Promise<void> } | null = null;
  const app = await start({
    parts: { heartbeatEvery: 30 },
    through: {
      store: (store) => ({
        ...store,
        accounts: {
          ...store.accounts,
          async change(id) {
            if (held?.id === id) await held.until;
            return store.accounts.change(id);
          },
        },
      }),
    },
  });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const stream = await listen(app, change.id, fromSite(ann.token));
  await stream.change();
  return {
    app,
    ann,
    change,
    stream,
    hold: () => (held = { id: change.id, until: new Promise((resolve) => (release = resolve)) }),
    release: () => {
      held = null;
      release();
    },
  };
}

/** A stream of another user: between two of its heartbeats, every other stream has one. */
async function metronome(app: TestApp) {
  const bob = app.person('bob', strongSignIn());
  const change = await bob.begin({ kind: 'email', value: 'bobs@example.com' });
  const stream = await listen(app, change.id, fromSite(bob.token));
  await stream.change();
  return async (beats: number): Promise<void> => {
    for (let beat = 0; beat < beats; beat += 1) assert.equal(await stream.block(), ': still here');
  };
}

test('a stream whose reader is fine goes on, however long our own work takes', async () => {
  const { app, ann, change, stream, hold, release } = await heldUp();
  const pass = await metronome(app);
  hold();
  await app.person('ann', strongSignIn()).send('POST', `/v1/changes/${change.id}/code`, { code: '000000' });
  // Heartbeats are due while the change is read.
  await pass(3);
  release();
  // One more comes before the reader has looked.
  await pass(1);
  let block = await stream.block();
  while (block === ': still here') block = await stream.block();
  assert.match(block ?? 'ended', /"triesLeft":4/);
  assert.equal(await stream.block(), ': still here');
  await ann.prove(change, await app.codeTo('new@example.com'));
  do block = await stream.block();
  while (block === ': still here');
  assert.match(block ?? 'ended', /"state":"done"/);
});

test('a reader that takes nothing between two heartbeats is cut, and its place is free', async () => {
  const app = await start({ parts: { heartbeatEvery: 30 } });
  const pass = await metronome(app);
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const unread = await Promise.all([1, 2, 3].map(() => listen(app, change.id, fromSite(ann.token))));
  const fourth = () =>
    app.app.fetch(new Request(`${PUBLIC_URL}/v1/changes/${change.id}/events`, { headers: fromSite(ann.token) }));
  assert.equal((await fourth()).status, 429);
  await pass(4);
  for (const { change: read } of unread) await assert.rejects(read(), /too slow/);
  const free = await fourth();
  assert.equal(free.status, 200);
  await free.body?.cancel();
});

test('a session that is signed out ends its stream', async () => {
  const app = await start({ parts: { ...QUIET, heartbeatEvery: 5 } });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const opened = await ann.send('POST', '/v1/session');
  const headers = {
    cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '',
    origin: 'https://app.example.com',
    'x-contact-change': '1',
  };
  const stream = await listen(app, change.id, headers);
  await stream.change();
  await app.app.request(`${PUBLIC_URL}/v1/session`, { method: 'DELETE', headers });
  for (let block = await stream.block(); block !== null; block = await stream.block())
    assert.equal(block, ': still here');
});

test('a stream that is asked for while the server stops shows the change and ends', async () => {
  const app = await start({ parts: QUIET });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const stream = await listen(app, change.id, fromSite(ann.token), AbortSignal.abort());
  assert.equal((await stream.change()).state, 'waiting');
  assert.equal(await stream.block(), null);
});

test('a fourth stream of one user is 429; a place is free again once one leaves', async () => {
  const app = await start({ parts: QUIET });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const streams = await Promise.all([1, 2, 3].map(() => listen(app, change.id, fromSite(ann.token))));
  for (const stream of streams) await stream.change();
  const fourth = () =>
    app.app.request(`${PUBLIC_URL}/v1/changes/${change.id}/events`, { headers: fromSite(ann.token) });
  const refused = await fourth();
  assert.equal(refused.headers.get('retry-after'), '1000');
  assert.deepEqual([refused.status, (await problemOf(refused)).code], [429, 'quota-exceeded']);
  const bob = app.person('bob', strongSignIn());
  const other = await bob.begin({ kind: 'email', value: 'bobs@example.com' });
  const his = await listen(app, other.id, fromSite(bob.token));
  assert.equal(his.answer.status, 200);
  for (const stream of [...streams.slice(1), his]) await stream.leave();
  await streams[0]?.leave();
  const free = await listen(app, change.id, fromSite(ann.token));
  assert.equal(free.answer.status, 200);
  await free.leave();
});

test('HEAD of a stream opens none', async () => {
  const app = await start({ parts: QUIET });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  for (let i = 0; i < 5; i++) {
    const answer = await app.app.request(`${PUBLIC_URL}/v1/changes/${change.id}/events`, {
      method: 'HEAD',
      headers: fromSite(ann.token),
    });
    assert.deepEqual([answer.status, answer.body], [200, null]);
  }
});

test('a stream says nothing of a code', async () => {
  const app = await start({ parts: QUIET });
  const ann = app.person('ann', strongSignIn());
  const change = await ann.begin({ kind: 'email', value: 'new@example.com' });
  const code = await app.codeTo('new@example.com');
  const stream = await listen(app, change.id, fromSite(ann.token));
  assert.ok(!JSON.stringify(await stream.change()).includes(code));
  await stream.leave();
});
