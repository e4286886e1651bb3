// Owns which account follows when Trivore ID's contract creates or updates a user. Not the lists of contacts: user-contacts.ts.
import { KINDS, type Kind } from '../../../shared/contact.ts';
import { ATTRIBUTES_MAX } from '../../core/profile.ts';
import type { Client } from '../../ports/clients.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact } from '../../service/account.ts';
import { updatedAttributes, type ProfileFields } from './profile.ts';
import type { UserFields } from './user-body.ts';
import { LISTS, planList } from './user-contacts.ts';

/** An account as a request asks for it. */
export interface AccountPlan {
  readonly desired: DesiredAccount;
  /** The client marks contacts that the user has already as verified, so the write applies at once. */
  readonly vouches: boolean;
}

const NOTHING: Pick<Account, 'contacts' | 'attributes'> = { contacts: [], attributes: {} };

/** Plans a write. A field that the body leaves out stays as it is. `account`: undefined for a new user. */
export function planAccount(
  body: UserFields,
  { contacts, attributes }: Pick<Account, 'contacts' | 'attributes'> = NOTHING,
  client: Pick<Client, 'scopes' | 'trusted'>,
): Result<AccountPlan> {
  const lists: { [K in Kind]?: readonly DesiredContact[] } = {};
  let [vouches, differs] = [false, false];
  for (const kind of KINDS) {
    const given = body[LISTS[kind]];
    if (given == null) continue;
    const before = contacts.filter((contact) => contact.kind === kind);
    const plan = planList(before, given, client);
    if (!plan.ok) return plan;
    lists[kind] = plan.value.list;
    vouches ||= plan.value.vouches;
    differs ||= plan.value.differs;
  }
  if (vouches && differs && !client.trusted)
    return refused({
      code: 'not-supported',
      detail: 'a contact would be verified at once and another waits for its proof: send them one by one',
    });
  const updated = updatedAttributes(body as ProfileFields, attributes);
  const isChanged = JSON.stringify(updated) !== JSON.stringify(attributes);
  if (isChanged && JSON.stringify(updated).length > ATTRIBUTES_MAX)
    return refused({ code: 'too-large', detail: `a profile: at most ${ATTRIBUTES_MAX} characters` });
  const desired: DesiredAccount = {
    ...(body.username ? { userName: body.username } : {}),
    ...(body.locked == null ? {} : { active: !body.locked }),
    ...(isChanged ? { attributes: updated } : {}),
    contacts: lists,
  };
  return { ok: true, value: { desired, vouches } };
}
