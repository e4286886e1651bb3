// Owns the statements of an import: what many new users could collide with, and their rows. Not which of them are written:
// service/import/.
import { sql } from 'kysely';
import type { Kind } from '../../../shared/contact.ts';
import type { FoundIdentity, FoundUser, KnownUsers, NamedUsers, NewAccount } from '../../ports/transaction/imports.ts';
import type { Connection } from '../database.ts';
import { among, prepared, preparedInsert } from '../prepared.ts';
import { toContactRow, type ContactRow } from '../rows/contact.ts';
import type { IdentityRow } from '../rows/identity.ts';
import { toUserRow, type UserRow } from '../rows/user.ts';
import { insertProfiles } from './profiles.ts';

interface Names {
  readonly project: string;
  readonly names: readonly string[];
}

const byId = prepared(
  (_, given: Pick<Names, 'names'>, dialect) =>
    sql<FoundUser & { readonly project: string }>`select id as name, id as "user", created_at as "createdAt", project
      from users where ${among(dialect, 'id', given.names)}`,
);

const byExternalId = prepared(
  (_, given: Names, dialect) =>
    sql<FoundUser>`select external_id as name, id as "user", created_at as "createdAt" from users
      where project = ${given.project} and ${among(dialect, 'external_id', given.names)}
        and external_id is not null and merged_into is null`,
);

const byUserName = prepared(
  (_, given: Names, dialect) =>
    sql<FoundUser>`select user_name_key as name, id as "user", created_at as "createdAt" from users
      where project = ${given.project} and ${among(dialect, 'user_name_key', given.names)}
        and user_name_key is not null`,
);

type IdentityFound = Omit<FoundIdentity, 'gone'> & { readonly gone: number };

const bySubject = prepared(
  (_, given: Names & { readonly iss: string }, dialect) =>
    sql<IdentityFound>`select identities.iss, identities.sub as name, identities.gone,
        users.id as "user", users.created_at as "createdAt"
      from identities join users on users.id = identities.user_id
      where identities.project = ${given.project} and identities.iss = ${given.iss}
        and ${among(dialect, 'identities.sub', given.names)}`,
);

/** As `isTakenByOther` of addresses.ts sees one address. */
const takenKeys = prepared(
  (_, given: Names & { readonly kind: Kind; readonly now: number }, dialect) =>
    sql<{ key: string }>`select key from contacts
        where project = ${given.project} and kind = ${given.kind} and ${among(dialect, 'key', given.names)}
          and verified_at is not null
      union all select key from reservations
        where project = ${given.project} and kind = ${given.kind} and ${among(dialect, 'key', given.names)}
          and until > ${given.now}`,
);

/** Returns what is there already of what the rows name. A list without names takes no statement. */
export async function knownUsers(on: Connection, named: NamedUsers): Promise<KnownUsers> {
  const { project, ids, externalIds, userNameKeys } = named;
  const identities: FoundIdentity[] = [];
  for (const [iss, names] of named.subjects)
    for (const found of await bySubject(on, { project, iss, names }))
      identities.push({ ...found, gone: found.gone === 1 });
  const taken: { readonly kind: Kind; readonly key: string }[] = [];
  for (const [kind, names] of named.addresses)
    for (const { key } of await takenKeys(on, { project, kind, names, now: on.clock() })) taken.push({ kind, key });
  return {
    ids: ids.length === 0 ? [] : await byId(on, { names: ids }),
    externalIds: externalIds.length === 0 ? [] : await byExternalId(on, { project, names: externalIds }),
    userNames: userNameKeys.length === 0 ? [] : await byUserName(on, { project, names: userNameKeys }),
    identities,
    taken,
  };
}

const insertUsers = preparedInsert<Omit<UserRow, 'erased_at'>>('users');
const insertIdentities = preparedInsert<IdentityRow>('identities');
const insertContacts = preparedInsert<ContactRow>('contacts');

/** Inserts the rows of new users. */
export async function insertAccounts(on: Connection, accounts: readonly NewAccount[], unique: boolean): Promise<void> {
  await insertUsers(
    on,
    accounts.map(({ user }) => toUserRow(user)),
  );
  await insertIdentities(
    on,
    accounts.flatMap(({ user, identities }) =>
      identities.map(({ project, iss, sub }) => ({ project, iss, sub, user_id: user.id, gone: 0 as const })),
    ),
  );
  await insertContacts(
    on,
    accounts.flatMap(({ user, contacts }) => contacts.map((contact) => toContactRow(user, contact, unique))),
  );
  await insertProfiles(
    on,
    accounts.filter(({ attributes }) => Object.keys(attributes).length > 0),
  );
}
