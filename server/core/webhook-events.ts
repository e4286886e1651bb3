// Owns which webhook events there are, and what each holds. Not when one is sent: settling.ts, undo.ts, report.ts, merge-effects.ts;
// nor the body of the request: server/deliver/message/webhook-body.ts.
import type { Kind } from '../../shared/contact.ts';

/** What the site knows a user by: the issuer and the subject of their tokens. */
export interface SiteIdentity {
  readonly iss: string;
  readonly sub: string;
}

/** A webhook event: what the site's own systems are told. Stored as JSON until it is delivered. */
export type WebhookEvent =
  | {
      readonly type: 'contacts.changed';
      readonly kind: Kind;
      readonly why: 'change' | 'removed' | 'undone' | 'merged';
      readonly change: string | null;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly type: 'sessions.end';
      readonly why: 'change' | 'undone' | 'reported' | 'merged';
      readonly change: string | null;
    }
  /** About the user that is kept. The site merges its own data; the identities of `from` cannot sign in any more. */
  | {
      readonly type: 'accounts.merged';
      readonly from: { readonly id: string; readonly identities: readonly SiteIdentity[] };
    }
  | { readonly type: 'account.frozen'; readonly why: 'undone' | 'reported'; readonly until: number };
