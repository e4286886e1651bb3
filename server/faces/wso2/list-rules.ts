// Owns the rules for WSO2's lists of addresses and for contacts with a type. Not the rules for the primary contact:
// primary-rules.ts.
import { isSameType } from '../../core/contact-entries.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { DesiredContact } from '../../service/account.ts';
import { LIST_CODES, wso2Refusal } from './error-codes.ts';
import type { RuleInput } from './rule-input.ts';
import { isSameAddress } from './same-address.ts';

type Contacts = readonly DesiredContact[];

/**
 * Adds new addresses of the list as unverified contacts, and removes contacts that the list leaves out. The list must have the
 * old or the new primary address.
 */
export function withAddressList({ kind, request, current, policy }: RuleInput, contacts: Contacts): Result<Contacts> {
  const { primary, all, verified = [] } = request;
  if (all === undefined || policy.max === 1) return { ok: true, value: contacts };
  const { find } = current;
  const isListed = (text: string) => all.some((other) => isSameAddress(other, text));
  const successor = typeof primary === 'string' && isListed(primary);
  if (current.primary && !isListed(current.primary.value) && !successor)
    return refused(wso2Refusal(LIST_CODES[kind].primaryNotInList));
  const kept = contacts.filter(
    (c) => find(c.value) === current.primary || all.some((text) => find(text) === find(c.value)),
  );
  // An address that the request also names as primary or in its verified list is added by `withPrimary` or `withVerifiedList`.
  const isVerifiedNext = (text: string) =>
    primary === undefined && verified.some((other) => isSameAddress(other, text));
  const added = all.filter(
    (text) => find(text) === undefined && !(primary && isSameAddress(primary, text)) && !isVerifiedNext(text),
  );
  return { ok: true, value: [...kept, ...added.map((value) => unverified(value))] };
}

/**
 * Sets the address of each type. A type has at most one address, so a new address takes the place of the old one. An address
 * that stands under another type too, or is the primary one, stays there.
 */
export function withTypes({ request, current: { find, primary } }: RuleInput, contacts: Contacts): Contacts {
  let result = contacts;
  const stays = (c: DesiredContact) =>
    find(c.value) === primary && !result.some((other) => other !== c && isSameAddress(other.value, c.value));
  for (const [type, value] of request.typed ?? []) {
    const before = result.find((c) => isSameType(c.type, type));
    if (before && value !== null && isSameAddress(before.value, value)) continue;
    if (before && stays(before)) result = result.map((c) => (c === before ? { ...c, type: null } : c));
    else if (before) result = withLeader(result, before);
    if (value === null) continue;
    const untyped = result.find((c) => c.type === null && isSameAddress(c.value, value));
    result = untyped
      ? result.map((c) => (c === untyped ? { ...c, type } : c))
      : [...result, { ...unverified(value), type }];
  }
  return result;
}

/** Returns the contacts without the entry. Where it was marked as primary, another entry of its address is. */
function withLeader(contacts: Contacts, entry: DesiredContact): Contacts {
  const rest = contacts.filter((c) => c !== entry);
  const next = entry.primary ? rest.find((c) => isSameAddress(c.value, entry.value)) : undefined;
  return rest.map((c) => (c === next ? { ...c, primary: true } : c));
}

/** Begins the verification of the unverified address in the list. The list can have at most one such address. */
export function withVerifiedList({ kind, request, current, policy }: RuleInput, contacts: Contacts): Result<Contacts> {
  const { verified } = request;
  if (verified === undefined || policy.max === 1) return { ok: true, value: contacts };
  const { find, primary } = current;
  const codes = LIST_CODES[kind];
  const [address, ...more] = verified.filter((text) => !current.isVerified(text));
  if (more.length > 0) return refused(wso2Refusal(codes.severalToVerify));
  const hasPrimary = verified.some((text) => find(text) === primary);
  if (primary && primary.verifiedAt !== null && !hasPrimary)
    return refused(wso2Refusal(codes.primaryNotInVerifiedList));
  if (address === undefined) return { ok: true, value: contacts };
  const known = contacts.find((c) => find(c.value) !== undefined && find(c.value) === find(address));
  const proving = contacts.map((c) => (c === known ? { ...c, proves: true as const } : c));
  return { ok: true, value: known ? proving : [...contacts, { ...unverified(address), proves: true }] };
}

function unverified(value: string): DesiredContact {
  return { value, type: null, primary: false, isEntry: true };
}
