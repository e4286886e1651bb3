// Owns the effect of a PUT or PATCH on everything except contacts: names, attributes, and the two schemas beside the core
// schema. Not the contacts: rules.ts.
import { casefold } from '../../core/casefold.ts';
import { ENTERPRISE_URN, type Attributes, type Json } from '../../core/profile.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Account, DesiredAccount } from '../../service/account.ts';
import type { Operation } from '../scim/patch/patch-request.ts';
import { patch } from '../scim/patch/patch.ts';
import { MODEL, type Model, type Resource } from '../scim/schema/schema.ts';
import { WSO2 } from './schema-ids.ts';

/** The schemas whose attributes are checked. `urn:scim:wso2:schema` is stored as the client writes it. */
const CHECKED: Model = { core: MODEL.core, extensions: MODEL.extensions.filter(({ id }) => id === ENTERPRISE_URN) };

/** The parts of an account that are not contacts. */
interface NamedProfile extends Pick<Account, 'attributes'> {
  readonly user: Pick<Account['user'], 'userName' | 'externalId' | 'disabled'>;
}

/**
 * Returns the parts of the profile that the operations change. `put`: a given attribute replaces the whole attribute of the
 * account.
 */
export function desiredProfile(
  account: NamedProfile,
  operations: readonly Operation[],
  put: boolean,
): Result<Omit<DesiredAccount, 'contacts'>> {
  if (operations.length === 0) return { ok: true, value: {} };
  const resource = resourceOf(account);
  const patched = patch(CHECKED, put ? withoutGiven(resource, operations) : resource, operations);
  if (patched.ok) return { ok: true, value: differences(account, patched.value) };
  const { scimType, detail } = patched.error;
  return refused({ code: 'body-invalid', reason: scimType, detail });
}

/** Returns the profile as the resource to which the operations are applied. */
function resourceOf({ user, attributes }: NamedProfile): Resource {
  return {
    [WSO2]: {},
    ...attributes,
    userName: user.userName,
    ...(user.externalId === null ? {} : { externalId: user.externalId }),
    active: !user.disabled,
  };
}

/** Returns the fields in which the resource differs from the account. */
function differences({ user, attributes }: NamedProfile, resource: Resource): Omit<DesiredAccount, 'contacts'> {
  const { userName = user.userName, externalId = null, active = true, schemas: _, ...rest } = resource;
  const after = tidy(rest);
  return {
    ...(typeof userName === 'string' && userName !== user.userName ? { userName } : {}),
    ...((typeof externalId === 'string' || externalId === null) && externalId !== user.externalId
      ? { externalId }
      : {}),
    ...(typeof active === 'boolean' && active === user.disabled ? { active } : {}),
    ...(JSON.stringify(after) === JSON.stringify(tidy(attributes)) ? {} : { attributes: after }),
  };
}

/** Returns the resource without the attributes that the operations give. The user name stays, because every account has one. */
function withoutGiven(resource: Resource, operations: readonly Operation[]): Resource {
  const given = new Set(
    operations.flatMap(({ value }) =>
      typeof value === 'object' && value !== null ? Object.keys(value).map(casefold) : [],
    ),
  );
  const stays = (name: string) => name === WSO2 || name === 'userName' || !given.has(casefold(name));
  return Object.fromEntries(Object.entries(resource).filter(([name]) => stays(name)));
}

/** Removes the vendor's schema when it is empty, and sorts the attributes, so that two profiles can be compared as JSON. */
function tidy(attributes: Resource): Attributes {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, value]) => name !== WSO2 || !isEmpty(value))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function isEmpty(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
