// Owns the body that shows a user what they have and what they may do. Not the changes in it: change.ts.
import type { ContactBody, Kind, Method, Then } from '../contact.ts';
import type { ChangeBody } from './change.ts';

export interface KindCapabilities {
  readonly max: number;
  readonly methods: readonly Method[];
  readonly then: readonly Then[];
  /** The site's sign-in manages the contacts of this kind: they cannot be changed here. */
  readonly managed: boolean;
  /** Messages that may still go for the waiting change, or for a new one; the daily caps narrow it. */
  readonly sendsLeft: number;
  readonly nextSendAt: string | null;
  /** Phone only: ISO2 of the countries that can be texted; `homeCountry` first. */
  readonly countries?: readonly string[];
  readonly homeCountry?: string;
  /** Phone only: ISO2 → calling code in digits, of those countries. */
  readonly callingCodes?: Readonly<Record<string, string>>;
}

export interface MeBody {
  readonly user: { readonly id: string };
  readonly contacts: readonly ContactBody[];
  /** Waiting ones. */
  readonly changes: readonly ChangeBody[];
  readonly capabilities: {
    readonly kinds: { readonly [K in Kind]?: KindCapabilities };
    /** Whether a begin now asks for a new sign-in, and how old one may be, seconds; null = never. */
    readonly stepUp: { readonly needed: boolean; readonly maxAge: number | null };
    /** A begin now asks a contact that the user has to confirm as well. */
    readonly confirmCurrent: boolean;
    /** Nothing can be changed until then; null = it can. */
    readonly frozenUntil: string | null;
    readonly languages: readonly string[];
    readonly serviceName: string;
    /** Where the project sends people for help. */
    readonly supportUrl: string | null;
  };
}

export interface SessionBody {
  readonly expiresAt: string;
}
