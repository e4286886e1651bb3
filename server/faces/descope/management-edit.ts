// Owns how a management call edits a user: addresses, names, status. Not which lists of addresses follow: edited-contacts.ts.
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Account, DesiredAccount } from '../../service/account.ts';
import { projectOf } from '../../service/context.ts';
import { readUserView } from '../../service/users/user-view.ts';
import { editedAttributes, type NamesEdit } from './edited-attributes.ts';
import { planContacts, type AddressEdits, type EditRights } from './edited-contacts.ts';
import { managedUser } from './managed-user.ts';
import { refuseNotKept, type EditedUser, type UserRef } from './management-fields.ts';
import { userNotFound, writeUser } from './management-write.ts';

type ServiceContext = AppParts['ctx'];

/** What a call changes about a user. What is left out stays as it is. */
export interface UserEdit {
  readonly addresses?: AddressEdits;
  readonly names?: NamesEdit;
  readonly active?: boolean | undefined;
  /** An address that another user has verified is refused. */
  readonly refusesTaken?: boolean | undefined;
}

/** Edits the user and answers with the user as it is then. */
export async function editUser(ctx: ServiceContext, c: Ctx, ref: UserRef, edit: UserEdit): Promise<Response> {
  const named = await managedUser(ctx, c, ref);
  if ('answer' in named) return named.answer;
  const { client } = clientOf(c);
  const rights = { client, max: projectOf(ctx, client.project).policy.max };
  const view = await readUserView(ctx, named.user.id);
  if (!view.ok) return userNotFound(c);
  const plan = planContacts(view.value.contacts, edit.addresses ?? {}, rights);
  if (!plan.ok) return refuse(c, plan.refusal);
  return writeUser(ctx, c, {
    user: named.user.id,
    applies: plan.value.vouches,
    refusesTaken: edit.refusesTaken ?? false,
    answer: { created: false },
    desired: (account) => desiredAccount(account, edit, { ...rights, vouched: plan.value.vouches }),
  });
}

/** Plans again under the lock. How the write applies was decided before, so a plan that applies otherwise is refused. */
function desiredAccount(
  { contacts, attributes }: Account,
  edit: UserEdit,
  { vouched, ...rights }: EditRights & { readonly vouched: boolean },
): Result<DesiredAccount> {
  const plan = planContacts(contacts, edit.addresses ?? {}, rights);
  if (!plan.ok) return plan;
  if (plan.value.vouches !== vouched) return refused({ code: 'precondition-failed' });
  const edited = edit.names === undefined ? null : editedAttributes(attributes, edit.names);
  return {
    ok: true,
    value: {
      contacts: plan.value.contacts,
      ...(edited === null ? {} : { attributes: edited }),
      ...(edit.active === undefined ? {} : { active: edit.active }),
    },
  };
}

/** Patches a user: a field that the body leaves out stays as it is. */
export function patchUser(ctx: ServiceContext, c: Ctx, body: EditedUser): Promise<Response> | Response {
  return whole(ctx, c, body, (body) => ({
    addresses: {
      ...(body.email === undefined && body.verifiedEmail === undefined
        ? {}
        : { email: { value: body.email, verified: body.verifiedEmail } }),
      ...(body.phone === undefined && body.verifiedPhone === undefined
        ? {}
        : { phone: { value: body.phone, verified: body.verifiedPhone } }),
    },
    names: namesOf(body),
  }));
}

/** Updates a user as the vendor does: a field that the body leaves out is removed from the user. */
export function updateUser(ctx: ServiceContext, c: Ctx, body: EditedUser): Promise<Response> | Response {
  const { displayName = '', givenName = '', middleName = '', familyName = '', picture = '' } = namesOf(body);
  return whole(ctx, c, body, (body) => ({
    addresses: {
      email: { value: body.email ?? '', verified: body.verifiedEmail },
      phone: { value: body.phone ?? '', verified: body.verifiedPhone },
    },
    names: { displayName, givenName, middleName, familyName, picture },
  }));
}

function whole(
  ctx: ServiceContext,
  c: Ctx,
  body: EditedUser,
  editOf: (body: EditedUser) => UserEdit,
): Promise<Response> | Response {
  const notKept = refuseNotKept(body);
  if (notKept) return refuse(c, notKept);
  return withStatus(c, body.status, (active) =>
    editUser(ctx, c, { loginId: body.loginId, userId: undefined }, { ...editOf(body), active }),
  );
}

/** Reads the status. No user is kept as only invited, because this server invites no user. */
export function withStatus(
  c: Ctx,
  status: 'enabled' | 'disabled' | 'invited' | undefined,
  edit: (active: boolean | undefined) => Promise<Response>,
): Promise<Response> | Response {
  if (status === 'invited') return refuse(c, { code: 'not-supported', detail: 'status: enabled or disabled' });
  return edit(status === undefined ? undefined : status === 'enabled');
}

/** Returns the names that a body gives. */
export function namesOf(body: NamesEdit & { readonly name?: string | undefined }): NamesEdit {
  const { displayName = body.name, givenName, middleName, familyName, picture } = body;
  return { displayName, givenName, middleName, familyName, picture };
}
