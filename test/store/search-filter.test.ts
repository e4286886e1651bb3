// Owns that the filters of an admin's list find the same users in every order, few or many. Not how long that takes: test/bench/admin.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILTER_SET } from '../../server/store/queries/search-few.ts';
import { FEW } from '../../server/store/queries/search-filter.ts';
import { namingsTyped } from '../../server/service/admin/search-text.ts';
import type { Order, Search, SearchCursor, Where } from '../../server/ports/search.ts';
import { fill, fillPostgres, nth } from '../bench/people.ts';
import { eachDatabase, type TestStore } from '../kit/database.ts';
import { sql } from '../kit/sql.ts';
import { explained, recordStatements } from '../kit/statements.ts';

const PROJECT = 'default';
const ORDERS: readonly Order[] = [
  { by: 'userName', down: false },
  { by: 'createdAt', down: true },
  { by: { primary: 'email' }, down: false },
];

/** Of the index of user names those alone that begin with a text, and no set of other names. */
const RANGE = /^(?!.*hashed SubPlan).*Index Cond: [^\n]*user_name_key[^\n]* >= /s;

eachDatabase('the filters of the list', ({ open, kind }) => {
  async function filled(people: number): Promise<TestStore> {
    const opened = await open();
    if (kind === 'sqlite') fill(opened.files[0] ?? '', PROJECT, people);
    else await fillPostgres(opened.url, PROJECT, people);
    return opened;
  }

  const readerOf =
    (store: TestStore['store']) =>
    async (where: Where | null, order: Order, limit: number): Promise<readonly string[]> => {
      const ids: string[] = [];
      let from: Search['from'] = { skip: 0 };
      for (let more = true; more;) {
        const page = await store.search({ project: PROJECT, where, order, from, limit, counts: false });
        assert.ok(page !== null);
        ids.push(...page.users.map(({ user }) => user.id));
        more = page.more;
        from = { behind: page.users.at(-1)?.place as SearchCursor };
      }
      return ids;
    };

  test('lead to the same users in each order and page by page, be they few or many', async () => {
    const { store, url } = await filled(FEW + 200);
    const now = 1000;
    await sql(url, `update users set disabled = 1 where id in ('usr_000007', 'usr_000700', 'usr_005100')`);
    await sql(url, `update users set frozen_since = 1, frozen_until = 2000 where id = 'usr_000007'`);
    await sql(url, `update users set frozen_since = 1, frozen_until = 900 where id = 'usr_000008'`);
    const all = (of: Extract<Where, { at: 'filter' }>['of']): Where => ({ at: 'filter', of, now });
    const read = readerOf(store);
    for (const order of ORDERS) {
      const everyone = await read(null, order, 2000);
      const among = (ids: readonly string[]) => everyone.filter((id) => ids.includes(id));
      assert.deepEqual(await read(all('disabled'), order, 2), among(['usr_000007', 'usr_000700', 'usr_005100']));
      assert.deepEqual(await read(all('frozen'), order, 2), ['usr_000007']);
      assert.deepEqual(await read(all('waiting'), order, 2), []);
      // More than `FEW`: each has an address that is not verified.
      assert.deepEqual(await read(all('unverified'), order, 2000), everyone);
      const both: Where = { at: 'all', of: [all('unverified'), all('disabled')] };
      assert.deepEqual(await read(both, order, 2), among(['usr_000007', 'usr_000700', 'usr_005100']));
    }
  });

  test('together with a text lead to the same users, be those few or many who have the name or fit the filter', async () => {
    const people = 7000;
    const { store, url } = await filled(people);
    const order: Order = { by: { primary: 'email' }, down: false };
    const filter: Where = { at: 'filter', of: 'disabled', now: 1000 };
    const read = readerOf(store);
    const nthOf = Array.from({ length: people }, (_, n) => nth(n, people));
    // Each has three names that begin with p and one that begins with person00, one in ten has one that begins with hanna, and one
    // alone with the last.
    const texts = {
      p: () => true,
      person00: () => true,
      hanna: (n: number) => n % 10 === 7,
      'person.000077@': (n: number) => n === 77,
    };
    for (const every of [35, 3]) {
      await sql(
        url,
        `update users set disabled = case when cast(substr(id, 5) as integer) % ${every} = 7 % ${every} then 1 else 0 end`,
      );
      for (const [text, fits] of Object.entries(texts)) {
        const those = nthOf.filter((_, n) => n % every === 7 % every && fits(n));
        const names = namingsTyped(text, { homeCountry: 'FI', callingCode: () => '358' });
        const base = { project: PROJECT, from: { skip: 0 }, limit: people, counts: false } as const;
        const sorted = await store.search({
          ...base,
          order,
          where: { at: 'all', of: [filter, { at: 'named', by: names }] },
        });
        const byName = await store.search({ ...base, order: { names }, where: filter });
        const ids = (page: typeof sorted) => page?.users.map(({ user }) => user.id);
        // The primary address holds the number, and the user name another one.
        assert.deepEqual(
          ids(sorted),
          those.map(({ id }) => id),
          `${text}, sorted`,
        );
        const byUserName = those.toSorted((a, b) => (a.userName < b.userName ? -1 : 1)).map(({ id }) => id);
        for (const down of [false, true])
          assert.deepEqual(
            await read({ at: 'all', of: [filter, { at: 'named', by: names }] }, { by: 'userName', down }, 100),
            down ? byUserName.toReversed() : byUserName,
            `${text}, by user name`,
          );
        const keyOf = ({ userName, familyName, id }: (typeof those)[number]) =>
          text.startsWith('p') ? userName : `${familyName} ${id}`;
        const inOrder = those.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        assert.deepEqual(
          ids(byName),
          inOrder.map(({ id }) => id),
          text,
        );
      }
    }
  });

  test('in the order of user names, a text leads to those who have it as user name or as another name, each once', async () => {
    const people = 300;
    const { store, url } = await filled(people);
    await sql(url, `update users set external_id = 'person0000' || id where cast(substr(id, 5) as integer) % 7 = 0`);
    const names = namingsTyped('person0000', { homeCountry: 'FI', callingCode: () => '358' });
    const where: Where = { at: 'all', of: [{ at: 'named', by: names }] };
    const found = Array.from({ length: people }, (_, n) => ({ n, ...nth(n, people) }))
      .filter(({ n, userName }) => n % 7 === 0 || userName.startsWith('Person0000'))
      .toSorted((a, b) => (a.userName < b.userName ? -1 : 1))
      .map(({ id }) => id);
    assert.ok(found.length > 100 && found.length < 143, 'some are found by both');
    for (const limit of [1, 10, 200]) {
      assert.deepEqual(await readerOf(store)(where, { by: 'userName', down: false }, limit), found);
      assert.deepEqual(await readerOf(store)(where, { by: 'userName', down: true }, limit), found.toReversed());
    }
  });

  if (kind === 'postgres')
    test('together with a text that none of many users has, look each name up in the set of these', async (t) => {
      const people = 7000;
      const { store, url } = await filled(people);
      // One in ten has the name, and is not disabled; of the others more than are asked for their names.
      await sql(
        url,
        `update users set disabled = case when cast(substr(id, 5) as integer) % 10 in (1, 2, 3, 4) then 1 else 0 end`,
      );
      await sql(url, 'vacuum analyze');
      const recorder = recordStatements(kind);
      t.after(() => recorder.stop());
      const names = namingsTyped('hanna', { homeCountry: 'FI', callingCode: () => '358' });
      const where: Where = { at: 'filter', of: 'disabled', now: 1000 };
      const found = await store.search({
        project: PROJECT,
        where,
        order: { names },
        from: { skip: 0 },
        limit: 50,
        counts: false,
      });
      assert.deepEqual(found?.users, []);
      const pages = recorder.take().filter(({ sql: text }) => text.includes('as page'));
      assert.equal(pages.length, names.length);
      for (const plan of await Promise.all(pages.map((page) => explained(url, page))))
        assert.match(plan, /hashed SubPlan/, plan);
    });

  if (kind === 'postgres')
    test('together with a text that many have, read the users in the order of the page until it is full, and sort none', async (t) => {
      // More than whose set a name is looked up in.
      const people = FILTER_SET + 1;
      const { store, url } = await filled(people);
      await sql(url, 'update users set disabled = 1');
      await sql(url, 'vacuum analyze');
      const recorder = recordStatements(kind);
      t.after(() => recorder.stop());
      const filter: Where = { at: 'filter', of: 'disabled', now: 1000 };
      const namings = (text: string) => namingsTyped(text, { homeCountry: 'FI', callingCode: () => '358' });
      const named = { at: 'all', of: [filter, { at: 'named', by: namings('person00') }] } satisfies Where;
      // One in ten has the first name; every user but one has the second one, and more than `NAMED_SORTED` are not sorted.
      for (const search of [
        { order: { names: namings('hanna') }, where: filter },
        ...ORDERS.map((order) => ({ order, where: named })),
      ]) {
        recorder.take();
        const found = await store.search({
          project: PROJECT,
          ...search,
          from: { skip: 0 },
          limit: 50,
          counts: false,
        });
        assert.equal(found?.users.length, 50);
        const pages = recorder.take().filter(({ sql: text }) => text.includes('as page'));
        const plans = await Promise.all(pages.map((page) => explained(url, page)));
        const byUserName = search.order === ORDERS[0];
        // In the order of user names, those who have the name as user name are read alone; those of its other names are few, and sorted.
        for (const plan of byUserName ? plans.slice(0, 1) : plans)
          assert.doesNotMatch(plan, /Sort Key: (?!page)|Seq Scan/, plan);
        if (!('names' in search.order)) assert.match(plans[0] ?? '', byUserName ? RANGE : /hashed SubPlan/);
      }
      recorder.take();
      const byName = { order: ORDERS[0] as Order, where: { at: 'all', of: [named.of[1] as Where] } as const };
      await store.search({ project: PROJECT, ...byName, from: { skip: 0 }, limit: 50, counts: false });
      const page = recorder.take().find(({ sql: text }) => text.includes('as page'));
      assert.ok(page);
      assert.match(await explained(url, page), /Index Only Scan using users_called on users/);
      assert.match(await explained(url, page), RANGE);
    });
});
