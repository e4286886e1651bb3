// Owns how an account changes when a login id changes. Not who may ask for this change: management.ts.
import { KINDS, type Contact, type Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { casefold } from '../../core/casefold.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact } from '../../service/account.ts';
import { isCalled } from '../shared.ts';
import { desiredOf } from './matching-contact.ts';

const NAMED_BY_SITE: Refusal = {
  code: 'not-allowed',
  reason: 'managed',
  detail: 'the site’s sign-in gives that login id',
};
const LAST_LOGIN_ID: Refusal = { code: 'last-contact', detail: 'the last login id cannot go' };

/**
 * Returns the account after the login id `from` has become `to`. A login id is a contact of the user, or the user's name.
 * An empty `to` removes the login id.
 */
export function withLoginId({ user, contacts }: Account, from: string, to: string): Result<DesiredAccount> {
  const isOld = (c: Contact): boolean => c.loginId && isCalled(c, from);
  const successor = to === '' ? undefined : contacts.find((c) => isCalled(c, to) && c.verifiedAt !== null);
  const isUserName = casefold(user.userName) === casefold(from);
  if (!isUserName && !contacts.some(isOld)) return { ok: false, refusal: NAMED_BY_SITE };
  const remaining =
    contacts.filter((c) => c.loginId && !isOld(c)).length + (isUserName || user.userName === user.id ? 0 : 1);
  if (to === '' && remaining === 0) return { ok: false, refusal: LAST_LOGIN_ID };
  const changed = contacts.filter((c) => c === successor || isOld(c));
  const desired = (kind: Kind): readonly DesiredContact[] =>
    contacts
      .filter((c) => c.kind === kind)
      // No contact is marked as primary, so the primary stays the same.
      .map((c) => ({ ...desiredOf(c), primary: false, loginId: changed.includes(c) ? c === successor : c.loginId }));
  const kinds = KINDS.filter((kind) => changed.some((c) => c.kind === kind));
  const userName = successor === undefined && to !== '' ? to : isUserName ? user.id : undefined;
  return {
    ok: true,
    value: {
      contacts: Object.fromEntries(kinds.map((kind) => [kind, desired(kind)])),
      ...(userName === undefined ? {} : { userName }),
    },
  };
}
