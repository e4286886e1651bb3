// Owns the interface that checks who signed a request by Standard Webhooks: an event of the site's systems, or a report of a provider.
// No code.

/** The headers of Standard Webhooks 1.0. */
export interface EventHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/** Checks the signatures of events or reports. */
export interface SignedEvents {
  /** Whether a project takes them at all. */
  readonly isOn: boolean;
  /** Returns the id of the project whose secret signed the body within the last 5 minutes; null when none did. */
  projectOf(headers: EventHeaders, body: string | Uint8Array): string | null;
}
