// Owns the first schema. Never edited after release: a fix is the next migration.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function start(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  // Both databases compare text byte by byte; numbers are integers of at most 53 bits; flags are 0 or 1.
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const flag = sql.raw('integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  // Deferred, so that one transaction can write its rows in any order.
  const users = sql.raw('references users (id) deferrable initially deferred');
  const changes = sql.raw('references changes (id) deferrable initially deferred');

  for (const statement of [
    sql`create table users (
      id ${text} primary key,
      project ${text} not null,
      username ${text},
      version ${whole} not null,
      created_at ${whole} not null,
      updated_at ${whole} not null
    ) ${strict}`,

    sql`create table identities (
      project ${text} not null,
      iss ${text} not null,
      sub ${text} not null,
      user_id ${text} not null ${users},
      gone ${flag} not null,
      constraint identities_unique unique (project, iss, sub)
    ) ${strict}`,
    sql`create index identities_user on identities (user_id)`,

    sql`create table contacts (
      id ${text} primary key,
      project ${text} not null,
      user_id ${text} not null ${users},
      kind ${text} not null,
      value ${text} not null,
      key ${text} not null,
      unique_key ${text},
      verified_at ${whole},
      is_primary ${flag} not null,
      login_id ${flag} not null,
      type ${text},
      managed_by ${text},
      created_at ${whole} not null
    ) ${strict}`,
    sql`create index contacts_user on contacts (user_id)`,
    sql`create index contacts_key on contacts (project, kind, key)`,
    sql`create unique index contacts_unique on contacts (project, unique_key) where unique_key is not null`,
    // The core never makes two primary contacts of a kind. If it ever does, the transaction fails.
    sql`create unique index contacts_primary on contacts (user_id, kind) where is_primary = 1`,

    sql`create table blocks (
      user_id ${text} not null ${users},
      kind ${text} not null,
      key ${text} not null,
      until ${whole} not null,
      primary key (user_id, kind, key)
    ) ${strict}`,

    sql`create table changes (
      id ${text} primary key,
      project ${text} not null,
      user_id ${text} not null ${users},
      kind ${text} not null,
      value ${text} not null,
      key ${text} not null,
      settle ${text} not null,
      method ${text} not null,
      add_to_login_ids ${flag} not null,
      terms ${text} not null,
      failures ${whole} not null,
      state ${text} not null,
      why ${text},
      via ${text},
      since ${whole},
      contact_id ${text},
      link_url ${text} not null,
      provider_id ${text},
      locale ${text} not null,
      template_options ${text} not null,
      place ${text},
      created_at ${whole} not null,
      ends_at ${whole} not null
    ) ${strict}`,
    sql`create index changes_user on changes (user_id)`,
    sql`create index changes_waiting on changes (user_id, created_at) where state = 'waiting'`,

    // No column holds a code or a token: both are derived from key_id, the ids, the address and the sequence.
    sql`create table proofs (
      id ${text} primary key,
      change_id ${text} not null ${changes},
      position ${whole} not null,
      side ${text} not null,
      sequence ${whole} not null,
      key_id ${text} not null,
      method ${text} not null,
      kind ${text} not null,
      value ${text} not null,
      key ${text} not null,
      contact_id ${text},
      issued_at ${whole} not null,
      code_expires_at ${whole} not null,
      link_expires_at ${whole} not null,
      spent_at ${whole},
      spent_via ${text}
    ) ${strict}`,
    sql`create index proofs_change on proofs (change_id, position)`,

    sql`create table outbox (
      id ${text} primary key,
      project ${text} not null,
      user_id ${text} not null ${users},
      change_id ${text} not null ${changes},
      proof_id ${text} not null,
      template ${text} not null,
      kind ${text} not null,
      recipient ${text} not null,
      locale ${text} not null,
      provider_id ${text},
      in_use ${flag} not null,
      suppressed ${flag} not null,
      created_at ${whole} not null,
      expires_at ${whole} not null,
      state ${text} not null,
      due_at ${whole} not null,
      attempts ${whole} not null,
      generation ${whole} not null,
      reason ${text},
      provider_ref ${text},
      ended_at ${whole}
    ) ${strict}`,
    sql`create index outbox_due on outbox (kind, due_at) where state = 'queued'`,
    sql`create index outbox_expiry on outbox (expires_at) where state = 'queued'`,
    sql`create index outbox_change on outbox (change_id)`,
    sql`create index outbox_user on outbox (user_id)`,

    // No reference to users: the audit log outlives them.
    sql`create table audit (
      id ${text} primary key,
      project ${text} not null,
      user_id ${text},
      at ${whole} not null,
      event ${text} not null,
      change_id ${text},
      request_id ${text},
      data ${text} not null
    ) ${strict}`,

    sql`create table sessions (
      hash ${text} primary key,
      project ${text} not null,
      iss ${text} not null,
      sub ${text} not null,
      auth_time ${whole},
      acr ${text},
      amr ${text} not null,
      issued_at ${whole} not null,
      idle_until ${whole} not null,
      expires_at ${whole} not null
    ) ${strict}`,
    sql`create index sessions_expiry on sessions (expires_at)`,
    sql`create index sessions_idle on sessions (idle_until)`,
  ])
    await statement.execute(db);
}
