// Owns the reads by which a courier renders a message or decides to skip it. Not the queue: courier-lease.ts.
import { namingContact, type Kind } from '../../../shared/contact.ts';
import type { SendOutcome } from '../../ports/delivery.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Connection } from '../database.ts';
import { contactsOf } from './contacts.ts';

/** Returns the outcome of the last message that was really sent to the same address; null when there was none. */
export async function lastOutcome(
  { db }: Connection,
  { project, kind, to }: Pick<OutgoingMessage, 'project' | 'kind' | 'to'>,
): Promise<SendOutcome | null> {
  const row = await db
    .selectFrom('outbox')
    .select(['state', 'reason'])
    .where('recipient', '=', to)
    .where('suppressed', '=', 0)
    .where('project', '=', project)
    .where('kind', '=', kind)
    // Selects only outcomes that the provider reported, not outcomes that this server decided.
    .where((eb) =>
      eb.or([
        eb('state', '=', 'sent'),
        eb.and([eb('state', '=', 'dead'), eb.or([eb('reason', 'like', 'smtp-%'), eb('reason', 'like', 'sms-%')])]),
      ]),
    )
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return row.state === 'dead' ? { at: 'dead', reason: row.reason ?? 'unknown' } : { at: 'sent', ref: null };
}

/** Returns the id of the change that a message is about; null when the message is unknown or is about no change. */
export async function changeOfMessage({ db }: Connection, message: string): Promise<string | null> {
  const row = await db.selectFrom('outbox').select('change_id').where('id', '=', message).executeTakeFirst();
  return row?.change_id ?? null;
}

/** Returns the contact that names a user's account in a message; null when the user has no such contact. */
export async function accountContact(
  connection: Connection,
  user: string,
): Promise<{ readonly kind: Kind; readonly value: string } | null> {
  const contact = namingContact(await contactsOf(connection, user));
  return contact ? { kind: contact.kind, value: contact.value } : null;
}
