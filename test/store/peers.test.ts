import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { Client } from 'pg';
import type { News } from '../../server/ports/peers.ts';
import {
  createPostgresPeers,
  PEER_TIMES,
  type PeersParts,
  type PostgresPeers,
} from '../../server/store/postgres-peers.ts';
import { startApp } from '../kit/app.ts';
import { administer, DATABASES, eachDatabase, freshDatabase, silent } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { startTcpProxy } from '../kit/tcp-proxy.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

async function database(): Promise<string> {
  const { url, remove } = await freshDatabase('postgres');
  ends.push(remove);
  return url;
}

interface Heard {
  readonly peers: PostgresPeers;
  /** What was heard, the oldest first; null: all may have moved. */
  readonly heard: (News | null)[];
  /** What it warned of. */
  readonly warned: string[];
  /** Resolves when so much was heard. */
  until(count: number): Promise<void>;
}

/** One process. `through`: the URL at which it listens; it tells its news at `url`. */
function process(url: string, through = url, parts: Partial<PeersParts> = {}): Heard {
  const warned: string[] = [];
  const heard: (News | null)[] = [];
  const peers = createPostgresPeers({
    client: () => Promise.resolve(new Client({ connectionString: through })),
    notify: (channel, payload) => administer(url, `select pg_notify('${channel}', '${payload}')`),
    log: { ...silent, warn: (event) => void warned.push(event) },
    times: { ...PEER_TIMES, lostFor: 1 },
    ...parts,
  });
  ends.push(() => peers.close());
  peers.listen((news) => void heard.push(news));
  return {
    peers,
    heard,
    warned,
    until: async (count) => {
      while (heard.length < count) await turn();
    },
  };
}

if (DATABASES.includes('postgres'))
  describe('processes on one PostgreSQL', () => {
    test('hear what the others have written, and not what they wrote themselves', async () => {
      const url = await database();
      const [one, two] = [process(url), process(url)];
      // A process that begins to listen is told that it may have missed something.
      await Promise.all([one.until(1), two.until(1)]);
      one.peers.tell({ changes: ['chg_1'] });
      one.peers.tell({ changes: ['chg_2', 'chg_1'], outbox: true });
      await two.until(2);
      two.peers.tell({ outbox: true });
      await one.until(2);
      assert.deepEqual(two.heard, [null, { changes: ['chg_1', 'chg_2'], outbox: true }]);
      assert.deepEqual(one.heard, [null, { changes: [], outbox: true }]);
    });

    test('are told of many changes in several notices, and of very many that all may have moved', async () => {
      const url = await database();
      const [one, two] = [process(url), process(url)];
      await Promise.all([one.until(1), two.until(1)]);
      const ids = Array.from({ length: 1000 }, (_, i) => `chg_${String(i).padStart(26, '0')}`);
      one.peers.tell({ changes: ids });
      const told = () => two.heard.slice(1).flatMap((news) => news?.changes ?? []);
      while (told().length < ids.length) await turn();
      assert.deepEqual(told(), ids);
      const before = two.heard.length;
      one.peers.tell({ changes: Array.from({ length: 5000 }, (_, i) => `chg_${i}`) });
      await two.until(before + 1);
      assert.deepEqual(two.heard.slice(before), [null]);
    });

    test('listen again on a new connection when the old one was cut', async () => {
      const url = await database();
      const proxy = await startTcpProxy(url);
      ends.push(() => proxy.close());
      const [one, two] = [process(url), process(url, proxy.url)];
      await Promise.all([one.until(1), two.until(1)]);
      proxy.cut();
      await two.until(2);
      assert.equal(two.heard[1], null, 'something may have been missed');
      one.peers.tell({ changes: ['chg_1'] });
      await two.until(3);
      assert.deepEqual(two.heard[2], { changes: ['chg_1'], outbox: false });
      assert.deepEqual(two.warned, []);
    });

    test('listen again on a new connection when the old one fell silent', async () => {
      const url = await database();
      const proxy = await startTcpProxy(url);
      ends.push(() => proxy.close());
      const two = process(url, proxy.url, { times: { ...PEER_TIMES, lostFor: 1, checkEvery: 1, arrivesWithin: 500 } });
      await two.until(1);
      proxy.silence();
      await two.until(2);
      assert.deepEqual(two.heard, [null, null]);
    });

    test('say so and only poll where nothing that is told is heard, as behind a pooler in transaction mode', async () => {
      // What is told goes to another database, as it goes to another session behind such a pooler.
      const [url, other] = [await database(), await database()];
      const silent = process(other, url, { times: { ...PEER_TIMES, arrivesWithin: 20, silentFor: 1 } });
      while (silent.warned.length === 0) await turn();
      const sessions = `select 1 from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}' and query like 'listen%'`;
      // It tries again, and says nothing of it a second time.
      const server = new URL(url);
      server.pathname = '/postgres';
      await silent.peers.close();
      while ((await administer(server.href, sessions)).length > 0);
      assert.deepEqual([silent.heard, silent.warned], [[], ['peers-not-heard']]);
    });

    test('show the move of a change in an event stream of another process without a poll', async () => {
      const parts = { heartbeatEvery: 1_000_000 };
      const one = await startApp({ database: 'postgres', parts });
      ends.push(() => one.close());
      const two = await startApp({ databaseUrl: one.databaseUrl, parts });
      ends.push(() => two.close());
      const change = await one.person('ann', strongSignIn()).begin({ kind: 'email', value: 'new@example.com' });
      const answer = await two.app.request(`https://id.example.com/v1/changes/${change.id}/events`, {
        headers: { authorization: `Bearer ${two.person('ann', strongSignIn()).token}` },
      });
      const cancelled = one.person('ann', strongSignIn()).send('DELETE', `/v1/changes/${change.id}`);
      // The stream ends with the change.
      assert.match(await answer.text(), /"state":"waiting"[^]*"state":"closed"/);
      await cancelled;
    });
  });

eachDatabase('the marker of a change', ({ kind }) => {
  test('is another one after each move of the change, its message and its user, and the same without any', async () => {
    const app = await startApp({ database: kind });
    ends.push(() => app.close());
    const ann = app.person('ann', strongSignIn());
    const begun = await ann.send<{ id: string }>('POST', '/v1/changes', { kind: 'email', value: 'new@example.com' });
    const { id } = begun.body;
    const seen: (string | undefined)[] = [];
    const marked = async (): Promise<void> => void seen.push((await app.store.changeMarkers([id, 'chg_none'])).get(id));
    await marked();
    const code = await app.codeTo('new@example.com'); // sent
    await marked();
    await ann.send('POST', `/v1/changes/${id}/code`, { code: code === '000000' ? '000001' : '000000' });
    await marked();
    app.clock.pass(60_000);
    assert.equal((await ann.send('POST', `/v1/changes/${id}/resend`)).status, 202);
    await marked();
    const admin = app.person('root', strongSignIn({ roles: ['contacts-admin'] }));
    assert.equal(
      (await admin.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' })).status,
      200,
    );
    await marked();
    assert.equal(new Set(seen).size, seen.length, seen.join('\n'));
    const [last] = [seen.at(-1)];
    await marked();
    assert.equal(seen.at(-1), last);
    assert.deepEqual([...(await app.store.changeMarkers(['chg_none'])).keys()], []);
    assert.deepEqual([...(await app.store.changeMarkers([])).keys()], []);
  });
});
