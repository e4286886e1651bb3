// Owns what an admin may do to a user now, for the page of the user. Not what a role allows (admin-roles.ts), nor the refusals of the
// acts themselves.
import type { AdminAct } from '../../shared/wire/admin-users.ts';
import type { Permission } from './admin-roles.ts';

/** What of the user and the project decides it. */
export interface ActFacts {
  readonly permissions: readonly Permission[];
  readonly isFrozen: boolean;
  readonly isDisabled: boolean;
  /** Whether the project lets admins merge. */
  readonly merges: boolean;
}

/** Returns the acts, in the order of buttons. */
export function actsOn({ permissions, isFrozen, isDisabled, merges }: ActFacts): readonly AdminAct[] {
  const may = (permission: Permission): boolean => permissions.includes(permission);
  const isOpen = !isFrozen && !isDisabled;
  const acts: { readonly [A in AdminAct]: boolean } = {
    begin: may('begin') && isOpen,
    edit: may('edit') && isOpen,
    'mark-verified': may('mark-verified') && isOpen,
    revoke: may('revoke'),
    disable: may('edit') && !isDisabled,
    enable: may('edit') && isDisabled,
    recover: may('edit'),
    unlock: may('unlock'),
    unfreeze: may('edit') && isFrozen,
    merge: may('merge') && merges,
    erase: may('erase'),
  };
  return (Object.keys(acts) as AdminAct[]).filter((act) => acts[act]);
}
