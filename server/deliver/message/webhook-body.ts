// Owns the body of a webhook event. Not how the event is signed and sent (channels/webhook.ts).
import type { WebhookMessage } from './message.ts';

/**
 * Returns `{type, timestamp, data}` as Standard Webhooks 1.0 defines; times are RFC 3339. `timestamp` is the time of the event.
 * `data.version` is the version of the user at that time: events may arrive in a wrong order, and the higher version is newer.
 */
export function eventBody({ project, outgoing, call, identities }: WebhookMessage): string {
  const { type, ...fields } = call.hook;
  return JSON.stringify({
    type,
    timestamp: new Date(call.at).toISOString(),
    data: {
      project: project.id,
      user: { id: outgoing.user, identities: identities.map(({ iss, sub }) => ({ iss, sub })) },
      version: call.version,
      ...fields,
      ...('until' in fields ? { until: new Date(fields.until).toISOString() } : {}),
    },
  });
}
