// Owns that users are found by the names, ids and contacts that begin with a text, in their order and page by page, and that an index
// leads to each. Not other searches: search.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Naming, Search, SearchCursor, Where } from '../../server/ports/search.ts';
import type { Store } from '../../server/ports/store.ts';
import { namingsTyped } from '../../server/service/admin/search-text.ts';
import { searchUsers } from '../../server/store/queries/search.ts';
import type { Tables } from '../../server/store/tables.ts';
import { eachDatabase } from '../kit/database.ts';
import { recordStatements, scansOf } from '../kit/statements.ts';
import { inOrder, keep, named, PEOPLE, person, type Person } from './people.ts';
import { email, phone } from './rows.ts';

const FINLAND = { homeCountry: 'FI', callingCode: () => '358' };

/** Some with several addresses that begin alike, and names that are the beginning of another's address. */
const ALIKE: readonly Person[] = [
  person('usr_a1', { userName: 'ann.a', createdAt: 2000 }, [
    email('ctc_a1', 'ann.x@work.example', { verifiedAt: null }),
    email('ctc_a2', 'ann.y@work.example', { verifiedAt: null, primary: true }),
    phone('ctc_a3', '+358401111111', { verifiedAt: null }),
  ]),
  person('usr_a2', { userName: 'bob', createdAt: 2001 }, [
    email('ctc_b1', 'ann@other.example', { verifiedAt: null }),
    phone('ctc_b2', '+390611111', { verifiedAt: null }),
  ]),
  person('usr_a3', { userName: 'cy', externalId: 'ann-3', createdAt: 2002 }, [], {
    displayName: 'Ann C',
    name: { givenName: 'Ann', familyName: 'Annable' },
  }),
];
const ALL = [...PEOPLE, ...ALIKE];

const TEXTS = [
  'a',
  'A',
  'ann',
  'ann.x@work.example',
  'ANN.Y',
  'an n',
  'ä',
  'Å',
  '1',
  '100%',
  '100_',
  '%',
  '_',
  "o'b",
  'back\\',
  '😀',
  'zz\u{10ffff}',
  '+358 40',
  '040 111',
  '040-1',
  '0040',
  '00358(40)',
  '+',
  '+390',
  'usr_',
  'USR_a',
  'E-1',
  'c',
  'e-1',
  'l',
  'l'.repeat(400),
  '\ue000',
  'no such',
];

/** By reading everyone: of each name in turn, by its value and the id. */
function expected(names: readonly Naming[]): readonly string[] {
  const found: string[] = [];
  for (const naming of names) {
    const rows = ALL.flatMap((one) => named(one, naming).map((key) => ({ key, id: one.user.id })));
    for (const { id } of rows.toSorted((a, b) => inOrder(a.key, b.key) || inOrder(a.id, b.id)))
      if (!found.includes(id)) found.push(id);
  }
  return found;
}

async function find(store: Store, search: Partial<Search>) {
  const whole = { project: 'shop', where: null, order: { names: [] }, from: { skip: 0 }, limit: 1000, counts: false };
  const page = await store.search({ ...whole, ...search });
  assert.ok(page !== null);
  return page;
}

/** All pages of one search, with so many users on each. */
async function paged(store: Store, names: readonly Naming[], limit: number, where: Where | null = null) {
  const ids: string[] = [];
  let behind: SearchCursor | null = null;
  for (;;) {
    const from: Search['from'] = behind === null ? { skip: 0 } : { behind };
    const page = await find(store, { order: { names }, from, limit, where });
    ids.push(...page.users.map(({ user }) => user.id));
    behind = page.users.at(-1)?.place ?? null;
    if (!page.more || behind === null) return ids;
  }
}

/** As the thread for searches does it, where no recorder sees its statements. */
async function searchHere(path: string, search: Search): Promise<void> {
  const file = new Sqlite(path, { readonly: true });
  file.function('awake', { directOnly: true }, () => 1);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  await searchUsers({ db, dialect: 'sqlite', clock: () => 0 }, search);
  await db.destroy();
}

eachDatabase('users by the beginnings of their names', ({ kind, open }) => {
  test('a text finds the same people, in the same order, with pages of any size', async () => {
    const { store } = await open();
    await keep(store, ALL);
    for (const text of TEXTS) {
      const names = namingsTyped(text, FINLAND);
      const all = expected(names);
      for (const limit of [1, 2, 1000]) assert.deepEqual(await paged(store, names, limit), all, `${text}, ${limit}`);
      const as = await find(store, { order: { by: 'id', down: false }, where: { at: 'named', by: names } });
      assert.deepEqual(
        as.users.map(({ user }) => user.id),
        all.toSorted(inOrder),
        `${text}, sorted`,
      );
    }
  });

  test('a text that no database can store finds no user, and a condition leaves out the users who do not fulfil it', async () => {
    const { store } = await open();
    await keep(store, ALL);
    for (const text of ['a\0', '\ud800', 'ann\udc00'])
      assert.deepEqual(await paged(store, namingsTyped(text, FINLAND), 10), [], JSON.stringify(text));
    const disabled = { at: 'user', field: 'active', is: 'eq', than: false } as const;
    assert.deepEqual(await paged(store, namingsTyped('usr_', FINLAND), 1, disabled), ['usr_anon']);
  });

  const DISABLED = { at: 'filter', of: 'disabled', now: 0 } as const;
  const SOME: readonly string[] = ALL.map(({ user }) => user.id).filter((_, i) => i % 2 === 0);
  /** Half of the people are disabled. */
  async function halfDisabled() {
    const opened = await open();
    await keep(
      opened.store,
      ALL.map((one) => ({ ...one, user: { ...one.user, disabled: SOME.includes(one.user.id) } })),
    );
    return opened;
  }

  test('with a filter a text finds the same people who fit it, in the same order, with pages of any size', async () => {
    const { store } = await halfDisabled();
    for (const text of TEXTS) {
      const names = namingsTyped(text, FINLAND);
      const those = expected(names).filter((id) => SOME.includes(id));
      for (const limit of [1, 2, 1000])
        assert.deepEqual(await paged(store, names, limit, DISABLED), those, `${text}, ${limit}`);
      const where: Where = { at: 'all', of: [DISABLED, { at: 'named', by: names }] };
      for (const by of ['id', { primary: 'email' }] as const) {
        const { users, total } = await find(store, { order: { by, down: false }, where, counts: true });
        const ids = users.map(({ user }) => user.id);
        assert.deepEqual([ids.toSorted(inOrder), total], [those.toSorted(inOrder), those.length], `${text}, sorted`);
      }
    }
  });

  test('a text with a filter that leads to few users is one statement that reads these users, in any order', async (t) => {
    const { store, url, files } = await halfDisabled();
    const recorder = recordStatements(kind);
    t.after(() => recorder.stop());
    const names = namingsTyped('040 1', FINLAND);
    const behind = { key: 'a', id: 'usr_a', name: 1 };
    const where: Where = { at: 'all', of: [DISABLED, { at: 'named', by: names }] };
    const order = { by: { primary: 'email' }, down: false } as const;
    for (const search of [
      { order: { names }, where: DISABLED },
      { order: { names }, where: DISABLED, from: { behind } },
      { order, where, from: { behind } },
    ] satisfies Partial<Search>[]) {
      recorder.take();
      const whole = { project: 'shop', from: { skip: 0 }, ...search, limit: 50, counts: false };
      await (kind === 'sqlite' ? searchHere(files[0] ?? '', whole) : store.search(whole));
      const asked = recorder.take().filter(({ sql }) => sql.includes('as page'));
      // Those who have no address come after the others, by a statement of their own.
      assert.equal(asked.length, 'names' in search.order ? 1 : 2);
      for (const statement of asked) {
        const steps = (await scansOf(url, statement)).filter((step) => step !== 'SCAN page');
        assert.deepEqual(steps, [], statement.sql);
        assert.match(statement.sql, /disabled = 1/);
      }
    }
  });

  if (kind === 'sqlite')
    test('the first page reads an index for each name, in its order, and sorts nothing', async (t) => {
      const { store, url } = await open();
      const recorder = recordStatements(kind);
      t.after(() => recorder.stop());
      const names = namingsTyped('040 1', FINLAND);
      await find(store, { order: { names }, limit: 50 });
      const asked = recorder.take().filter(({ sql }) => sql.includes('as page'));
      assert.equal(asked.length, names.length);
      for (const statement of asked) {
        const scans = await scansOf(url, statement);
        assert.deepEqual(
          scans.filter((step) => step !== 'SCAN page'),
          [],
          statement.sql,
        );
      }
    });
});
