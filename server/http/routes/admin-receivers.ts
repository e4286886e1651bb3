// Owns the routes by which admins try webhooks and streams. Not what a route does: handlers/receivers.ts.
import { receiverAnswer } from './answers/admin.ts';
import { verifyStreamBody, webhookPlaceBody } from './bodies.ts';
import { json, type Route } from './route.ts';

/** The routes of receivers of events. */
export const ADMIN_RECEIVERS = {
  testWebhook: {
    method: 'POST',
    path: '/v1/admin/webhooks/test',
    once: true,
    what: 'Send a test event to a webhook, and learn what it answers',
    caller: 'admin',
    permission: 'operate',
    body: webhookPlaceBody,
    answers: { 200: json('What it answered', receiverAnswer) },
    problems: ['not-found'],
  },
  enableWebhook: {
    method: 'POST',
    path: '/v1/admin/webhooks/enable',
    once: true,
    what: 'Let a webhook get events again that had answered 410',
    caller: 'admin',
    permission: 'operate',
    body: webhookPlaceBody,
    answers: { 204: { what: 'It gets events' } },
    problems: ['not-found'],
  },
  verifyStream: {
    method: 'POST',
    path: '/v1/admin/streams/verify',
    once: true,
    what: 'Send the verification event to a stream of security events, and learn what it answers',
    caller: 'admin',
    permission: 'operate',
    body: verifyStreamBody,
    answers: { 200: json('What it answered', receiverAnswer) },
    problems: ['not-found'],
  },
} as const satisfies Record<string, Route>;
