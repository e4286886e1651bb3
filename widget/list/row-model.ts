// Owns what a row of the list knows: badges, actions, why the contact cannot be removed. Pure. Not how it is drawn: row.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { ContactBody } from '../../shared/contact.ts';
import type { KindCapabilities, MeBody } from '../../shared/wire/me.ts';

/** Each is a word of the list's language, too. */
export type Badge = 'badgePrimary' | 'badgeVerified' | 'badgeUnverified' | 'badgeWaiting';
/** An item of the menu. */
export type RowAction = 'makePrimary' | 'verify' | 'remove';
/** Why a contact cannot be removed, in the server's words. */
export type RemovalBlock = 'managed' | 'last-verified' | 'last-login' | 'primary';

/** A contact, or an address that becomes a contact once its change is confirmed. */
export interface Row {
  /** Of the contact; of the change where there is no contact yet. */
  readonly id: string;
  readonly value: string;
  readonly contact: ContactBody | null;
  /** The change to this address that waits to be confirmed. */
  readonly change: ChangeBody | null;
  readonly badges: readonly Badge[];
  /** The site's sign-in manages it: it cannot be changed here. */
  readonly managed: boolean;
  /** Whether another address may replace it. */
  readonly canChange: boolean;
  /** In the order of the menu. */
  readonly actions: readonly RowAction[];
  /** Shown in place of "Remove", so that the person does not run into a refusal. */
  readonly removalBlock: RemovalBlock | null;
}

/** What the rows of one kind have in common. */
export interface RowFacts {
  readonly me: MeBody;
  /** Undefined where the server does not offer the kind. */
  readonly capabilities: KindCapabilities | undefined;
  /** As many contacts as allowed: none can be added. */
  readonly full: boolean;
  /** What a change of the primary does with the old address. */
  readonly then: 'primary' | 'replace';
}

/** The row of a contact, with the change that waits for the same address. */
export function contactRowModel(contact: ContactBody, change: ChangeBody | null, facts: RowFacts): Row {
  const { me, capabilities } = facts;
  const editable = !!capabilities && !me.capabilities.frozenUntil;
  const block = removalBlockOf(contact, me.contacts);
  const actions: RowAction[] = [];
  if (editable && !change && canPromote(contact, capabilities)) actions.push('makePrimary');
  if (editable && !change && !contact.verified) actions.push('verify');
  if (editable && !block) actions.push('remove');
  return {
    id: contact.id,
    value: contact.value,
    contact,
    change,
    badges: badgesOf(contact, change),
    managed: contact.managedBy === 'idp',
    canChange: editable && contact.primary && !change && canChangePrimary(capabilities, facts),
    actions,
    // That the sign-in manages it stands in the row already.
    removalBlock: editable && block !== 'managed' ? block : null,
  };
}

/** The row of an address that is not a contact yet. */
export function waitingRowModel(change: ChangeBody): Row {
  const { id, value } = change;
  const none = { contact: null, managed: false, canChange: false, actions: [], removalBlock: null };
  return { id, value, change, badges: ['badgeWaiting'], ...none };
}

/** The rule of the server (server/core/edit.ts), so that the list need not ask it first. */
export function removalBlockOf(contact: ContactBody, contacts: readonly ContactBody[]): RemovalBlock | null {
  if (contact.managedBy === 'idp') return 'managed';
  if (!contact.verified) return null;
  const others = contacts.filter((other) => other !== contact && other.verified);
  if (others.length === 0) return 'last-verified';
  if (contact.loginId && !others.some(({ loginId }) => loginId)) return 'last-login';
  return contact.primary && others.some(({ kind }) => kind === contact.kind) ? 'primary' : null;
}

function canPromote({ verified, primary }: ContactBody, { managed, then }: KindCapabilities): boolean {
  return verified && !primary && !managed && then.includes('primary');
}

function canChangePrimary(capabilities: KindCapabilities, { full, then }: RowFacts): boolean {
  if (capabilities.managed || !capabilities.then.includes(then)) return false;
  // The old address stays as well, so there must be room for both. With one contact allowed the server replaces it anyway.
  return then === 'replace' || !full || capabilities.max === 1;
}

function badgesOf({ primary, verified }: ContactBody, change: ChangeBody | null): readonly Badge[] {
  const badges: Badge[] = [];
  if (primary) badges.push('badgePrimary');
  if (verified) badges.push('badgeVerified');
  else if (!change) badges.push('badgeUnverified');
  if (change) badges.push('badgeWaiting');
  return badges;
}
