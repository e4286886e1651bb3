// Owns the statements that find who signed in to the portal, and by which name last. Not how a sign-in is recorded: audit.ts.
import { sql } from 'kysely';
import type { StoredAuditEntry } from '../../ports/audit.ts';
import type { Connection } from '../database.ts';
import { toStoredEntry, type AuditRow } from '../rows/audit.ts';
import { storable } from '../storable.ts';

/** The rows of the partial index `audit_sign_ins`. */
const SIGN_INS = sql`event = 'admin-signed-in'`;

/**
 * Returns the actors that have signed in to the portal of a project and begin with `prefix`. The database jumps from one actor to the
 * next in the index, so it reads one row for each, however often they signed in.
 */
export async function signedInActors({ db }: Connection, project: string, prefix: string): Promise<readonly string[]> {
  const end = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
  const first = sql`select min(actor) from audit where ${SIGN_INS} and project = ${project} and actor < ${end}`;
  const { rows } = await sql<{ actor: string }>`
    with recursive actors (actor) as (
      ${first} and actor >= ${prefix}
      union all
      select (${first} and actor > actors.actor) from actors where actors.actor is not null
    ) select actor from actors where actor is not null`.execute(db);
  return rows.map(({ actor }) => actor);
}

/** Returns the newest sign-in of each of these actors who has one. */
export async function newestSignIns(
  { db, dialect }: Connection,
  project: string,
  actors: readonly string[],
): Promise<readonly StoredAuditEntry[]> {
  const named = actors.filter((actor) => storable(actor));
  if (named.length === 0) return [];
  const given =
    dialect === 'sqlite'
      ? sql`(select value as actor from json_each(${JSON.stringify(named)}))`
      : sql`(select unnest(${named}::text[]) as actor)`;
  const { rows } = await sql<AuditRow>`
    select audit.* from ${given} as given join audit on audit.id = (
      select id from audit where ${SIGN_INS} and project = ${project} and actor = given.actor
      order by at desc, id desc limit 1)`.execute(db);
  return rows.map(toStoredEntry);
}
