// Owns the bodies by which an admin tries webhooks and streams. Not who may send them: server/service/admin.

/** The body that sends a test event to a webhook, or enables a disabled one. `webhook`: its place in the settings, from 0 on. */
export interface WebhookPlaceBody {
  readonly webhook: number;
  /** One line for the audit log. */
  readonly note?: string;
}

/** The body that sends the verification event to a stream of security events. */
export interface VerifyStreamBody {
  /** The id of the stream, which is the subject of its verification event. */
  readonly stream: string;
  /** One line for the audit log. */
  readonly note?: string;
}

/** What a receiver answered. */
export interface ReceiverAnswerBody {
  /** Whether it took the event. */
  readonly taken: boolean;
  /** A short code, such as `hook-503` or `set-invalid_audience`; null when it took the event. */
  readonly reason: string | null;
  /** A few words for a person, such as `ECONNREFUSED`; null when it took the event. */
  readonly cause: string | null;
}
