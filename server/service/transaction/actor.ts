// Owns who acts in a request, for the audit log and for events. Not how an actor is stored: audit/entry.ts.
import { extractActor, type Actor } from '../../core/audit-values.ts';
import type { Effects } from '../../core/decision.ts';
import type { RequestInfo } from '../request-info.ts';

type Requester = Pick<RequestInfo, 'actor' | 'signIn'>;

/** Returns the actor of a request. */
export function actorOfRequest({ actor, signIn }: Requester): Actor {
  return actor ?? (signIn === null ? 'link' : 'user');
}

/** Returns the actor of a decision: the admin that its audit events name, else the actor of the request. */
export function actorOf(request: Requester, { auditEvents }: Pick<Effects, 'auditEvents'>): Actor {
  for (const { event, data } of auditEvents) {
    const named = data === undefined ? null : extractActor(event, data).actor;
    if (named !== null) return named;
  }
  return actorOfRequest(request);
}
