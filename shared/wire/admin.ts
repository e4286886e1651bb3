// Owns the bodies by which accounts are revoked or made one. Not who may send them: server/service.
import type { ContactBody } from '../contact.ts';

/** To end what is open in an account. */
export interface RevokeBody {
  /** What happened to the user: `signed-out` everywhere, `recovered` the account, was `disabled`, was `enabled`. */
  readonly reason: 'signed-out' | 'recovered' | 'disabled' | 'enabled';
}

/** What was ended. */
export interface RevokedBody {
  readonly changes: number;
  readonly sessions: number;
}

/** To merge two accounts of one person. A dry run answers what would happen; its `plan` goes with the real call. */
export interface MergeBody {
  /** A refresh JWT of the other account, as fresh as the caller's own. */
  readonly token: string;
  /** Which account stays. */
  readonly keep: 'mine' | 'theirs';
  readonly dryRun: boolean;
  readonly plan?: string;
}

/** The same by an admin. By our ids, or by `sub` where the project has one issuer. */
export interface MergeUsersBody {
  readonly from: string;
  readonly into: string;
  readonly dryRun: boolean;
  readonly plan?: string;
}

/** What a merge did, or would do. */
export interface MergedBody {
  /** False: it was a dry run. */
  readonly done: boolean;
  /** For the real call. It is good only as long as both accounts stay as they are. */
  readonly plan: string;
  /** The id of the user that stays. `gone`: the id of the one that becomes part of it. */
  readonly kept: string;
  readonly gone: string;
  /** The contacts of the user that stays, after the merge. For an admin they are masked. */
  readonly contacts: readonly ContactBody[];
  /** Ids of the contacts among them that came from the other. */
  readonly moved: readonly string[];
  /** How many waiting changes of the other user end. */
  readonly changes: number;
}
