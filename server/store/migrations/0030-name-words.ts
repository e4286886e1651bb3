// Owns the thirtieth schema: full names are found by their later words too. It only adds rows. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider, RawBuilder } from 'kysely';
import { nameWordFields } from '../../core/name-words.ts';
import type { Attributes } from '../../core/profile.ts';
import { storable } from '../storable.ts';

/** Profiles of one read. Their rows are inserted before the next read, so the memory does not grow with the users. */
const PAGE = 500;

interface ProfileRow {
  readonly user_id: string;
  readonly project: string;
  readonly attributes: string;
}

/** Reads each profile once, in the order of the key. */
export async function nameWords(db: QueryExecutorProvider): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const { rows }: { rows: ProfileRow[] } = await sql<ProfileRow>`
      select user_id, attributes, (select project from users where users.id = profiles.user_id) as project
      from profiles where user_id > ${after} order by user_id limit ${PAGE}`.execute(db);
    const fields = rows.flatMap(fieldsOf);
    if (fields.length > 0)
      await sql`insert into profile_fields (user_id, project, field, key) values ${sql.join(fields)}`.execute(db);
    after = rows.length < PAGE ? undefined : rows.at(-1)?.user_id;
  }
}

function fieldsOf({ user_id, project, attributes }: ProfileRow): readonly RawBuilder<unknown>[] {
  return [...nameWordFields(JSON.parse(attributes) as Attributes)]
    .filter(([, key]) => storable(key))
    .map(([field, key]) => sql`(${sql.join([user_id, project, field, key])})`);
}
