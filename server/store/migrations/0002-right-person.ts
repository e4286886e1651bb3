// Owns the second schema: freezes, undos, kept addresses, notices and hooks in the outbox. Never edited after release.
import { sql } from 'kysely';
import type { QueryExecutorProvider } from 'kysely';
import type { Dialect } from '../database.ts';

export async function rightPerson(db: QueryExecutorProvider, dialect: Dialect): Promise<void> {
  const text = sql.raw(dialect === 'postgres' ? 'text collate "C"' : 'text');
  const whole = sql.raw(dialect === 'postgres' ? 'bigint' : 'integer');
  const flag = sql.raw('integer');
  const strict = sql.raw(dialect === 'postgres' ? '' : 'strict');
  const users = sql.raw('references users (id) deferrable initially deferred');
  const changes = sql.raw('references changes (id) deferrable initially deferred');

  const statements = [
    sql`alter table users add column locale ${text}`,
    sql`alter table users add column frozen_since ${whole}`,
    sql`alter table users add column frozen_until ${whole}`,
    sql`alter table users add column not_before ${whole}`,
    sql`alter table users add column recovered_at ${whole}`,
    sql`alter table users add column disabled ${flag} not null default 0`,

    sql`alter table changes add column old_lost ${flag} not null default 0`,
    sql`create index changes_done on changes (user_id, since) where state = 'done'`,

    sql`create table undos (
      id ${text} primary key,
      project ${text} not null,
      user_id ${text} not null ${users},
      kind ${text} not null,
      change_id ${text} ${changes},
      mode ${text} not null,
      before_list ${text} not null,
      holders ${text} not null,
      key_id ${text} not null,
      place ${text},
      at ${whole} not null,
      ends_at ${whole} not null,
      state ${text} not null,
      since ${whole}
    ) ${strict}`,
    sql`create index undos_user on undos (user_id, ends_at)`,

    sql`create table reservations (
      project ${text} not null,
      kind ${text} not null,
      key ${text} not null,
      user_id ${text} not null ${users},
      until ${whole} not null,
      primary key (project, kind, key, user_id)
    ) ${strict}`,
    sql`create index reservations_until on reservations (until)`,

    sql`alter table sessions add column sealed ${text}`,
    sql`create index sessions_identity on sessions (project, iss, sub)`,
  ];

  // A notice has no proof, and a webhook call may have no change. SQLite cannot drop NOT NULL, so SQLite gets a new table.
  const loosened =
    dialect === 'postgres'
      ? [
          sql`alter table outbox alter column change_id drop not null`,
          sql`alter table outbox alter column proof_id drop not null`,
          sql`alter table outbox add column contact_id ${text}`,
          sql`alter table outbox add column notice ${text}`,
          sql`alter table outbox add column data ${text}`,
        ]
      : [
          sql`alter table outbox rename to outbox_1`,
          sql`create table outbox (
            id ${text} primary key,
            project ${text} not null,
            user_id ${text} not null ${users},
            change_id ${text} ${changes},
            proof_id ${text},
            template ${text} not null,
            kind ${text} not null,
            recipient ${text} not null,
            contact_id ${text},
            notice ${text},
            data ${text},
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
          sql`insert into outbox
            select id, project, user_id, change_id, proof_id, template, kind, recipient, null, null, null, locale, provider_id,
              in_use, suppressed, created_at, expires_at, state, due_at, attempts, generation, reason, provider_ref, ended_at
            from outbox_1`,
          sql`drop table outbox_1`,
          sql`create index outbox_due on outbox (kind, due_at) where state = 'queued'`,
          sql`create index outbox_expiry on outbox (expires_at) where state = 'queued'`,
          sql`create index outbox_change on outbox (change_id)`,
          sql`create index outbox_user on outbox (user_id)`,
        ];

  for (const statement of [...statements, ...loosened]) await statement.execute(db);
  await sql`create index outbox_told on outbox (user_id, created_at) where notice = 'requested'`.execute(db);
}
