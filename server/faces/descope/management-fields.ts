// Owns the bodies of Descope's management calls for a whole user, and which of their fields this server keeps. Not the bodies
// of a person's calls: fields.ts.
import { z } from 'zod';
import type { Refusal } from '../../../shared/problem.ts';

/** A field that the vendor's clients may leave out or send as null. An empty text counts: it removes the value. */
const field = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null ? undefined : value), schema.optional());
/** A field in which an empty text counts as left out. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());

const id = z.string().min(1).max(320);
const address = z.string().max(1000);
/** One line, so that a name cannot be read as more than a name in a mail or in a log. */
const line = z
  .string()
  .max(256)
  .refine((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text), 'must be one line of text');
const picture = z
  .string()
  .max(2000)
  .refine((text) => text === '' || isWebUrl(text), 'must be an https or http URL');
const status = z.enum(['enabled', 'disabled', 'invited']);
/** Of values that are not kept, only whether there is one counts. */
const anything = z.unknown().optional();

/** Names of a user. The reference has `name`, the official clients send `displayName`. */
const names = {
  name: field(line),
  displayName: field(line),
  givenName: field(line),
  middleName: field(line),
  familyName: field(line),
};

/** Fields for which this server has no place. A request that sets one is refused, so that nothing is lost in silence. */
const NOT_KEPT = [
  'roleNames',
  'userTenants',
  'customAttributes',
  'ssoAppIds',
  'additionalIdentifiers',
  'additionalLoginIds',
  'recoveryEmail',
  'recoveryPhone',
  'verifiedRecoveryEmail',
  'verifiedRecoveryPhone',
  'scim',
  'test',
] as const;

/** Names one user, by a login id or by the id of the user. */
export const userRef = z.object({ loginId: optional(id), userId: optional(id) });
/** A reference to one user. */
export type UserRef = z.output<typeof userRef>;

/** Names many users, by their ids. */
export const loadedUsers = z.object({
  userIds: z.array(id).min(1).max(100),
  includeInvalidUsers: optional(z.boolean()),
});

/** The body of an update, and of a patch. */
export const editedUser = z.object({
  loginId: id,
  email: field(address),
  phone: field(address),
  verifiedEmail: field(z.boolean()),
  verifiedPhone: field(z.boolean()),
  ...names,
  picture: field(picture),
  status: optional(status),
  ...Object.fromEntries(NOT_KEPT.map((name) => [name, anything] as const)),
});
/** The body of an update, and of a patch, as the schema reads it. */
export type EditedUser = z.output<typeof editedUser>;

/** The body of a change of names. */
export const editedNames = z.object({ loginId: id, ...names });
/** The body of a change of the picture. */
export const editedPicture = z.object({ loginId: id, picture });
/** The body of a change of the status. */
export const editedStatus = z.object({ loginId: id, status });

/** The refusal of a body that sets a field which this server does not keep; null when the body sets none. */
export function refuseNotKept(body: object): Refusal | null {
  const values: Readonly<Record<string, unknown>> = { ...body };
  const name = NOT_KEPT.find((each) => isSet(values[each]));
  return name === undefined ? null : { code: 'not-supported', detail: `${name} is not kept here` };
}

function isSet(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function isWebUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
