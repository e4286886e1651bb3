// Owns a row of `disabled_webhooks`. Not when there is one: queries/disabled-webhooks.ts.

/** A row of `disabled_webhooks`. */
export interface DisabledWebhookRow {
  /** SHA-256 of the URL, base64url: a webhook with another URL is another one. */
  readonly url_hash: string;
  /** Epoch ms. */
  readonly disabled_at: number;
}
