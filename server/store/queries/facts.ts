// Owns how the facts of a command are read: those of the account in one statement, those of the address in another. Not the
// decision that reads them: core/decide.ts.
import { sql } from 'kysely';
import type { Change } from '../../core/change.ts';
import type { AccountQuery, AddressQuery, AddressState, LockedAccount } from '../../ports/transaction/facts.ts';
import type { Connection } from '../database.ts';
import { jsonColumn, jsonValues, parseRows } from '../json-rows.ts';
import { among, prepared, preparedWrite } from '../prepared.ts';
import type { Bit } from '../rows/bit.ts';
import type { IdempotencyRow } from '../rows/idempotency.ts';
import { toUser, type UserRow } from '../rows/user.ts';
import { storable } from '../storable.ts';
import { changesJson, parseChanges } from './change-json.ts';
import { contactsJson, parseContacts } from './contacts.ts';
import { countersJson, parseCounters } from './counters.ts';
import { KEY_LIFE } from './idempotency.ts';

const lockRow = preparedWrite((db, given: { readonly user: string }) =>
  db.selectFrom('users').select('id').where('id', '=', given.user).forUpdate(),
);

type AccountRow = UserRow & {
  readonly contacts: string | null;
  readonly changes: string | null;
  readonly notified: string | null;
  readonly outcome: string | null;
};

type AccountValues = Pick<AccountQuery, 'user' | 'loosenedSince' | 'notifiedSince' | 'idempotencyKeys'> & {
  readonly change: string;
  readonly keyedSince: number;
};

const NOTIFIED = ['contact_id'] as const;
const OUTCOME = ['body', 'outcome'] as const;

const readAccount = prepared((_, given: AccountValues, dialect) => {
  const { user, change } = given;
  return sql<AccountRow>`select users.*,
    ${contactsJson(dialect, sql`contacts.user_id = users.id`)} as contacts,
    ${changesJson(
      dialect,
      sql`from (
        select * from changes where id = ${change}
        union all select * from changes where user_id = ${user} and id <> ${change}
          and (state = 'waiting' or (
            state in ('done', 'undone') and since >= ${given.loosenedSince} and terms like '%"loosened":true%'
          ))
      ) as found`,
      'found',
    )} as changes,
    ${jsonColumn(dialect, {
      values: jsonValues(dialect, 'outbox', NOTIFIED),
      from: sql`from outbox where outbox.notice = 'requested' and outbox.user_id = users.id
        and outbox.created_at > ${given.notifiedSince}`,
      order: sql`outbox.created_at`,
    })} as notified,
    ${jsonColumn(dialect, {
      values: jsonValues(dialect, 'idempotency', OUTCOME),
      from: sql`from idempotency where idempotency.user_id = users.id
        and ${among(dialect, 'idempotency.key', given.idempotencyKeys)}
        and idempotency.created_at > ${given.keyedSince}`,
      order: sql`idempotency.created_at`,
    })} as outcome
    from users where users.id = ${user}`;
});

/** Locks the user's row until the transaction ends, then reads what a command about the account needs. */
export async function lockAccount(on: Connection, query: AccountQuery): Promise<LockedAccount | undefined> {
  const { user, change, now, ...rest } = query;
  if (!storable(user, change ?? '')) return undefined;
  // On SQLite the transaction is already the only writer. On PostgreSQL a statement sees what was committed before it began, so
  // the facts are read after the lock, by another statement.
  if (on.dialect === 'postgres') await lockRow(on, { user });
  const [row] = await readAccount(on, { ...rest, user, change: change ?? '', keyedSince: now - KEY_LIFE });
  if (row === undefined) return undefined;
  const changes = parseChanges(row.changes);
  const own = changes.map((one) => one.change).filter((one) => one.user === user);
  return {
    user: toUser(row),
    contacts: parseContacts(row.contacts),
    change: changes.find((one) => one.change.id === change)?.change,
    waiting: own.filter(({ id, state }) => id !== change && state.at === 'waiting'),
    loosened: own.filter(({ terms, state }) => terms.loosened === true && isSettled(state)),
    messages: new Map(changes.map((one) => [one.change.id, one.messages])),
    notifiedContacts: parseRows<{ contact_id: string | null }>(row.notified, NOTIFIED).flatMap(
      (one) => one.contact_id ?? [],
    ),
    outcome: parseRows<Pick<IdempotencyRow, 'body' | 'outcome'>>(row.outcome, OUTCOME)[0],
  };
}

function isSettled({ at }: Change['state']): boolean {
  return at === 'done' || at === 'undone';
}

interface AddressRow {
  readonly held: Bit;
  readonly kept: Bit;
  readonly reserved: Bit;
  readonly blocked: Bit;
  readonly counters: string | null;
}

/** Each part is read, whatever the others are, so that the time tells nothing about the address. */
const readAddress = prepared((_, given: AddressQuery, dialect) => {
  const { project, user, kind, key, now } = given;
  const reservations = sql`from reservations where project = ${project} and kind = ${kind} and key = ${key}
    and until > ${now}`;
  return sql<AddressRow>`select
    case when exists (
      select 1 from contacts where project = ${project} and kind = ${kind} and key = ${key}
        and verified_at is not null and user_id <> ${user}
    ) then 1 else 0 end as held,
    case when exists (select 1 ${reservations} and user_id <> ${user}) then 1 else 0 end as kept,
    case when exists (select 1 ${reservations} and user_id = ${user}) then 1 else 0 end as reserved,
    case when exists (
      select 1 from blocks where user_id = ${user} and kind = ${kind} and key = ${given.blockedKey} and until > ${now}
    ) then 1 else 0 end as blocked,
    ${countersJson(dialect, given.counters)} as counters`;
});

/** Returns what is known of an address. */
export async function addressState(on: Connection, query: AddressQuery): Promise<AddressState> {
  const [row] = await readAddress(on, query);
  if (row === undefined) throw new Error('a select without a table has one row');
  return {
    isTakenByOther: row.held + row.kept > 0,
    isReservedForUser: row.reserved === 1,
    isBlockedForUser: row.blocked === 1,
    counters: parseCounters(row.counters),
  };
}
