// Owns the users, activity and limits of the mock admin API. Not what waits for a second admin
// (mock-admin-approvals.ts), nor how it answers: mock-admin.ts. Not shipped.
import type { AdminSessionBody } from '../shared/wire/admin-session.ts';
import {
  ADMIN_ACTS,
  type AdminActivityEntry,
  type AdminChange,
  type AdminContact,
  type AdminUserBody,
} from '../shared/wire/admin-users.ts';

const AT = '2026-11-20T09:30:00.000Z';
/** When what waits ends. */
export const LATER = '2126-11-21T09:30:00.000Z';

const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  admin:
    'sign-in find list begin unlock revoke edit review approve merge erase mark-verified inspect operate audit'.split(
      ' ',
    ),
  support: ['sign-in', 'find', 'begin', 'unlock', 'revoke'],
  auditor: ['sign-in', 'find', 'list', 'inspect', 'audit'],
  verifier: ['sign-in', 'review', 'approve', 'mark-verified'],
};

/** The session of an admin with this role. */
export function session(role: string): AdminSessionBody {
  return {
    name: 'Ada Sundqvist',
    project: 'prj_1',
    serviceName: 'Northern Ferries',
    roles: [role],
    permissions: PERMISSIONS[role] ?? [],
    by: 'oidc',
    expiresAt: LATER,
  };
}

/** A contact: an e-mail address that is not verified, unless the fields say otherwise. */
export function contact(fields: Partial<AdminContact>): AdminContact {
  const verified = fields.verified ?? false;
  return {
    id: 'ctc_1',
    kind: 'email',
    value: 'ann@example.com',
    primary: false,
    recoveryOnly: fields.type === 'recovery',
    verified,
    verifiedAt: verified ? AT : null,
    verifiedHow: verified ? 'code' : null,
    verifiedBy: verified ? 'user' : null,
    type: null,
    ...fields,
  };
}

/** A change that waits. */
export function change(fields: Partial<AdminChange> = {}): AdminChange {
  const { value = 'ann.new@example.org', resendsLeft = 4, resendAt = AT } = fields;
  return {
    id: 'chg_1',
    kind: 'email',
    value,
    then: 'primary',
    method: 'code',
    state: 'waiting',
    startedBy: 'admin',
    createdAt: AT,
    endsAt: LATER,
    delivery: 'sent',
    resendsLeft,
    resendAt,
    waitsUntil: null,
    proofs: [{ of: 'new', sentTo: value, state: 'waiting', resendsLeft, resendAt }],
    ...fields,
  };
}

/** A user with the contacts. */
export function user(fields: Partial<AdminUserBody>): AdminUserBody {
  const contacts = fields.contacts ?? [];
  const primary = (kind: string) => contacts.find((each) => each.kind === kind && each.primary) ?? null;
  return {
    id: 'usr_1',
    name: null,
    userName: 'ann',
    externalId: null,
    email: primary('email'),
    phone: primary('phone'),
    waiting: fields.changes?.length ?? 0,
    unverified: contacts.filter(({ verified }) => !verified).length,
    frozenUntil: null,
    disabled: false,
    createdAt: '2025-03-02T08:00:00.000Z',
    updatedAt: AT,
    version: 12,
    locale: 'en',
    contacts,
    changes: [],
    suppressions: [],
    identities: [{ iss: 'https://id.ferries.example', sub: 'auth0|5f2c9a' }],
    failedInRow: 0,
    recoveredAt: null,
    masked: false,
    may: ADMIN_ACTS.filter((act) => act !== 'enable'),
    ...fields,
  };
}

/** A user of whose contacts one gets no messages, and one no codes as a new address. */
export const STOPPED: AdminUserBody = user({
  id: 'usr_cleo',
  userName: 'cleo',
  contacts: [
    contact({ id: 'ctc_cleo', value: 'cleo@example.com', primary: true, verified: true }),
    contact({ id: 'ctc_spam', value: 'cleo@post.example' }),
    contact({ id: 'ctc_call', kind: 'phone', value: '+358401234567', display: '+358 40 1234567', primary: true }),
  ],
  suppressions: [
    { id: 'sup_1', contact: 'ctc_cleo', channel: 'email', cause: 'bounced', since: AT, until: LATER },
    { id: 'sup_2', contact: 'ctc_spam', channel: 'email', cause: 'complained', since: AT, until: LATER },
    { id: 'sup_3', contact: 'ctc_call', channel: 'sms', cause: 'bounced', since: AT, until: LATER },
    { id: 'sup_4', contact: 'ctc_call', channel: 'whatsapp', cause: 'bounced', since: AT, until: LATER },
  ],
});

/** Markup and formulas that a user may have typed. They are shown as text. */
export const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>=HYPERLINK("x")';

/** Three users in detail, and 57 more. */
export const USERS: readonly AdminUserBody[] = [
  user({
    id: 'usr_ann',
    name: 'Ann Lindqvist',
    userName: 'ann.lindqvist',
    externalId: 'crm-48213',
    contacts: [
      contact({ id: 'ctc_ann', value: 'ann@example.com', primary: true, verified: true }),
      contact({
        id: 'ctc_work',
        value: 'ann.lindqvist@ferries.example',
        verified: true,
        verifiedHow: 'admin',
        verifiedBy: 'admin:Bo Ek',
        type: 'work',
      }),
      contact({ id: 'ctc_old', value: 'ann.of.the.islands@post.example' }),
      contact({
        id: 'ctc_tel',
        kind: 'phone',
        value: '+358401234567',
        display: '+358 40 1234567',
        primary: true,
        verified: true,
        verifiedHow: 'import',
        verifiedBy: 'client:crm',
      }),
    ],
    changes: [change()],
  }),
  user({
    id: 'usr_bea',
    userName: 'bea',
    contacts: [contact({ id: 'ctc_bea', value: 'bea@example.net', primary: true })],
    frozenUntil: LATER,
    failedInRow: 2,
  }),
  user({
    id: 'usr_evil',
    name: HOSTILE,
    userName: HOSTILE,
    externalId: HOSTILE,
    contacts: [contact({ id: 'ctc_evil', value: `${HOSTILE}@example.com`, primary: true, type: HOSTILE })],
    disabled: true,
    may: ADMIN_ACTS.filter((act) => act !== 'disable'),
  }),
  ...Array.from({ length: 57 }, (_, i) =>
    user({
      id: `usr_${i + 100}`,
      userName: `traveller${i + 100}`,
      contacts: [
        contact({ id: `ctc_${i}`, value: `traveller${i + 100}@example.com`, primary: true, verified: i % 3 > 0 }),
        contact({ id: `ctc_p${i}`, kind: 'phone', value: `+4670174${i + 1000}`, primary: true, verified: true }),
      ],
    }),
  ),
];

const FILTERS: Readonly<Record<string, (user: AdminUserBody) => boolean>> = {
  unverified: ({ unverified }) => unverified > 0,
  waiting: ({ waiting }) => waiting > 0,
  frozen: ({ frozenUntil }) => frozenUntil !== null,
  disabled: ({ disabled }) => disabled,
};

/** A page of the users that match the query. */
export function page(users: readonly AdminUserBody[], query: URLSearchParams, isExact: boolean) {
  const search = (query.get('search') ?? '').toLowerCase();
  const of = ({ id, userName, contacts }: AdminUserBody) => [id, userName, ...contacts.map(({ value }) => value)];
  const fits = (text: string) => (isExact ? text.toLowerCase() === search : text.toLowerCase().startsWith(search));
  const found = users.filter((each) => of(each).some(fits)).filter(FILTERS[query.get('filter') ?? ''] ?? (() => true));
  const sorted = query.get('order') === 'desc' ? found.toReversed() : found;
  const start = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  const next = start + limit < sorted.length ? String(start + limit) : null;
  return { users: sorted.slice(start, start + limit), next, total: found.length, masked: isExact };
}

/** What happened to each user. */
export const ACTIVITY: readonly AdminActivityEntry[] = [
  {
    id: 'evt_2',
    at: AT,
    event: 'change-done',
    kind: 'email',
    old: 'ann@old.example',
    new: 'ann@example.com',
    target: 'ann@example.com',
    actor: 'user',
    actorName: null,
    approvedBy: null,
    approvedByName: null,
    method: 'code',
    reason: null,
    note: null,
    place: 'Firefox on Linux',
    network: '203.0.113.0',
    requestId: 'req_1',
  },
  {
    id: 'evt_1',
    at: AT,
    event: 'contact-added',
    kind: 'phone',
    old: null,
    new: '+358401234567',
    target: '+358401234567',
    actor: 'admin:Bo Ek',
    actorName: null,
    approvedBy: null,
    approvedByName: null,
    method: null,
    reason: null,
    note: `Called from the old number ${HOSTILE}`,
    place: null,
    network: null,
    requestId: null,
  },
];

/** The limits of each user. */
export const LIMITS = [
  { name: 'begins', used: 3, max: 10, resetsAt: LATER },
  { name: 'messages', used: 0, max: 20, resetsAt: null },
];
