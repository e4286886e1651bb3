// Owns what is known of a person beside contacts and names, and its searchable fields. Not the searching: search.ts.
import { searchable, type Attributes } from '../../core/profile.ts';
import type { Tx } from '../../ports/transaction.ts';
import { storable, type Queries } from '../database.ts';

export function profiles({ db }: Queries): Tx['profiles'] {
  const ofMany = async (users: readonly string[]): Promise<ReadonlyMap<string, Attributes>> => {
    if (users.length === 0) return new Map();
    const rows = await db.selectFrom('profiles').selectAll().where('user_id', 'in', users).execute();
    return new Map(rows.map((row) => [row.user_id, JSON.parse(row.attributes) as Attributes]));
  };
  return {
    ofMany,

    of: async (user) => (await ofMany([user])).get(user) ?? {},

    save: async ({ id, project }, attributes) => {
      const text = JSON.stringify(attributes);
      await db
        .insertInto('profiles')
        .values({ user_id: id, attributes: text })
        .onConflict((at) => at.column('user_id').doUpdateSet({ attributes: text }))
        .execute();
      await db.deleteFrom('profile_fields').where('user_id', '=', id).execute();
      const fields = [...searchable(attributes)]
        .filter(([, key]) => storable(key))
        .map(([field, key]) => ({ user_id: id, project, field, key }));
      if (fields.length > 0) await db.insertInto('profile_fields').values(fields).execute();
    },
  };
}
