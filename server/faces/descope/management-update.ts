// Owns the management call that gives a user another address.
import { readEmail, readPhone } from '../../../shared/address.ts';
import type { Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { clientOf } from '../../http/caller.ts';
import type { AppParts, Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact } from '../../service/account.ts';
import { projectOf } from '../../service/context.ts';
import { findByLogin } from '../../service/users/login-ids.ts';
import { readUserView } from '../../service/users/user-view.ts';
import { userNotFound, writeUser } from './management-write.ts';
import { desiredOf, isAddress } from './matching-contact.ts';

/** The fields of an update's body, except the address. */
export interface UpdateFlags {
  readonly loginId: string;
  readonly verified?: boolean | undefined;
  readonly failOnConflict?: boolean | undefined;
}

/** The address that the user gets. */
export interface NewAddress {
  readonly kind: Kind;
  readonly value: string;
}

const NEEDS_VERIFY_SCOPE: Refusal = {
  code: 'not-allowed',
  reason: 'scope',
  detail: 'verified needs the scope contacts:verify',
};

/** Gives the address to the user who has the login id. */
export async function updateAddress(
  ctx: AppParts['ctx'],
  c: Ctx,
  address: NewAddress,
  { loginId, verified = false, failOnConflict = false }: UpdateFlags,
): Promise<Response> {
  const { client } = clientOf(c);
  const { kind, value } = address;
  const syntax = kind === 'email' ? readEmail(value) : readPhone(value);
  // SCIM lets a client store text that is no address. This vendor refuses such text.
  if (!syntax.ok) return refuse(c, { code: 'address-invalid', reason: syntax.reason });
  if (verified && !client.scopes.includes('contacts:verify')) return refuse(c, NEEDS_VERIFY_SCOPE);
  const user = await findByLogin(ctx, client.project, loginId);
  if (!user.ok) return userNotFound(c);
  const view = await readUserView(ctx, user.value.id);
  if (!view.ok) return userNotFound(c);
  // The scope is enough to mark an existing contact as verified. To mark a new address, the client must also be trusted.
  const vouches = verified && view.value.contacts.some((contact) => isAddress(contact, address));
  const { max } = projectOf(ctx, client.project).policy;
  return writeUser(ctx, c, {
    user: user.value.id,
    applies: vouches,
    refusesTaken: failOnConflict,
    answer: { created: false },
    desired: (account) =>
      withAddress(account, address, { max, vouches, isVerified: verified && (vouches || client.trusted) }),
  });
}

interface WithAddressOptions {
  /** How many contacts of a kind the policy allows. */
  readonly max: number;
  /** The client marks as verified an address that was a contact of the account before the transaction. */
  readonly vouches: boolean;
  readonly isVerified: boolean;
}

function withAddress(
  { contacts }: Account,
  address: NewAddress,
  { max, vouches, isVerified }: WithAddressOptions,
): Result<DesiredAccount> {
  const { kind, value } = address;
  const existing = contacts.find((contact) => isAddress(contact, address));
  if (vouches && existing === undefined) return { ok: false, refusal: { code: 'precondition-failed' } };
  const others = contacts.filter((contact) => contact.kind === kind && contact !== existing);
  const removed = max === 1 ? others : [];
  const primary: DesiredContact = {
    value: existing?.value ?? value,
    type: existing?.type ?? null,
    primary: true,
    loginId: existing?.loginId === true || removed.some((contact) => contact.loginId),
    ...(isVerified ? { verified: true } : {}),
  };
  const kept = others.filter((contact) => !removed.includes(contact));
  const list = [...kept.map((contact) => ({ ...desiredOf(contact), primary: false })), primary];
  return { ok: true, value: { contacts: { [kind]: list } } };
}
