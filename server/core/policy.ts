// Owns what a project may decide and what it gets when it decides nothing. Every number with its range and reason.
import type { Kind, Method, Then } from '../../shared/contact.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import { DEFAULT_QUOTAS, type Quotas } from './quota.ts';

/** What asks for the right person. `begin`: also to verify a contact; `promote`: make a verified one primary. */
export type Action = 'begin' | 'promote' | 'remove';
export const ACTIONS: readonly Action[] = ['begin', 'promote', 'remove'];

/** How fresh and how good the sign-in has to be for an action. */
export interface StepUp {
  /** Longest time since `auth_time`, ms; 0 = never looked at. */
  readonly maxAge: number;
  /** One of these must be the token's `acr`; empty = any. */
  readonly acr: readonly string[];
  /** All of these must be in the token's `amr`. */
  readonly amr: readonly string[];
}

/** Numbers of libphonenumber's types that can be texted. */
export type NumberType = 'MOBILE' | 'FIXED_LINE_OR_MOBILE' | 'FIXED_LINE' | 'VOIP' | 'PERSONAL_NUMBER';

/**
 * Who may make two accounts into one; each takes in those before it. `off`: nobody. `admin`: the project's admins.
 * `both-tokens`: also a person with a fresh token of each. `unsafe-proof-alone`: also whoever proves an address that the
 * other account holds, without ever having signed in to it. UNSAFE: numbers and mailboxes change hands, and their next
 * holder gets the account. For sites that come from a system which did the same.
 */
export type MergePolicy = 'off' | 'admin' | 'both-tokens' | 'unsafe-proof-alone';
export const MERGES: readonly MergePolicy[] = ['off', 'admin', 'both-tokens', 'unsafe-proof-alone'];

export interface Policy {
  readonly kinds: readonly Kind[];
  /** Contacts of one kind that a user may have. With 1, `primary` behaves as `replace`. */
  readonly max: number;
  /** What users may ask for. */
  readonly then: readonly Then[];
  readonly methods: { readonly [K in Kind]: readonly Method[] };
  readonly defaultMethod: { readonly [K in Kind]: Method };
  /** Digits of a code. */
  readonly codeLength: number;
  /** How long a code lives, ms. */
  readonly codeLife: number;
  /** How long a link lives, ms. */
  readonly linkLife: number;
  /** `session`: the press needs the same user's proof, else shows a relay code. `click`: the press suffices. */
  readonly completion: 'session' | 'click';
  /** Wrong codes a change takes; the last one locks it. */
  readonly tries: number;
  /** Links of one change that live at a time; one more retires the oldest. */
  readonly liveLinks: number;
  /** Waits before each resend, ms; as many resends as there are waits. */
  readonly resendWaits: readonly number[];
  /** SMS waits are this many times longer. */
  readonly phoneWaitFactor: number;
  /** How long a change may wait altogether, ms. */
  readonly changeLife: number;
  /** After "this wasn't me": how long that user cannot reach that target, ms. */
  readonly reportBlock: number;
  /** `verified`: one verified holder per address and project. `none`: shared addresses are allowed. */
  readonly uniqueness: 'verified' | 'none';
  /** ISO2 of countries that can be texted; empty = the home country alone; `*` (which no configuration can say) = every one. */
  readonly phoneCountries: readonly string[];
  readonly numberTypes: readonly NumberType[];
  /** Domains that may be used: exact, or `*.example.com` for all below one; empty = all. */
  readonly emailDomains: readonly string[];
  /** Domains that may not, with all that is below them. */
  readonly blockedEmailDomains: readonly string[];
  /** A domain label of several scripts (UTS #39): `refuse` it, or `allow` it. */
  readonly mixedScripts: 'refuse' | 'allow';
  /** Whether the current contact has to confirm too. `auto`: unless the sign-in was a strong one and says when it was. */
  readonly confirmCurrent: 'auto' | 'always' | 'never';
  readonly stepUp: { readonly [A in Action]: StepUp };
  /** A sign-in with one of these in `amr` (RFC 8176) is a strong one. */
  readonly strongAmr: readonly string[];
  /** So is one whose `acr` is one of these. */
  readonly strongAcr: readonly string[];
  /** Who was verified before is told of what is `done`, or of `all`, requests too. Never less. */
  readonly notices: 'all' | 'done';
  /** What the link to an old contact does. `restore`: takes it back. `freeze`: stops changes, restores nothing. `off`: no link. */
  readonly undo: 'restore' | 'freeze' | 'off';
  /** How long that link works and the old address is kept for its owner, ms. */
  readonly undoLife: number;
  /** How long nothing changes after an undo or a "this wasn't me" from the current contact, ms. */
  readonly freeze: number;
  /** When the site is asked to end the user's sessions: after an `undo`, or also after each `change`. */
  readonly endSessions: 'undo' | 'change';
  readonly merge: MergePolicy;
  /** How often what may happen. */
  readonly quotas: Quotas;
  /** How long what is over keeps its addresses, ms: changes, messages, ways back. */
  readonly purgeAfter: number;
}

/** Why each default is what it is: security.md §4 with its sources, in one line each. */
export const DEFAULT_POLICY: Policy = {
  kinds: ['email', 'phone'],
  max: 5, // enough for home, work and spare; a list that still fits a phone's screen
  then: ['primary', 'replace', 'add'], // replace-all removes what the person did not look at: not offered by default
  methods: { email: ['code', 'link', 'both'], phone: ['code', 'link', 'both'] },
  defaultMethod: { email: 'both', phone: 'code' }, // a link in an SMS looks like phishing; in a mail it is the easy way
  codeLength: 6, // ASVS 6.5.4 names six digits; 8 is the high profile
  codeLife: 10 * MINUTE, // ASVS 6.5.5, NIST SP 800-63B
  linkLife: 10 * MINUTE, // same standards; mail may be slower, so up to 60 minutes may be set
  completion: 'session', // scanners press buttons too; a link alone proves only that somebody fetched it
  tries: 5, // 5 of 10^6: 1 in 200,000
  liveLinks: 3, // slow mail overtaken by a resend must still work
  resendWaits: [30 * SECOND, 60 * SECOND, 120 * SECOND, 240 * SECOND], // 1 + 4 messages, growing
  phoneWaitFactor: 2, // SMS are slower and cost money
  changeLife: DAY,
  reportBlock: DAY,
  uniqueness: 'verified',
  phoneCountries: [],
  numberTypes: ['MOBILE', 'FIXED_LINE_OR_MOBILE'], // premium, shared cost, pager, satellite and VoIP are how SMS pumping earns
  emailDomains: [],
  blockedEmailDomains: [],
  mixedScripts: 'refuse', // Cyrillic а in paypal: nobody's real domain
  confirmCurrent: 'auto', // a stolen session alone must not be able to take an account over (OWASP, no-MFA variant)
  stepUp: {
    begin: { maxAge: 5 * MINUTE, acr: [], amr: [] }, // ASVS 7.5.1; long enough to find the page, too short to inherit a desk
    promote: { maxAge: 5 * MINUTE, acr: [], amr: [] },
    remove: { maxAge: 5 * MINUTE, acr: [], amr: [] },
  },
  strongAmr: ['mfa', 'mca', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris', 'retina', 'vbm'], // RFC 8176: more than a password
  strongAcr: [], // names are each issuer's own
  notices: 'all', // NIST SP 800-63B and ASVS 6.3.7: who could be robbed hears of it
  undo: 'restore',
  undoLife: 7 * DAY, // a week: somebody on holiday reads mail once in it
  freeze: DAY, // long enough to talk to support
  endSessions: 'undo', // a change by its owner should not sign out their own phone
  merge: 'off', // it cannot be undone, so a site decides to have it
  quotas: DEFAULT_QUOTAS,
  purgeAfter: 30 * DAY, // support is asked about last month, hardly ever about more (ASVS 14.2.7)
};

/** Hard floors and ceilings; outside of them the server refuses to start. Inclusive. */
export const POLICY_RANGES = {
  max: [1, 50],
  codeLength: [6, 10],
  codeLife: [2 * MINUTE, 10 * MINUTE],
  linkLife: [2 * MINUTE, 60 * MINUTE],
  tries: [1, 10],
  liveLinks: [1, 5],
  phoneWaitFactor: [1, 10],
  changeLife: [10 * MINUTE, 7 * DAY],
  reportBlock: [HOUR, 7 * DAY],
  undoLife: [DAY, 30 * DAY],
  freeze: [HOUR, 7 * DAY],
  purgeAfter: [DAY, 90 * DAY],
} as const satisfies { readonly [K in keyof Policy]?: readonly [number, number] };

/** Of `StepUp.maxAge`: NIST SP 800-63B §6.1.2 asks for a fresh sign-in after 20 minutes at most. */
export const STEP_UP_MAX_AGE = [0, 20 * MINUTE] as const;

/** Whether the policy lets accounts be merged in this way. */
export function allowsMerge({ merge }: Policy, way: Exclude<MergePolicy, 'off'>): boolean {
  return MERGES.indexOf(merge) >= MERGES.indexOf(way);
}

/** What a project lets one way of asking do beyond its policy, in its units: the contract that it speaks needs it. */
export interface Loosening {
  readonly completion?: 'click';
  /** Up to a day. */
  readonly linkLife?: number;
  /** Beside those of the policy. */
  readonly then?: readonly Then[];
  /** Up to as many as any policy may have. */
  readonly liveLinks?: number;
}

/** Longest life of a link under a loosening, ms: the longest that a contract has by default. */
export const LOOSE_LINK_LIFE = DAY;

export function loosen(policy: Policy, by: Loosening): Policy {
  return {
    ...policy,
    completion: by.completion ?? policy.completion,
    linkLife: Math.max(policy.linkLife, Math.min(by.linkLife ?? 0, LOOSE_LINK_LIFE)),
    then: [...new Set([...policy.then, ...(by.then ?? [])])],
    liveLinks: Math.max(policy.liveLinks, Math.min(by.liveLinks ?? 0, POLICY_RANGES.liveLinks[1])),
  };
}

/** What a caller may narrow for one change, in the policy's units. It never widens, and stays within the hard ranges. */
export interface Narrowing {
  readonly tries?: number;
  readonly codeLife?: number;
  readonly linkLife?: number;
  readonly completion?: 'session';
}

export function narrow(policy: Policy, by: Narrowing): Policy {
  return {
    ...policy,
    tries: cut(policy.tries, by.tries, POLICY_RANGES.tries),
    codeLife: cut(policy.codeLife, by.codeLife, POLICY_RANGES.codeLife),
    linkLife: cut(policy.linkLife, by.linkLife, POLICY_RANGES.linkLife),
    completion: by.completion ?? policy.completion,
  };
}

function cut(own: number, asked: number | undefined, [least]: readonly [number, number]): number {
  return asked === undefined ? own : Math.min(own, Math.max(least, asked));
}
