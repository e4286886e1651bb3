// Owns the interfaces that the service needs from the outside, and the shapes that travel through them. No code. Not the
// store's: store-port.ts.
import type { Address, Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { Policy } from '../core/policy.ts';
import type { Lane } from '../core/effects.ts';

/** A result that may be refused: a refusal is a value, a throw is a bug. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Epoch milliseconds. */
export type Clock = () => number;

// ── Projects ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a refresh JWT of this issuer must be. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly use: 'refresh' | 'access';
  readonly algorithms: readonly string[];
  /** Exactly one of both. */
  readonly jwksUrl: string | null;
  readonly jwksFile: string | null;
  /** Required `typ` (case-insensitive, without `application/`); null = any but `at+jwt` and ID tokens'. */
  readonly typ: string | null;
  /** Longest age by `iat`, ms; null = until `exp`. */
  readonly maxAge: number | null;
  /** `email_verified` and `phone_number_verified` of this issuer are believed. */
  readonly trustVerified: boolean;
  /** A verified claim equal to the user's own unverified contact verifies it at a later login. */
  readonly trustLoginClaims: boolean;
  readonly claims: {
    readonly email: string;
    readonly emailVerified: string;
    readonly phone: string;
    readonly phoneVerified: string;
    readonly username: string;
    readonly locale: string;
  };
  /** Kinds whose contacts are changed at the sign-in itself, not here. */
  readonly manages: readonly Kind[];
  /** RFC 7662: where to ask whether a token still holds, with our client there; null = its signature and times are enough. */
  readonly introspection: { readonly url: string; readonly clientId: string; readonly clientSecret: string } | null;
}

export interface MailProvider {
  readonly id: string;
  /** `smtp(s)://user:pass@host:port`; `?tls=never` on localhost alone. */
  readonly url: string;
  /** `Example <no-reply@example.com>` or a bare address. */
  readonly from: string;
}

export interface SmsProvider {
  readonly id: string;
  /** `twilio://SID:TOKEN@host` or `https://…`. */
  readonly url: string;
  /** E.164, sender name, or messaging service id. */
  readonly from: string;
  /** Standard Webhooks secret (`whsec_…`) for the generic POST; null for Twilio. */
  readonly secret: string | null;
}

/** Where the site's own systems are told of changes: Standard Webhooks 1.0. */
export interface Webhook {
  readonly url: string;
  /** `whsec_…` */
  readonly secret: string;
}

/** The contracts of others that a project may be served by. */
export type FaceName = 'descope' | 'trivore' | 'transmit' | 'wso2';

/** How a project is served by one of them. */
export interface FaceSettings {
  /** `click`: a link alone proves, as their contracts have it. `session` as in the policy. */
  readonly completion: 'click' | 'session';
  /** How long its links live, ms, where that is longer than the policy's; null: as long. */
  readonly linkLife: number | null;
}

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
  /** Name of the site's own refresh cookie, when the BFF may read it. */
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
  /** A claim and the value that makes an end user an admin, such as `roles` = `contacts-admin`; null = nobody is. */
  readonly adminClaim: { readonly claim: string; readonly value: string } | null;
  /** Where a token of the page's CAPTCHA or proof of work is checked before a change begins; null = nobody asks. */
  readonly humanCheck: { readonly url: string; readonly secret: string } | null;
  /** locale → line's name (as in deliver/words/en.ts) → text with `{{key}}` placeholders. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which `templateOptions` keys API clients may fill. */
  readonly templateKeys: readonly string[];
  readonly faces: { readonly [N in FaceName]?: FaceSettings | undefined };
  /** BCP 47, first = default. */
  readonly languages: readonly string[];
}

// ── Who calls ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A verified end user: whose identity is (project, iss, sub). */
export interface Principal {
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  /** How it proved itself: Authorization header, the site's refresh cookie, our session cookie. */
  readonly by: 'bearer' | 'refresh-cookie' | 'session';
  /** Epoch ms; null when the token has none. */
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Null for a session: claims are looked at when a JWT is. */
  readonly claims: Claims | null;
  /** The JWT itself, where its issuer wants to be asked whether it still holds; never logged, never stored in clear. */
  readonly jwt: string | null;
  /** The token carries the project's admin claim; never so for a session. */
  readonly admin: boolean;
}

export interface Claims {
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly phone: string | null;
  readonly phoneVerified: boolean;
  readonly username: string | null;
  /** BCP 47; null when the token does not say. */
  readonly locale: string | null;
  /** Kinds whose contacts the issuer manages itself. */
  readonly manages: readonly Kind[];
  /** Whether the issuer is trusted for `…Verified` at first sight, and at later logins. */
  readonly trustVerified: boolean;
  readonly trustLoginClaims: boolean;
}

/** Where a request comes from, as far as a proxy of ours or the socket says. */
export interface Network {
  /** What is counted as one: an IPv4 address, or the /64 of an IPv6 one. */
  readonly block: string;
  /** The /48 around it; null for IPv4. */
  readonly wide: string | null;
  /** As a person may read it: `203.0.113.0`, `2001:db8:1::`. */
  readonly masked: string;
}

/** Asks an issuer whether a token still holds. */
export interface Introspect {
  /** Null: it does, or its issuer does not want to be asked. `token-invalid` or `unavailable` otherwise: it fails closed. */
  (principal: Principal): Promise<Refusal | null>;
}

/** Asks whether a person is there. */
export interface HumanCheck {
  /** Null: one is, or the project does not want to know. `not-allowed` with reason `human-check`, or `unavailable`. */
  (project: Project, token: string | undefined): Promise<Refusal | null>;
}

/** Verifies a refresh JWT, or a user's access token, as it stands after `Bearer `, `ProjectId:` included. */
export interface Tokens {
  /** Never throws for bad input; `unavailable` when the keys cannot be had. */
  /** `uses`: of which issuers it may be; refresh JWTs alone when nothing is said. */
  verify(token: string, by: 'bearer' | 'refresh-cookie', uses?: readonly Issuer['use'][]): Promise<Result<Principal>>;
}

/** The BFF's own cookie sessions. The id leaves once; the store knows its hash. */
export interface Sessions {
  open(principal: Principal): Promise<{ readonly id: string; readonly expiresAt: number }>;
  /** Null for an unknown or ended one; moves the idle end. */
  read(id: string): Promise<Principal | null>;
  close(id: string): Promise<void>;
}

// ── Secrets ─────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Addresses ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ParseRules {
  readonly policy: Policy;
  readonly homeCountry: string | null;
  /** ISO2 that the caller chose, for a number typed without its country code. */
  readonly country?: string | undefined;
}

/** The full parser: syntax, tables and policy. `address-invalid` or `address-not-allowed` with a reason. */
export type Parse = (kind: Kind, text: string, rules: ParseRules) => Result<Address>;

// ── Delivery ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A message ready to travel. Exists only in memory, at the moment of sending. */
export interface Rendered {
  readonly id: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  /** BCP 47 of the words in use. */
  readonly lang: string;
}

export type Sent =
  | { readonly at: 'sent'; readonly ref: string | null }
  /**
   * Try again, not before `after` ms when the other side said so. `reason` is a short code, never provider text. `alone`:
   * it speaks of this recipient, not of the provider.
   */
  | { readonly at: 'retry'; readonly reason: string; readonly after: number | null; readonly alone?: true }
  | { readonly at: 'dead'; readonly reason: string };

export interface Channel {
  readonly kind: Lane;
  /** Never throws. */
  send(message: Rendered): Promise<Sent>;
  close(): Promise<void>;
}

// ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Structured log: one JSON line each. Values are escaped; callers mask contacts and never pass secrets. */
export interface Log {
  debug(event: string, data?: LogData): void;
  info(event: string, data?: LogData): void;
  warn(event: string, data?: LogData): void;
  error(event: string, data?: LogData): void;
}
export type LogData = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Wakes whoever watches a change. In one process; other processes are found by polling. */
export interface Bell {
  ring(change: string): void;
  /** Answers how to stop listening. */
  listen(change: string, wake: () => void): () => void;
}

/** What a test or a health check may ask of a running courier. */
export interface Courier {
  start(): void;
  /** Look now rather than at the next due time. */
  wake(): void;
  /** Runs until nothing is due; for tests with a clock in hand. */
  drain(): Promise<void>;
  /** Stops taking, lets what is under way finish for up to `ms`, gives the rest back. */
  stop(ms: number): Promise<void>;
}
