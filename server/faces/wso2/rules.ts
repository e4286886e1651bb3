// Owns the order of WSO2's rules, which turn a write into the new contacts of a kind or into a refusal. Pure functions. Not how
// a request is read (write-request.ts), nor how the result is saved (server/service/).
import type { Contact } from '../../../shared/contact.ts';
import { entriesOf } from '../../core/contact-entries.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { DesiredContact } from '../../service/account.ts';
import { LIST_CODES, wso2Refusal, type ErrorCode } from './error-codes.ts';
import { withAddressList, withTypes, withVerifiedList } from './list-rules.ts';
import { withoutPrimary, withPrimary } from './primary-rules.ts';
import { currentContacts, type CurrentContacts, type DesiredContacts, type RuleInput } from './rule-input.ts';

/** Applies the rules to the contacts of the kind. `all`: the user's contacts of every kind. */
export function applyRules(input: Omit<RuleInput, 'current'>, all: readonly Contact[]): Result<DesiredContacts> {
  const rule: RuleInput = { ...input, current: currentContacts(input.kind, all) };
  const code = refusalOf(rule);
  if (code !== null) return refused(wso2Refusal(code));
  const base = withAddressList(rule, unchanged(rule.current));
  if (!base.ok) return base;
  const contacts = withTypes(rule, base.value);
  const { primary } = rule.request;
  if (primary === null) return withoutPrimary(rule, contacts);
  if (primary !== undefined) return { ok: true, value: withPrimary(rule, contacts, primary) };
  const proving = withVerifiedList(rule, contacts);
  return proving.ok ? { ok: true, value: { contacts: proving.value, endsWaiting: false } } : proving;
}

/**
 * Returns the contacts without a change, each address once under each of its types. An unverified primary contact is not marked as primary, because the mark would begin
 * its verification.
 */
function unchanged({ contacts }: CurrentContacts): readonly DesiredContact[] {
  return contacts.flatMap((contact) => {
    const { value, primary, verifiedAt } = contact;
    const isLeading = primary && verifiedAt !== null;
    return entriesOf(contact).map(({ type }, i) => ({ value, type, primary: isLeading && i === 0, isEntry: true }));
  });
}

/** Returns the code when the policy forbids the request, else null. The check comes before all rules. */
function refusalOf({ kind, request, current, policy }: RuleInput): ErrorCode | null {
  const codes = LIST_CODES[kind];
  const { primary, all = [], verified = [] } = request;
  const named = [primary, ...all, ...verified].filter((text) => typeof text === 'string');
  if (!policy.kinds.includes(kind) && named.some((text) => !current.isVerified(text))) return codes.kindDisabled;
  const isOther =
    differs(request.all, current.contacts, current) || differs(request.verified, current.verified, current);
  return policy.max === 1 && isOther ? codes.singleAddress : null;
}

/**
 * Whether the list differs from the contacts. A client can send back the list that it received; only a different list asks for
 * more than one address.
 */
function differs(
  list: readonly string[] | undefined,
  contacts: readonly Contact[],
  { find }: CurrentContacts,
): boolean {
  if (list === undefined) return false;
  const found = list.map((text) => find(text));
  return found.includes(undefined) || contacts.some((contact) => !found.includes(contact));
}
