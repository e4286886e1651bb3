// Owns what an API client may be allowed to do, as words. Not which route asks for which: http/ and the faces say.

/** In the order in which they are told. `admin`: all that the project's admins may, and nothing of the others. */
export const SCOPES = ['users:read', 'users:write', 'contacts:verify', 'changes:write', 'admin'] as const;

export type Scope = (typeof SCOPES)[number];
