// Owns the changes, projects and messages that the tests of delivery are about.
import type { Kind, Method, Then } from '../../shared/contact.ts';
import type { Change, Proof } from '../../server/core/change.ts';
import { DEFAULT_POLICY } from '../../server/core/policy.ts';
import type { Log, Project, Rendered, Secrets } from '../../server/ports.ts';
import type { Outgoing } from '../../server/store-port.ts';
import type { Letter } from '../../server/deliver/story.ts';
import { at, MINUTE } from '../kit/clock.ts';

export const NOW = at('10:00');
export const ADDRESS: Record<Kind, string> = { email: 'new@example.org', phone: '+358401234567' };

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
    messages: {},
    templateKeys: [],
    languages: ['en', 'ar'],
    ...over,
  };
}

export function proof(sequence: number, kind: Kind, method: Method, over: Partial<Proof> = {}): Proof {
  const value = ADDRESS[kind];
  return {
    id: `prf_${sequence}`,
    of: 'new',
    sequence,
    keyId: 'k1',
    method,
    address: { kind, value, key: value },
    contactId: null,
    issuedAt: NOW,
    codeExpiresAt: NOW + 10 * MINUTE,
    linkExpiresAt: NOW + 10 * MINUTE,
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
    terms: {
      tries: 5,
      codeLength: 6,
      codeLife: 10 * MINUTE,
      linkLife: 10 * MINUTE,
      liveLinks: 3,
      completion: 'session',
    },
    failures: 0,
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

export function outgoing(kind: Kind, over: Partial<Outgoing> = {}): Outgoing {
  return {
    id: 'msg_1',
    project: 'default',
    user: 'usr_1',
    change: 'chg_1',
    proof: 'prf_1',
    template: 'prove',
    kind,
    to: ADDRESS[kind],
    locale: 'en',
    providerId: null,
    inUse: false,
    suppressed: false,
    createdAt: NOW,
    expiresAt: NOW + 10 * MINUTE,
    ...over,
  };
}

export function letter(kind: Kind, method: Method, over: Partial<Letter> & { then?: Then } = {}): Letter {
  return {
    outgoing: outgoing(kind),
    change: change(kind, method, over.then === undefined ? {} : { then: over.then }),
    project: project(),
    account: { kind: 'email', value: 'ann@example.com' },
    code: method === 'link' ? null : '123456',
    link: method === 'code' ? null : 'https://app.example.com/settings?tab=contacts&t=prf_1.abc-DEF_123',
    now: NOW + 400,
    otpHost: 'app.example.com',
    ...over,
  };
}

export function rendered(kind: Kind, over: Partial<Rendered> = {}): Rendered {
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
export const secrets: Pick<Secrets, 'code' | 'linkToken'> = {
  code: (seed, length) => (seed.keyId === 'k1' ? String(seed.sequence).padStart(length, '0') : null),
  linkToken: (seed) => (seed.keyId === 'k1' ? `${seed.proof}.token` : null),
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
