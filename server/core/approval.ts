// Owns the acts of an admin that another admin has to approve, and what approving needs. Pure. Not the acts themselves: service/admin.
import { DAY } from '../../shared/duration.ts';
import type { Permission } from './admin-roles.ts';

/** An act that may wait for another admin. Stored as JSON. */
export type Act =
  | { readonly do: 'mark-verified'; readonly contact: string; readonly primary: boolean }
  | { readonly do: 'unfreeze' }
  | { readonly do: 'merge'; readonly from: string; readonly into: string; readonly plan: string }
  | { readonly do: 'erase'; readonly plan: string };

/** An act that one admin asked for, and another one approves. Times are epoch ms. */
export interface Approval {
  /** `apr_…` */
  readonly id: string;
  readonly project: string;
  /** The user that the act is about; of a merge, the one that stays. */
  readonly user: string;
  readonly act: Act;
  /** The admin who asked, by the name in the audit log. */
  readonly askedBy: string;
  /** The same admin by the name that other admins know, in one line. */
  readonly asker: string;
  readonly note: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly state: 'open' | 'approved' | 'declined';
  /** Null while it waits. */
  readonly decidedBy: string | null;
}

/** How long an act waits for another admin, ms. A day: the account may be another one tomorrow. */
export const APPROVAL_LIFE = DAY;

/** All acts that may wait. */
export const ACTS: readonly Act['do'][] = ['mark-verified', 'unfreeze', 'merge', 'erase'];

/** What an admin with these permissions sees of the acts that wait. */
export function seenActs(permissions: readonly Permission[]): readonly Act['do'][] {
  return permissions.includes('edit') ? ACTS : ACTS.filter((act) => permissions.includes(permissionFor(act)));
}

/** What an admin needs to do the act, and to approve it. */
export function permissionFor(act: Act['do']): Permission {
  switch (act) {
    case 'mark-verified':
      return 'mark-verified';
    case 'unfreeze':
      return 'edit';
    case 'merge':
      return 'merge';
    case 'erase':
      return 'erase';
  }
}

/** Whether an approval can still be decided. */
export function waits({ state, expiresAt }: Pick<Approval, 'state' | 'expiresAt'>, now: number): boolean {
  return state === 'open' && now < expiresAt;
}
