// Owns how the schemas that check bodies become schemas of openapi.json, and which of them have a name there.
import { z } from 'zod';
import { merged, revoked } from '../routes/answers/admin.ts';
import { change, noChange } from '../routes/answers/change.ts';
import { contact } from '../routes/answers/contact.ts';
import { confirmed, inspected, undone } from '../routes/answers/links.ts';
import { jwks, oauthError, oauthMetadata, oauthToken } from '../routes/answers/oauth.ts';
import { health, problem } from '../routes/answers/problem.ts';
import { activity, me, session, userinfo } from '../routes/answers/user.ts';

export type Json = Record<string, unknown>;

/** By their name below `#/components/schemas/`. */
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
  Userinfo: userinfo,
  Health: health,
  OAuthToken: oauthToken,
  OAuthError: oauthError,
  OAuthMetadata: oauthMetadata,
  Jwks: jwks,
  Problem: problem,
} as const;

/** A reference where the schema has a name, else the schema itself. */
export function referenceTo(schema: z.ZodType): Json {
  const name = Object.entries(COMPONENTS).find(([, component]) => component === schema)?.[0];
  return name === undefined ? inline(schema) : { $ref: `#/components/schemas/${name}` };
}

/** Puts any JSON in the place of a reference that leads nowhere here. */
function withoutReference(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$ref' in value ? {} : value;
}

/** The schema itself, without a reference. */
export function inline(schema: z.ZodType): Json {
  const { $schema: _, $defs, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  // A schema that contains itself refers to the root of its own document, which does not exist here: it is described once.
  return $defs === undefined ? rest : (JSON.parse(JSON.stringify(rest), withoutReference) as Json);
}
