// Owns a database with very many people in it, for the figures: straight into the tables. Not what is measured with them.
import Sqlite from 'better-sqlite3';
import { Client } from 'pg';

/** A prime: what differs by it stands in another order than the ids. */
const STEP = 7919;
const GIVEN = ['Aino', 'Bo', 'Çelik', 'Dora', 'Eero', 'Fumiko', 'Gábor', 'Hanna', 'Ilse', 'Jürgen'];
const TYPES = ['work', 'home', 'other'];

/** The nth person as the questions call them. */
export function nth(n: number, of: number) {
  const other = (n * STEP) % of;
  const digits = String(n).padStart(6, '0');
  return {
    id: `usr_${digits}`,
    userName: `Person${String(other).padStart(6, '0')}@Company.example`,
    externalId: `E-${digits}`,
    work: `person.${digits}@work.example`,
    home: `p${digits}@home${n % 500}.example`,
    givenName: GIVEN[n % GIVEN.length] ?? '',
    familyName: `Family${other % 5000}`,
    department: `Department ${n % 40}`,
    createdAt: 1_700_000_000_000 + n * 1000,
  };
}

type Row = Readonly<Record<string, string | number | null>>;

/** The rows of the nth person, by table: two e-mail addresses, of which one is verified, and a profile. */
function rowsOf(n: number, of: number, project: string): Readonly<Record<Table, readonly Row[]>> {
  const p = nth(n, of);
  const displayName = `${p.givenName} ${p.familyName}`;
  const name = { givenName: p.givenName, familyName: p.familyName };
  const enterprise = { department: p.department };
  const contact = { project, user_id: p.id, kind: 'email', login_id: 0, created_at: p.createdAt };
  return {
    users: [
      {
        id: p.id,
        project,
        version: 1,
        created_at: p.createdAt,
        updated_at: p.createdAt,
        disabled: 0,
        failed_in_row: 0,
        user_name: p.userName,
        user_name_key: p.userName.toLowerCase(),
        external_id: p.externalId,
      },
    ],
    contacts: [
      {
        ...contact,
        id: `ctc_w${n}`,
        value: p.work,
        key: p.work,
        verified_at: p.createdAt,
        is_primary: 1,
        type: 'work',
      },
      {
        ...contact,
        id: `ctc_h${n}`,
        value: p.home,
        key: p.home,
        verified_at: null,
        is_primary: 0,
        type: TYPES[n % 3] ?? null,
      },
    ],
    profiles: [
      {
        user_id: p.id,
        attributes: JSON.stringify({
          displayName,
          name,
          'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': enterprise,
        }),
      },
    ],
    profile_fields: [
      ['displayName', displayName],
      ['name.givenName', p.givenName],
      ['name.familyName', p.familyName],
      ['department', p.department],
    ].map(([field = '', value = '']) => ({ user_id: p.id, project, field, key: value.toLowerCase() })),
  };
}

const TABLES = ['users', 'contacts', 'profiles', 'profile_fields'] as const;
type Table = (typeof TABLES)[number];

/** Fills a migrated SQLite file with people of a project. */
export function fill(file: string, project: string, people: number): void {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const sample = rowsOf(0, people, project);
  const inserts = TABLES.map((table) => {
    const columns = Object.keys(sample[table][0] ?? {});
    const marks = columns.map((column) => `:${column}`);
    return { table, insert: db.prepare(`insert into ${table} (${columns.join()}) values (${marks.join()})`) };
  });
  db.transaction(() => {
    for (let n = 0; n < people; n += 1) {
      const rows = rowsOf(n, people, project);
      for (const { table, insert } of inserts) for (const row of rows[table]) insert.run(row);
    }
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/** Rows of one statement on PostgreSQL. */
const AT_ONCE = 5000;

/** As `fill`, in a migrated database of PostgreSQL, with the statistics that its autovacuum would gather. */
export async function fillPostgres(url: string, project: string, people: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (let n = 0; n < people; n += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, people - n) }, (_, i) => rowsOf(n + i, people, project));
      for (const table of TABLES) {
        const rows = some.flatMap((one) => one[table]);
        const columns = Object.keys(rows[0] ?? {}).join();
        const from = `json_populate_recordset(null::${table}, $1)`;
        await client.query(`insert into ${table} (${columns}) select ${columns} from ${from}`, [JSON.stringify(rows)]);
      }
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
