// Owns the third schema: counters, Idempotency-Keys, the sealed audit log, merges and purges. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function limitsAndRecord(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const flag = sql.raw('integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  const users = sql.raw('references users (id) deferrable initially deferred');

  for (const statement of [
    // One row for each counter. `key`: a keyed hash of what is counted. `uses`: JSON, [[time, number], …].
    sql`create table limits (
      key ${text} primary key,
      project ${text} not null,
      name ${text} not null,
      uses ${text} not null,
      until ${whole} not null
    ) ${strict}`,
    sql`create index limits_until on limits (until)`,

    sql`alter table users add column failed_in_row ${whole} not null default 0`,
    sql`alter table users add column failed_at ${whole}`,
    sql`alter table users add column merged_into ${text} ${users}`,
    sql`create index users_merged on users (merged_into) where merged_into is not null`,

    // 1: the message was never sent, so no person knows the code.
    sql`alter table proofs add column suppressed ${flag} not null default 0`,

    sql`alter table changes add column on_conflict ${text} not null default 'fail'`,
    // When the addresses of the change were purged.
    sql`alter table changes add column purged_at ${whole}`,
    sql`create index changes_expiry on changes (ends_at) where state = 'waiting'`,
    sql`create index changes_purge on changes (ends_at) where purged_at is null`,
    sql`create index undos_purge on undos (ends_at)`,
    sql`create index outbox_recipient on outbox (recipient, ended_at) where suppressed = 0`,
    sql`create index outbox_purge on outbox (expires_at) where state <> 'queued'`,
    sql`create index blocks_until on blocks (until)`,
    sql`create index identities_gone on identities (sub) where gone = 1`,

    // The outcome of a request with an Idempotency-Key. `body`: a hash of the request's body. `outcome`: JSON.
    sql`create table idempotency (
      user_id ${text} not null ${users},
      key ${text} not null,
      body ${text} not null,
      outcome ${text} not null,
      created_at ${whole} not null,
      primary key (user_id, key)
    ) ${strict}`,
    sql`create index idempotency_created on idempotency (created_at)`,

    // `personal`: JSON that an erasure deletes, with `salt`; `commitment`: the hash of both, which the chain covers.
    sql`alter table audit add column actor ${text}`,
    sql`alter table audit add column personal ${text}`,
    sql`alter table audit add column salt ${text}`,
    sql`alter table audit add column commitment ${text}`,
    // Null until the row is sealed.
    sql`alter table audit add column batch ${whole}`,
    sql`alter table audit add column position ${whole}`,
    sql`create index audit_unsealed on audit (project, at) where batch is null`,
    sql`create index audit_sealed on audit (project, batch, position) where batch is not null`,
    sql`create index audit_user on audit (user_id, at, id)`,
    sql`create table audit_batches (
      project ${text} not null,
      number ${whole} not null,
      entries ${whole} not null,
      previous ${text} not null,
      hash ${text} not null,
      at ${whole} not null,
      primary key (project, number)
    ) ${strict}`,
  ])
    await statement.execute(db);
}
