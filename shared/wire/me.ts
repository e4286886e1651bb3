// Owns the body that shows a user their contacts, changes and capabilities. Not the body of a change: change.ts.
import type { ContactBody, Kind, Method, PhoneChannel, SelfServiceAct, Then } from '../contact.ts';
import type { ChangeBody } from './change.ts';

/** What the user may do with contacts of one kind. */
export interface KindCapabilities {
  /** What the policy lets users do; `read` is always there. What it lacks is refused with `not-allowed`. */
  readonly may: readonly SelfServiceAct[];
  readonly max: number;
  readonly methods: readonly Method[];
  readonly then: readonly Then[];
  /** The site's own sign-in manages the contacts of this kind: they cannot be changed here. */
  readonly managed: boolean;
  /** How many messages may still be sent today for the waiting change, or for a new change when none waits. */
  readonly sendsLeft: number;
  readonly nextSendAt: string | null;
  /** Phone only: the channels that a begin and a resend may name, SMS first. */
  readonly channels?: readonly PhoneChannel[];
  /** Phone only: the countries that can get an SMS, ISO 3166-1 alpha-2, `homeCountry` first. */
  readonly countries?: readonly string[];
  readonly homeCountry?: string;
  /** Phone only: the calling code of each of `countries`, in digits. */
  readonly callingCodes?: Readonly<Record<string, string>>;
}

/** The user's contacts, waiting changes and capabilities. */
export interface MeBody {
  readonly user: { readonly id: string };
  readonly contacts: readonly ContactBody[];
  /** The changes that wait for a proof. */
  readonly changes: readonly ChangeBody[];
  readonly capabilities: {
    /** A kind that is off is not here: users can do nothing with its contacts. */
    readonly kinds: { readonly [K in Kind]?: KindCapabilities };
    /** `needed`: a begin now needs a new sign-in. `maxAge`: the highest age of a sign-in, seconds; null = any age. */
    readonly stepUp: { readonly needed: boolean; readonly maxAge: number | null };
    /** Whether a begin now also asks a contact of the user to confirm. */
    readonly confirmCurrent: boolean;
    /** When the freeze of the account ends; null when the account is not frozen. */
    readonly frozenUntil: string | null;
    /** How long a holder of an old contact can undo a change, seconds; 0 = not at all. */
    readonly undoLife?: number;
    /** Whether POST /v1/sessions/end-others is possible: the site ends sessions when it is told, and can tell this one from the others. */
    readonly signOutOthers?: boolean;
    readonly languages: readonly string[];
    readonly serviceName: string;
    /** Where the project sends people for help. */
    readonly supportUrl: string | null;
    /** Where the user changes what the site's sign-in manages, or what the policy lets no user change here. */
    readonly managedUrl?: string | null;
  };
}

/** The answer when a cookie session was opened. */
export interface SessionBody {
  readonly expiresAt: string;
}
