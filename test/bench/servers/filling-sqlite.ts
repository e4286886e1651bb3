// Owns how the bench fills an SQLite file: in statements of a table each, with the indexes made afterwards. Not the rows: copies.ts.
import { freemem } from 'node:os';
import Sqlite from 'better-sqlite3';
import { OWNED, type Row } from './copies.ts';
import { insertOf, told, type CopyDialect, type Filling } from './filling.ts';
import { copiedId, WIDTH } from './users.ts';

const DIALECT: CopyDialect = {
  pad: (number) => `printf('%0${WIDTH}d', ${number})`,
  id: (prefix, place) => `copied_id('${prefix}', n, ${place})`,
};
/** Most memory for pages, octets: an index whose values come in no order is built fast only in memory. */
const CACHE = 6 * 2 ** 30;

interface Index {
  readonly name: string;
  readonly sql: string;
}

interface Statistic {
  readonly tbl: string;
  readonly idx: string;
  readonly stat: string;
}

export function fillSqlite(file: string): Filling {
  const database = new Sqlite(file);
  // The file is thrown away when filling it fails.
  database.unsafeMode(true);
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  database.pragma(`cache_size = -${Math.floor(Math.min(CACHE, freemem() / 3) / 1024)}`);
  database.pragma('threads = 2');
  database.function('copied_id', { deterministic: true }, (prefix: string, n: number, place: number) =>
    copiedId(prefix, n, place),
  );
  const all = <T>(text: string): readonly T[] => database.prepare<[], T>(text).all();
  return {
    async rowsOf(sub) {
      const { id } = database
        .prepare<[string], { id: string }>('select user_id as id from identities where sub = ?')
        .get(sub) ?? { id: '' };
      return new Map(
        OWNED.map(([table, where]) => [
          table,
          database.prepare<[object], Row>(`select * from ${table} where ${where}`).all({ user: id }),
        ]),
      );
    },
    async copy(template, { from, count, tell }) {
      const tables = [...template.keys()].map((table) => `'${table}'`).join(', ');
      const indexes = all<Index>(
        `select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in (${tables})`,
      );
      // A dropped index takes the statistics along that the server's migrations have written for it.
      const statistics = all<Statistic>('select tbl, idx, stat from sqlite_stat1');
      for (const { name } of indexes) database.exec(`drop index ${name}`);
      const numbers = `(with recursive numbers (n) as (
        select ${from} union all select n + 1 from numbers where n < ${from + count - 1}) select n from numbers)`;
      for (const [table, rows] of template)
        await told(table, tell, () => {
          for (const row of rows) database.exec(`${insertOf(table, row, DIALECT)} from ${numbers}`);
        });
      for (const { name, sql } of indexes) await told(name, tell, () => database.exec(sql));
      database.exec('delete from sqlite_stat1');
      const insert = database.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (@tbl, @idx, @stat)');
      for (const statistic of statistics) insert.run(statistic);
    },
    schema: async () =>
      all<{ sql: string }>('select sql from sqlite_master where sql is not null order by 1')
        .map(({ sql }) => sql)
        .join(';'),
    async close() {
      database.pragma('journal_mode = WAL');
      database.close();
    },
  };
}
