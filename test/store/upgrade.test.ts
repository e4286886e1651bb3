import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Log, LogData } from '../../server/ports/log.ts';
import type { Dialect } from '../../server/store/database.ts';
import { MIGRATIONS, migrateUp } from '../../server/store/migrations/index.ts';
import { withProgress } from '../../server/store/migrations/progress.ts';
import { migrate } from '../../server/store/open.ts';
import { migratingDialect } from '../../server/store/sqlite-dialect.ts';
import type { Tables } from '../../server/store/tables.ts';
import { administer, eachDatabase, silent, type TestDatabase } from '../kit/database.ts';
import { EARLIER, bringTo, eraseSome, fillEarlier, makeEarlier, openPool } from './earlier.ts';
import { faces as facesBefore } from './faces-before.ts';

/** With LONG=1 as many as the issue of a real site; else enough to see how the work grows. */
const PEOPLE = process.env['LONG'] ? 100_000 : 4_000;
const FEW = 500;
const NAMES = Object.keys(MIGRATIONS).sort();

type Row = Readonly<Record<string, unknown>>;
const rowsOf = async (db: Kysely<never>, text: string): Promise<readonly Row[]> =>
  (await sql.raw<Row>(text).execute(db)).rows;

const SCHEMA: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: [
    'select type, name, tbl_name, sql from sqlite_master order by name',
    'select * from sqlite_stat1 order by tbl, idx',
  ],
  postgres: [
    `select table_name, ordinal_position, column_name, data_type, collation_name, is_nullable, column_default
      from information_schema.columns where table_schema = 'public' order by 1, 2`,
    `select indexname, indexdef from pg_indexes where schemaname = 'public' order by 1`,
    `select conname, pg_get_constraintdef(oid) as def from pg_constraint
      where connamespace = 'public'::regnamespace order by 1, 2`,
  ],
};

eachDatabase('an upgrade of a database with many people', ({ kind, fresh }) => {
  test('0004-faces makes the same schema and the same rows as it did before it was written anew', async () => {
    const made = [];
    for (const instead of [{ '0004-faces': facesBefore }, {}]) {
      const db = await makeEarlier(await fresh(), kind, '0003-limits-and-record');
      await fillEarlier(db, 700);
      await eraseSome(db);
      await sql`update users set merged_into = 'usr_1' where id in ('usr_2', 'usr_9')`.execute(db);
      await bringTo(db, kind, '0004-faces', instead);
      const schema = [];
      for (const text of SCHEMA[kind]) schema.push(await rowsOf(db, text));
      const tables = ['users', 'identities', 'contacts', 'changes', 'proofs', 'outbox', 'audit', 'profiles', 'clients'];
      const rows = [];
      for (const table of tables) {
        const all = await rowsOf(db, `select * from ${table}`);
        rows.push(all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));
      }
      await db.destroy();
      made.push({ schema, rows });
    }
    assert.deepEqual(made[1], made[0]);
    const users = made[1]?.rows[0] as { user_name: string | null; external_id: string | null; erased_at: unknown }[];
    // The comparison is worth something: some of them have each of these, and some have not.
    for (const column of ['user_name', 'external_id', 'erased_at'] as const) {
      const set = users.filter((user) => user[column] !== null).length;
      assert.ok(set > 0 && set < users.length, `${column}: ${set}`);
    }
  });

  test('profiles from before 0006-entries are found by the values of their lists, without another write', async () => {
    const db = await makeEarlier(await fresh(), kind, '0005-claims');
    // More than two pages of one read.
    await fillEarlier(db, 2300);
    const attributes = {
      roles: [{ value: 'Admin', primary: true }, { value: 'ÅÄÖ' }],
      addresses: [{ type: 'work', country: 'FI' }],
      'urn:example:custom:2.0:User': { badge: 7 },
    };
    await sql`update profiles set attributes = ${JSON.stringify(attributes)}`.execute(db);
    await bringTo(db, kind, '0006-entries');
    const rows = await rowsOf(
      db,
      `select user_id, project, attribute, item, part, key from profile_values order by user_id, attribute, item, part`,
    );
    assert.equal(rows.length, 1150 * 8);
    const expected = [
      ['addresses', 0, 'country', 'fi'],
      ['addresses', 0, 'primary', 'false'],
      ['addresses', 0, 'type', 'work'],
      ['roles', 0, 'primary', 'true'],
      ['roles', 0, 'value', 'admin'],
      ['roles', 1, 'primary', 'false'],
      ['roles', 1, 'value', 'åäö'],
      ['urn:example:custom:2.0:user:badge', 0, 'value', '7'],
    ];
    const last = rows.filter((row) => row['user_id'] === 'usr_998');
    assert.deepEqual(
      last.map((row) => Object.values(row).slice(2)),
      expected,
    );
    assert.deepEqual(new Set(last.map((row) => row['project'])), new Set(['shop']));
    await db.destroy();
  });

  test('full names from before 0030-name-words are found by their later words, without another write', async () => {
    const db = await makeEarlier(await fresh(), kind, '0029-admin-requests');
    // More than two pages of one read.
    await fillEarlier(db, 2300);
    const attributes = { displayName: 'Ann Mary van der BERG', name: { familyName: 'Mary van der Berg' } };
    await sql`update profiles set attributes = ${JSON.stringify(attributes)}`.execute(db);
    await bringTo(db, kind, '0030-name-words');
    const rows = await rowsOf(db, `select * from profile_fields where field like 'name%' and field not like 'name.%'`);
    assert.equal(rows.length, 1150 * 2);
    const last = rows.filter((row) => row['user_id'] === 'usr_998');
    assert.deepEqual(last.map((row) => [row['project'], row['field'], row['key']].join(' ')).sort(), [
      'shop nameFrom3 van der berg',
      'shop nameLast berg',
    ]);
    await db.destroy();
  });

  for (const earlier of EARLIER)
    test(`from ${earlier} no statement reads a table once for each person`, async () => {
      const watch = kind === 'sqlite' ? scansInLoops : rowsVisited;
      const [few, many] = [await watch(await fresh(), earlier, FEW), await watch(await fresh(), earlier, PEOPLE)];
      if (kind === 'sqlite') assert.deepEqual([few, many], [[], []]);
      else {
        const [before, after] = [few as number, many as number];
        // In proportion to the people, with room for a plan that differs with the size.
        assert.ok(after < 1.5 * before * (PEOPLE / FEW), `${before} rows for ${FEW}, ${after} for ${PEOPLE}`);
      }
    });

  test('the log tells all migrations in one line, and of a long one how far it is', async () => {
    const database = await fresh();
    const db = await makeEarlier(database, kind, '0002-right-person');
    await db.destroy();
    const told: (readonly [string, LogData | undefined])[] = [];
    const debugged: string[] = [];
    await migrate(database.url, {
      ...silent,
      info: (event, data) => told.push([event, data]),
      debug: (event, data) => debugged.push(`${event} ${String(data?.['migration'])}`),
    });
    const lines = told.filter(([event]) => !event.startsWith('migration-')); // A busy machine makes any of them long.
    assert.partialDeepStrictEqual(lines, [['migrated', { from: NAMES[1], to: NAMES.at(-1), count: NAMES.length - 2 }]]);
    assert.equal(typeof lines[0]?.[1]?.['ms'], 'number');
    assert.deepEqual(
      debugged.filter((line) => line.startsWith('migration-begins')),
      NAMES.slice(2).map((name) => `migration-begins ${name}`),
    );

    told.length = 0;
    const again = await makeEarlier(database, kind, NAMES.at(-1) ?? '');
    const log = { ...silent, info: (event: string, data?: LogData) => void told.push([event, data]) };
    await withProgress(again, { name: 'short', log, long: Infinity }, () => Promise.resolve());
    assert.equal(told.length, 0);
    await withProgress(again, { name: 'long', log, every: 0, long: 0 }, async (watched) => {
      for (let n = 0; n < 3; n++) await sql`select ${n}`.execute(watched);
    });
    await again.destroy();
    assert.equal(told.at(-1)?.[0], 'migration-done');
    const runs = told.filter(([event]) => event === 'migration-runs').map(([, data]) => data?.['statements']);
    assert.deepEqual(
      [1, 2, 3].filter((n) => !runs.includes(n)),
      [],
    );
  });

  test('a second process waits while another one migrates, and only one of them does it', async () => {
    const database = await fresh();
    const db = await makeEarlier(database, kind, '0001-start');
    await db.destroy();
    const first = await takesLong(database, kind);
    let second: ReturnType<typeof migrate> = Promise.resolve([]);
    await heard('migration-waits', (log) => (second = migrate(database.url, log)));
    const done = await Promise.all([first.finish(), second]);
    assert.deepEqual(done.map((names) => names.length).sort(), [0, NAMES.length - 1]);
  });
});

/** Resolves when the work has logged the event. */
function heard(event: string, work: (log: Log) => void): Promise<void> {
  return new Promise((resolve) => {
    const hear = (each: string) => each === event && resolve();
    work({ ...silent, debug: hear, info: hear });
  });
}

/** Another process that migrates and takes its time. */
async function takesLong(database: TestDatabase, kind: Dialect): Promise<{ finish(): ReturnType<typeof migrate> }> {
  if (kind === 'sqlite') {
    const connection = new Sqlite(database.files[0]);
    connection.exec('begin immediate');
    return {
      finish() {
        connection.exec('rollback');
        connection.close();
        return migrate(database.url, silent);
      },
    };
  }
  // Holds a lock on a table that the first migration to come needs.
  const held = openPool(database.url);
  const client = await held.connect();
  await client.query('begin; lock table users');
  let done: ReturnType<typeof migrate> = Promise.resolve([]);
  await heard('migration-begins', (log) => (done = migrate(database.url, log)));
  return {
    async finish() {
      await client.query('commit');
      client.release();
      await held.end();
      return done;
    },
  };
}

/** Migrates SQLite, and returns each step of a plan that reads a whole table inside a loop. */
async function scansInLoops(database: TestDatabase, earlier: string, people: number): Promise<readonly string[]> {
  const before = await makeEarlier(database, 'sqlite', earlier);
  await fillEarlier(before, people);
  await before.destroy();
  const connection = new Sqlite(database.files[0]);
  const found: string[] = [];
  const prepare = connection.prepare.bind(connection);
  let plans = 0;
  const explaining = Object.assign(Object.create(connection) as Sqlite.Database, {
    prepare(text: string) {
      if (/^\s*(?:with|select|insert|update|delete)/i.test(text)) {
        const steps = prepare(`explain query plan ${text.replaceAll('?', 'null')}`).all() as Step[];
        plans += 1;
        found.push(...loops(steps).map((step) => `${step} in ${text}`));
      }
      return prepare(text);
    },
    close: () => connection.close(),
  });
  const db = new Kysely<Tables>({ dialect: migratingDialect(explaining) });
  await migrateUp(db, 'sqlite', silent);
  await db.destroy();
  assert.ok(plans > 2, 'the plans were seen');
  return found;
}

interface Step {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

/** Steps beside each other are loops in each other, and a correlated subquery is inside the loop of its parent. */
function loops(steps: readonly Step[]): readonly string[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const isCorrelated = ({ parent }: Step): boolean => {
    const above = byId.get(parent);
    return above !== undefined && (above.detail.startsWith('CORRELATED') || isCorrelated(above));
  };
  const reads = (step: Step) => /^(?:SCAN|SEARCH) /.test(step.detail);
  return steps
    .filter((step) => {
      // A virtual table (of SQLite's own functions) and constant rows are no tables of ours.
      if (!step.detail.startsWith('SCAN ') || /VIRTUAL TABLE|CONSTANT ROW/.test(step.detail)) return false;
      const outer = steps.find((other) => other.parent === step.parent && reads(other));
      return isCorrelated(step) || (outer !== undefined && outer !== step);
    })
    .map(({ detail }) => detail);
}

interface PlanNode {
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Migrates PostgreSQL, and returns how many rows all steps of all plans visited. */
async function rowsVisited(database: TestDatabase, earlier: string, people: number): Promise<number> {
  const before = await makeEarlier(database, 'postgres', earlier);
  await fillEarlier(before, people);
  await before.destroy();
  const name = new URL(database.url).pathname.slice(1);
  for (const [setting, value] of Object.entries({
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    client_min_messages: 'log',
  }))
    await administer(database.url, `load 'auto_explain'; alter database ${name} set ${setting} = '${value}'`);
  let rows = 0;
  const pool = openPool(database.url);
  pool.on('connect', (client) =>
    client.on('notice', ({ message }) => {
      const plan = /plan:\s*(\{[\s\S]*\})/.exec(message ?? '')?.[1];
      if (plan !== undefined) rows += visited((JSON.parse(plan) as { readonly Plan: PlanNode }).Plan);
    }),
  );
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrateUp(db, 'postgres', silent);
  const migrated = rows;
  await sql`select id from users`.execute(db);
  assert.ok(rows >= migrated + people, `${rows - migrated} rows of ${people}: the plans were not seen`);
  await db.destroy();
  return migrated;
}

function visited(node: PlanNode): number {
  const each =
    (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0);
  return each * (node['Actual Loops'] ?? 1) + (node.Plans ?? []).reduce((sum, below) => sum + visited(below), 0);
}
