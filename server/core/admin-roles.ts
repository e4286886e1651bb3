// Owns the roles of admins, and what each role may do. Not which claim of a token gives a role (tokens/principal.ts), nor where a
// permission is checked (http/middleware/auth.ts).

/**
 * `support`: helps one user at a time, sees masked addresses, and decides nothing alone. `admin`: reads and changes accounts.
 * `auditor`: reads everything and changes nothing. `verifier`: may mark a contact as verified without a proof; the role includes
 * no other permission, because it makes an address the user's by the word of one person.
 */
export type Role = 'support' | 'admin' | 'auditor' | 'verifier';

/** What a role allows. */
export type Permission =
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
  /** Add, promote and remove contacts at once; disable and enable an account, lift a freeze, merge and erase; approve an act. */
  | 'edit'
  | 'mark-verified'
  /** See the policy, the messages, the queue, the limits and the clients of the project. */
  | 'inspect'
  /** Retry and drop messages, make and revoke clients. */
  | 'operate'
  /** Read and export the audit log. */
  | 'audit';

const PERMISSIONS: { readonly [R in Role]: readonly Permission[] } = {
  support: ['find', 'begin', 'unlock', 'revoke'],
  admin: ['find', 'list', 'begin', 'unlock', 'revoke', 'edit', 'inspect', 'operate', 'audit'],
  auditor: ['find', 'list', 'inspect', 'audit'],
  verifier: ['mark-verified'],
};

/** All roles, in the order of lists. */
export const ROLES = Object.keys(PERMISSIONS) as readonly Role[];

/** Returns what the roles allow together, each permission once. */
export function permissionsOf(roles: readonly Role[]): readonly Permission[] {
  return [...new Set(roles.flatMap((role) => PERMISSIONS[role]))];
}

/** Whether one of the roles allows it. */
export function mayAct(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => PERMISSIONS[role].includes(permission));
}
