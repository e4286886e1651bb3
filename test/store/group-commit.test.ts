// Owns that writes of SQLite which share a commit still succeed and fail alone. Not the order in which they run: write-queue.test.ts.
import assert from 'node:assert/strict';
import { copyFileSync, renameSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Tx } from '../../server/ports/transaction.ts';
import { createGroupCommit } from '../../server/store/group-commit.ts';
import { openStore, storeOn } from '../../server/store/open.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Tables } from '../../server/store/tables.ts';
import { transactionOn } from '../../server/store/transaction.ts';
import { freshDatabase, silent } from '../kit/database.ts';
import { email, identity, settled, user } from './rows.ts';
import { commitsInLog } from './wal.ts';

const clock = (): number => 1000;

async function open(t: TestContext) {
  const { files, remove } = await freshDatabase('sqlite', true);
  t.after(remove);
  const file = files[0] ?? '';
  const database = await openSqlite(file, silent);
  const store = storeOn(database, clock);
  t.after(() => store.close());
  const names = (): string[] => {
    const reader = new Sqlite(file, { readonly: true });
    const rows = reader.prepare('select id from users order by id').all() as { id: string }[];
    reader.close();
    return rows.map(({ id }) => id);
  };
  return { file, store, connection: database.connection, names };
}

const create = (id: string) => (tx: Tx) => tx.users.create(user(id), identity(id));
const ids = (prefix: string, length: number): string[] => Array.from({ length }, (_, i) => `${prefix}_${i}`);
/** Those of the first users that other connections do not see yet, so that they are in the group that is open. */
const uncommitted = (committed: readonly string[], first: number): string[] =>
  ids('usr', first).filter((id) => !committed.includes(id));
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Error) => (error.name === 'Unavailable' ? error.name : error.message),
  );

describe('writes that come together', () => {
  test('share commits: forty writes need fewer than forty', async (t) => {
    const { file, store, names } = await open(t);
    const before = commitsInLog(file);
    await Promise.all(ids('usr', 40).map((id) => store.write(create(id))));
    const commits = commitsInLog(file) - before;
    assert.ok(commits >= 1 && commits < 40, `${commits} commits`);
    assert.equal(names().length, 40);
  });

  test('are on the disk when they are answered', async (t) => {
    const { connection } = await open(t);
    const setting = (name: string) => connection.pragma(name, { simple: true });
    assert.deepEqual([setting('journal_mode'), setting('synchronous')], ['wal', 2], '2 is FULL');
  });

  test('share a commit for a limited time, and leave the event loop a turn before the next', async (t) => {
    const { file, store } = await open(t);
    const before = commitsInLog(file);
    let now = performance.now();
    t.mock.method(performance, 'now', () => now);
    let turns = 0;
    let isDone = false;
    setImmediate(function count() {
      turns += 1;
      if (!isDone) setImmediate(count);
    });
    await Promise.all(
      ids('usr', 12).map((id) =>
        store.write(async (tx) => {
          await create(id)(tx);
          now += 10;
        }),
      ),
    );
    isDone = true;
    const commits = commitsInLog(file) - before;
    assert.ok(commits >= 4, `${commits} commits, each after 25 ms at most`);
    assert.ok(turns >= commits, `${turns} turns for ${commits} commits`);
  });

  test('a work that fails undoes only itself, wherever it stands in its group, and gets its own error', async (t) => {
    const { store, names } = await open(t);
    const fails = [0, 3, 4, 9];
    const answers = await Promise.all(
      ids('usr', 10).map((id, i) =>
        outcome(
          store.write(async (tx) => {
            await create(id)(tx);
            if (fails.includes(i)) throw new Error(`broken ${i}`);
          }),
        ),
      ),
    );
    assert.deepEqual(
      answers,
      ids('usr', 10).map((_, i) => (fails.includes(i) ? `broken ${i}` : 'done')),
    );
    const kept = ids('usr', 10).filter((_, i) => !fails.includes(i));
    assert.deepEqual(names(), kept, 'another connection sees the others');
  });

  test('a work that collides runs again without the half that it had done', async (t) => {
    const { store } = await open(t);
    await settled(store, 'usr_ann', [email('ctc_1', 'x@example.com')]);
    const bob = await settled(store, 'usr_bob');
    const versions: (number | undefined)[] = [];
    const collides = store.write(async (tx) => {
      versions.push((await tx.users.lock('usr_bob'))?.version);
      await tx.users.touch('usr_bob', 2000);
      if (versions.length < 3) await tx.contacts.save(bob, [], [email('ctc_2', 'x@example.com')], true);
    });
    await Promise.all([store.write((tx) => tx.users.touch('usr_ann', 2000)), collides, store.write(create('usr_eve'))]);
    assert.deepEqual(versions, [1, 1, 1]);
    assert.equal((await store.read((tx) => tx.users.get('usr_bob')))?.version, 2);
  });

  test('a work that breaks a rule which only the commit checks fails alone', async (t) => {
    const { store, connection, names } = await open(t);
    let runs = 0;
    let shared: readonly string[] = [];
    const answers = await Promise.all(
      ids('usr', 6).map((id, i) =>
        outcome(
          store.write(async (tx) => {
            runs += 1;
            await create(id)(tx);
            if (i !== 2) return;
            if (shared.length === 0) shared = uncommitted(names(), 3);
            // Refers to a user that is not there, which SQLite finds out at the commit.
            await tx.users.addIdentity('usr_nobody', identity('nobody'));
          }),
        ),
      ),
    );
    assert.deepEqual(answers, ['done', 'done', 'FOREIGN KEY constraint failed', 'done', 'done', 'done']);
    assert.ok(runs >= 6 + (shared.length > 1 ? shared.length : 0), 'those of its group ran again');
    assert.equal(names().length, 5);
    assert.deepEqual(connection.pragma('foreign_key_check'), []);
  });

  test('what SQLite has rolled back by itself is Unavailable for the whole group, and for nothing else', async (t) => {
    const { store, connection, names } = await open(t);
    let stray = '';
    let lost: readonly string[] = [];
    const group = ids('usr', 3).map((id, i) =>
      outcome(
        store.write(async (tx) => {
          await create(id)(tx);
          if (i < 2) return;
          lost = uncommitted(names(), 2);
          // As SQLite does after an error of the disk.
          connection.exec('rollback');
          stray = await outcome(create('usr_stray')(tx));
        }),
      ),
    );
    const answers = await Promise.all(group);
    for (const [i, id] of ids('usr', 2).entries())
      assert.equal(answers[i], lost.includes(id) ? 'Unavailable' : 'done', id);
    assert.notEqual(answers[2], 'done');
    assert.equal(stray, 'the transaction of this query has ended', 'it writes nothing outside of a transaction');
    await store.write(create('usr_later'));
    assert.deepEqual(names(), [...ids('usr', 2).filter((id) => !lost.includes(id)), 'usr_later']);
  });

  test('a commit that cannot be trusted is Unavailable for the whole group', async (t) => {
    const { file, store, names } = await open(t);
    await settled(store, 'usr_ann');
    let lost: readonly string[] = [];
    const answers = await Promise.all(
      ids('usr', 4).map((id, i) =>
        outcome(
          store.write(async (tx) => {
            await create(id)(tx);
            if (i < 3) return;
            lost = uncommitted(names(), 4);
            copyFileSync(file, `${file}.copy`);
            renameSync(`${file}.copy`, file);
          }),
        ),
      ),
    );
    assert.deepEqual(
      answers,
      ids('usr', 4).map((id) => (lost.includes(id) ? 'Unavailable' : 'done')),
    );
    assert.ok(lost.includes('usr_3'));
  });

  test('a full disk is Unavailable for each write that it undoes; what was answered is there after reopening', async (t) => {
    const { file, store, connection } = await open(t);
    connection.pragma(`max_page_count = ${Number(connection.pragma('page_count', { simple: true })) + 10}`);
    const all = ids('usr', 400);
    const answers = await Promise.all(all.map((id) => outcome(store.write(create(id)))));
    assert.deepEqual([...new Set(answers)].toSorted(), ['Unavailable', 'done']);
    connection.pragma('max_page_count = 1000000');
    await store.write(create('usr_later'));
    const again = await openStore({ url: `sqlite:${file}`, clock, log: silent });
    t.after(() => again.close());
    const found = await again.read(async (tx) => {
      const there: string[] = [];
      for (const id of all) if (await tx.users.get(id)) there.push(id);
      return there;
    });
    assert.deepEqual(
      found,
      all.filter((_, i) => answers[i] === 'done'),
    );
  });

  test('a query that comes after the end of its work is refused, and not written for another', async (t) => {
    const { store, names } = await open(t);
    let late: Tx | undefined;
    const first = store.write(async (tx) => {
      late = tx;
      await create('usr_a')(tx);
    });
    const second = store.write(async (tx) => {
      await assert.rejects(create('usr_stray')(late as Tx), /has ended/);
      await create('usr_b')(tx);
    });
    await Promise.all([first, second]);
    assert.deepEqual(names(), ['usr_a', 'usr_b']);
  });

  test('a work that never ends is Unavailable in time, and its group and later writes are not held up', async (t) => {
    const { file, store, names } = await open(t);
    const connection = new Sqlite(file);
    t.after(() => connection.close());
    const guard = { arm: () => undefined, checkSame: () => undefined, checkBeforeWrite: () => undefined };
    const parts = { connection, guard, log: silent, committed: () => undefined, longestWork: 50 };
    const writer = createGroupCommit(parts);
    const when = { priority: 'begin', until: Infinity } as const;
    const insert = (id: string) => (db: Kysely<Tables>) =>
      transactionOn({ db, dialect: 'sqlite', clock }).users.create(user(id), identity(id));
    let late: Promise<void> | undefined;
    let goOn = (): void => undefined;
    const hangs = writer.write(async (db) => {
      await insert('usr_hangs')(db);
      await new Promise<void>((resolve) => (goOn = resolve));
      await (late = insert('usr_late')(db));
    }, when);
    const others = ['usr_a', 'usr_b'].map((id) => writer.write(insert(id), when));
    await assert.rejects(hangs, { code: 'deadline' });
    await Promise.all(others);
    goOn();
    await new Promise((turn) => setImmediate(turn));
    await assert.rejects(late ?? Promise.resolve(), /has ended/);
    assert.deepEqual(names(), ['usr_a', 'usr_b']);
    await store.write(create('usr_c'));
  });

  test('writes that wait when the store closes still end, and later ones are Unavailable', async (t) => {
    const { files, remove } = await freshDatabase('sqlite', true);
    t.after(remove);
    const store = await openStore({ url: `sqlite:${files[0]}`, clock, log: silent });
    const waiting = ids('usr', 30).map((id) => outcome(store.write(create(id))));
    const closed = store.close();
    assert.deepEqual(new Set(await Promise.all(waiting)), new Set(['done']));
    await closed;
    assert.equal(await outcome(store.write(create('usr_later'))), 'Unavailable');
    assert.equal(await outcome(store.read((tx) => tx.users.get('usr_1'))), 'Unavailable');
  });
});

describe('while a write is under way', () => {
  test('reads go on and see what was committed before, also a read that waits for another read', async (t) => {
    const { store } = await open(t);
    await settled(store, 'usr_ann');
    const versionOf = () => store.read(async (tx) => (await tx.users.get('usr_ann'))?.version);
    const seen: (number | undefined)[] = [];
    await store.write(async (tx) => {
      await tx.users.touch('usr_ann', 2000);
      seen.push(await versionOf());
      await store.read(async (outer) => {
        await outer.users.get('usr_ann');
        seen.push(await versionOf());
      });
    });
    seen.push(await versionOf());
    assert.deepEqual(seen, [1, 1, 2]);
  });

  test('other work has its turns, though the write has many queries', async (t) => {
    const { store } = await open(t);
    await settled(store, 'usr_ann');
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      if (isDone) return;
      turns += 1;
      setImmediate(count);
    };
    const write = store.write(async (tx) => {
      setImmediate(count);
      for (let n = 0; n < 10_000; n++) await tx.users.get('usr_ann');
    });
    await write;
    isDone = true;
    assert.ok(turns > 1, `${turns} turns`);
  });

  test('beyond a thousand waiting begins the next is refused at once, and the others are not', async (t) => {
    const { file, store, names } = await open(t);
    const other = new Sqlite(file);
    t.after(() => other.close());
    other.exec('begin immediate');
    const answers: string[] = [];
    const write = async (id: string) => void answers.push(await outcome(store.write(create(id))));
    const waiting = ids('usr', 1000).map(write);
    await assert.rejects(store.write(create('usr_over')), { name: 'Unavailable', retryAfter: 1 });
    assert.deepEqual(answers, [], 'it does not wait for the others');
    const proof = store.write(create('usr_proof'), { priority: 'prove' });
    other.exec('rollback');
    await Promise.all([...waiting, proof]);
    assert.equal(names().length, 1 + answers.filter((said) => said === 'done').length);
  });
});
