// Owns what a server answers about a project, in the tests of the portal: usual values, and hostile ones. Browser only.
import type { AdminAuditRow } from '../../shared/wire/admin-audit.ts';
import type {
  AdminClientMadeBody,
  AdminClientRow,
  AdminDelivery,
  AdminDeliveryBody,
  AdminFailedMessage,
  AdminSuppression,
  AdminSuppressionsBody,
  AdminWebhooksBody,
} from '../../shared/wire/admin-operations.ts';
import type { AdminMessagesBody, AdminPolicyBody, AdminProjectLimitsBody } from '../../shared/wire/admin-project.ts';

/** Markup, a formula, a change of direction and a word that no line has room for. */
export const HOSTILE = `<img src=x onerror="window.hacked=1">=cmd|'/c calc'!A1 \u202Eevil ${'w'.repeat(120)}`;

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const ahead = (minutes: number): string => ago(-minutes);

const row = (name: string, value: string, standard: string, why: string): AdminPolicyBody['rows'][number] => ({
  name,
  value,
  default: standard,
  reason: name,
  why,
  setting: `POLICY.${name}`,
  line: `POLICY={"${name}":"${value}"}`,
});

export const POLICY: AdminPolicyBody = {
  rows: [
    row(
      'linkLife',
      '30 minutes',
      '10 minutes',
      'How long a link in a message works. ASVS 6.5.5 and NIST name ten minutes.',
    ),
    row('redirectUrls', 'https://www.example.com/account/*', '', 'The pages that a link may lead back to.'),
    row('mail', 'smtp.example.com', '', 'The module that sends mail.'),
    row('max', '5', '5', 'How many contacts of one kind a user may have. Enough for home, work and a spare.'),
    row('verifyOnUpdate', 'on', 'on', 'A new address counts only after it is proved. This cannot be turned off.'),
    row(
      'kinds.email',
      'change',
      'change',
      'What a person may do with e-mail addresses: off, read, add, change or remove.',
    ),
    row('kinds.phone', 'read', 'change', 'What a person may do with phone numbers: off, read, add, change or remove.'),
  ],
};

export const LIMITS: AdminProjectLimitsBody = {
  limits: [
    { name: 'sms.hour', used: 180, max: 200, resetsAt: ahead(22) },
    { name: 'sms.day', used: 412, max: 2_000, resetsAt: ahead(300) },
  ],
  ranges: [{ numbers: '+4477009••••', since: ago(12), until: ahead(48), sent: 20, answered: 1 }],
};

const failure = (more: Partial<AdminFailedMessage>): AdminFailedMessage => ({
  id: 'msg_1',
  lane: 'email',
  template: 'prove',
  user: 'usr_7f3k2m9q',
  change: 'chg_88',
  to: 'a••@e••.com',
  attempts: 1,
  reason: 'smtp-550',
  createdAt: ago(4),
  expiresAt: ahead(6),
  endedAt: ago(3),
  ...more,
});

const suppression = (more: Partial<AdminSuppression>): AdminSuppression => ({
  id: 'sup_1',
  channel: 'email',
  to: 'gone@away.example',
  user: 'usr_7f3k2m9q',
  cause: 'bounced',
  since: ago(60),
  until: ahead(20_000),
  ...more,
});

export const DELIVERY: AdminDeliveryBody = {
  queue: [
    {
      lane: 'email',
      provider: 'default',
      host: 'smtp.example.com:587',
      waiting: 12,
      due: 3,
      retrying: 0,
      reason: null,
      oldestAt: ago(7),
      down: null,
    },
    {
      lane: 'phone',
      provider: 'backup',
      host: 'sms.example.net',
      waiting: 2,
      due: 0,
      retrying: 2,
      reason: 'http-503',
      oldestAt: ago(2),
      down: { since: ago(6), reason: 'http-503', triedAt: ahead(1) },
    },
  ],
  failures: [
    failure({}),
    failure({ id: 'msg_2', lane: 'phone', to: '+44…56', attempts: 3, reason: 'sms-refused' }),
    failure({ id: 'msg_3', to: 'b••@e••.com', reason: 'smtp-421', attempts: 9, expiresAt: ago(1) }),
  ],
  next: null,
};

export const SUPPRESSIONS: AdminSuppressionsBody = {
  suppressions: [
    suppression({ id: 'sup_1', to: 'gone@away.example', channel: 'email', since: ago(60) }),
    suppression({ id: 'sup_2', to: '+358 40 123 4567', channel: 'sms', since: ago(600) }),
    suppression({ id: 'sup_3', to: '+358 40 123 4567', channel: 'voice', since: ago(700) }),
    suppression({ id: 'sup_4', to: 'ann@post.example', channel: 'email', cause: 'complained', since: ago(900) }),
  ],
  next: null,
};

const FORMS = ['html', 'text', 'sms'] as const;

export const MESSAGES: AdminMessagesBody = {
  languages: ['en', 'ar'],
  templates: [
    'prove-code',
    'prove-both',
    'prove-in-use',
    'allow-code',
    'notice-waits',
    'notice-done',
    'notice-done-by-support',
    'notice-removed',
    'of-the-future',
  ].map((name) => ({ name, forms: FORMS })),
};

/** A mail as text, behind its subject. */
export const MAIL_TEXT = 'Your Example code\n\nYour code\n\n123 456\n\nIt works for 10 minutes.';
/** An SMS that needs two segments because of its dots. */
export const LONG_SMS = 'Your number •• at Example was changed. Not you? https://id.example.com/undo?t=example';

/** A mail that says what colours it was drawn in, and tries to run a script. */
export const MAIL = `<!doctype html><meta charset="utf-8"><style>:root{color-scheme:light dark}
body{margin:0;padding:24px;font:16px/1.5 sans-serif;background:#f3f4f8;color:#191c24}
.card{max-width:480px;margin:auto;padding:24px;background:#fff;border-radius:12px}
@media(prefers-color-scheme:dark){body{background:#111318;color:#f2f4f8}.card{background:#1b1e26}}</style>
<div class="card"><h1>Your code</h1><p style="font-size:34px;letter-spacing:8px">123 456</p><p>It works for 10 minutes.</p></div>
<script>parent.hacked = 1</script>`;

const client = (more: Partial<AdminClientRow>): AdminClientRow => ({
  id: 'cli_3f8a',
  name: 'Directory',
  scopes: ['users:read', 'users:write'],
  trusted: true,
  country: null,
  createdAt: ago(60 * 24 * 40),
  revokedAt: null,
  secrets: [
    {
      id: 'csc_1',
      createdAt: ago(60 * 24 * 40),
      bearer: false,
      expiresAt: null,
      networks: [],
      lastUsedAt: null,
    },
    {
      id: 'csc_2',
      createdAt: ago(60 * 24),
      bearer: true,
      expiresAt: ahead(60 * 24 * 89),
      networks: ['203.0.113.0/24'],
      lastUsedAt: ago(5),
    },
  ],
  ...more,
});

export const CLIENTS = {
  clients: [
    client({}),
    client({ id: 'cli_9c1d', name: 'Old importer', trusted: false, country: 'FI', revokedAt: ago(90), secrets: [] }),
  ],
};

export const NEW_SECRET: AdminClientMadeBody = {
  client: client({ id: 'cli_new', name: 'Backend', trusted: false, secrets: [] }),
  secret: { id: 'csc_9', value: 'cs_Zk3q8c1XhVf0yPp4Jm7uW2bLr6tQeA9d' },
};

export const delivery = (more: Partial<AdminDelivery>): AdminDelivery => ({
  id: 'msg_5',
  receiver: '0',
  host: 'hooks.example.com',
  event: 'contact.changed',
  user: 'usr_7f3k2m9q',
  state: 'sent',
  attempts: 1,
  answer: '204',
  createdAt: ago(5),
  dueAt: null,
  endedAt: ago(4),
  ...more,
});

export const WEBHOOKS: AdminWebhooksBody = {
  webhooks: [
    { webhook: 0, host: 'hooks.example.com', subscribe: null, disabledAt: null },
    { webhook: 1, host: 'old.example.com', subscribe: ['contact.changed', 'user.erased'], disabledAt: ago(90) },
  ],
  streams: [
    {
      stream: 'ssf_main',
      host: 'risc.example.net',
      audience: 'https://risc.example.net/',
      events: ['identifier-changed', 'session-revoked'],
      verifiedAt: null,
    },
  ],
  queue: [
    {
      lane: 'hook',
      provider: '0',
      host: 'hooks.example.com',
      waiting: 1,
      due: 1,
      retrying: 1,
      reason: 'http-500',
      oldestAt: ago(30),
      down: null,
    },
  ],
  deliveries: [
    delivery({ id: 'msg_6', state: 'waiting', attempts: 2, answer: 'hook-503', dueAt: ahead(3), endedAt: null }),
    delivery({ id: 'msg_5' }),
    delivery({
      id: 'msg_4',
      receiver: '1',
      host: 'old.example.com',
      state: 'failed',
      attempts: 12,
      answer: 'hook-410',
    }),
    delivery({ id: 'msg_3', receiver: '7', host: '', event: null, state: 'dropped', attempts: 0, answer: null }),
  ],
  next: null,
};

export const auditRow = (more: Partial<AdminAuditRow> = {}): AdminAuditRow => ({
  id: 'aud_1',
  at: ago(3),
  event: 'change-done',
  user: 'usr_7f3k2m9q',
  actor: 'user',
  actorName: null,
  approvedBy: null,
  approvedByName: null,
  change: 'chg_88',
  requestId: 'req_5d',
  kind: 'email',
  old: 'ann@old.example',
  new: 'ann@new.example',
  target: 'a••@n••.example',
  method: 'code',
  reason: null,
  note: null,
  place: 'Firefox on Linux',
  network: '203.0.113.0',
  values: { then: 'primary' },
  sealed: true,
  erased: false,
  ...more,
});

export const AUDIT: { rows: readonly AdminAuditRow[]; next: string | null } = {
  rows: [
    auditRow(),
    auditRow({
      id: 'aud_2',
      event: 'contact-vouched',
      actor: 'admin:lo8w88ph7FLAyWMgkmhiOf',
      actorName: 'Ada Salminen',
      old: null,
      new: 'ann@work.example',
      note: 'Called back on the number in the file',
    }),
    auditRow({
      id: 'aud_3',
      event: 'user-erased',
      actor: 'client:cli_3f8a',
      old: null,
      new: null,
      target: null,
      kind: null,
      erased: true,
      values: {},
    }),
    auditRow({
      id: 'aud_4',
      event: 'client-created',
      user: null,
      actor: 'site',
      old: null,
      new: null,
      target: null,
      kind: null,
      change: null,
      values: { client: 'cli_3f8a' },
    }),
  ],
  next: null,
};
