// Owns the route to which the site's systems send events. Not what an event does: service/admin/site-event.ts.
import { appliedEvent } from './answers/admin-events.ts';
import { siteEventBody } from './site-event-body.ts';
import { json, type Route } from './route.ts';

export const ADMIN_EVENTS = {
  siteEvent: {
    method: 'POST',
    path: '/v1/admin/events',
    priority: 'prove',
    what: 'Something happened to a user in the systems of the site; signed as Standard Webhooks (EVENTS_SECRET)',
    // The signature of the body is the credential.
    caller: 'anyone',
    body: siteEventBody,
    answers: { 200: json('Whether it was applied', appliedEvent) },
    problems: [
      'token-invalid',
      'not-found',
      'not-allowed',
      'frozen',
      'last-contact',
      'too-many-contacts',
      'address-invalid',
      'address-not-allowed',
      'address-taken',
      'idempotency-mismatch',
      'quota-exceeded',
    ],
  },
} as const satisfies Record<string, Route>;
