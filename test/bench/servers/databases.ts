// Owns the databases that the bench fills: read one user's rows, insert copies. Not what is in the rows: copies.ts.
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { OWNED, type Row, type UserRows } from './copies.ts';

/** A database that is filled while no server runs on it. */
export interface Filling {
  /** All that is kept of the user with this name at the sign-in. */
  rowsOf(sub: string): Promise<UserRows>;
  /** Inserts in one transaction. */
  insert(all: Iterable<UserRows>): Promise<void>;
  /** The definition of all tables, as one text. */
  schema(): Promise<string>;
  close(): Promise<void>;
}

/** `url`: as DATABASE_URL. */
export function openFilling(url: string): Promise<Filling> {
  return url.startsWith('sqlite:') ? Promise.resolve(ofSqlite(url.slice('sqlite:'.length))) : ofPostgres(url);
}

const USER = 'select user_id as id from identities where sub =';

function ofSqlite(file: string): Filling {
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  // The file is thrown away when filling it fails.
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  database.pragma('cache_size = -1000000');
  const statements = new Map<string, Sqlite.Statement>();
  const insert = (table: string, row: Row): void => {
    let statement = statements.get(table);
    if (statement === undefined) {
      const columns = Object.keys(row);
      const places = columns.map(() => '?').join(', ');
      statement = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
      statements.set(table, statement);
    }
    statement.run(Object.values(row));
  };
  return {
    async rowsOf(sub) {
      const { id } = database.prepare<[string], { id: string }>(`${USER} ?`).get(sub) ?? { id: '' };
      return new Map(
        OWNED.map(([table, where]) => [
          table,
          database.prepare<[object], Row>(`select * from ${table} where ${where}`).all({ user: id }),
        ]),
      );
    },
    async insert(all) {
      database.exec('begin');
      for (const rows of all) for (const [table, some] of rows) for (const row of some) insert(table, row);
      database.exec('commit');
    },
    async schema() {
      const all = database.prepare<[], { sql: string }>(
        'select sql from sqlite_master where sql is not null order by 1',
      );
      return all
        .all()
        .map(({ sql }) => sql)
        .join(';');
    },
    async close() {
      database.exec('analyze');
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

/** Rows of one statement: PostgreSQL reads them as JSON. */
const BATCH = 2000;

async function ofPostgres(url: string): Promise<Filling> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    async rowsOf(sub) {
      const { rows } = await client.query<{ id: string }>(`${USER} $1`, [sub]);
      const found = new Map<string, readonly Row[]>();
      for (const [table, where] of OWNED) {
        const text = `select to_json(t) as row from ${table} t where ${where.replaceAll('@user', '$1')}`;
        const all = await client.query<{ row: Row }>(text, [rows[0]?.id]);
        found.set(
          table,
          all.rows.map(({ row }) => row),
        );
      }
      return found;
    },
    async insert(all) {
      await client.query('begin');
      const waiting = new Map<string, Row[]>();
      const flush = async (least: number): Promise<void> => {
        for (const [table] of OWNED) {
          const rows = waiting.get(table) ?? [];
          if (rows.length < least || rows.length === 0) continue;
          const text = `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`;
          await client.query(text, [JSON.stringify(rows.splice(0))]);
        }
      };
      for (const rows of all) {
        for (const [table, some] of rows) {
          const list = waiting.get(table) ?? [];
          waiting.set(table, list);
          list.push(...some);
        }
        if ((waiting.get('users')?.length ?? 0) >= BATCH) await flush(1);
      }
      await flush(1);
      await client.query('commit');
    },
    schema: () => Promise.reject(new Error('only files grow')),
    async close() {
      await client.query('analyze');
      await client.end();
    },
  };
}
