// Owns the bodies by which admins act on users, and the acts that wait for a second admin. Not how users are read: admin-users.ts.
import type { Kind, Method, Then } from '../contact.ts';
import type { AdminUserBody, AdminUserNames } from './admin-users.ts';

/** The body that begins a change for a user, who proves it. `note`: one line of at most 300 characters. */
export interface AdminBeginBody {
  readonly kind: Kind;
  readonly value: string;
  readonly country?: string;
  readonly locale?: string;
  readonly method?: Method;
  readonly then?: Then;
  readonly note: string;
}

/** The body that begins the proof of a contact that the user has unverified. */
export interface AdminVerifyBody {
  readonly method?: Method;
  readonly note?: string;
}

/** The body that sends another message of a change. `of`: to the new address, which is the default, or to the contact that confirms. */
export interface AdminResendBody {
  readonly of?: 'new' | 'current';
  readonly note?: string;
}

/** The body of an act that needs nothing but perhaps a reason. */
export interface AdminNoteBody {
  readonly note?: string;
}

/** The body of an act that needs a reason. */
export interface AdminReasonBody {
  readonly note: string;
}

/** The body that marks a contact as verified without a proof. `primary`: it becomes primary too. */
export interface AdminMarkVerifiedBody {
  readonly primary?: boolean;
  readonly note: string;
}

/** The body that keeps a contact for recovery only, or ends that. */
export interface AdminRecoveryBody {
  readonly recoveryOnly: boolean;
  readonly note: string;
}

/** The body that erases a user. The answer to a dry run has the `plan`, which the real call sends. */
export interface AdminEraseBody {
  readonly dryRun: boolean;
  readonly plan?: string;
  readonly note: string;
}

/** The body that adds a contact at once, unverified. */
export interface AdminApplyBody {
  readonly kind: Kind;
  readonly value: string;
  readonly country?: string;
  readonly type?: string;
  readonly primary: boolean;
  readonly note: string;
}

/** The contact that an act is about, as it is now; masked for an admin who may not list users. */
export interface ApprovalContact {
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly display: string;
}

/** An act that waits until another admin approves it. */
export interface AdminApproval {
  readonly id: string;
  readonly act: string;
  /** The id of the user. */
  readonly user: string;
  /** What the user is shown by; masked for an admin who may not list users. */
  readonly userNames: AdminUserNames;
  /** The contact that would be marked as verified; null for other acts, and when the user has it no more. */
  readonly contact: ApprovalContact | null;
  /** Whether that contact would become primary too. */
  readonly primary: boolean;
  /** The id of the account that a merge would make part of `user`; null for other acts. */
  readonly from: string | null;
  /** What that account is shown by; null for other acts. */
  readonly fromNames: AdminUserNames | null;
  readonly askedBy: string;
  /** Whether the caller asked for it: they may withdraw it, and not approve it. */
  readonly own: boolean;
  readonly note: string;
  readonly expiresAt: string;
}

/** The answer 202: the act waits for another admin. */
export interface ApprovalNeededBody {
  readonly approval: AdminApproval;
}

/** The acts that wait for another admin. */
export interface AdminApprovalsBody {
  readonly approvals: readonly AdminApproval[];
}

/** What was or would be erased, and the plan for the real call. */
export interface AdminErasedBody {
  readonly done: boolean;
  readonly plan: string;
  readonly contacts: number;
  readonly changes: number;
  readonly [count: string]: unknown;
}

/** The answer of an edit: the user as it is now, or an act that waits for another admin. */
export type AdminEditedBody = AdminUserBody | ApprovalNeededBody;
