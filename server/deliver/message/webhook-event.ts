// Owns what the site's own systems are told: the body of an event. Not how it travels and is signed (webhook.ts).
import type { Calling } from './message.ts';

/**
 * `{type, timestamp, data}` as Standard Webhooks 1.0 lays it out; times are RFC 3339. `timestamp` is when it happened, and
 * `data.version` the user's by then: attempts may overtake each other, and the higher version is the newer word.
 */
export function eventBody({ project, outgoing, call, identities }: Calling): string {
  const { type, ...said } = call.hook;
  return JSON.stringify({
    type,
    timestamp: new Date(call.at).toISOString(),
    data: {
      project: project.id,
      user: { id: outgoing.user, identities: identities.map(({ iss, sub }) => ({ iss, sub })) },
      version: call.version,
      ...said,
      ...('until' in said ? { until: new Date(said.until).toISOString() } : {}),
    },
  });
}
