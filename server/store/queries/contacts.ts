// Owns reading and saving the rows of contacts. Not their columns (rows/contact.ts), nor who holds an address (addresses.ts).
import type { Contact } from '../../../shared/contact.ts';
import type { User } from '../../ports/user.ts';
import { sql, type RawBuilder } from 'kysely';
import type { Connection, Dialect } from '../database.ts';
import { jsonColumn, jsonValues, parseRows, type JsonRows } from '../json-rows.ts';
import { among, prepared, preparedInsert, preparedWrite } from '../prepared.ts';
import {
  READ_CONTACT_COLUMNS,
  toContact,
  toContactRow,
  toEntryRows,
  type ContactEntryRow,
  type ContactRow,
  type ReadContactRow,
} from '../rows/contact.ts';

/** Selects contacts as a column. `where`: about the table `contacts`. */
export function contactsJson(dialect: Dialect, where: RawBuilder<unknown>): JsonRows {
  return jsonColumn(dialect, {
    values: jsonValues(dialect, 'contacts', READ_CONTACT_COLUMNS),
    from: sql`from contacts where ${where}`,
    order: sql`contacts.kind, contacts.created_at, contacts.id`,
  });
}

/** Reads the contacts of such a column. */
export function parseContacts(text: string | null): readonly Contact[] {
  return parseRows<ReadContactRow>(text, READ_CONTACT_COLUMNS).map(toContact);
}

/** Returns the contacts of a user. */
export async function contactsOf(on: Connection, user: string): Promise<readonly Contact[]> {
  return (await readContacts(on, { users: [user] })).map(toContact);
}

/** Returns the contacts of many users, by user id. */
export async function contactsOfMany(
  on: Connection,
  users: readonly string[],
): Promise<ReadonlyMap<string, readonly Contact[]>> {
  const found = new Map<string, Contact[]>();
  for (const row of users.length === 0 ? [] : await readContacts(on, { users })) {
    const list = found.get(row.user_id) ?? [];
    list.push(toContact(row));
    found.set(row.user_id, list);
  }
  return found;
}

const readContacts = prepared((db, given: { readonly users: readonly string[] }, dialect) =>
  db
    .selectFrom('contacts')
    .selectAll()
    .where(among(dialect, 'user_id', given.users))
    .orderBy('kind')
    .orderBy('created_at')
    .orderBy('id'),
);

const deleteContacts = preparedWrite((db, given: { readonly user: string; readonly ids: readonly string[] }, dialect) =>
  db
    .deleteFrom('contacts')
    .where('user_id', '=', given.user)
    .where(among(dialect, 'id', given.ids)),
);

const upsertContacts = preparedInsert<ContactRow>('contacts', {
  on: ['id'],
  equal: 'user_id',
  set: [
    'kind',
    'value',
    'key',
    'unique_key',
    'verified_at',
    'verified_how',
    'verified_by',
    'is_primary',
    'login_id',
    'type',
    'managed_by',
    'claimed_by',
    'created_at',
    'sent',
    'other_entries',
  ],
});

/**
 * Column by column, since what stands for the values has no list of them. Kind and primacy stay as they are: SQLite would write the
 * index of them again, which is another page for each user.
 */
const replaceContact = preparedWrite((db, given: ContactRow & { readonly was: string }) =>
  db
    .updateTable('contacts')
    .set({
      id: given.id,
      value: given.value,
      key: given.key,
      unique_key: given.unique_key,
      verified_at: given.verified_at,
      verified_how: given.verified_how,
      verified_by: given.verified_by,
      login_id: given.login_id,
      type: given.type,
      managed_by: given.managed_by,
      claimed_by: given.claimed_by,
      created_at: given.created_at,
      sent: given.sent,
      other_entries: given.other_entries,
    })
    .where('id', '=', given.was)
    .where('user_id', '=', given.user_id),
);

/** Makes the stored contacts equal to `after`. With `unique`, an address can be verified for only one user of the project. */
export async function saveContacts(
  on: Connection,
  user: User,
  {
    before,
    after,
    unique,
  }: { readonly before: readonly Contact[]; readonly after: readonly Contact[]; readonly unique: boolean },
): Promise<void> {
  const kept = new Set(after.map((contact) => contact.id));
  const old = new Map(before.map((contact) => [contact.id, toContactRow(user, contact, unique)]));
  const removed = before.filter((contact) => !kept.has(contact.id));
  const rows = after.map((contact) => toContactRow(user, contact, unique));
  const added = rows.filter((row) => !old.has(row.id));
  // The row that stops being primary is written before the new primary, because a unique index checks each row.
  const changed = rows
    .filter((row) => old.has(row.id) && !isEqual(row, old.get(row.id)))
    .toSorted((a, b) => weight(a) - weight(b));
  const [was] = removed;
  const [is] = added;
  if (was && is && removed.length + added.length === 2 && changed.length === 0 && takesPlace(is, old.get(was.id))) {
    await replaceContact(on, { ...is, was: was.id });
  } else {
    if (removed.length > 0) await deleteContacts(on, { user: user.id, ids: removed.map((contact) => contact.id) });
    await upsertContacts(on, [...changed, ...added]);
  }
  await saveEntries(on, old, after);
}

/** Whether one contact can be written over another, which has no entries that would have to go with it. */
function takesPlace(is: ContactRow, was: ContactRow | undefined): boolean {
  return was?.kind === is.kind && was.is_primary === is.is_primary && was.other_entries === null;
}

const insertEntries = preparedInsert<ContactEntryRow>('contact_entries');

/** Writes the entries of contacts whose entries differ. Those of a contact that is deleted go with it. */
async function saveEntries(
  on: Connection,
  old: ReadonlyMap<string, ContactRow>,
  after: readonly Contact[],
): Promise<void> {
  const differ = after.filter(
    ({ id, otherEntries }) =>
      (old.get(id)?.other_entries ?? null) !== (otherEntries === undefined ? null : JSON.stringify(otherEntries)),
  );
  const stale = differ.map(({ id }) => id).filter((id) => old.has(id));
  if (stale.length > 0) await on.db.deleteFrom('contact_entries').where('contact_id', 'in', stale).execute();
  const rows = differ.flatMap(toEntryRows);
  await insertEntries(on, rows);
}

/** The order of updates. Contacts that are not primary after the update are updated first. */
function weight(row: ContactRow): number {
  return 2 * row.is_primary + (row.unique_key === null ? 0 : 1);
}

function isEqual(a: ContactRow, b: ContactRow | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
