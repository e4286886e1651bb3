// Owns the bodies by which accounts are revoked or made one. Not who may send them: server/service.
import type { ContactBody } from '../contact.ts';

export interface RevokeBody {
  /** `signed-out`: everywhere. `recovered`: the account was. `disabled`, `enabled`: the user. */
  readonly reason: 'signed-out' | 'recovered' | 'disabled' | 'enabled';
}

export interface RevokedBody {
  /** How many were ended. */
  readonly changes: number;
  readonly sessions: number;
}

/** To make two accounts of one person into one. A dry run tells what it would do; its plan goes with the real call. */
export interface MergeBody {
  /** Of the other account: a refresh JWT, as fresh as the caller's own. */
  readonly token: string;
  /** Which account stays. */
  readonly keep: 'mine' | 'theirs';
  readonly dryRun: boolean;
  readonly plan?: string;
}

/** The same by an admin: our ids, or the `sub` where the project has one issuer. */
export interface MergeUsersBody {
  readonly from: string;
  readonly into: string;
  readonly dryRun: boolean;
  readonly plan?: string;
}

export interface MergedBody {
  /** False: nothing has happened yet. */
  readonly done: boolean;
  /** What the real call has to say: it fits only while both accounts are as they are. */
  readonly plan: string;
  /** Ids of the user that stays, and of the one that becomes part of it. */
  readonly kept: string;
  readonly gone: string;
  /** Of the user that stays, afterwards. To an admin, masked. */
  readonly contacts: readonly ContactBody[];
  /** Ids of those among them that came from the other. */
  readonly moved: readonly string[];
  /** How many waiting changes of the other end. */
  readonly changes: number;
}
