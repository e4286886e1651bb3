// Owns reading and saving the rows of contacts. Not their columns (rows/contact.ts), nor who holds an address (addresses.ts).
import type { Contact } from '../../../shared/contact.ts';
import type { User } from '../../ports/user.ts';
import type { Connection } from '../database.ts';
import { toContact, toContactRow, toEntryRows, type ContactRow } from '../rows/contact.ts';

/** Returns the contacts of a user. */
export async function contactsOf({ db }: Connection, user: string): Promise<readonly Contact[]> {
  return (await rowsOf(db, [user])).map(toContact);
}

/** Returns the contacts of many users, by user id. */
export async function contactsOfMany(
  { db }: Connection,
  users: readonly string[],
): Promise<ReadonlyMap<string, readonly Contact[]>> {
  const found = new Map<string, Contact[]>();
  for (const row of users.length === 0 ? [] : await rowsOf(db, users)) {
    const list = found.get(row.user_id) ?? [];
    list.push(toContact(row));
    found.set(row.user_id, list);
  }
  return found;
}

function rowsOf(db: Connection['db'], users: readonly string[]): Promise<ContactRow[]> {
  return db
    .selectFrom('contacts')
    .selectAll()
    .where('user_id', 'in', users)
    .orderBy('kind')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Makes the stored contacts equal to `after`. With `unique`, an address can be verified for only one user of the project. */
export async function saveContacts(
  { db }: Connection,
  user: User,
  {
    before,
    after,
    unique,
  }: { readonly before: readonly Contact[]; readonly after: readonly Contact[]; readonly unique: boolean },
): Promise<void> {
  const kept = new Set(after.map((contact) => contact.id));
  const old = new Map(before.map((contact) => [contact.id, toContactRow(user, contact, unique)]));
  const removed = before.filter((contact) => !kept.has(contact.id)).map((contact) => contact.id);
  if (removed.length > 0)
    await db.deleteFrom('contacts').where('user_id', '=', user.id).where('id', 'in', removed).execute();

  const rows = after.map((contact) => toContactRow(user, contact, unique));
  const changed = rows.filter((row) => old.has(row.id) && !isEqual(row, old.get(row.id)));
  // The row that stops being primary is updated before the new primary, because a unique index checks each statement.
  for (const row of changed.toSorted((a, b) => weight(a) - weight(b))) {
    await db.updateTable('contacts').set(row).where('id', '=', row.id).where('user_id', '=', user.id).execute();
  }
  const added = rows.filter((row) => !old.has(row.id));
  if (added.length > 0) await db.insertInto('contacts').values(added).execute();
  await saveEntries(db, old, after);
}

/** Writes the entries of contacts whose entries differ. Those of a contact that is deleted go with it. */
async function saveEntries(
  db: Connection['db'],
  old: ReadonlyMap<string, ContactRow>,
  after: readonly Contact[],
): Promise<void> {
  const differ = after.filter(
    ({ id, otherEntries }) =>
      (old.get(id)?.other_entries ?? null) !== (otherEntries === undefined ? null : JSON.stringify(otherEntries)),
  );
  const stale = differ.map(({ id }) => id).filter((id) => old.has(id));
  if (stale.length > 0) await db.deleteFrom('contact_entries').where('contact_id', 'in', stale).execute();
  const rows = differ.flatMap(toEntryRows);
  if (rows.length > 0) await db.insertInto('contact_entries').values(rows).execute();
}

/** The order of updates. Contacts that are not primary after the update are updated first. */
function weight(row: ContactRow): number {
  return 2 * row.is_primary + (row.unique_key === null ? 0 : 1);
}

function isEqual(a: ContactRow, b: ContactRow | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
