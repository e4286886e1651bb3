// Owns the model of a row: badges, actions, why the contact cannot be removed. Not how a row is drawn: row.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { ContactBody } from '../../shared/contact.ts';
import type { KindCapabilities, MeBody } from '../../shared/wire/me.ts';

/** A badge of a row. Each name is also the key of a line in the list's packs. */
export type Badge = 'badgePrimary' | 'badgeVerified' | 'badgeUnverified' | 'badgeWaiting';
/** An action in the menu. */
export type RowAction = 'makePrimary' | 'verify' | 'remove';
/** Why a contact cannot be removed. The names are the server's. */
export type RemovalBlock = 'managed' | 'last-verified' | 'last-login' | 'primary';

/** A contact, or an address that becomes a contact once its change is confirmed. */
export interface Row {
  /** Id of the contact, or of the change when there is no contact yet. */
  readonly id: string;
  readonly value: string;
  /** The value as people read it. */
  readonly text: string;
  readonly contact: ContactBody | null;
  /** The change to this address that waits to be confirmed. */
  readonly change: ChangeBody | null;
  readonly badges: readonly Badge[];
  /** Whether the site's sign-in manages the contact, so that it cannot be changed here. */
  readonly managed: boolean;
  /** Whether another address may replace this contact. */
  readonly canChange: boolean;
  /** In the order of the menu. */
  readonly actions: readonly RowAction[];
  /** Shown in place of "Remove", so that the person does not run into a refusal. */
  readonly removalBlock: RemovalBlock | null;
  /** The reason stands in the row, because a menu would hold nothing else and the person can do nothing about it there. */
  readonly isLast: boolean;
}

/** The data that all rows of one kind share. */
export interface RowFacts {
  readonly me: MeBody;
  /** Undefined when the server does not offer the kind. */
  readonly capabilities: KindCapabilities | undefined;
  /** Whether no contact can be added, because the greatest number is reached. */
  readonly full: boolean;
  /** What a change of the primary contact does with the old address. */
  readonly then: 'primary' | 'replace';
}

/** Returns the row of a contact. `change`: the waiting change to the same address, if there is one. */
export function contactRowModel(contact: ContactBody, change: ChangeBody | null, facts: RowFacts): Row {
  const { me, capabilities } = facts;
  const editable = !!capabilities && !me.capabilities.frozenUntil;
  const removable = editable && capabilities.may.includes('remove');
  const block = removalBlockOf(contact, me.contacts);
  const actions: RowAction[] = [];
  if (editable && !change && canPromote(contact, capabilities)) actions.push('makePrimary');
  if (editable && !change && !contact.verified && mayAddOrChange(capabilities)) actions.push('verify');
  if (removable && !block) actions.push('remove');
  return {
    id: contact.id,
    value: contact.value,
    text: contact.display ?? contact.value,
    contact,
    change,
    badges: badgesOf(contact, change),
    managed: contact.managedBy === 'idp',
    canChange: editable && contact.primary && !change && canChangePrimary(capabilities, facts),
    actions,
    isLast: removable && actions.length === 0 && (block === 'last-verified' || block === 'last-login'),
    // The row already says that the sign-in manages the contact.
    removalBlock: removable && block !== 'managed' ? block : null,
  };
}

/** Returns the row of an address that is not a contact yet. */
export function waitingRowModel(change: ChangeBody): Row {
  const { id, value, display: text = value } = change;
  const none = { contact: null, managed: false, canChange: false, actions: [], removalBlock: null, isLast: false };
  return { id, value, text, change, badges: ['badgeWaiting'], ...none };
}

/**
 * Returns why a contact cannot be removed; null when it can. Same rule as in server/core/edit.ts, so that the list needs
 * no call.
 */
export function removalBlockOf(contact: ContactBody, contacts: readonly ContactBody[]): RemovalBlock | null {
  if (contact.managedBy === 'idp') return 'managed';
  if (!contact.verified) return null;
  const verified = contacts.filter((other) => other !== contact && other.verified);
  if (contact.recoveryOnly && verified.length) return null;
  const others = verified.filter((other) => !other.recoveryOnly);
  if (others.length === 0) return 'last-verified';
  if (contact.loginId && !others.some(({ loginId }) => loginId)) return 'last-login';
  return contact.primary && others.some(({ kind }) => kind === contact.kind) ? 'primary' : null;
}

/** Whether the policy lets a user begin a change of the kind while there is no contact, or verify one. */
export function mayAddOrChange({ may }: KindCapabilities): boolean {
  return may.includes('add') || may.includes('change');
}

function canPromote(
  { verified, primary, recoveryOnly }: ContactBody,
  { managed, may, then }: KindCapabilities,
): boolean {
  return verified && !primary && !recoveryOnly && !managed && may.includes('change') && then.includes('primary');
}

function canChangePrimary(capabilities: KindCapabilities, { full, then }: RowFacts): boolean {
  if (capabilities.managed || !capabilities.may.includes('change') || !capabilities.then.includes(then)) return false;
  // With `primary` the old address stays, so there must be room for both. If only one contact is allowed, the server
  // replaces it anyway.
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
