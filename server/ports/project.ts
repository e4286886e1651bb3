// Owns the shapes of one project's settings. Not how settings are parsed: config/. No code.
import type { Kind } from '../../shared/contact.ts';
import type { Role } from '../core/admin-roles.ts';
import type { FaceSettings as FaceSignInSettings } from '../core/face-sign-in.ts';
import type { ClaimsMode } from '../core/follow-claim.ts';
import type { Policy } from '../core/policy.ts';
import type { SignalType } from '../core/signals.ts';
import type { EventType } from '../core/webhook-events.ts';
import type { Brand } from './brand.ts';
import type { DirectoryEvents, DirectorySettings } from './directory.ts';

/** A JWT issuer that the project trusts, and the requirements for its JWTs. */
export interface Issuer {
  readonly issuer: string;
  /** The values of `aud`, one of which a JWT must have; null: a JWT without `aud`. */
  readonly audience: readonly (string | null)[];
  /** Values that may stand in the list `aud` beside one of `audience`. A JWT with any other value is refused. */
  readonly otherAudiences: readonly string[];
  readonly use: 'refresh' | 'access';
  /** Whether the native API accepts the access tokens of this entry too; only with `use: "access"`. */
  readonly native: boolean;
  /** Claims, and the value that each must have, or contain as an entry of a list or as a scope. */
  readonly requiredClaims: Readonly<Record<string, string | boolean>>;
  readonly algorithms: readonly string[];
  /** At most one of `jwksUrl` and `jwksFile` is set; with none, OpenID discovery finds the keys from `issuer`. */
  readonly jwksUrl: string | null;
  readonly jwksFile: string | null;
  /** Required `typ` (case-insensitive, without `application/`); null = any except `at+jwt` and those of ID tokens. */
  readonly typ: string | null;
  /** Longest accepted time since `iat`, ms; null = a token is accepted until `exp`. */
  readonly maxAge: number | null;
  /** Whether the server trusts this issuer's `email_verified` and `phone_number_verified`. */
  readonly trustVerified: boolean;
  /** Whether, at a later sign-in, a verified claim verifies the user's existing contact with the same address. */
  readonly trustLoginClaims: boolean;
  /** The names of the claims, and which contacts they may replace at later sign-ins. */
  readonly claims: {
    readonly mode: ClaimsMode;
    readonly email: string;
    readonly emailVerified: string;
    readonly phone: string;
    readonly phoneVerified: string;
    readonly username: string;
    readonly name: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly locale: string;
  };
  /**
   * The only places at which tokens of this entry are accepted; null and undefined = everywhere. An empty list is the same as `native`
   * alone.
   */
  readonly faces?: readonly TokenPlace[] | null;
  /** Kinds of contacts that the issuer manages itself, so they cannot be changed here. */
  readonly manages: readonly Kind[];
  /**
   * The issuer's introspection endpoint (RFC 7662), and our client id and secret there; null = a token needs only a valid
   * signature and valid times.
   */
  readonly introspection: { readonly url: string; readonly clientId: string; readonly clientSecret: string } | null;
}

/** A provider that takes several messages at once. */
export interface Concurrent {
  /** How many messages may be on their way to the provider at once, 1 to 50; undefined = 5. */
  readonly connections?: number | undefined;
}

/** A server through which mail is sent. */
export interface MailProvider extends Concurrent {
  readonly id: string;
  /** `smtp(s)://user:pass@host:port`; `?tls=never` only on localhost. */
  readonly url: string;
  /** `Example <no-reply@example.com>` or a bare address. */
  readonly from: string;
  /** Another server, for when this one is down; undefined = none. */
  readonly fallback?: MailFallback | undefined;
}

/** A server that takes over. It has no sender of its own, because the Message-ID follows from the sender. */
export type MailFallback = Pick<MailProvider, 'url' | 'connections'>;

/** The content SIDs of Twilio (`HX…`) for messages with a code and with a link. A message without one goes as text. */
export interface WhatsappTemplates {
  readonly code?: Readonly<Record<string, string>> | undefined;
  readonly link?: Readonly<Record<string, string>> | undefined;
}

/** A service through which SMS are sent. */
export interface SmsProvider extends Concurrent {
  readonly id: string;
  /** `twilio://SID:TOKEN@host` or `https://…`. */
  readonly url: string;
  /** E.164, sender name, or messaging service id. */
  readonly from: string;
  /** The sender of WhatsApp messages: E.164, or a messaging service id; null and undefined: `from`. */
  readonly whatsappFrom?: string | null;
  /** Approved templates of WhatsApp by language (BCP 47), each with one variable; the first is for all other languages. */
  readonly whatsappTemplates?: WhatsappTemplates;
  /** The number that calls, E.164; null and undefined: `from`. */
  readonly voiceFrom?: string | null;
  /** Standard Webhooks secret (`whsec_…`) for the generic POST; null for Twilio. */
  readonly secret: string | null;
  /** Whether the provider reports what became of an SMS; undefined = off. For Twilio alone. */
  readonly reports?: 'on' | 'off' | undefined;
  /** Another service, for when this one is down; undefined = none. */
  readonly fallback?: SmsFallback | undefined;
}

/** A service that takes over. Without a `from` it sends as the first does. */
export interface SmsFallback extends Omit<SmsProvider, 'id' | 'from' | 'fallback'> {
  readonly from?: string | undefined;
}

/** A fault in a setting. */
export interface SettingFault {
  /** The path from the checked settings to the fault, made of names and of positions in lists. */
  readonly path: readonly PropertyKey[];
  /** The rest of a sentence that begins with the path, such as "must be …" or "is missing". */
  readonly words: string;
}

/** A URL of the site that receives webhook events (Standard Webhooks 1.0). */
export interface Webhook extends Concurrent {
  readonly url: string;
  /** `whsec_…` */
  readonly secret: string;
  /** The types of events that it receives; undefined = all. */
  readonly subscribe?: readonly EventType[] | undefined;
}

/** A receiver of security events, each of which is a signed token (OpenID Shared Signals Framework 1.0, RFC 8935). */
export interface SignalStream extends Concurrent {
  /** The id of the stream, which follows from project and audience. */
  readonly id: string;
  /** `aud` of its tokens. */
  readonly audience: string;
  readonly endpoint: string;
  /** The value of the header Authorization; null = none. */
  readonly authorization: string | null;
  readonly events: readonly SignalType[];
}

/** The vendor contracts that a project can use. */
export type FaceName = 'descope' | 'trivore' | 'transmit' | 'wso2';

/** The places at which a token of an issuer may be accepted. `native`: the native API and SCIM at `/scim/v2`. */
export type TokenPlace = FaceName | 'native';

/** A project's settings for one vendor contract. What it demands of a sign-in: core/face-sign-in.ts. */
export interface FaceSettings extends FaceSignInSettings {
  /** `click`: opening the link completes a change, as with the vendor. `session`: the policy decides how a change completes. */
  readonly completion: 'click' | 'session';
  /** How long links of this contract are valid, ms, if longer than in the policy; null: as long as in the policy. */
  readonly linkLife: number | null;
  /** `off` (also when undefined): no human check at this contract. `on`: as the project has it. */
  readonly humanCheck?: 'on' | 'off';
}

/** The values that a template option may have. */
export interface TemplateValues {
  /** The values that a user may choose. Empty: none. */
  readonly values: readonly string[];
  /** The value when a request sets none; null: lines with the placeholder are then not used. */
  readonly default: string | null;
}

/** The identity provider at which admins sign in to the portal (OpenID Connect, code flow with PKCE). */
export interface OidcProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Separated by spaces; `openid` is one of them. */
  readonly scope: string;
}

/**
 * A user whose token has the claim, with this value or in a list with it, has the role. The claim is a whole name, or a path with
 * dots into objects, such as `realm_access.roles`.
 */
export interface RoleClaim {
  readonly role: Role;
  readonly claim: string;
  readonly value: string;
}

/** The page on which users change their contacts without a page of the site. */
export interface AccountPage {
  /** The exact URLs to which the page may lead back: https, or a URL of the site's own app. */
  readonly returnUrls: readonly string[];
  /** What is asked of the identity provider, separated by spaces. */
  readonly scope: string;
}

/** A project: one site with its own users and settings. */
export interface Project {
  readonly id: string;
  readonly serviceName: string;
  readonly supportUrl: string | null;
  /** The page on which users change what the site's sign-in manages, or what the policy lets no user change here. Null and undefined = none. */
  readonly managedUrl?: string | null;
  /** Null and undefined = the default look, with the name of the service. */
  readonly brand?: Brand | null;
  readonly issuers: readonly Issuer[];
  /** Exact origins, in the form that browsers send. */
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
  /**
   * Reserved addresses and numbers, as core/test-contacts.ts reads them: messages to them are not sent, and their codes can be read
   * (cli/outbox-show.ts). Never set in production. Undefined = none.
   */
  readonly testContacts?: readonly string[];
  /** The first is the default. */
  readonly mail: readonly MailProvider[];
  readonly sms: readonly SmsProvider[];
  readonly webhooks: readonly Webhook[];
  /** Undefined = none. */
  readonly directories?: readonly DirectorySettings[];
  /** Null and undefined = the site's systems send no events. */
  readonly events?: DirectoryEvents | null;
  /** What signs the reports of providers: one `whsec_…` or several, separated by a space; null and undefined = none are taken. */
  readonly reports?: { readonly secret: string } | null;
  /** Undefined: none. */
  readonly streams?: readonly SignalStream[] | undefined;
  /** `aud` of receipts; null and undefined = the project's id. */
  readonly receiptAudience?: string | null;
  /** The claims that give a user a role as an admin, such as `roles` = `contacts-admin`. Empty: there are no admins. */
  readonly adminRoles: readonly RoleClaim[];
  /** Whether dangerous acts wait for another admin; undefined = on. */
  readonly adminApprovals?: 'on' | 'off';
  /** Where admins sign in, and users of the account page; null: by a refresh JWT with a role, or by a one-time link of the operator. */
  readonly oidc: OidcProvider | null;
  /** Null and undefined: there is no page at /account. Users sign in to it at `oidc`. */
  readonly account?: AccountPage | null;
  /** The service that checks the token of the page's CAPTCHA or proof of work before a change begins; null = no check. */
  readonly humanCheck: { readonly url: string; readonly secret: string } | null;
  /** Texts with `{{key}}` placeholders, by locale and then by the name of the line (see deliver/message/words/en.ts). */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The keys of `templateOptions` that API clients may set. */
  readonly templateKeys: readonly string[];
  /** The values of some of these keys. A user may set a key only to one of its values. */
  readonly templateValues?: Readonly<Record<string, TemplateValues>>;
  /** Messages in the form of `messages`, by the `templateId` of a request that picks them. They go before `messages`. */
  readonly templates?: Readonly<Record<string, Project['messages']>>;
  readonly faces: { readonly [N in FaceName]?: FaceSettings | undefined };
  /** BCP 47, first = default. */
  readonly languages: readonly string[];
}
