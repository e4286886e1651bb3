// Owns the body of a webhook event. Not how it travels and is signed (channels/webhook.ts).
import type { WebhookMessage } from './message.ts';

/**
 * `{type, timestamp, data}` as Standard Webhooks 1.0 lays it out; times are RFC 3339. `timestamp` is when the event
 * happened, `data.version` the user's version by then: requests may overtake each other, and the higher version is newer.
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
