// Owns the bodies that revoke or merge accounts, and their answers. Not who may send them: server/service.
import type { ContactBody } from '../contact.ts';

/** The body that ends the waiting changes and the sessions of an account. */
export interface RevokeBody {
  /** What happened: the user `signed-out` everywhere or `recovered` the account, or the account was `disabled` or `enabled`. */
  readonly reason: 'signed-out' | 'recovered' | 'disabled' | 'enabled';
  /** Why, in one line, for the audit log. */
  readonly note?: string;
}

/** How many waiting changes and sessions were ended. */
export interface RevokedBody {
  readonly changes: number;
  readonly sessions: number;
}

/** The body that merges two accounts of one person. The answer to a dry run has the `plan`, which the real call sends. */
export interface MergeBody {
  /** A refresh JWT of the other account, as fresh as the caller's own. */
  readonly token: string;
  /** Which account stays: the caller's (`mine`) or the account of `token` (`theirs`). */
  readonly keep: 'mine' | 'theirs';
  readonly dryRun: boolean;
  readonly plan?: string;
}

/** The body by which an admin merges two accounts. Each is our id; when the project has one issuer, a `sub` works too. */
export interface MergeUsersBody {
  readonly from: string;
  readonly into: string;
  readonly dryRun: boolean;
  readonly plan?: string;
  /** Why, in one line, for the audit log. */
  readonly note?: string;
}

/** What a merge did, or would do. */
export interface MergedBody {
  /** False: it was a dry run. */
  readonly done: boolean;
  /** For the real call. The plan is valid only until one of the accounts changes. */
  readonly plan: string;
  /** The id of the user that stays. `gone`: the id of the user that becomes part of `kept`. */
  readonly kept: string;
  readonly gone: string;
  /** The contacts of the user that stays, after the merge. For an admin they are masked. */
  readonly contacts: readonly ContactBody[];
  /** Ids of those `contacts` that came from the user that is gone. */
  readonly moved: readonly string[];
  /** How many waiting changes of the user that is gone end. */
  readonly changes: number;
}
