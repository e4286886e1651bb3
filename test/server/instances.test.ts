import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test, type TestContext } from 'node:test';
import { administer, DATABASES, freshDatabase } from '../kit/database.ts';
import { startApp } from '../kit/app.ts';
import { startTcpProxy } from '../kit/tcp-proxy.ts';
import { startHttpProxy } from '../kit/http-proxy.ts';
import { codeIn } from '../kit/inbox.ts';
import { surroundings, type Started, type Surroundings } from '../kit/server.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { makeKey } from '../../server/config/keys.ts';

/** The message that ends a transaction: the statement alone, in a simple query. */
const COMMIT = '\0commit\0';

interface Change {
  readonly id: string;
  readonly state: string;
}

interface Around extends Surroundings {
  readonly servers: readonly Started[];
  readonly databaseUrl: string;
}

/** Three servers on one PostgreSQL. */
async function three(t: TestContext): Promise<Around> {
  const database = await freshDatabase('postgres', true);
  const around = await surroundings({ DATABASE_URL: database.url, SECRET_KEYS: makeKey('k1') });
  t.after(async () => {
    await around.close();
    await database.remove();
  });
  const servers = await Promise.all([1, 2, 3].map(() => around.start(undefined, { another: true })));
  return { ...around, servers, databaseUrl: database.url };
}

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise((turn) => setImmediate(turn));
};

if (DATABASES.includes('postgres')) {
  test('three servers serve one user in any mix: begun on one, proved on another, followed on the third', async (t) => {
    const around = await three(t);
    const [a = '', b = '', c = ''] = around.servers.map(({ base }) => base);
    for (const [i, [begins, proves, follows]] of [
      [a, b, c],
      [b, c, a],
      [c, a, b],
    ].entries()) {
      const value = `ann-${i}@new.example`;
      const headers = around.headersOf(strongSignIn({ sub: 'ann' }));
      const post = (base: string | undefined, path: string, body: unknown) =>
        fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      const begun = await post(begins, '/v1/changes', { kind: 'email', value, then: 'replace' });
      assert.equal(begun.status, 201);
      const { id } = (await begun.json()) as Change;
      const events = await fetch(`${follows}/v1/changes/${id}/events`, { headers });
      assert.equal(events.status, 200);
      const proved = await post(proves, `/v1/changes/${id}/code`, { code: codeIn(await around.inbox.waitFor(value)) });
      assert.equal(((await proved.json()) as Change).state, 'done');
      // The stream ends by itself with the change.
      assert.match(await events.text(), /"state":"waiting"[^]*"state":"done"/);
    }
  });

  test('a begin whose commit was kept, and its answer lost, is answered by what its Idempotency-Key finds', async (t) => {
    const database = await freshDatabase('postgres', true);
    t.after(() => database.remove());
    const proxy = await startTcpProxy(database.url);
    t.after(() => proxy.close());
    const app = await startApp({ databaseUrl: proxy.url });
    t.after(() => app.close());
    const ann = app.person('ann', strongSignIn());
    await ann.me();
    const begin = (value: string, headers: Record<string, string>) => {
      proxy.cutAfter(COMMIT, 'insert into "outbox"');
      return ann.send<Change>('POST', '/v1/changes', { kind: 'email', value, then: 'replace' }, headers);
    };
    const begun = await begin('one@new.example', { 'idempotency-key': 'a-key-of-one-request' });
    assert.equal(begun.status, 201);
    assert.equal((await begin('two@new.example', {})).status, 503, 'without a key nobody can know');
    const rows = await administer(database.url, `select value from changes order by created_at, value`);
    assert.deepEqual(rows, [{ value: 'one@new.example' }, { value: 'two@new.example' }]);
  });

  test('one of three servers behind a balancer is killed under load: nothing is lost or done twice', async (t) => {
    const around = await three(t);
    const { inbox, servers, databaseUrl } = around;
    const proxy = await startHttpProxy(servers.map(({ base }) => base));
    t.after(() => proxy.close());
    const done: { readonly person: string; readonly id: string; readonly value: string }[] = [];
    const PEOPLE = 6;
    const EACH = 4;

    /** As a client does: again with the same key, until there is an answer of a server. */
    async function ask(person: string, method: string, path: string, body?: unknown): Promise<Change> {
      const key = `key-${randomUUID()}`;
      for (;;) {
        const answer = await fetch(proxy.url + path, {
          method,
          headers: { ...around.headersOf(strongSignIn({ sub: person })), 'idempotency-key': key },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }).catch(() => null);
        const text = (await answer?.text().catch(() => null)) ?? null;
        if (answer === null || text === null || answer.status === 502 || answer.status === 503) {
          await new Promise((turn) => setImmediate(turn));
          continue;
        }
        assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
        return JSON.parse(text) as Change;
      }
    }

    async function load(place: number): Promise<void> {
      for (let n = 0; n < EACH; n += 1) {
        const person = `p${place}`;
        const value = `${person}.${n}@new.example`;
        const { id } = await ask(person, 'POST', '/v1/changes', { kind: 'email', value, then: 'replace' });
        // What the killed one held is sent when its lease is over.
        const mail = await inbox.waitFor(value, 120_000);
        assert.equal((await ask(person, 'POST', `/v1/changes/${id}/code`, { code: codeIn(mail) })).state, 'done');
        done.push({ person, id, value });
      }
    }

    const loads = Promise.all(Array.from({ length: PEOPLE }, (_, place) => load(place)));
    await Promise.race([until(() => done.length >= 5), loads]);
    servers[0]?.child.kill('SIGKILL');
    await loads;
    assert.ok(
      proxy.given.every((count) => count > 0),
      'each server had its part',
    );

    for (const { person, id } of done) assert.equal((await ask(person, 'GET', `/v1/changes/${id}`)).state, 'done');
    const applied = await administer(
      databaseUrl,
      `select change_id, count(*)::int as times from audit where event = 'change-done' group by change_id`,
    );
    assert.deepEqual(
      (applied as { change_id: string; times: number }[])
        .map(({ change_id: id, times }) => `${id} ${times}`)
        .toSorted(),
      done.map(({ id }) => `${id} 1`).toSorted(),
    );
    const primary = await administer(
      databaseUrl,
      `select value from contacts where kind = 'email' and is_primary = 1 order by value`,
    );
    assert.deepEqual(
      primary,
      Array.from({ length: PEOPLE }, (_, place) => ({ value: `p${place}.${EACH - 1}@new.example` })),
    );
    // A message may go twice when its sender was killed, and is then the same one.
    for (const { value } of done) {
      const codes = inbox.messages(value).filter(({ text }) => /\d{6}/.test(text));
      assert.equal(new Set(codes.map(({ headers }) => headers['message-id'])).size, 1);
      assert.equal(new Set(codes.map(codeIn)).size, 1);
    }
  });
}
