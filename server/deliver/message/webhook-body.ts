// Owns the body of a webhook event. Not how the event is signed and sent (channels/webhook.ts).
import type { EventContact, WebhookEvent } from '../../core/webhook-events.ts';
import type { WebhookMessage } from './message.ts';

/**
 * Returns `{type, timestamp, data}` as Standard Webhooks 1.0 defines; times are RFC 3339. `timestamp` is the time of the event.
 * `data.version` is the version of the user at that time: events may arrive in a wrong order, and the higher version is newer.
 */
export function eventBody({ project, outgoing, call, identities, receipt }: WebhookMessage): string {
  const { type, contacts, ...fields } = call.hook;
  return JSON.stringify({
    type,
    timestamp: time(call.at),
    data: {
      project: project.id,
      ...timed(fields),
      user: { id: outgoing.user, identities: identities.map(({ iss, sub }) => ({ iss, sub })) },
      version: call.version,
      ...(receipt === null ? {} : { receipt }),
      // The id of a receipt (`jti`) is that of its change.
      ...(type === 'change.undone' && call.hook.change !== null ? { voidsReceipt: call.hook.change } : {}),
      // An event that an earlier server has queued lists no contacts.
      contacts: (contacts as WebhookEvent['contacts'] | undefined)?.map(timedContact),
    },
  });
}

/** Returns the fields of an event with its times as text. */
function timed(fields: Omit<WebhookEvent, 'type' | 'contacts'>): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = { ...fields };
  for (const name of ['until', 'endsAt']) if (typeof all[name] === 'number') all[name] = time(all[name]);
  for (const name of ['contact', 'before']) if (isContact(all[name])) all[name] = timedContact(all[name]);
  return all;
}

function isContact(value: unknown): value is EventContact {
  return typeof value === 'object' && value !== null && 'verifiedAt' in value;
}

function timedContact(contact: EventContact): Readonly<Record<string, unknown>> {
  const { verifiedAt } = contact;
  return { ...contact, verifiedAt: verifiedAt === null ? null : time(verifiedAt) };
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}
