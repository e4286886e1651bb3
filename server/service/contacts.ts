// Owns how a user makes a contact of theirs primary, verifies it or removes it. Not a change to a new address (begin.ts).
import type { Contact } from '../../shared/contact.ts';
import type { PromoteBody, VerifyBody } from '../../shared/wire/change.ts';
import { refused, type Result } from '../ports/result.ts';
import { begin, type BeginOutcome } from './begin.ts';
import { requestInfoOf, type Caller } from './caller.ts';
import type { ServiceContext } from './context.ts';
import { runOnContacts } from './transaction/run-on-contacts.ts';
import { activeUser } from './users/current-user.ts';

/** Makes a verified contact primary. Works like a begin with the address of the contact. */
export async function promoteContact(
  ctx: ServiceContext,
  caller: Caller,
  id: string,
  body: PromoteBody,
): Promise<Result<BeginOutcome>> {
  const contact = await findContact(ctx, caller, id);
  if (!contact.ok) return contact;
  const { kind, value, verifiedAt } = contact.value;
  if (verifiedAt === null) return refused({ code: 'contact-not-verified' });
  return begin(ctx, caller, { ...body, kind, value, then: 'primary' }, { promotes: true });
}

/**
 * Begins a change that proves an unverified contact. When the user has no verified primary contact of the kind, the contact
 * becomes primary, as any first contact does.
 */
export async function verifyContact(
  ctx: ServiceContext,
  caller: Caller,
  id: string,
  body: VerifyBody,
): Promise<Result<BeginOutcome>> {
  const contact = await findContact(ctx, caller, id);
  if (!contact.ok) return contact;
  const { kind, value } = contact.value;
  return begin(ctx, caller, { ...body, kind, value, then: 'add' });
}

/**
 * Removes a contact and returns the contacts that are left. `oldLost`: the user says that the contact is lost or in wrong
 * hands.
 */
export async function removeContact(
  ctx: ServiceContext,
  caller: Caller,
  id: string,
  oldLost: boolean,
): Promise<Result<readonly Contact[]>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  const removed = await runOnContacts(ctx, user.value.id, requestInfoOf(caller), async () => ({
    do: 'remove',
    contact: id,
    oldLost,
  }));
  return removed.ok ? { ok: true, value: removed.value.contacts } : removed;
}

async function findContact(ctx: ServiceContext, caller: Caller, id: string): Promise<Result<Contact>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  const contacts = await ctx.store.read((tx) => tx.contacts.of(user.value.id));
  const contact = contacts.find((c) => c.id === id);
  return contact ? { ok: true, value: contact } : refused({ code: 'contact-not-found' });
}
