// Owns the policy of a project: the values, their defaults with the reasons, and their ranges. Not how a policy is narrowed for
// one change: policy-variants.ts.
import {
  SELF_SERVICE_ACTS,
  type Kind,
  type Method,
  type PhoneChannel,
  type SelfServiceAct,
  type Then,
} from '../../shared/contact.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import { DEFAULT_QUOTAS, type Quotas } from './rate-limits.ts';
/** An action that needs a fresh or strong sign-in. `begin`: begin a change. `promote`: make a verified contact primary. */
export type StepUpAction = 'begin' | 'promote' | 'remove';

/** How fresh and how strong the sign-in must be for an action. */
export interface StepUp {
  /** Longest time since `auth_time`, ms; 0 = any. */
  readonly maxAge: number;
  /** The `acr` of the token must be one of these; empty = any. */
  readonly acr: readonly string[];
  /** The `amr` of the token must contain all of these. */
  readonly amr: readonly string[];
  /**
   * Longest age of a sign-in that may lift a freeze or mark a contact as lost, ms; undefined: `maxAge`. Set when a vendor
   * contract accepts older sign-ins, because the contract must not change what counts as fresh.
   */
  readonly freshAge?: number;
}

/** Types of phone numbers, as libphonenumber names them, that can get an SMS. */
export type NumberType = 'MOBILE' | 'FIXED_LINE_OR_MOBILE' | 'FIXED_LINE' | 'VOIP' | 'PERSONAL_NUMBER';

/**
 * Who may merge two accounts. Each value includes the values before it. `off`: no caller. `admin`: the project's admins.
 * `both-tokens`: also a user with a fresh token of each account. `unsafe-proof-alone`: also a user who proves an address of
 * the other account, without a sign-in to that account. UNSAFE, because numbers and mailboxes get new holders, and the new
 * holder would get the account. Only for sites whose former system worked in this way.
 */
export type MergePolicy = 'off' | 'admin' | 'both-tokens' | 'unsafe-proof-alone';
/** All values in order. Each includes the values before it. */
export const MERGES: readonly MergePolicy[] = ['off', 'admin', 'both-tokens', 'unsafe-proof-alone'];

/** The rules of a project. Durations are ms. */
export interface Policy {
  readonly kinds: readonly Kind[];
  /** What users, and support for them, may do. Admins and the site's systems may do everything. */
  readonly may: { readonly [K in Kind]: readonly SelfServiceAct[] };
  /** How many contacts of one kind a user may have. With 1, `primary` acts as `replace`. */
  readonly max: number;
  /** How many contacts of one kind a trusted client may write for a user. Below `max`: as `max`. */
  readonly maxProvisioned: number;
  /** What users may ask to happen with a proved contact. */
  readonly then: readonly Then[];
  readonly methods: { readonly [K in Kind]: readonly Method[] };
  readonly defaultMethod: { readonly [K in Kind]: Method };
  /** How a message to a new phone number may go, as its user chooses. SMS is always there: notices go by it. */
  readonly phoneChannels: readonly PhoneChannel[];
  /** Digits of a code. */
  readonly codeLength: number;
  /** How long a code lives, ms. */
  readonly codeLife: number;
  /** How long a link lives, ms. */
  readonly linkLife: number;
  /**
   * Where the button on the page of a link proves the address. `session`: only in the browser of the signed-in user; another
   * browser shows a code. `click`: in any browser.
   */
  readonly completion: 'session' | 'click';
  /** Number of wrong codes that lock a change. */
  readonly tries: number;
  /** How many links of one change work at a time. A further link ends the oldest. */
  readonly liveLinks: number;
  /** The wait before each resend, ms. The number of waits is the number of resends. */
  readonly resendWaits: readonly number[];
  /** Factor by which the waits are longer for SMS. */
  readonly phoneWaitFactor: number;
  /** How long a change may wait for its proofs, ms. */
  readonly changeLife: number;
  /** How long a user cannot send to an address whose holder has reported "this wasn't me", ms. */
  readonly reportBlock: number;
  /** `verified`: only one user of a project can have a given address as verified. `none`: users may share addresses. */
  readonly uniqueness: 'verified' | 'none';
  /**
   * Countries that can get an SMS, as ISO 3166-1 alpha-2. Empty = only the home country. `*` = all countries; a configuration
   * cannot set it.
   */
  readonly phoneCountries: readonly string[];
  readonly numberTypes: readonly NumberType[];
  /**
   * Which phone numbers are accepted. `known`: those of the tables. `possible`: also those that only have the length of a number
   * of their country, because the tables are older than the newest area codes.
   */
  readonly numbers: 'known' | 'possible';
  /** Allowed domains, each exact, or `*.example.com` for all subdomains. Empty = all domains. */
  readonly emailDomains: readonly string[];
  /** Domains that are not allowed, and neither are their subdomains. */
  readonly blockedEmailDomains: readonly string[];
  /** Whether a domain label that mixes scripts (UTS #39) is refused. */
  readonly mixedScripts: 'refuse' | 'allow';
  /** Whether a current contact has to confirm too. `auto`: yes, unless the sign-in was strong and its time is known. */
  readonly confirmCurrent: 'auto' | 'always' | 'never';
  readonly stepUp: { readonly [A in StepUpAction]: StepUp };
  /** A sign-in is strong if its `amr` contains one of these and it is not a message to the contact that changes. */
  readonly strongAmr: readonly string[];
  /** A sign-in is also strong if its `acr` is one of these. */
  readonly strongAcr: readonly string[];
  /** When every verified contact gets a notice. `done`: after a change. `all`: also when a change begins. */
  readonly notices: 'all' | 'done';
  /**
   * What the link in the notice to an old contact does. `restore`: undoes the change. `freeze`: stops changes, and restores
   * nothing. `off`: there is no link.
   */
  readonly undo: 'restore' | 'freeze' | 'off';
  /** How long a receipt of a verification counts, ms. Its public key is published for as long. */
  readonly receiptLife: number;
  /** How long the undo link works, and how long the old address is reserved for its user, ms. */
  readonly undoLife: number;
  /**
   * How long a change that support began waits after the proof of the new address, when neither the person nor a contact of
   * theirs agrees, ms. Meanwhile every verified contact can stop it.
   */
  readonly supportWait: number;
  /** How long nothing can be changed after an undo, or after a current contact has reported a change, ms. */
  readonly freeze: number;
  /** When the site is asked to end the user's sessions. `undo`: after an undo. `change`: also after every change. */
  readonly endSessions: 'undo' | 'change';
  readonly merge: MergePolicy;
  /** The rate limits. */
  readonly quotas: Quotas;
  /** How long changes, messages and undos keep their addresses after their end, ms. */
  readonly purgeAfter: number;
}

/** The policy of a project that sets nothing. The reason for a value, with its source, is at the end of the line. */
export const DEFAULT_POLICY: Policy = {
  kinds: ['email', 'phone'],
  may: { email: SELF_SERVICE_ACTS, phone: SELF_SERVICE_ACTS }, // what users may do; a site whose directory owns a kind takes acts away
  max: 5, // enough for home, work and a spare; the list still fits a phone's screen
  maxProvisioned: 0, // a directory may know more addresses of a person than a person manages; the project decides
  then: ['primary', 'replace', 'add'], // no replace-all, since it removes contacts that the user has not looked at
  methods: { email: ['code', 'link', 'both'], phone: ['code', 'link', 'both'] },
  defaultMethod: { email: 'both', phone: 'code' }, // a link in an SMS looks like phishing; a link in a mail is easy to use
  phoneChannels: ['sms'], // each further one needs a sender of its own, and a call may reach a mailbox that others can hear
  codeLength: 6, // ASVS 6.5.4 names six digits; eight suit a higher risk
  codeLife: 10 * MINUTE, // ASVS 6.5.5 and NIST SP 800-63B name ten minutes
  linkLife: 10 * MINUTE, // as long as a code; mail may be slower, so a project may set up to 60 minutes
  completion: 'session', // mail scanners press buttons too, so a link alone proves only that a program fetched it
  tries: 5, // 5 guesses at 10^6 codes succeed once in 200,000
  liveLinks: 3, // an older mail that arrives after a newer one must still work
  resendWaits: [30 * SECOND, 60 * SECOND, 120 * SECOND, 240 * SECOND], // 1 + 4 messages, with growing waits
  phoneWaitFactor: 2, // SMS are slower and cost money
  changeLife: DAY,
  reportBlock: DAY,
  uniqueness: 'verified',
  phoneCountries: [],
  numberTypes: ['MOBILE', 'FIXED_LINE_OR_MOBILE'], // SMS pumping uses premium, shared-cost, pager, satellite and VoIP numbers
  numbers: 'known', // an attacker who pumps SMS also uses ranges that no table knows
  emailDomains: [],
  blockedEmailDomains: [],
  mixedScripts: 'refuse', // such as a Cyrillic а in paypal; no real domain has this
  confirmCurrent: 'auto', // a stolen session alone must not be able to take an account over (OWASP, no-MFA variant)
  stepUp: {
    begin: { maxAge: 5 * MINUTE, acr: [], amr: [] }, // ASVS 7.5.1; long enough to find the page, too short for the next person at the desk
    promote: { maxAge: 5 * MINUTE, acr: [], amr: [] },
    remove: { maxAge: 5 * MINUTE, acr: [], amr: [] },
  },
  // By RFC 8176, each of these is more than a password; the last two are other names for hwk or swk and for otp.
  strongAmr: ['mfa', 'mca', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris', 'retina', 'vbm', 'webauthn', 'totp'],
  strongAcr: [], // every issuer has its own names
  notices: 'all', // NIST SP 800-63B and ASVS 6.3.7: the user must learn of a possible attack
  undo: 'restore',
  receiptLife: 730 * DAY, // two years, in which a third party may still be asked
  undoLife: 7 * DAY, // a user on holiday reads mail once a week
  supportWait: 3 * DAY, // over a weekend, a person reads at least one of their mailboxes
  freeze: DAY, // long enough to talk to support
  endSessions: 'undo', // a change by its owner should not sign out the owner's phone
  merge: 'off', // a merge cannot be undone, so a site has to allow it explicitly
  quotas: DEFAULT_QUOTAS,
  purgeAfter: 30 * DAY, // support hardly ever gets questions about more than the last month (ASVS 14.2.7)
};

/** Lowest and highest values, inclusive. With other values the server does not start. */
export const POLICY_RANGES = {
  max: [1, 50],
  maxProvisioned: [0, 100],
  codeLength: [6, 10],
  codeLife: [2 * MINUTE, 10 * MINUTE],
  linkLife: [2 * MINUTE, 60 * MINUTE],
  tries: [1, 10],
  liveLinks: [1, 5],
  phoneWaitFactor: [1, 10],
  changeLife: [10 * MINUTE, 7 * DAY],
  reportBlock: [HOUR, 7 * DAY],
  receiptLife: [DAY, 3650 * DAY],
  undoLife: [DAY, 30 * DAY],
  supportWait: [DAY, 14 * DAY],
  freeze: [HOUR, 7 * DAY],
  purgeAfter: [DAY, 90 * DAY],
} as const satisfies { readonly [K in keyof Policy]?: readonly [number, number] };

/** Lowest and highest `StepUp.maxAge`, ms. NIST SP 800-63B §6.1.2 asks for a new sign-in after at most 20 minutes. */
export const STEP_UP_MAX_AGE = [0, 20 * MINUTE] as const;

/** Whether the policy allows to merge accounts in this way. */
export function allowsMerge({ merge }: Policy, way: Exclude<MergePolicy, 'off'>): boolean {
  return MERGES.indexOf(merge) >= MERGES.indexOf(way);
}
