// Owns reads of one account in one statement each. Not the facts of a command, which are read under a lock: facts.ts.
import { sql, type RawBuilder } from 'kysely';
import type { DeliveredChange, OverviewRows, SignedInAccount } from '../../ports/account-reads.ts';
import { deliveriesOf } from '../../core/delivery-state.ts';
import type { Identity } from '../../ports/user.ts';
import type { Connection, Dialect } from '../database.ts';
import { prepared, unindexed } from '../prepared.ts';
import type { Bit } from '../rows/bit.ts';
import { toUser, type UserRow } from '../rows/user.ts';
import { storable } from '../storable.ts';
import { changesJson, parseChanges, type ChangeWithMessages } from './change-json.ts';
import { contactsJson, parseContacts } from './contacts.ts';
import { countersJson, parseCounters } from './counters.ts';

interface SignInValues {
  readonly project: string;
  readonly iss: string;
  readonly subs: readonly string[];
}

/**
 * Selects the identities with these names as `identities`. Compared as a whole on SQLite, which takes a fifth of the time of three
 * conditions. PostgreSQL looks up one name after another: for a list, it may read all identities of an issuer that had few of them
 * when the statement was planned. `offset 0` keeps it from making one condition of both.
 */
function identitiesNamed(dialect: Dialect, { project, iss, subs }: SignInValues): RawBuilder<unknown> {
  return dialect === 'sqlite'
    ? sql`(select user_id, gone from identities where (project, iss, sub) in (
        select ${project}, ${iss}, value from json_each(${subs})
      )) as identities`
    : sql`unnest((select ${subs}::text[])) as named (sub) cross join lateral (
        select user_id, gone from identities where project = ${project} and iss = ${iss} and sub = named.sub offset 0
      ) as identities`;
}

const readSignIn = prepared((_, given: SignInValues, dialect) => {
  type Row = UserRow & { readonly gone: Bit; readonly contacts: string | null };
  // If the identity and a tombstone are both stored, the tombstone counts.
  return sql<Row>`select users.*, identities.gone as gone,
    ${contactsJson(dialect, sql`contacts.user_id = users.id`)} as contacts
    from ${identitiesNamed(dialect, given)} join users on users.id = identities.user_id
    order by identities.gone desc limit 1`;
});

/** Returns the account of an identity, or of its tombstones. */
export async function accountBySignIn(
  on: Connection,
  { project, iss, sub }: Identity,
  tombstones: readonly string[],
): Promise<SignedInAccount | undefined> {
  if (!storable(project, iss, sub)) return undefined;
  const [row] = await readSignIn(on, { project, iss, subs: [sub, ...tombstones] });
  return row && { user: toUser(row), gone: row.gone === 1, contacts: parseContacts(row.contacts) };
}

interface OverviewValues {
  readonly user: string;
  readonly counters: readonly string[];
}

const readOverview = prepared((_, { user, counters }: OverviewValues, dialect) => {
  type Row = { readonly contacts: string | null; readonly waiting: string | null; readonly counters: string | null };
  return sql<Row>`select
    ${contactsJson(dialect, sql`contacts.user_id = ${user}`)} as contacts,
    ${changesJson(dialect, sql`from changes where user_id = ${user} and ${unindexed('state')} = 'waiting'`)} as waiting,
    ${countersJson(dialect, counters)} as counters`;
});

/** Returns what a user sees of their account. */
export async function accountOverview(
  on: Connection,
  user: string,
  counters: readonly string[],
): Promise<OverviewRows> {
  const [row] = await readOverview(on, { user, counters });
  return {
    contacts: parseContacts(row?.contacts ?? null),
    waiting: parseChanges(row?.waiting ?? null).map((one) => delivered(on, one)),
    counters: parseCounters(row?.counters ?? null),
  };
}

const readChange = prepared((_, { id }: { readonly id: string }, dialect) => {
  type Row = { readonly change: string | null };
  return sql<Row>`select ${changesJson(dialect, sql`from changes where id = ${id}`)} as change`;
});

/** Returns the change with this id, with the delivery state of its messages. */
export async function deliveredChange(on: Connection, id: string): Promise<DeliveredChange | undefined> {
  if (!storable(id)) return undefined;
  const [row] = await readChange(on, { id });
  const [found] = parseChanges(row?.change ?? null);
  return found && delivered(on, found);
}

function delivered({ clock }: Connection, { change, messages }: ChangeWithMessages): DeliveredChange {
  return { change, delivery: deliveriesOf(messages, clock()) };
}
