// Owns a database with very many people in it, for the figures: straight into the tables. Not what is measured with them.
import Sqlite from 'better-sqlite3';

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

/** Fills a migrated SQLite file with people of a project, each with two e-mail addresses and a profile. */
export function fill(file: string, project: string, people: number): void {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const user = db.prepare(
    `insert into users (id, project, version, created_at, updated_at, disabled, failed_in_row,
       user_name, user_name_key, external_id) values (?, ?, 1, ?, ?, 0, 0, ?, ?, ?)`,
  );
  const contact = db.prepare(
    `insert into contacts (id, project, user_id, kind, value, key, verified_at, is_primary, login_id, type, created_at)
       values (?, ?, ?, 'email', ?, ?, ?, ?, 0, ?, ?)`,
  );
  const profile = db.prepare('insert into profiles (user_id, attributes) values (?, ?)');
  const field = db.prepare('insert into profile_fields (user_id, project, field, key) values (?, ?, ?, ?)');
  db.transaction(() => {
    for (let n = 0; n < people; n += 1) {
      const p = nth(n, people);
      user.run(p.id, project, p.createdAt, p.createdAt, p.userName, p.userName.toLowerCase(), p.externalId);
      contact.run(`ctc_w${n}`, project, p.id, p.work, p.work, p.createdAt, 1, 'work', p.createdAt);
      contact.run(`ctc_h${n}`, project, p.id, p.home, p.home, null, 0, TYPES[n % 3], p.createdAt);
      const displayName = `${p.givenName} ${p.familyName}`;
      const name = { givenName: p.givenName, familyName: p.familyName };
      const enterprise = { department: p.department };
      profile.run(
        p.id,
        JSON.stringify({
          displayName,
          name,
          'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': enterprise,
        }),
      );
      for (const [key, value] of [
        ['displayName', displayName],
        ['name.givenName', p.givenName],
        ['name.familyName', p.familyName],
        ['department', p.department],
      ] as const)
        field.run(p.id, project, key, value.toLowerCase());
    }
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
