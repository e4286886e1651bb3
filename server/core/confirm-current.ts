// Owns whether a current contact has to agree to a change, and which one is asked. Not its message: messages.ts.
import type { Contact, Kind } from '../../shared/contact.ts';
import type { Change } from './change.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';
import { isStrong, type Requester, type SignIn } from './step-up.ts';

/** Whether a verified contact has to agree to a change of this kind. `kind`: null for a change of contacts of both kinds. */
export function confirmsCurrent(
  { signIn, contacts }: Pick<Requester, 'contacts'> & { readonly signIn: SignIn | null },
  policy: Policy,
  kind: Kind | null,
): boolean {
  if (!contacts.some((c) => c.verifiedAt !== null)) return false;
  switch (policy.confirmCurrent) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'auto':
      // A system of the site has no sign-in. The site is responsible for the user then, so no contact is asked.
      return signIn !== null && (signIn.authTime === null || !isStrong(signIn, policy, kind));
  }
}

/**
 * Returns the contact that is asked: the primary contact of the kind, else another verified contact of the kind, else the
 * primary contact of the other kind.
 */
export function confirmingContact(contacts: readonly Contact[], kind: Kind, primaryLost: boolean): Contact | undefined {
  const verified = contacts.filter((c) => c.verifiedAt !== null && !(primaryLost && c.kind === kind && c.primary));
  const ofKind = verified.filter((c) => c.kind === kind);
  return ofKind.find((c) => c.primary) ?? ofKind[0] ?? verified.find((c) => c.primary) ?? verified[0];
}

/**
 * Returns the contacts that may confirm a change. A contact that a loosened change brought may not: it may be the contact of an
 * attacker with a stolen token. The first contact of an account may, because no other contact was displaced by it.
 */
export function trustedContacts({
  contacts,
  loosenedChanges,
}: Pick<Facts, 'contacts' | 'loosenedChanges'>): readonly Contact[] {
  const brought = new Set(loosenedChanges.filter(bringsContact).map(({ kind, address }) => `${kind}:${address.key}`));
  return contacts.filter(({ kind, key }) => !brought.has(`${kind}:${key}`));
}

function bringsContact({ state, terms }: Change): boolean {
  return terms.isFirst !== true && !(state.at === 'done' && state.via === 'already-verified');
}
