// Owns the interface that checks who signed an event of the site's systems. No code.

/** The headers of Standard Webhooks 1.0. */
export interface EventHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/** Checks the signatures of events. */
export interface SignedEvents {
  /** Whether a project takes events at all. */
  readonly isOn: boolean;
  /** Returns the id of the project whose secret signed the body within the last 5 minutes; null when none did. */
  projectOf(headers: EventHeaders, body: string): string | null;
}
