// Owns the body that shows a user what they have and what they may do. Not the changes in it: change.ts.
import type { ContactBody, Kind, Method, Then } from '../contact.ts';
import type { ChangeBody } from './change.ts';

/** What the user may do with contacts of one kind. */
export interface KindCapabilities {
  readonly max: number;
  readonly methods: readonly Method[];
  readonly then: readonly Then[];
  /** The site's own sign-in manages the contacts of this kind: they cannot be changed here. */
  readonly managed: boolean;
  /** How many messages may still go for the waiting change, or for a new one, within the rate limits of the day. */
  readonly sendsLeft: number;
  readonly nextSendAt: string | null;
  /** Phone only: ISO 3166-1 alpha-2 of the countries that can get an SMS; `homeCountry` first. */
  readonly countries?: readonly string[];
  readonly homeCountry?: string;
  /** Phone only: the calling code of each of those countries, in digits. */
  readonly callingCodes?: Readonly<Record<string, string>>;
}

/** What the user has and may do. */
export interface MeBody {
  readonly user: { readonly id: string };
  readonly contacts: readonly ContactBody[];
  /** Those that wait. */
  readonly changes: readonly ChangeBody[];
  readonly capabilities: {
    readonly kinds: { readonly [K in Kind]?: KindCapabilities };
    /** Whether a begin now needs a new sign-in. `maxAge`: how old a sign-in may be, seconds; null = any age. */
    readonly stepUp: { readonly needed: boolean; readonly maxAge: number | null };
    /** A begin now also asks a contact of the user to confirm. */
    readonly confirmCurrent: boolean;
    /** The account is frozen until then; null = it is not. */
    readonly frozenUntil: string | null;
    readonly languages: readonly string[];
    readonly serviceName: string;
    /** Where the project sends people for help. */
    readonly supportUrl: string | null;
  };
}

/** A cookie session that was opened. */
export interface SessionBody {
  readonly expiresAt: string;
}
