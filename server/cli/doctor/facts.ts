// Owns what probes find out, as plain data without secrets. Not how it is found out (probe-*.ts), nor what it means (judge-*.ts).
import type { PhoneChannel } from '../../../shared/contact.ts';
import type { DirectoryCheck } from '../../deliver/channels/directory/check.ts';
import type { Reach } from '../../deliver/channels/http/reach.ts';
import type { SmsCheck } from '../../deliver/channels/sms/check.ts';
import type { SmtpCheck } from '../../deliver/channels/smtp/check.ts';
import type { DirectorySettings } from '../../ports/directory.ts';
import type { Inspection } from '../../store/inspect.ts';
import type { HumanCheckCheck } from '../../tokens/check-human.ts';
import type { IntrospectionCheck, KeysCheck } from '../../tokens/check-issuer.ts';
import type { OidcCheck } from '../../tokens/check-oidc.ts';

/** The database of the server. */
export interface DatabaseFact {
  readonly at: 'database';
  readonly kind: 'sqlite' | 'postgres';
  /** The file, or host and database. */
  readonly where: string;
  readonly inspection: Inspection;
  /** The ids of the keys that the server has; null when a server in development has made none yet. */
  readonly keys: readonly string[] | null;
  /** Most connections of this server to PostgreSQL: for requests, searches and news. */
  readonly connections: number;
}

/** A mail server. Each `…Setting` is the name by which the operator knows a setting. */
export interface MailFact {
  readonly at: 'mail';
  readonly setting: string;
  readonly host: string;
  readonly port: number;
  readonly implicitTls: boolean;
  readonly hasLogin: boolean;
  readonly check: SmtpCheck;
}

/** DNS of the domain that mail comes from. `null`: DNS gave no answer. An empty list: there is no such record. */
export interface MailDomainFact {
  readonly at: 'mail-domain';
  readonly setting: string;
  readonly domain: string;
  /** Whether its mail goes to a server on this machine without TLS, as to a mail catcher. */
  readonly isLocal: boolean;
  readonly hosts: readonly string[] | null;
  readonly spf: readonly string[] | null;
  readonly dmarc: readonly string[] | null;
  /** `none`: no name below `_domainkey`, so there is no key. `perhaps`: there are names. `key`: the key of the selector is there. */
  readonly dkim: 'none' | 'perhaps' | 'key' | 'selector-missing' | null;
  readonly selector: string | null;
}

/** An SMS provider. */
export interface SmsFact {
  readonly at: 'sms';
  readonly setting: string;
  readonly host: string;
  readonly check: SmsCheck;
  /** What WhatsApp and calls lack, in sentences without their ends. */
  readonly gaps: readonly string[];
}

/** The keys of an issuer. */
export interface IssuerFact {
  readonly at: 'issuer';
  readonly issuer: string;
  /** The setting that says where the keys are, and what it names. */
  readonly setting: string;
  readonly source: string;
  readonly isDiscovered: boolean;
  readonly algorithmsSetting: string;
  readonly algorithms: readonly string[];
  readonly check: KeysCheck;
}

/** How far the clock of this machine is ahead of that of an issuer, ms. */
export interface ClockFact {
  readonly at: 'clock';
  readonly host: string;
  /** Null: the issuer sent no date. */
  readonly ahead: number | null;
}

/** The introspection of an issuer. */
export interface IntrospectionFact {
  readonly at: 'introspection';
  readonly urlSetting: string;
  readonly secretSetting: string;
  readonly host: string;
  readonly check: IntrospectionCheck;
}

/** A receiver of webhooks. */
export interface WebhookFact {
  readonly at: 'webhook';
  readonly setting: string;
  readonly secretSetting: string;
  readonly host: string;
  readonly reach: Reach;
  /** How many secrets sign each event. */
  readonly secrets: number;
  /** Octets of the shortest secret. */
  readonly shortest: number;
}

/** A receiver of security events. */
export interface StreamFact {
  readonly at: 'stream';
  readonly setting: string;
  readonly host: string;
  readonly reach: Reach;
}

/** A directory of the site. */
export interface DirectoryFact {
  readonly at: 'directory';
  readonly type: DirectorySettings['type'];
  readonly host: string;
  readonly urlSetting: string;
  /** The secret that each call has: a token, or that of our client at the token endpoint. */
  readonly secretSetting: string;
  /** The setting that says where the token endpoint is, and its host; null = there is none. */
  readonly login: { readonly setting: string; readonly host: string } | null;
  readonly reach: Reach;
  /** Null where the host was not reached. */
  readonly check: DirectoryCheck | null;
}

/** The identity provider at which admins, and users of the account page, sign in. */
export interface SignInFact {
  readonly at: 'sign-in';
  readonly issuer: string;
  readonly issuerSetting: string;
  readonly clientSetting: string;
  readonly secretSetting: string;
  readonly check: OidcCheck;
}

/** The verifier of the human check. */
export interface HumanCheckFact {
  readonly at: 'human-check';
  readonly host: string;
  readonly urlSetting: string;
  readonly secretSetting: string;
  readonly check: HumanCheckCheck;
}

/** The address at which people reach the server. */
export interface PublicUrlFact {
  readonly at: 'public-url';
  readonly url: string;
  readonly isHttps: boolean;
  readonly isLocal: boolean;
  readonly trustedProxies: number;
  readonly host: string;
  readonly answer:
    | { readonly ok: true; readonly status: number; readonly isOurs: boolean }
    | { readonly ok: false; readonly why: string };
  /** Epoch ms; null when there is no certificate, or none was seen. */
  readonly certificateEnds: number | null;
}

/** The file of the variables. */
export interface EnvFileFact {
  readonly at: 'env-file';
  readonly file: string;
  readonly mode: number;
}

/** The outcome of a message that was really sent. */
export interface SentFact {
  readonly at: 'sent';
  /** How it went to a phone; null: as an SMS, or by mail. */
  readonly channel: Exclude<PhoneChannel, 'sms'> | null;
  readonly setting: string;
  readonly host: string;
  readonly outcome: { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly cause: string };
}

/** What one probe found out. */
export type Fact =
  | DatabaseFact
  | MailFact
  | MailDomainFact
  | SmsFact
  | IssuerFact
  | ClockFact
  | IntrospectionFact
  | WebhookFact
  | StreamFact
  | DirectoryFact
  | SignInFact
  | HumanCheckFact
  | PublicUrlFact
  | EnvFileFact
  | SentFact;
