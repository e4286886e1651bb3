// Owns the rules for a new primary contact of a kind, and for its removal. Not the rules for lists: list-rules.ts.
import { effectiveThen } from '../../core/contacts.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { DesiredContact } from '../../service/account.ts';
import { LIST_CODES, wso2Refusal } from './error-codes.ts';
import type { DesiredContacts, RuleInput } from './rule-input.ts';
import { isSameAddress } from './same-address.ts';

/**
 * Makes the address primary. A verified contact becomes primary at once, and the waiting changes of the kind end. Any other
 * address becomes primary only after its verification; until then it is the only contact that the result marks as primary.
 */
export function withPrimary(
  { current: { find }, policy }: RuleInput,
  contacts: readonly DesiredContact[],
  address: string,
): DesiredContacts {
  const target = find(address);
  const leading = contacts.find((c) => target !== undefined && find(c.value) === target);
  if (target !== undefined && target.verifiedAt !== null)
    return { contacts: contacts.map((c) => ({ ...c, primary: c === leading })), endsWaiting: true };
  if (target?.primary === true) {
    const written = contacts.map((c) => (c === leading ? { ...c, primary: true } : c));
    return { contacts: written, endsWaiting: false };
  }
  const entries = contacts.filter((c) => isSameAddress(c.value, address));
  const [first = { type: null }, ...more] = entries;
  const desired: readonly DesiredContact[] = [
    { type: first.type, value: address, primary: true, isEntry: true },
    ...more.map((c) => ({ ...c, value: address, primary: false })),
  ];
  const others = contacts.filter((c) => !entries.includes(c)).map((c) => ({ ...c, primary: false }));
  const replaces = effectiveThen('primary', policy.max) === 'replace';
  return { contacts: replaces ? desired : [...others, ...desired], endsWaiting: false };
}

/**
 * Removes the primary contact. A verified contact replaces it; the removal is refused when only unverified contacts are left.
 */
export function withoutPrimary(
  { kind, current }: RuleInput,
  contacts: readonly DesiredContact[],
): Result<DesiredContacts> {
  const left = contacts.filter((c) => current.find(c.value) !== current.primary);
  const hasSuccessor = left.some((c) => current.isVerified(c.value));
  return current.primary && left.length > 0 && !hasSuccessor
    ? refused(wso2Refusal(LIST_CODES[kind].primaryNotInList))
    : { ok: true, value: { contacts: left, endsWaiting: true } };
}
