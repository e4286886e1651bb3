// Owns the scopes that an API client may have. Not which route needs which scope: server/http and server/faces.

/** All scopes, in the order of lists. `admin` allows what the project's admins may do, and includes no other scope. */
export const SCOPES = ['users:read', 'users:write', 'contacts:verify', 'changes:write', 'admin'] as const;

/** One of the scopes. */
export type Scope = (typeof SCOPES)[number];
