// Owns the twenty-seventh schema: the sign-ins of an admin to the portal are found by the admin. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';

/** An index of few rows: no other event is in it. */
export async function adminSignIns(db: QueryExecutorProvider): Promise<void> {
  await sql`create index audit_sign_ins on audit (project, actor, at, id) where event = 'admin-signed-in'`.execute(db);
}
