// Owns the types of webhook events, and their values. Not when an event is sent: settling.ts, undo.ts, report.ts,
// merge-effects.ts. Not the body of the request: server/deliver/message/webhook-body.ts.
import type { Kind } from '../../shared/contact.ts';

/** The identity of a user at the site: the issuer and the subject of the user's tokens. */
export interface SiteIdentity {
  readonly iss: string;
  readonly sub: string;
}

/** A webhook event, that is, a message to the site's own systems. Stored as JSON until it is delivered. */
export type WebhookEvent =
  | {
      readonly type: 'contacts.changed';
      readonly kind: Kind;
      readonly why: 'change' | 'removed' | 'undone' | 'merged' | 'sign-in';
      readonly change: string | null;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly type: 'sessions.end';
      readonly why: 'change' | 'undone' | 'reported' | 'merged';
      readonly change: string | null;
    }
  /** Sent for the user that stays. The site merges its own data. The identities of `from` cannot sign in any more. */
  | {
      readonly type: 'accounts.merged';
      readonly from: { readonly id: string; readonly identities: readonly SiteIdentity[] };
    }
  | { readonly type: 'account.frozen'; readonly why: 'undone' | 'reported'; readonly until: number };
