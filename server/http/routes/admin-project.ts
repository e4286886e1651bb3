// Owns the routes by which admins see how the project is set up. Not what a route does: handlers/admin-project.ts.
import { adminMessages, adminPolicy, adminProjectLimits } from './answers/admin-project.ts';
import { json, type Route } from './route.ts';

export const ADMIN_PROJECT = {
  adminPolicy: {
    method: 'GET',
    path: '/v1/admin/policy',
    priority: 'list',
    what: 'The policy and the settings: value, default, reason, and the line that changes it',
    caller: 'admin',
    permission: 'inspect',
    answers: { 200: json('The rows', adminPolicy) },
    problems: [],
  },
  adminMessages: {
    method: 'GET',
    path: '/v1/admin/messages',
    priority: 'list',
    what: 'Which messages the project sends, and in which languages',
    caller: 'admin',
    permission: 'inspect',
    answers: { 200: json('The messages', adminMessages) },
    problems: [],
  },
  adminMessage: {
    method: 'GET',
    path: '/v1/admin/messages/:template',
    priority: 'list',
    what: 'What a message looks like, with example values, in `form` html, text or sms; a mail in `scheme` light or dark',
    caller: 'admin',
    permission: 'inspect',
    query: { locale: { type: 'string' }, form: { type: 'string' }, scheme: { type: 'string' } },
    answers: { 200: { what: 'The message', type: 'text/html', otherType: 'text/plain' } },
    problems: ['not-found'],
  },
  adminProjectLimits: {
    method: 'GET',
    path: '/v1/admin/limits',
    priority: 'list',
    what: 'How many SMS with codes and links the project has sent and may send, notices not counted, and the ranges of numbers that get none for now',
    caller: 'admin',
    permission: 'inspect',
    answers: { 200: json('The limits', adminProjectLimits) },
    problems: [],
  },
} as const satisfies Record<string, Route>;
