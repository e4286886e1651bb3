// Owns the routes of acts that wait for another admin. Not what a route does: handlers/admin-approvals.ts.
import { adminNoteBody } from './admin-bodies.ts';
import { approvalNeeded, approvals } from './answers/admin-acts.ts';
import { EDIT_PROBLEMS } from './problems.ts';
import { json, type Route } from './route.ts';

export const APPROVALS = {
  adminApprovals: {
    method: 'GET',
    path: '/v1/admin/approvals',
    priority: 'list',
    what: 'The acts that wait for another admin, the oldest first',
    caller: 'admin',
    permission: 'review',
    roleLimits: { verifier: 'only `mark-verified`, with masked addresses' },
    answers: { 200: json('The acts', approvals) },
    problems: [],
  },
  approve: {
    method: 'POST',
    path: '/v1/admin/approvals/:id/approve',
    once: true,
    what: 'Do what another admin asked for; needs the permission of the act. A repeated call gets the same answer, but after an erasure, which takes the approval with it',
    caller: 'admin',
    permission: 'approve',
    roleLimits: { admin: 'not `mark-verified`', verifier: 'only `mark-verified`' },
    body: adminNoteBody,
    emptyBody: true,
    answers: { 200: json('The act, which is done', approvalNeeded) },
    problems: [
      ...EDIT_PROBLEMS,
      'contact-not-found',
      'address-invalid',
      'address-not-allowed',
      'address-taken',
      'plan-outdated',
      'too-many-contacts',
    ],
  },
  decline: {
    method: 'POST',
    path: '/v1/admin/approvals/:id/decline',
    once: true,
    what: 'Decline what an admin asked for, or withdraw it',
    caller: 'admin',
    // An admin may withdraw with any role.
    permission: 'sign-in',
    roleLimits: {
      support: 'only what they asked for',
      admin: 'not `mark-verified` of others',
      auditor: 'only what they asked for',
      verifier: 'only `mark-verified`, and what they asked for',
    },
    body: adminNoteBody,
    emptyBody: true,
    answers: { 200: json('The act, which is not done', approvalNeeded) },
    problems: ['not-found'],
  },
} as const satisfies Record<string, Route>;
