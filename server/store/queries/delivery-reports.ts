// Owns the statements about providers' reports: messages that did not arrive, and addresses that get no more. Not what a report means
// (core/delivery-report.ts), how a claim suppresses messages (courier-claim.ts), nor how suppressions are listed and lifted:
// suppressions.ts.
import { sql, type RawBuilder } from 'kysely';
import type { Kind } from '../../../shared/contact.ts';
import type { SuppressedChannel } from '../../core/delivery-report.ts';
import type { DeliveryReportStore, ReportedMessage, StoredReport } from '../../ports/delivery-reports.ts';
import type { Template } from '../../ports/outbox.ts';
import type { Connection, Transactions } from '../database.ts';
import { appendEntries } from './audit.ts';
import { newestSuppressions } from './suppressions.ts';

/** Makes the store of reports. */
export function deliveryReportStore({ read, write }: Transactions): DeliveryReportStore {
  return {
    // The same report has no second effect, so it may be stored again when the connection broke at the commit.
    apply: (report, entryOf) =>
      write(
        async (on) => {
          const message = await mark(on, report);
          if (message === undefined) return undefined;
          if (report.suppressedUntil !== null) await suppress(on, message, report, report.suppressedUntil);
          await appendEntries(on, [entryOf(message)]);
          return message;
        },
        { priority: 'deliver' },
      ),
    suppressions: (project, now, limit) => read((on) => newestSuppressions(on, project, now, limit)),
  };
}

/** The channel of a row of `outbox`, from the kind of its contact and its parameters (`ProofChannel`), which are JSON. */
const CHANNEL = sql`case when outbox.kind = 'email' then 'email' when outbox.data = '{"channel":"whatsapp"}' then 'whatsapp'
  when outbox.data = '{"channel":"voice"}' then 'voice' else 'sms' end`;

/**
 * Whether no message may go to the recipient of a row of `outbox`. A complaint stops codes and links to a new address, which every user
 * can have sent to any address. It stops no notice, and no question to a current contact (`contact_id`): the owner of the account needs
 * both.
 */
export function isSuppressed(now: number): RawBuilder<boolean> {
  return sql`exists (
    select 1 from suppressions as stopped where stopped.project = outbox.project and stopped.channel = ${CHANNEL}
      and stopped.key = lower(outbox.recipient) and stopped.until > ${now}
      and (stopped.cause = 'bounced' or (outbox.template = 'prove' and outbox.contact_id is null)))`;
}

/**
 * A message that was sent and did not arrive has failed. One that is tried once more is not sent again: its first copy has come back. The
 * attempt under way keeps its generation, and its outcome finds the message ended.
 */
async function mark(on: Connection, report: StoredReport): Promise<ReportedMessage | undefined> {
  const { project, message, reason, ref, now, sentSince } = report;
  const ended = reason === 'bounced' ? sql`state = 'dead', ended_at = ${now},` : sql``;
  const isTried = reason === 'bounced' ? sql` or (coalesce(state, '') = 'queued' and attempts > 0)` : sql``;
  const isOfRef = ref === null ? sql`` : sql` and (provider_ref is null or provider_ref = ${ref})`;
  const isOpen = reason === 'bounced' ? sql`` : sql` and coalesce(reason, '') <> ${reason}`;
  const { rows } = await sql<{
    user_id: string;
    change_id: string | null;
    kind: Kind;
    channel: SuppressedChannel;
    template: Template;
    recipient: string;
  }>`update outbox set ${ended} reason = ${reason}
    where id = ${message} and project = ${project} and kind in ('email', 'phone') and suppressed = 0
      and ((coalesce(state, '') = 'sent' and ended_at > ${sentSince})${isTried})${isOfRef}${isOpen}
    returning user_id, change_id, kind, ${CHANNEL} as channel, template, recipient`.execute(on.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { user_id: user, change_id: change, recipient: to, ...rest } = row;
  return { id: message, user, change, to, ...rest };
}

/** A complaint does not take the place of a bounce, which stops more. */
async function suppress(
  { db }: Connection,
  { channel, to, user }: ReportedMessage,
  { project, reason, now }: StoredReport,
  until: number,
): Promise<void> {
  const insert = sql`insert into suppressions (project, channel, key, user_id, cause, since, until)
    values (${project}, ${channel}, lower(${to}), ${user}, ${reason}, ${now}, ${until})
    on conflict (project, channel, key) do update set
      user_id = excluded.user_id, cause = excluded.cause, since = excluded.since, until = excluded.until
    where suppressions.until <= ${now} or suppressions.cause = excluded.cause or excluded.cause = 'bounced'`;
  await insert.execute(db);
}
