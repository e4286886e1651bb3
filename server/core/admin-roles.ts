// Owns the roles of admins, and what each role may do. Not which claim of a token gives a role (tokens/principal.ts), nor where a
// permission is checked (http/middleware/auth.ts).
import type { Scope } from './scopes.ts';

/**
 * `support`: helps one user at a time, sees masked addresses, and decides nothing alone. `admin`: reads and changes accounts.
 * `auditor`: reads everything and changes nothing. `verifier`: may mark a contact as verified without a proof; no other role
 * includes this, because it makes an address the user's by the word of one person.
 */
export type Role = 'support' | 'admin' | 'auditor' | 'verifier';

/** What a role allows. */
export type Permission =
  /** Open a session of the portal. */
  | 'sign-in'
  /** Find one user by an exact name, id or contact, and see the account with masked addresses. */
  | 'find'
  /** Find users by a part of a name or contact, list and sort them, and see addresses in full. */
  | 'list'
  /** Start, resend and cancel a change that the user proves. */
  | 'begin'
  /** Let a user who typed too many wrong codes try again. */
  | 'unlock'
  /** Sign a user out everywhere, and end what waits. */
  | 'revoke'
  /** Add, promote and remove contacts at once; disable and enable an account, lift a freeze. */
  | 'edit'
  /** See what waits for another admin: with `edit` all of it, else what the admin may do. */
  | 'review'
  /** Approve what another admin asks for, with the permission of the act. */
  | 'approve'
  | 'merge'
  | 'erase'
  | 'mark-verified'
  /** See the policy, the messages, the queue, the limits and the clients of the project. */
  | 'inspect'
  /** Retry and drop messages, make and revoke clients. */
  | 'operate'
  /** Read and export the audit log. */
  | 'audit';

const PERMISSIONS: { readonly [R in Role]: readonly Permission[] } = {
  support: ['sign-in', 'find', 'begin', 'unlock', 'revoke'],
  admin: [
    'sign-in',
    'find',
    'list',
    'begin',
    'unlock',
    'revoke',
    'edit',
    'review',
    'approve',
    'merge',
    'erase',
    'inspect',
    'operate',
    'audit',
  ],
  auditor: ['sign-in', 'find', 'list', 'inspect', 'audit'],
  verifier: ['sign-in', 'review', 'approve', 'mark-verified'],
};

/** Never allowed by a one-time link, which may be read on a screen, and names its admin by the word of the operator. */
const NOT_BY_LINK: readonly Permission[] = ['approve', 'mark-verified', 'merge', 'erase'];

/** Never allowed to an API client, whatever its scopes: a person signs in, and a person decides. */
const ONLY_BY_PERSON: readonly Permission[] = ['sign-in', 'approve'];

/** All roles, in the order of lists. */
export const ROLES = Object.keys(PERMISSIONS) as readonly Role[];

/** An admin: the roles, and how they signed in to the portal; `admin` is missing when they did not. */
export interface SignedInAdmin {
  readonly roles: readonly Role[];
  readonly admin?: { readonly by: 'oidc' | 'token' | 'link' };
}

/** Returns what the admin may do, each permission once. */
export function permissionsOf({ roles, admin }: SignedInAdmin): readonly Permission[] {
  const all = new Set(roles.flatMap((role) => PERMISSIONS[role]));
  return [...all].filter((permission) => admin?.by !== 'link' || !NOT_BY_LINK.includes(permission));
}

/** Returns the scopes that an API client needs, all of them; null when none are enough. */
export function scopesFor(permission: Permission): readonly Scope[] | null {
  if (ONLY_BY_PERSON.includes(permission)) return null;
  return permission === 'mark-verified' ? ['admin', 'contacts:verify'] : ['admin'];
}

/** Whether the admin may do it. */
export function mayAct(admin: SignedInAdmin, permission: Permission): boolean {
  return permissionsOf(admin).includes(permission);
}
