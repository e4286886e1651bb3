// Owns the bodies by which admins run the project: delivery, webhooks and API clients. Not its policy and messages: admin-project.ts.
import type { Suppressed } from './admin-users.ts';

/** A way of delivery: mail, SMS, calls of webhooks, or writes to the site's directories. */
export type DeliveryLane = 'email' | 'phone' | 'hook' | 'directory';

/** What waits for one provider. At most 10,000 messages are counted. */
export interface AdminQueue {
  readonly lane: DeliveryLane;
  /** As the settings name it; the first of the project when the message names none. */
  readonly provider: string;
  /** Without a password; empty for a provider that the settings have no more. */
  readonly host: string;
  readonly waiting: number;
  /** Those whose time has come. */
  readonly due: number;
  /** Those that an attempt has failed to send. */
  readonly retrying: number;
  /** The short code of such a failure; null when there is none. */
  readonly reason: string | null;
  /** When the oldest was made; null when none waits. */
  readonly oldestAt: string | null;
  /** Why it gets no messages now; null while it does, or nothing is known. */
  readonly down: AdminProviderDown | null;
}

/** A provider whose circuit breaker is open, as the process says that told it last. */
export interface AdminProviderDown {
  readonly since: string;
  /** The short code of the last failure. */
  readonly reason: string;
  /** From this time on, the next message that is due is tried. */
  readonly triedAt: string;
}

/** A message that has failed for good. */
export interface AdminFailedMessage {
  readonly id: string;
  readonly lane: DeliveryLane;
  readonly template: string;
  readonly user: string;
  readonly change: string | null;
  /** Masked for every reader; empty for a webhook and a directory. */
  readonly to: string;
  readonly attempts: number;
  readonly reason: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly endedAt: string | null;
}

/** The providers with their queues, and a page of what has failed. A page may be short or empty although `next` is set. */
export interface AdminDeliveryBody {
  readonly queue: readonly AdminQueue[];
  readonly failures: readonly AdminFailedMessage[];
  readonly next: string | null;
}

/** An address that gets no messages through a channel for a time. */
export interface AdminSuppression extends Suppressed {
  /** Masked for a reader who sees addresses masked. */
  readonly to: string;
  /** The user of the message that was reported, who need not have the address. */
  readonly user: string;
}

/** A page of suppressed addresses, the newest first. */
export interface AdminSuppressionsBody {
  readonly suppressions: readonly AdminSuppression[];
  readonly next: string | null;
}

/** A webhook of the settings. */
export interface AdminWebhook {
  /** Its place in the settings, from 0 on. */
  readonly webhook: number;
  readonly host: string;
  /** Null: all types of events. */
  readonly subscribe: readonly string[] | null;
  /** Since when it gets no events, because it answered that it is gone (410); null: it gets them. */
  readonly disabledAt: string | null;
}

/** A stream of security events of the settings. */
export interface AdminStream {
  readonly stream: string;
  readonly host: string;
  readonly audience: string;
  readonly events: readonly string[];
  /** When its receiver took the verification event; null: not yet. */
  readonly verifiedAt: string | null;
}

/** What became of a delivery. `dropped`: an admin gave it up, or it expired before it was sent. */
export type AdminDeliveryState = 'waiting' | 'sent' | 'failed' | 'dropped';

/** An event for one receiver. */
export interface AdminDelivery {
  /** The `webhook-id` of a webhook, the `jti` of a security event. */
  readonly id: string;
  /** The place of a webhook in the settings, as text; `stream:` and the id of a stream. */
  readonly receiver: string;
  /** Empty for a receiver that the settings have no more. */
  readonly host: string;
  /** Its type; null when it is not known any more. */
  readonly event: string | null;
  readonly user: string;
  readonly state: AdminDeliveryState;
  readonly attempts: number;
  /** What the receiver answered last: a status such as `204`, or the short code of a failure; null before the first attempt. */
  readonly answer: string | null;
  readonly createdAt: string;
  /** When it is tried next; null when it has ended. */
  readonly dueAt: string | null;
  readonly endedAt: string | null;
}

/** The receivers of the project, and a page of their deliveries. A page may be short or empty although `next` is set. */
export interface AdminWebhooksBody {
  readonly webhooks: readonly AdminWebhook[];
  readonly streams: readonly AdminStream[];
  readonly queue: readonly AdminQueue[];
  readonly deliveries: readonly AdminDelivery[];
  readonly next: string | null;
}

/** A secret of an API client, or a static bearer token. Its value is shown once, when it is made. */
export interface AdminClientSecret {
  readonly id: string;
  readonly createdAt: string;
  readonly bearer: boolean;
  readonly expiresAt: string | null;
  readonly networks: readonly string[];
  readonly lastUsedAt: string | null;
}

/** An API client. */
export interface AdminClientRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly trusted: boolean;
  readonly country: string | null;
  readonly createdAt: string;
  readonly revokedAt: string | null;
  /** Those that are not revoked. */
  readonly secrets: readonly AdminClientSecret[];
}

/** The API clients of the project, oldest first. */
export interface AdminClientsBody {
  readonly clients: readonly AdminClientRow[];
}

/** The body that makes an API client. */
export interface AdminClientBody {
  readonly name: string;
  readonly scopes: readonly string[];
  /** What it writes applies at once. */
  readonly trusted?: boolean;
  /** ISO 3166-1 alpha-2, of numbers that it writes without a country code. */
  readonly country?: string;
  /** One line for the audit log. */
  readonly note?: string;
}

/** A new client or secret. `value` is shown once, so it is null in the answer to a request that is repeated with its Idempotency-Key. */
export interface AdminClientMadeBody {
  readonly client: AdminClientRow;
  readonly secret: { readonly id: string; readonly value: string | null };
}
