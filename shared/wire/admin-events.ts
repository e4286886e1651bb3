// Owns the event by which the site's systems tell what happened to a user there, and its answer. Not its signature: server/tokens/.

/** The types of these events. */
export const SITE_EVENT_TYPES = ['user.updated', 'user.disabled', 'user.enabled', 'user.recovered'] as const;
/** The type of such an event. */
export type SiteEventType = (typeof SITE_EVENT_TYPES)[number];

/** A contact as the site's systems have it. It is never verified by an event. */
export interface SiteContact {
  readonly value: string;
  readonly type?: string;
  /** Without one that is primary, the first is. */
  readonly primary?: boolean;
}

/** The event, in the form of Standard Webhooks 1.0. */
export interface SiteEventBody {
  readonly type: SiteEventType;
  /** When it happened, RFC 3339. An event that is older than the last one of its user changes nothing. */
  readonly timestamp: string;
  readonly data: {
    /** Our id of the user, their `sub` at the project's only issuer, or their externalId. Either this or `userName`. */
    readonly user?: string;
    readonly userName?: string;
    /** A number that grows with each event of the user. Where two events have one, it decides about their order. */
    readonly version?: number;
    /** With `user.updated`: the whole list, as it is now. */
    readonly emails?: readonly SiteContact[];
    readonly phones?: readonly SiteContact[];
  };
}

/** What an event did. */
export interface AppliedEventBody {
  /** False: it is older than what was applied before. */
  readonly applied: boolean;
  /** How many waiting changes and sessions it ended. */
  readonly changes: number;
  readonly sessions: number;
}
