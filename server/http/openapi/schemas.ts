// Owns how our zod schemas become schemas of openapi.json, and which of these have a name. Not the schemas: routes/.
import { z } from 'zod';
import { merged, revoked } from '../routes/answers/admin.ts';
import { approvalNeeded } from '../routes/answers/admin-acts.ts';
import { adminActivity, adminChange, adminLimits, adminUser, adminUsers } from '../routes/answers/admin-users.ts';
import { change, noChange } from '../routes/answers/change.ts';
import { contact } from '../routes/answers/contact.ts';
import { confirmed, inspected, undone } from '../routes/answers/links.ts';
import { jwks, oauthError, oauthMetadata, oauthToken } from '../routes/answers/oauth.ts';
import { health, problem } from '../routes/answers/problem.ts';
import { activity, me, session, userinfo } from '../routes/answers/user.ts';

export type Json = Record<string, unknown>;

/** The schemas that have a name below `#/components/schemas/`. */
export const COMPONENTS = {
  Change: change,
  Contact: contact,
  NoChange: noChange,
  Me: me,
  Session: session,
  Link: inspected,
  Confirmed: confirmed,
  Undone: undone,
  Revoked: revoked,
  Merged: merged,
  Activity: activity,
  ApprovalNeeded: approvalNeeded,
  AdminUsers: adminUsers,
  AdminUser: adminUser,
  AdminChange: adminChange,
  AdminActivity: adminActivity,
  AdminLimits: adminLimits,
  Userinfo: userinfo,
  Health: health,
  OAuthToken: oauthToken,
  OAuthError: oauthError,
  OAuthMetadata: oauthMetadata,
  Jwks: jwks,
  Problem: problem,
} as const;

/** Returns a reference when the schema has a name, else the schema itself. */
export function referenceTo(schema: z.ZodType): Json {
  const name = Object.entries(COMPONENTS).find(([, component]) => component === schema)?.[0];
  return name === undefined ? inline(schema) : { $ref: `#/components/schemas/${name}` };
}

/** For JSON.parse: replaces a reference by a schema that allows any JSON, because the reference has no target here. */
function withoutReference(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$ref' in value ? {} : value;
}

/** Returns the schema itself, without references. */
export function inline(schema: z.ZodType): Json {
  const { $schema: _, $defs, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  // A schema that contains itself refers to the root of its own document, which is another document here. So the schema is
  // described only to its first level.
  return $defs === undefined ? rest : (JSON.parse(JSON.stringify(rest), withoutReference) as Json);
}
