// Owns how the contacts of an account change when a request of Trivore ID's contract gives whole lists of them. Not the other
// fields of a user: update.ts.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { Client } from '../../ports/clients.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { DesiredContact } from '../../service/account.ts';
import { isCalled, NEEDS_VERIFY_SCOPE } from '../shared.ts';
import type { ContactFields } from './user-body.ts';

/** How the list of one kind shall be written. */
export interface ListPlan {
  readonly list: readonly DesiredContact[];
  /** The client marks a contact that the user has already as verified. */
  readonly vouches: boolean;
  /** Contacts are added or removed, which for a client that is not trusted goes by the rules of a user. */
  readonly differs: boolean;
}

const STAYS_VERIFIED: Refusal = {
  code: 'body-invalid',
  detail: 'an address that is verified stays verified: give the user another one',
};

/** Plans the list of one kind. The first contact of a list is primary. `before`: the contacts of the kind. */
export function planList(
  before: readonly Contact[],
  given: readonly ContactFields[],
  { scopes }: Pick<Client, 'scopes'>,
): Result<ListPlan> {
  const list: DesiredContact[] = [];
  const found = new Set<Contact>();
  let [vouches, differs] = [false, false];
  for (const { value, name, verified } of given) {
    const known = before.find((contact) => isCalled(contact, value));
    const isVerified = known !== undefined && known.verifiedAt !== null;
    if (verified === false && isVerified) return refused(STAYS_VERIFIED);
    const marks = verified === true && !isVerified;
    if (marks && !scopes.includes('contacts:verify')) return refused(NEEDS_VERIFY_SCOPE);
    if (known && found.has(known)) continue;
    if (known) found.add(known);
    differs ||= known === undefined;
    vouches ||= marks && known !== undefined;
    list.push({
      value: known?.value ?? value,
      type: (name === undefined ? known?.type : name) || null,
      primary: list.length === 0,
      ...(known ? { loginId: known.loginId } : {}),
      ...(marks ? { verified: true } : {}),
    });
  }
  differs ||= before.some((contact) => !found.has(contact));
  return { ok: true, value: { list: keptPrimary(list, before), vouches, differs } };
}

/**
 * An unverified primary contact that stays first is not marked, because the mark would begin its verification. Without a mark the
 * primary contact stays as it is.
 */
function keptPrimary(list: readonly DesiredContact[], before: readonly Contact[]): readonly DesiredContact[] {
  const [first, ...others] = list;
  const current = before.find((contact) => contact.primary);
  if (first === undefined || first.value !== current?.value || current.verifiedAt !== null) return list;
  return [{ ...first, primary: false }, ...others];
}

/** The name of the list of each kind. */
export const LISTS: { readonly [K in Kind]: 'emails' | 'mobiles' } = { email: 'emails', phone: 'mobiles' };
