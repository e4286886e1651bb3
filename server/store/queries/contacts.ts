// Owns the rows of contacts. Not who holds an address: addresses.ts; nor which contacts a user should have: core/contacts.ts.
import type { Contact } from '../../../shared/contact.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { Queries } from '../database.ts';
import { bit } from '../tables.ts';
import type { User } from '../../ports/user.ts';
import type { ContactRow } from '../tables.ts';

export function contacts({ db }: Queries): Tx['contacts'] {
  const rowsOf = (users: readonly string[]) =>
    db
      .selectFrom('contacts')
      .selectAll()
      .where('user_id', 'in', users)
      .orderBy('kind')
      .orderBy('created_at')
      .orderBy('id')
      .execute();

  return {
    ofMany: async (users) => {
      const found = new Map<string, Contact[]>();
      for (const row of users.length === 0 ? [] : await rowsOf(users)) {
        const list = found.get(row.user_id) ?? [];
        list.push(toContact(row));
        found.set(row.user_id, list);
      }
      return found;
    },

    of: async (user) => {
      const rows = await rowsOf([user]);
      return rows.map(toContact);
    },

    save: async (user, before, after, unique) => {
      const kept = new Set(after.map((c) => c.id));
      const old = new Map(before.map((c) => [c.id, toRow(user, c, unique)]));
      const gone = before.filter((c) => !kept.has(c.id)).map((c) => c.id);
      if (gone.length > 0)
        await db.deleteFrom('contacts').where('user_id', '=', user.id).where('id', 'in', gone).execute();

      const rows = after.map((c) => toRow(user, c, unique));
      const changed = rows.filter((row) => old.has(row.id) && !sameRow(row, old.get(row.id)));
      // What gives a place up goes before what takes it: the unique indices look at each statement by itself.
      for (const row of changed.toSorted((a, b) => weight(a) - weight(b))) {
        await db.updateTable('contacts').set(row).where('id', '=', row.id).where('user_id', '=', user.id).execute();
      }
      const fresh = rows.filter((row) => !old.has(row.id));
      if (fresh.length > 0) await db.insertInto('contacts').values(fresh).execute();
    },
  };
}

/** Who becomes primary unproved goes behind a proved one that no longer is. */
function weight(row: ContactRow): number {
  return 2 * row.is_primary + (row.unique_key === null ? 0 : 1);
}

function sameRow(a: ContactRow, b: ContactRow | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toRow(user: User, contact: Contact, unique: boolean): ContactRow {
  return {
    id: contact.id,
    project: user.project,
    user_id: user.id,
    kind: contact.kind,
    value: contact.value,
    key: contact.key,
    unique_key: unique && contact.verifiedAt !== null ? `${contact.kind}:${contact.key}` : null,
    verified_at: contact.verifiedAt,
    is_primary: bit(contact.primary),
    login_id: bit(contact.loginId),
    type: contact.type,
    managed_by: contact.managedBy,
    created_at: contact.createdAt,
  };
}

function toContact(row: ContactRow): Contact {
  return {
    id: row.id,
    kind: row.kind,
    value: row.value,
    key: row.key,
    verifiedAt: row.verified_at,
    primary: row.is_primary === 1,
    loginId: row.login_id === 1,
    type: row.type,
    managedBy: row.managed_by,
    createdAt: row.created_at,
  };
}
