// Owns the bodies by which admins run the project: delivery, webhooks and API clients. Not its policy and messages: admin-project.ts.

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

/** The queue, and a page of what has failed. A page may be short or empty although `next` is set. */
export interface AdminDeliveryBody {
  readonly queue: readonly AdminQueue[];
  readonly failures: readonly AdminFailedMessage[];
  readonly next: string | null;
}

/** The webhooks of the project, and a page of the calls that have failed. */
export interface AdminWebhooksBody {
  readonly webhooks: readonly { readonly host: string; readonly subscribe: readonly string[] | null }[];
  readonly queue: readonly AdminQueue[];
  readonly failures: readonly AdminFailedMessage[];
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

/** A new client or secret. `value` is shown this once. */
export interface AdminClientMadeBody {
  readonly client: AdminClientRow;
  readonly secret: { readonly id: string; readonly value: string };
}
