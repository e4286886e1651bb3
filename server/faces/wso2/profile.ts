// Owns what a PUT or PATCH makes of everything that is no contact: names, attributes, the two schemas beside the core one.
// Not the contacts (asked.ts, wanted.ts).
import { fold } from '../../core/casefold.ts';
import { ENTERPRISE, type Attributes, type Json } from '../../core/profile.ts';
import { patch } from '../scim/patch.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount } from '../../service/account.ts';
import { MODEL, type Model, type Resource } from '../scim/schema.ts';
import { WSO2, type Op } from './request.ts';

/** What is known here; `urn:scim:wso2:schema` is kept as it comes. */
const KNOWN: Model = { core: MODEL.core, extensions: MODEL.extensions.filter(({ id }) => id === ENTERPRISE) };

/** `whole`: what is given takes the place of what is there, part by part nothing is kept. */
export function profileOf(
  { user, attributes }: Account,
  ops: readonly Op[],
  whole: boolean,
): Result<Omit<DesiredAccount, 'contacts'>> {
  if (ops.length === 0) return { ok: true, value: {} };
  const { externalId } = user;
  const there: Resource = {
    [WSO2]: {},
    ...attributes,
    userName: user.userName,
    ...(externalId === null ? {} : { externalId }),
    active: !user.disabled,
  };
  const before = whole ? without(there, ops) : there;
  const patched = patch(
    KNOWN,
    before,
    ops.map(({ op, path, value }) => ({ op, path: path ?? null, value })),
  );
  if (!patched.ok) {
    const { scimType, detail } = patched.error;
    return { ok: false, refusal: { code: 'body-invalid', reason: scimType, detail } };
  }
  const { userName = user.userName, externalId: known = null, active = true, schemas: _, ...rest } = patched.value;
  const after = tidy(rest);
  return {
    ok: true,
    value: {
      ...(typeof userName === 'string' && userName !== user.userName ? { userName } : {}),
      ...((typeof known === 'string' || known === null) && known !== externalId ? { externalId: known } : {}),
      ...(typeof active === 'boolean' && active === user.disabled ? { active } : {}),
      ...(JSON.stringify(after) === JSON.stringify(tidy(attributes)) ? {} : { attributes: after }),
    },
  };
}

/** Without what a PUT gives anew. */
function without(there: Resource, ops: readonly Op[]): Resource {
  const given = new Set(
    ops.flatMap(({ value }) => (typeof value === 'object' && value !== null ? Object.keys(value).map(fold) : [])),
  );
  const stays = (name: string) => name === WSO2 || name === 'userName' || !given.has(fold(name));
  return Object.fromEntries(Object.entries(there).filter(([name]) => stays(name)));
}

/** Without an extension that holds nothing, and in one order. */
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
