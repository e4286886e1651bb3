// Owns the settings of one project, as the rest of the server reads them. Not how they are parsed: config/. No code.
import type { Kind } from '../../shared/contact.ts';
import type { Policy } from '../core/policy.ts';

/** A JWT issuer that the project trusts, and what its JWTs must be. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly use: 'refresh' | 'access';
  readonly algorithms: readonly string[];
  /** Exactly one of the two is set. */
  readonly jwksUrl: string | null;
  readonly jwksFile: string | null;
  /** Required `typ` (case-insensitive, without `application/`); null = any except `at+jwt` and those of ID tokens. */
  readonly typ: string | null;
  /** Longest age since `iat`, ms; null = until `exp`. */
  readonly maxAge: number | null;
  /** `email_verified` and `phone_number_verified` of this issuer are believed. */
  readonly trustVerified: boolean;
  /** At a later sign-in, a verified claim verifies the user's own contact with the same address. */
  readonly trustLoginClaims: boolean;
  readonly claims: {
    readonly email: string;
    readonly emailVerified: string;
    readonly phone: string;
    readonly phoneVerified: string;
    readonly username: string;
    readonly locale: string;
  };
  /** Kinds of contacts that the issuer manages itself: they cannot be changed here. */
  readonly manages: readonly Kind[];
  /** RFC 7662: where to ask whether a token is still active, and our client there; null = signature and times are enough. */
  readonly introspection: { readonly url: string; readonly clientId: string; readonly clientSecret: string } | null;
}

/** Where mail is sent. */
export interface MailProvider {
  readonly id: string;
  /** `smtp(s)://user:pass@host:port`; `?tls=never` only on localhost. */
  readonly url: string;
  /** `Example <no-reply@example.com>` or a bare address. */
  readonly from: string;
}

/** Where SMS are sent. */
export interface SmsProvider {
  readonly id: string;
  /** `twilio://SID:TOKEN@host` or `https://…`. */
  readonly url: string;
  /** E.164, sender name, or messaging service id. */
  readonly from: string;
  /** Standard Webhooks secret (`whsec_…`) for the generic POST; null for Twilio. */
  readonly secret: string | null;
}

/** What is wrong with a setting. */
export interface SettingFault {
  /** Where, from the settings that were judged: names and places in lists. */
  readonly path: readonly PropertyKey[];
  /** What follows the name of the place: "must be …", "is missing". */
  readonly words: string;
}

/** A URL of the site that gets webhook events: Standard Webhooks 1.0. */
export interface Webhook {
  readonly url: string;
  /** `whsec_…` */
  readonly secret: string;
}

/** The vendor contracts that a project can be served by. */
export type FaceName = 'descope' | 'trivore' | 'transmit' | 'wso2';

/** How a project is served by one vendor contract. */
export interface FaceSettings {
  /** `click`: opening the link completes a change, as the vendor has it. `session`: as in the policy. */
  readonly completion: 'click' | 'session';
  /** How long its links live, ms, when that is longer than the policy says; null: as the policy says. */
  readonly linkLife: number | null;
}

/** A project: one site with its own users and settings. */
export interface Project {
  readonly id: string;
  readonly serviceName: string;
  readonly supportUrl: string | null;
  readonly issuers: readonly Issuer[];
  /** Exact origins, as browsers serialise them. */
  readonly allowedOrigins: readonly string[];
  /** Exact URLs, or a prefix that ends in `/*`. */
  readonly redirectUrls: readonly string[];
  readonly linkUrl: string | null;
  /** Name of the site's own refresh cookie, if this server may read it; null otherwise. */
  readonly refreshCookie: string | null;
  /** `none-partitioned`: SameSite=None; Partitioned, for embedding on another site. */
  readonly cookieSameSite: 'strict' | 'lax' | 'none-partitioned';
  readonly policy: Policy;
  /** ISO2. */
  readonly homeCountry: string | null;
  /** The first is the default. */
  readonly mail: readonly MailProvider[];
  readonly sms: readonly SmsProvider[];
  readonly webhooks: readonly Webhook[];
  /** A claim and the value that makes a user an admin, such as `roles` = `contacts-admin`; null = there are no admins. */
  readonly adminClaim: { readonly claim: string; readonly value: string } | null;
  /** Where a token of the page's CAPTCHA or proof of work is checked before a change begins; null = no check. */
  readonly humanCheck: { readonly url: string; readonly secret: string } | null;
  /** locale → line's name (as in deliver/message/words/en.ts) → text with `{{key}}` placeholders. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which `templateOptions` keys API clients may fill. */
  readonly templateKeys: readonly string[];
  readonly faces: { readonly [N in FaceName]?: FaceSettings | undefined };
  /** BCP 47, first = default. */
  readonly languages: readonly string[];
}
