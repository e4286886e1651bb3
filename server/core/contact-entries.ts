// Owns the entries of a contact: one address may stand in a directory's list several times, under a type each. Not how a list is
// written: provision.ts.
import type { Contact, ContactEntry } from '../../shared/contact.ts';
import { casefold } from './casefold.ts';

/** Returns the entries of a contact, the first first. There is always one. */
export function entriesOf({ type, sent, otherEntries = [] }: Contact): readonly ContactEntry[] {
  return [entry(type, sent), ...otherEntries];
}

/** Returns the contact with these entries. */
export function withEntries(contact: Contact, [first, ...others]: readonly ContactEntry[]): Contact {
  const { sent: _, otherEntries: __, ...rest } = contact;
  return {
    ...rest,
    ...entry(first?.type ?? null, first?.sent),
    ...(others.length > 0 ? { otherEntries: others } : {}),
  };
}

/**
 * Returns the entries of two lists, each type once, in their order. Where both have a type, the address is as `later` has it. An
 * entry without a type gives way to the others.
 */
export function joinEntries(earlier: readonly ContactEntry[], later: readonly ContactEntry[]): readonly ContactEntry[] {
  const joined = new Map<string | null, ContactEntry>();
  for (const one of [...earlier, ...later]) joined.set(typeKey(one.type), one);
  const typed = [...joined.values()].filter(({ type }) => type !== null);
  return typed.length > 0 ? typed : [...joined.values()];
}

/** Returns the entries with another type of the first. A type that the first takes over is left out of the others. */
export function withFirstType(entries: readonly ContactEntry[], type: string | null): readonly ContactEntry[] {
  const [first, ...others] = entries;
  const isSame = first !== undefined && isSameType(first.type, type);
  const rest = others.filter((each) => !isSameType(each.type, type));
  return [entry(type, isSame ? first.sent : undefined), ...rest];
}

/** Returns how the address was written under a type; undefined when it was written in the form that is stored. */
export function sentAs(contact: Contact, type: string | null): string | undefined {
  return entriesOf(contact).find((each) => isSameType(each.type, type))?.sent;
}

/** Whether two types are the same. SCIM compares them case-insensitively. */
export function isSameType(one: string | null, other: string | null): boolean {
  return typeKey(one) === typeKey(other);
}

/** Returns the form of a type that is compared. */
function typeKey(type: string | null): string | null {
  return type === null ? null : casefold(type);
}

function entry(type: string | null, sent: string | undefined): ContactEntry {
  return sent === undefined ? { type } : { type, sent };
}
