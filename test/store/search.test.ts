import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type CompiledQuery } from 'kysely';
import { casefold } from '../../server/core/casefold.ts';
import type { ProfileField } from '../../server/core/profile.ts';
import type {
  Comparison,
  ContactField,
  ContactWhere,
  SearchPage,
  Operand,
  Order,
  Search,
} from '../../server/ports/search.ts';
import type { UserField, Where } from '../../server/ports/search.ts';
import type { Store } from '../../server/ports/store.ts';
import { searchUsers } from '../../server/store/queries/search.ts';
import type { Tables } from '../../server/store/tables.ts';
import { eachDatabase } from '../kit/database.ts';
import { keep, LONG, PEOPLE, person } from './people.ts';
import { email } from './rows.ts';

const byId: Order = { by: 'id', down: false };

async function find(store: Store, where: Where | null, more: Partial<Search> = {}): Promise<SearchPage> {
  const whole = { project: 'shop', where, order: byId, from: { skip: 0 }, limit: 1000, counts: true };
  const found = await store.search({ ...whole, ...more });
  assert.ok(found !== null);
  return { users: found.users, more: found.more, total: found.total };
}

/** Who is found, in the order of ids. */
async function who(store: Store, where: Where | null): Promise<string> {
  const { users, total, more } = await find(store, where);
  assert.deepEqual([total, more], [users.length, false]);
  return names(users);
}

function names(users: SearchPage['users']): string {
  return users.map(({ user }) => user.id.replace('usr_', '')).join(' ');
}

const a = (field: UserField, is: Comparison, than: Operand): Where => ({ at: 'user', field, is, than });
const has = (field: UserField): Where => ({ at: 'user', field, is: 'pr' });
const not = (of: Where): Where => ({ at: 'not', of });
const all = (...of: Where[]): Where => ({ at: 'all', of });
const any = (...of: Where[]): Where => ({ at: 'any', of });
const mail = (where: ContactWhere | null): Where => ({ at: 'contact', kind: 'email', where });
const of = (field: ContactField, is: Comparison, than: Operand): ContactWhere => ({ at: 'field', field, is, than });
const both = (...these: ContactWhere[]): ContactWhere => ({ at: 'all', of: these });

const EVERYBODY = PEOPLE.map(({ user }) => user.id.replace('usr_', ''))
  .toSorted()
  .join(' ');
const allBut = (...some: string[]): string =>
  EVERYBODY.split(' ')
    .filter((name) => !some.includes(name))
    .join(' ');

/** Who is found, by what is asked. */
const QUESTIONS: readonly (readonly [string, Where, string])[] = [
  ['a name in any case', a('userName', 'eq', casefold('ANN')), 'ann'],
  ['an id, where nobody gave a name', a('userName', 'eq', casefold('usr_Zed')), 'Zed'],
  ['an id to the letter', a('id', 'eq', 'usr_zed'), ''],
  ['an externalId to the letter', a('externalId', 'eq', 'E-1'), 'ann'],
  ['no externalId', a('externalId', 'eq', null), allBut('ann', 'd7ff', 'percent')],
  ['an externalId that is another, or none', a('externalId', 'ne', 'E-1'), allBut('ann')],
  ['the same in other words', not(a('externalId', 'eq', 'E-1')), allBut('ann')],
  ['an externalId', has('externalId'), 'ann d7ff percent'],
  ['a beginning with %', a('userName', 'sw', '100%'), 'percent'],
  ['a beginning with _', a('userName', 'sw', '100_'), 'under'],
  ['a middle with %', a('displayName', 'co', '%'), 'under'],
  ['a middle with _', a('displayName', 'co', '_'), 'quote'],
  ['a middle with a backslash', a('userName', 'co', '\\'), 'back'],
  ['quotes', a('displayName', 'co', `it's "so\\`), 'percent'],
  ['an end', a('userName', 'ew', `n "x"`), 'quote'],
  ['an end that is longer than any', a('userName', 'ew', `${LONG}${LONG}`), ''],
  ['a letter in its other spelling', a('displayName', 'sw', casefold('A\u030aNG')), 'ae'],
  ['an emoji', a('userName', 'sw', '😀'), 'smile'],
  ['the last character that there is', a('displayName', 'sw', 'zz\u{10ffff}'), 'last'],
  ['all of a very long name', a('userName', 'eq', LONG), 'long'],
  ['a very long text, by its beginning', a('displayName', 'eq', `${LONG}!`), 'long'],
  ['a long text that ends in half a character', a('title', 'eq', `t${'😀'.repeat(200)}`), 'long'],
  ['nothing where something is asked', has('department'), ''],
  ['an empty text, which is none', has('displayName'), 'ae ann last long percent quote smile under'],
  ['any beginning', a('title', 'sw', ''), 'ann d7ff long'],
  ['who is active', a('active', 'eq', false), 'anon'],
  ['a time', all(a('createdAt', 'ge', 1002), a('createdAt', 'lt', 1004)), 'ae ann'],
  ['two things', all(a('name.familyName', 'eq', 'ångström'), a('externalId', 'eq', null)), 'ae smile'],
  ['one of two', any(a('userName', 'eq', 'ann'), has('title')), 'ann d7ff long'],
  ['nothing at all', any(), ''],
  ['everything at all', all(), EVERYBODY],
  ['an address', mail(of('value', 'eq', 'ann@work.example')), 'ann'],
  ['a type in any case', mail(of('type', 'eq', 'work')), 'ae ann'],
  ['a type that is another, or none', mail(of('type', 'ne', 'work')), 'ann percent smile'],
  ['an underscore in an address', mail(of('value', 'co', 'a_b@')), 'ae'],
  [
    'one contact of which both holds',
    mail(both(of('type', 'eq', 'home'), of('value', 'eq', 'ann@home.example'))),
    'ann',
  ],
  ['two contacts, where one is asked', mail(both(of('type', 'eq', 'work'), of('value', 'eq', 'ann@home.example'))), ''],
  ['no contact of a type', not(mail(of('type', 'eq', 'work'))), allBut('ae', 'ann')],
  ['a verified one', mail(of('verified', 'eq', true)), 'ann'],
  ['a primary one', mail(of('primary', 'eq', true)), 'ae ann smile'],
  ['any', mail(null), 'ae ann percent smile'],
  ['one of the other kind', { at: 'contact', kind: 'phone', where: of('value', 'sw', '+1') }, 'ann'],
];

eachDatabase('looking for users', ({ kind, open }) => {
  test('finds whom somebody would who reads the question', async () => {
    const { store } = await open();
    await keep(store, PEOPLE);
    const wrong: unknown[] = [];
    for (const [name, where, expected] of QUESTIONS) {
      const found = await who(store, where);
      if (found !== expected) wrong.push({ name, found, expected });
    }
    assert.deepEqual(wrong, []);
  });

  test('an operand that a field cannot have finds nobody, and nothing breaks', async () => {
    const { store } = await open();
    await keep(store, PEOPLE);
    const operands: Operand[] = ['\0', '\ud800', 'x\udc00', NaN, Infinity, 1e300, 1.5, -1e300, true, '1000'];
    const fields: UserField[] = ['id', 'userName', 'externalId', 'active', 'createdAt', 'title'];
    for (const is of ['eq', 'co', 'sw', 'ew', 'gt', 'lt'] as const)
      for (const than of operands)
        for (const field of fields) {
          if (field === 'active' && than === true && is === 'eq') continue;
          if (typeof than === 'string' && /^\d+$/.test(than) && field !== 'createdAt') continue;
          assert.equal(await who(store, a(field, is, than)), '', `${field} ${is} ${String(than)}`);
        }
    assert.equal(await who(store, a('userName', 'ne', '\0')), EVERYBODY);
    assert.equal(await who(store, mail(of('primary', 'gt', true))), '');
    assert.equal(await who(store, a('createdAt', 'co', 1000)), '');
    // What cannot be looked for is kept all the same.
    await keep(store, [person('usr_nul', {}, [], { title: 'a\0b', nickName: 'fine' })]);
    assert.equal(await who(store, has('nickName')), 'nul');
    const attributes = await store.read((tx) => tx.profiles.of('usr_nul'));
    assert.equal(attributes['title'], 'a\0b');
  });

  test('whoever was erased or became part of another account is nobody, and a disabled one is somebody', async () => {
    const { store } = await open();
    await keep(store, PEOPLE.slice(0, 4));
    await store.write(async (tx) => {
      const [gone, kept] = [await tx.users.lock('usr_ae'), await tx.users.lock('usr_ann')];
      assert.ok(gone && kept);
      await tx.users.merge(gone, kept);
      const erased = await tx.users.lock('usr_Zed');
      assert.ok(erased);
      await tx.users.erase(erased, 2000, () => 'gone:k1:x');
    });
    assert.equal(await who(store, null), 'ann anon');
    assert.equal((await find(store, null, { limit: 0 })).total, 2);
    assert.equal(await who(store, not(a('userName', 'eq', 'x'))), 'ann anon');
  });

  test('one project sees nobody of another, whatever is asked and however it is sorted', async () => {
    const { store } = await open();
    await keep(store, PEOPLE);
    const other = { project: 'other' };
    const theirs = [email('ctc_o', 'ann@work.example', { type: 'work', primary: true, verifiedAt: null })];
    await keep(store, [person('usr_o', { ...other, userName: 'ann', externalId: 'E-1' }, theirs, { title: '100%' })]);
    for (const [name, where, expected] of QUESTIONS) {
      assert.equal(await who(store, where), expected, name);
      const { users, total } = await find(store, where, other);
      assert.ok(total !== null && total <= 1 && users.every(({ user }) => user.id === 'usr_o'), name);
    }
    for (const by of ['userName', 'externalId', 'title', { primary: 'email' }] as const) {
      assert.equal((await find(store, null, { ...other, order: { by, down: false } })).total, 1);
      assert.equal((await find(store, null, { order: { by, down: true }, limit: 12 })).more, false);
    }
  });

  test('who comes and goes between pages makes nobody come twice, and nobody who stayed is missed', async () => {
    const { store } = await open();
    const orders = ['userName', 'createdAt', 'title', { primary: 'email' as const }].flatMap((by) =>
      [false, true].map((down) => ({ by, down }) as Order),
    );
    for (const [turn, order] of orders.entries()) {
      const project = `p${turn}`;
      const made = (n: number) => {
        const id = `usr_${turn}_${String((n * 37) % 101).padStart(3, '0')}`;
        // Of every third nothing is known to sort by, and some are alike.
        const address = email(`ctc_${id}`, `${(n * 17) % 50}@x.example`, { primary: true, verifiedAt: null });
        const title = n % 3 === 0 ? {} : { title: `t${n % 5}` };
        return person(
          id,
          { project, userName: `n${(n * 13) % 97}-${n}`, createdAt: n % 7 },
          n % 3 === 0 ? [] : [address],
          title,
        );
      };
      const stay = Array.from({ length: 30 }, (_, n) => made(n));
      await keep(store, stay);
      const [seen, gone]: [string[], Set<string>] = [[], new Set()];
      let from: Search['from'] = { skip: 0 };
      for (let more = true, page = 0; more; page += 1) {
        const found: SearchPage = await find(store, null, { project, order, from, limit: 4, counts: false });
        seen.push(...found.users.map(({ user }) => user.id));
        const last = found.users.at(-1);
        assert.ok(last);
        from = { behind: last.place };
        more = found.more;
        // The very one that the page ended with, and one that may come yet.
        await keep(store, [made(40 + page)]);
        for (const id of [last.user.id, stay[(page * 11) % 30]?.user.id ?? '']) {
          if (gone.has(id)) continue;
          gone.add(id);
          await store.write(async (tx) => {
            const user = await tx.users.lock(id);
            if (user !== undefined) await tx.users.erase(user, 1, () => `gone:k1:${id}`);
          });
        }
      }
      assert.equal(new Set(seen).size, seen.length, 'twice');
      const missed = stay.map(({ user }) => user.id).filter((id) => !gone.has(id) && !seen.includes(id));
      assert.deepEqual(missed, [], JSON.stringify(order));
    }
  });

  test('how many there are is said where it is asked, also behind the end', async () => {
    const { store } = await open();
    await keep(store, PEOPLE);
    const where = has('externalId');
    assert.deepEqual(await find(store, where, { limit: 0 }), { users: [], more: false, total: 3 });
    assert.deepEqual(await find(store, where, { from: { skip: 99 } }), { users: [], more: false, total: 3 });
    const last = await find(store, where, { from: { skip: 2 }, limit: 1 });
    assert.deepEqual([names(last.users), last.more, last.total], ['percent', false, 3]);
    const first = await find(store, where, { limit: 1, counts: false });
    assert.deepEqual([names(first.users), first.more, first.total], ['ann', true, null]);
    const far = await find(store, where, { from: { skip: 1e300 }, order: { by: 'title', down: true } });
    assert.deepEqual([far.users, far.total], [[], 3]);
  });

  if (kind === 'sqlite')
    test('what is asked for exactly, or by its beginning, is looked up and not searched for', async () => {
      const { store, files } = await open();
      await keep(store, PEOPLE);
      const file = new Sqlite(files[0], { readonly: true });
      const asked: CompiledQuery[] = [];
      file.function('awake', () => 1);
      const db = new Kysely<Tables>({
        dialect: new SqliteDialect({ database: file }),
        log: (event) => void asked.push(event.query),
      });
      const field = 'name.familyName' as ProfileField;
      for (const order of ['userName', 'createdAt', 'id', 'title', { primary: 'email' as const }] as const)
        for (const where of [
          ...(['userName', 'externalId', 'id', field] as const).flatMap((of) => [a(of, 'eq', 'x'), a(of, 'sw', 'x')]),
          mail(both(of('type', 'eq', 'work'), of('value', 'eq', 'x'))),
          mail(of('value', 'sw', 'x')),
          all(a('active', 'eq', true), a('externalId', 'eq', 'x')),
        ])
          await searchUsers(
            { db, dialect: 'sqlite', clock: () => 0 },
            {
              project: 'shop',
              where,
              order: { by: order, down: false },
              from: { skip: 0 },
              limit: 10,
              counts: true,
            },
          );
      assert.ok(asked.length > 50);
      for (const { sql, parameters } of asked) {
        const plan = file.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
        const steps = plan.map(({ detail }) => detail);
        assert.ok(!steps.some((step) => /^SCAN (?!page|found)/.test(step)), `${sql}\n${steps.join('\n')}`);
        // Of the project alone is everybody.
        const whole = steps.filter((step) => /\((?:project=\?|project=\? AND (?:kind|field)=\?)\)$/.test(step));
        assert.deepEqual(whole, [], `${sql}\n${steps.join('\n')}`);
      }
      await db.destroy();
    });
});
