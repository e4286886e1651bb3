// Owns the scopes that an API client may have. Not which route needs which: http/ and the faces.

/** In the order in which they are listed. `admin`: all that the project's admins may do, and nothing of the others. */
export const SCOPES = ['users:read', 'users:write', 'contacts:verify', 'changes:write', 'admin'] as const;

/** One of them. */
export type Scope = (typeof SCOPES)[number];
