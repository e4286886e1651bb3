// Owns WSO2's rules in their order: a write gives the contacts of a kind, or a refusal. Pure. Not how a request is read
// (write-request.ts), nor how the result is saved (server/service/).
import type { Contact } from '../../../shared/contact.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { DesiredContact } from '../../service/account.ts';
import { LIST_CODES, wso2Refusal, type ErrorCode } from './error-codes.ts';
import { withAddressList, withTypes, withVerifiedList } from './list-rules.ts';
import { withoutPrimary, withPrimary } from './primary-rules.ts';
import { currentContacts, type CurrentContacts, type DesiredContacts, type RuleInput } from './rule-input.ts';

/** Applies the rules to all contacts of the user, of which those of the kind count. */
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

/** The contacts as they are. An unverified primary is not named as primary: that would ask for its verification. */
function unchanged({ contacts }: CurrentContacts): readonly DesiredContact[] {
  return contacts.map(({ value, type, primary, verifiedAt }) => ({
    value,
    type,
    primary: primary && verifiedAt !== null,
  }));
}

/** The code of a request that the policy rules out, before anything is applied. */
function refusalOf({ kind, request, current, policy }: RuleInput): ErrorCode | null {
  const codes = LIST_CODES[kind];
  const { primary, all = [], verified = [] } = request;
  const named = [primary, ...all, ...verified].filter((text) => typeof text === 'string');
  if (!policy.kinds.includes(kind) && named.some((text) => !current.isVerified(text))) return codes.kindDisabled;
  const isOther =
    differs(request.all, current.contacts, current) || differs(request.verified, current.verified, current);
  return policy.max === 1 && isOther ? codes.singleAddress : null;
}

/** A client may send back the list that it was answered. Only another list asks for more than one address. */
function differs(
  list: readonly string[] | undefined,
  contacts: readonly Contact[],
  { find }: CurrentContacts,
): boolean {
  if (list === undefined) return false;
  const found = list.map((text) => find(text));
  return found.includes(undefined) || contacts.some((contact) => !found.includes(contact));
}
