// Owns the changes, projects and messages that the tests of delivery are about.
import { LANGUAGE_TAGS } from '../../shared/languages.ts';
import { mask, type Kind, type Method, type Then } from '../../shared/contact.ts';
import type { Change, Proof } from '../../server/core/change.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import type { Secrets } from '../../server/ports/secrets.ts';
import type { Log } from '../../server/ports/log.ts';
import type { Lane } from '../../server/core/effects.ts';
import type { HookCall, Notice, OutgoingMessage } from '../../server/ports/outbox.ts';
import type { ProofMessage, NoticeMessage } from '../../server/deliver/message/message.ts';
import type { Project } from '../../server/ports/project.ts';
import type { RenderedMessage } from '../../server/ports/delivery.ts';
import { at, MINUTE, SECOND } from '../kit/clock.ts';

export const NOW = at('10:00');
export const DAY = 24 * 60 * MINUTE;
export const ADDRESS: Record<Kind, string> = { email: 'new@example.org', phone: '+358401234567' };
/** Contacts that the account has. */
export const CURRENT: Record<Kind, string> = { email: 'ann@example.com', phone: '+358501112233' };
export const REPORT = 'https://id.example.com/undo?t=3.chg_1.ctc_1.k1';

export function project(over: Partial<Project> = {}): Project {
  return {
    id: 'default',
    serviceName: 'Example',
    supportUrl: null,
    issuers: [],
    allowedOrigins: ['https://app.example.com'],
    redirectUrls: [],
    linkUrl: null,
    refreshCookie: null,
    cookieSameSite: 'lax',
    policy: DEFAULT_POLICY,
    homeCountry: 'FI',
    mail: [],
    sms: [],
    webhooks: [],
    adminRoles: [],
    oidc: null,
    humanCheck: null,
    messages: {},
    templateKeys: [],
    faces: {},
    languages: LANGUAGE_TAGS,
    ...over,
  };
}

export function proof(sequence: number, kind: Kind, method: Method, over: Partial<Proof> = {}): Proof {
  const value = ADDRESS[kind];
  return {
    id: `prf_${sequence}`,
    side: 'new',
    sequence,
    keyId: 'k1',
    method,
    address: { kind, value, key: value },
    contactId: null,
    issuedAt: NOW,
    codeExpiresAt: NOW + 10 * MINUTE,
    linkExpiresAt: NOW + 10 * MINUTE,
    suppressed: false,
    spent: null,
    ...over,
  };
}

export function change(kind: Kind, method: Method, over: Partial<Change> = {}): Change {
  const value = ADDRESS[kind];
  return {
    id: 'chg_1',
    project: 'default',
    user: 'usr_1',
    kind,
    address: { kind, value, key: value },
    then: 'primary',
    method,
    addToLoginIds: false,
    oldLost: false,
    onConflict: 'fail',
    terms: {
      tries: 5,
      codeLength: 6,
      codeLife: 10 * MINUTE,
      linkLife: 10 * MINUTE,
      liveLinks: 3,
      completion: 'session',
      confirmCurrent: false,
    },
    failures: 0,
    visitorFailures: 0,
    proofs: [proof(1, kind, method)],
    state: { at: 'waiting' },
    linkUrl: 'https://app.example.com/settings?tab=contacts',
    providerId: null,
    locale: 'en',
    templateOptions: {},
    place: 'Helsinki, Finland',
    createdAt: NOW,
    endsAt: NOW + 24 * 60 * MINUTE,
    ...over,
  };
}

/** The message that proves a new address. */
export function outgoing(kind: Kind, over: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    id: 'msg_1',
    project: 'default',
    user: 'usr_1',
    change: 'chg_1',
    proof: 'prf_1',
    template: 'prove',
    kind,
    to: ADDRESS[kind],
    contact: null,
    data: null,
    locale: 'en',
    providerId: null,
    inUse: false,
    suppressed: false,
    createdAt: NOW,
    expiresAt: NOW + 10 * MINUTE,
    ...over,
  };
}

/** To a contact that the account has, of the kind that the lane has. */
function toCurrent(kind: Kind, over: Partial<OutgoingMessage>): OutgoingMessage {
  return outgoing(kind, { to: CURRENT[kind], contact: 'ctc_1', ...over });
}

export function notice(over: Partial<Notice> = {}): Notice {
  const { kind = 'email' } = over;
  const target = mask(kind, ADDRESS[kind]);
  const old = over.then === 'replace' ? { old: mask(kind, CURRENT[kind]) } : {};
  const account = { kind: 'email', value: 'ann@example.com' } as const;
  return {
    of: 'done',
    kind,
    then: 'primary',
    target,
    ...old,
    account,
    undo: null,
    place: 'Helsinki, Finland',
    ...over,
  };
}

export const UNDO: NonNullable<Notice['undo']> = { id: 'und_1', keyId: 'k1', mode: 'restore' };

/** A notice on its way, as the service puts it in. */
export function telling(kind: Kind, data: Partial<Notice> = {}, over: Partial<OutgoingMessage> = {}): OutgoingMessage {
  const rest = { proof: null, template: 'notice', data: notice(data), expiresAt: NOW + 3 * DAY } as const;
  return toCurrent(kind, { ...rest, ...over });
}

/** The message that asks a current contact to allow a change. */
export function asking(kind: Kind, over: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return toCurrent(kind, { proof: 'prf_2', ...over });
}

/** A change of `kind` that a contact on the lane `asked` has to allow. */
export function changeToAllow(kind: Kind, method: Method, asked: Kind, over: Partial<Change> = {}): Change {
  const value = CURRENT[asked];
  const address = { kind: asked, value, key: value };
  const current = proof(1, asked, method, { id: 'prf_2', side: 'current', address, contactId: 'ctc_1' });
  const { terms, proofs } = change(kind, method);
  return change(kind, method, { terms: { ...terms, confirmCurrent: true }, proofs: [...proofs, current], ...over });
}

/** What an event says beside its type. */
export const EVENT_CONTEXT = {
  change: 'chg_1',
  actor: 'link',
  method: 'link',
  requestId: 'req_1',
  contacts: [],
} as const;

export function hook(over: Partial<OutgoingMessage> = {}, call: Partial<HookCall> = {}): OutgoingMessage {
  const said = { type: 'sessions.end', why: 'undone', ...EVENT_CONTEXT } as const;
  return {
    ...outgoing('email'),
    proof: null,
    template: 'hook',
    kind: 'hook' satisfies Lane,
    to: '',
    data: { hook: said, at: NOW - 90 * SECOND, version: 7, ...call },
    providerId: '0',
    expiresAt: NOW + 3 * DAY,
    ...over,
  };
}

export function letter(kind: Kind, method: Method, over: Partial<ProofMessage> & { then?: Then } = {}): ProofMessage {
  const { then, ...rest } = over;
  const replaces = (rest.change?.then ?? then) === 'replace';
  return {
    template: 'prove',
    outgoing: outgoing(kind),
    change: change(kind, method, then === undefined ? {} : { then }),
    proof: (rest.change ?? change(kind, method)).proofs[0]!,
    project: project(),
    account: { kind: 'email', value: CURRENT.email },
    ...(replaces ? { old: { kind, value: CURRENT[kind] } } : {}),
    masked: mask,
    code: method === 'link' ? null : '123456',
    link: method === 'code' ? null : 'https://app.example.com/settings?tab=contacts&t=prf_1.abc-DEF_123',
    report: null,
    now: NOW + 400,
    otpHost: 'app.example.com',
    ...rest,
  };
}

/** Asks the contact on the lane `asked` to allow a change of `kind`. */
export function allowing(
  kind: Kind,
  method: Method,
  {
    asked = kind,
    then = 'primary',
    locale = 'en',
    ...over
  }: Partial<ProofMessage> & { asked?: Kind; then?: Then; locale?: string } = {},
): ProofMessage {
  const given = changeToAllow(kind, method, asked, { then });
  return letter(kind, method, {
    change: given,
    proof: given.proofs[1]!,
    outgoing: asking(asked, { locale }),
    report: method === 'code' ? REPORT : null,
    ...over,
  });
}

/** A notice as it is at the moment of sending, with the link that it has by what it is about. */
export function noticed(
  kind: Kind,
  data: Partial<Notice> = {},
  { locale = 'en', ...over }: Partial<NoticeMessage> & { locale?: string } = {},
): NoticeMessage {
  const said = notice(data);
  const action = said.of === 'requested' || said.of === 'waits' ? 'stop' : said.undo?.mode;
  const url = `https://id.example.com/undo?t=${'2und1'.padEnd(39, 'x')}`;
  return {
    template: 'notice',
    outgoing: telling(kind, data, { locale }),
    project: project(),
    account: { kind: 'email', value: CURRENT.email },
    masked: mask,
    notice: said,
    options: {},
    link: action === undefined ? null : { action, url, endsAt: NOW + 7 * DAY },
    now: NOW + 400,
    ...over,
  };
}

export function rendered(kind: Kind, over: Partial<RenderedMessage> = {}): RenderedMessage {
  return {
    id: 'msg_1',
    to: ADDRESS[kind],
    subject: 'Hello',
    text: 'Hello\n',
    html: '<p>Hello</p>',
    lang: 'en',
    ...over,
  };
}

/** Codes that tell their proof: 000001 for the first; none for a key that is gone. */
export const secrets: Pick<Secrets, 'code' | 'linkToken' | 'noticeToken'> = {
  code: (seed, length) => (seed.keyId === 'k1' ? String(seed.sequence).padStart(length, '0') : null),
  linkToken: (seed) => (seed.keyId === 'k1' ? `${seed.proof}.token` : null),
  noticeToken: ({ purpose, id, holder, keyId }) =>
    keyId === 'k1' ? `${purpose === 'undo' ? 2 : 3}.${id}.${holder}.${keyId}` : null,
};

export interface Line {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A log that a test can read. */
export function createLines(): Log & { readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const add = (event: string, data = {}) => void lines.push({ event, data });
  return { lines, debug: add, info: add, warn: add, error: add };
}
