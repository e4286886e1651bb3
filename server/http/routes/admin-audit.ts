// Owns the routes by which admins read, export and verify the audit log. Not what a route does: handlers/admin-audit.ts.
import { adminAudit, adminVerified } from './answers/admin-audit.ts';
import { nothingBody } from './bodies.ts';
import { json, type Route } from './route.ts';

const FILTERS = {
  user: { type: 'string' },
  event: { type: 'string' },
  actor: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

export const ADMIN_AUDIT = {
  adminAudit: {
    method: 'GET',
    path: '/v1/admin/audit',
    priority: 'list',
    what: 'The audit log of the project, newest first. A page may be short while there is a next one',
    caller: 'admin',
    permission: 'audit',
    query: { ...FILTERS, cursor: { type: 'string' }, limit: { type: 'integer' } },
    answers: { 200: json('A page of it', adminAudit) },
    problems: [],
  },
  exportAudit: {
    method: 'GET',
    path: '/v1/admin/audit/export',
    priority: 'list',
    what: 'The same rows as a file, in `format` csv (no cell is a formula) or ndjson. The export stands in the audit log',
    caller: 'admin',
    permission: 'audit',
    query: { ...FILTERS, format: { type: 'string' } },
    answers: { 200: { what: 'The file', type: 'text/csv', otherType: 'application/x-ndjson' } },
    problems: [],
  },
  verifyAudit: {
    method: 'POST',
    path: '/v1/admin/audit/verify',
    priority: 'list',
    what: 'Hashes the audit log of the project again, and says whether it is as it was sealed',
    caller: 'admin',
    permission: 'audit',
    body: nothingBody,
    emptyBody: true,
    answers: { 200: json('What was found', adminVerified) },
    problems: [],
  },
} as const satisfies Record<string, Route>;
