// Owns what a project may decide, and what it gets when it decides nothing: every number with its range and its reason. Not how
// a policy is narrowed for one change: policy-variants.ts.
import type { Kind, Method, Then } from '../../shared/contact.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import { DEFAULT_QUOTAS, type Quotas } from './rate-limits.ts';
/** What needs a good sign-in. `begin`: also to verify a contact. `promote`: to make a verified contact primary. */
export type StepUpAction = 'begin' | 'promote' | 'remove';
/** All actions. */
export const STEP_UP_ACTIONS: readonly StepUpAction[] = ['begin', 'promote', 'remove'];

/** How fresh and how strong the sign-in has to be for an action. */
export interface StepUp {
  /** Longest time since `auth_time`, ms; 0 = any. */
  readonly maxAge: number;
  /** The `acr` of the token must be one of these; empty = any. */
  readonly acr: readonly string[];
  /** The `amr` of the token must have all of these. */
  readonly amr: readonly string[];
}

/** Types of phone numbers, as libphonenumber names them, that can get an SMS. */
export type NumberType = 'MOBILE' | 'FIXED_LINE_OR_MOBILE' | 'FIXED_LINE' | 'VOIP' | 'PERSONAL_NUMBER';

/**
 * Who may merge two accounts; each value includes the ones before it. `off`: no one. `admin`: the project's admins.
 * `both-tokens`: also a user with a fresh token of each account. `unsafe-proof-alone`: also a user who proves an address of
 * the other account, without a sign-in to it. UNSAFE: numbers and mailboxes change hands, and their next holder gets the
 * account. It is for sites that come from a system which did the same.
 */
export type MergePolicy = 'off' | 'admin' | 'both-tokens' | 'unsafe-proof-alone';
/** In order: each includes the ones before it. */
export const MERGES: readonly MergePolicy[] = ['off', 'admin', 'both-tokens', 'unsafe-proof-alone'];

/** What a project has decided. Durations are ms. */
export interface Policy {
  readonly kinds: readonly Kind[];
  /** How many contacts of one kind a user may have. With 1, `primary` acts as `replace`. */
  readonly max: number;
  /** What users may ask to happen with a proved contact. */
  readonly then: readonly Then[];
  readonly methods: { readonly [K in Kind]: readonly Method[] };
  readonly defaultMethod: { readonly [K in Kind]: Method };
  /** Digits of a code. */
  readonly codeLength: number;
  /** How long a code lives, ms. */
  readonly codeLife: number;
  /** How long a link lives, ms. */
  readonly linkLife: number;
  /** `session`: the button behind a link counts for the signed-in user; in another browser it shows a code. `click`: it counts anywhere. */
  readonly completion: 'session' | 'click';
  /** Wrong codes that a change takes; the last one locks it. */
  readonly tries: number;
  /** Links of one change that work at a time; one more ends the oldest. */
  readonly liveLinks: number;
  /** The wait before each resend, ms. There are as many resends as waits. */
  readonly resendWaits: readonly number[];
  /** SMS waits are this many times longer. */
  readonly phoneWaitFactor: number;
  /** How long a change may wait for its proofs, ms. */
  readonly changeLife: number;
  /** How long a user cannot send to an address whose holder has reported "this wasn't me", ms. */
  readonly reportBlock: number;
  /** `verified`: one user of a project can have an address verified. `none`: users may share addresses. */
  readonly uniqueness: 'verified' | 'none';
  /** ISO 3166-1 alpha-2 of the countries that can get an SMS; empty = the home country alone; `*` = all, and no configuration can set that. */
  readonly phoneCountries: readonly string[];
  readonly numberTypes: readonly NumberType[];
  /** Allowed domains: exact, or `*.example.com` for all below it; empty = all. */
  readonly emailDomains: readonly string[];
  /** Domains that are not allowed, with all below them. */
  readonly blockedEmailDomains: readonly string[];
  /** What happens to a domain label of several scripts (UTS #39). */
  readonly mixedScripts: 'refuse' | 'allow';
  /** Whether a current contact has to confirm too. `auto`: unless the sign-in was strong and says when it was. */
  readonly confirmCurrent: 'auto' | 'always' | 'never';
  readonly stepUp: { readonly [A in StepUpAction]: StepUp };
  /** A sign-in with one of these in `amr` (RFC 8176) is strong. */
  readonly strongAmr: readonly string[];
  /** So is a sign-in whose `acr` is one of these. */
  readonly strongAcr: readonly string[];
  /** What every verified contact is told: what is `done`, or `all`, also what is only requested. */
  readonly notices: 'all' | 'done';
  /** What the link to an old contact does. `restore`: undoes the change. `freeze`: stops changes, restores nothing. `off`: no link. */
  readonly undo: 'restore' | 'freeze' | 'off';
  /** How long that link works, and the old address is reserved for its user, ms. */
  readonly undoLife: number;
  /** How long nothing can be changed after an undo, or after a current contact has reported a change, ms. */
  readonly freeze: number;
  /** When the site is asked to end the user's sessions: after an `undo`, or after every `change` too. */
  readonly endSessions: 'undo' | 'change';
  readonly merge: MergePolicy;
  /** How often things may happen. */
  readonly quotas: Quotas;
  /** How long changes, messages and undos that are over keep their addresses, ms. */
  readonly purgeAfter: number;
}

/** What a project gets that decides nothing. The reason and its source stand beside each value. */
export const DEFAULT_POLICY: Policy = {
  kinds: ['email', 'phone'],
  max: 5, // enough for home, work and a spare; the list still fits a phone's screen
  then: ['primary', 'replace', 'add'], // replace-all removes contacts that the user has not looked at: not offered by default
  methods: { email: ['code', 'link', 'both'], phone: ['code', 'link', 'both'] },
  defaultMethod: { email: 'both', phone: 'code' }, // a link in an SMS looks like phishing; in a mail it is the easy way
  codeLength: 6, // ASVS 6.5.4 names six digits; eight suit a higher risk
  codeLife: 10 * MINUTE, // ASVS 6.5.5, NIST SP 800-63B
  linkLife: 10 * MINUTE, // the same standards; mail may be slower, so a project may set up to 60 minutes
  completion: 'session', // mail scanners press buttons too: a link alone proves only that a program fetched it
  tries: 5, // 5 guesses of 10^6 codes: 1 in 200,000
  liveLinks: 3, // a slow mail that a resend has overtaken must still work
  resendWaits: [30 * SECOND, 60 * SECOND, 120 * SECOND, 240 * SECOND], // 1 + 4 messages, with growing waits
  phoneWaitFactor: 2, // SMS are slower and cost money
  changeLife: DAY,
  reportBlock: DAY,
  uniqueness: 'verified',
  phoneCountries: [],
  numberTypes: ['MOBILE', 'FIXED_LINE_OR_MOBILE'], // premium, shared-cost, pager, satellite and VoIP numbers are how SMS pumping earns
  emailDomains: [],
  blockedEmailDomains: [],
  mixedScripts: 'refuse', // such as a Cyrillic а in paypal: no real domain has that
  confirmCurrent: 'auto', // a stolen session alone must not be able to take an account over (OWASP, no-MFA variant)
  stepUp: {
    begin: { maxAge: 5 * MINUTE, acr: [], amr: [] }, // ASVS 7.5.1; long enough to find the page, too short for the next person at the desk
    promote: { maxAge: 5 * MINUTE, acr: [], amr: [] },
    remove: { maxAge: 5 * MINUTE, acr: [], amr: [] },
  },
  strongAmr: ['mfa', 'mca', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris', 'retina', 'vbm'], // RFC 8176: each is more than a password
  strongAcr: [], // every issuer has names of its own
  notices: 'all', // NIST SP 800-63B and ASVS 6.3.7: a user who could be robbed hears of it
  undo: 'restore',
  undoLife: 7 * DAY, // a user on holiday reads mail once a week
  freeze: DAY, // long enough to talk to support
  endSessions: 'undo', // a change by its owner should not sign out the owner's phone
  merge: 'off', // it cannot be undone, so a site has to choose it
  quotas: DEFAULT_QUOTAS,
  purgeAfter: 30 * DAY, // support is asked about the last month, hardly ever about more (ASVS 14.2.7)
};

/** Lowest and highest values, inclusive; with others the server does not start. */
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

/** Whether the policy allows this way to merge accounts. */
export function allowsMerge({ merge }: Policy, way: Exclude<MergePolicy, 'off'>): boolean {
  return MERGES.indexOf(merge) >= MERGES.indexOf(way);
}
