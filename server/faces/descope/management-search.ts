// Owns the search for users that Descope's management API asks for: its body, and what the body means. Not the routes:
// management-search-routes.ts.
import { z } from 'zod';
import { readPhone } from '../../../shared/address.ts';
import type { Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { casefold } from '../../core/casefold.ts';
import type { ContactWhere, Order, Search, UserField, Where } from '../../ports/search.ts';
import type { Result } from '../../ports/result.ts';

/** Users on a page when the request gives no limit (the vendor's reference). */
const LIMIT_DEFAULT = 100;
/** Most users on a page. A request for more is refused, because a client would skip users if it got fewer than it asks for. */
const LIMIT_MAX = 1000;
/** Most values in one list of a request. */
const VALUES_MAX = 100;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), schema.optional());
const list = optional(z.array(z.string().min(1).max(320)).max(VALUES_MAX));
const count = optional(z.number().int().min(0).max(1_000_000_000));
/** Epoch ms. The reference writes a text, the official clients send a number. */
const time = optional(
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value),
    z.number().int().min(0),
  ),
);
const flag = optional(z.boolean());

/** Sets that are empty here: no user has a tenant, a role and so on, so a search for one finds no user. */
const NOBODY_HAS = [
  'tenantIds',
  'roleNames',
  'ssoAppIds',
  'customAttributes',
  'tenantRoleIds',
  'tenantRoleNames',
  'recoveryEmails',
  'recoveryPhones',
] as const;
/** Facts that are false of every user here. */
const NOBODY_IS = [
  'ssoOnly',
  'scimOnly',
  'testUsersOnly',
  'password',
  'totp',
  'webauthn',
  'scim',
  'verifiedRecoveryEmail',
  'verifiedRecoveryPhone',
] as const;

/** The body of a search. */
export const searchBody = z.object({
  loginId: optional(z.string().max(320)),
  loginIds: list,
  userIds: list,
  emails: list,
  phones: list,
  statuses: optional(z.array(z.enum(['enabled', 'disabled', 'invited'])).max(3)),
  verifiedEmail: flag,
  verifiedPhone: flag,
  text: optional(z.string().max(100)),
  fromCreatedTime: time,
  toCreatedTime: time,
  fromModifiedTime: time,
  toModifiedTime: time,
  limit: optional(z.number().int().min(0).max(LIMIT_MAX)),
  page: count,
  offset: count,
  sort: optional(z.array(z.object({ field: z.string(), desc: flag })).max(1)),
  ...Object.fromEntries([...NOBODY_HAS, ...NOBODY_IS].map((name) => [name, z.unknown().optional()] as const)),
});
/** The body of a search as the schema reads it. */
export type SearchBody = z.output<typeof searchBody>;

const ORDERS: Readonly<Record<string, Order['by']>> = {
  id: 'id',
  createdTime: 'createdAt',
  modifiedTime: 'updatedAt',
  externalId: 'externalId',
  displayName: 'displayName',
  email: { primary: 'email' },
  phoneNumber: { primary: 'phone' },
  status: 'active',
};
const NOT_SORTED: Refusal = {
  code: 'not-supported',
  detail: `sort: one field of ${Object.keys(ORDERS).join(', ')}`,
};
const NOBODY: Where = { at: 'any', of: [] };

/**
 * Returns the search. `named`: our ids of the users that the body names by login ids or ids; null when the body names none.
 */
export function searchOf(body: SearchBody, named: readonly string[] | null): Result<Omit<Search, 'project'>> {
  const order = orderOf(body);
  if (order === null) return { ok: false, refusal: NOT_SORTED };
  const limit = body.limit ?? LIMIT_DEFAULT;
  const skip = body.offset !== undefined && body.offset > 0 ? body.offset : (body.page ?? 0) * limit;
  return { ok: true, value: { where: whereOf(body, named), order, from: { skip }, limit, counts: true } };
}

function orderOf({ sort = [] }: SearchBody): Order | null {
  const [first] = sort;
  if (first === undefined) return { by: 'createdAt', down: false };
  const by = Object.hasOwn(ORDERS, first.field) ? ORDERS[first.field] : undefined;
  return by === undefined ? null : { by, down: first.desc === true };
}

function whereOf(body: SearchBody, named: readonly string[] | null): Where {
  if (asksForNobody(body)) return NOBODY;
  const conditions = [
    ...(named === null ? [] : [anyOf(named.map((id) => user('id', 'eq', id)))]),
    ...(body.emails === undefined ? [] : [primary('email', anyValue(body.emails.map(emailKey)))]),
    ...(body.phones === undefined ? [] : [primary('phone', anyValue(body.phones.map(phoneKey)))]),
    ...(body.statuses === undefined
      ? []
      : [
          anyOf(
            body.statuses.map((status) => (status === 'invited' ? NOBODY : user('active', 'eq', status === 'enabled'))),
          ),
        ]),
    ...verified('email', body.verifiedEmail),
    ...verified('phone', body.verifiedPhone),
    ...(body.text === undefined ? [] : [anywhere(body.text)]),
    ...between('createdAt', body.fromCreatedTime, body.toCreatedTime),
    ...between('updatedAt', body.fromModifiedTime, body.toModifiedTime),
  ];
  return { at: 'all', of: conditions };
}

function asksForNobody(body: SearchBody): boolean {
  const values: Readonly<Record<string, unknown>> = body;
  return (
    NOBODY_IS.some((name) => values[name] === true) ||
    NOBODY_HAS.some((name) => {
      const value = values[name];
      return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    })
  );
}

function user(field: UserField, is: 'eq' | 'co' | 'ge' | 'le', than: string | number | boolean): Where {
  return { at: 'user', field, is, than };
}

function anyOf(of: readonly Where[]): Where {
  return { at: 'any', of };
}

/** The vendor's user has one address of a kind, which here is the primary. */
function primary(kind: Kind, where: ContactWhere): Where {
  const isPrimary: ContactWhere = { at: 'field', field: 'primary', is: 'eq', than: true };
  return { at: 'contact', kind, where: { at: 'all', of: [where, isPrimary] } };
}

function anyValue(keys: readonly string[]): ContactWhere {
  return { at: 'any', of: keys.map((key) => ({ at: 'field', field: 'value', is: 'eq', than: key }) as const) };
}

function verified(kind: Kind, is: boolean | undefined): readonly Where[] {
  if (is === undefined) return [];
  const where = primary(kind, { at: 'field', field: 'verified', is: 'eq', than: true });
  return [is ? where : { at: 'not', of: where }];
}

/** A text is looked for in names and in primary addresses. */
function anywhere(text: string): Where {
  const folded = casefold(text);
  const inside = (than: string) => ({ at: 'field', field: 'value', is: 'co', than }) as const;
  return anyOf([
    user('userName', 'co', folded),
    user('displayName', 'co', folded),
    user('name.givenName', 'co', folded),
    user('name.familyName', 'co', folded),
    primary('email', inside(emailKey(text))),
    primary('phone', inside(text.replace(/[\s().-]/g, ''))),
  ]);
}

function between(field: 'createdAt' | 'updatedAt', from: number | undefined, to: number | undefined): readonly Where[] {
  return [
    ...(from === undefined ? [] : [user(field, 'ge', from)]),
    ...(to === undefined ? [] : [user(field, 'le', to)]),
  ];
}

/** The form in which the store compares an e-mail address. */
function emailKey(text: string): string {
  return text.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function phoneKey(text: string): string {
  const number = readPhone(text);
  return number.ok ? number.value : text.replace(/\s/g, '');
}
