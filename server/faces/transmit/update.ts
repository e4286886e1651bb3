// Owns which account follows when Transmit's API creates or updates a user.
import type { Contact, Kind } from '../../../shared/contact.ts';
import { ATTRIBUTES_MAX } from '../../core/profile.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact } from '../../service/account.ts';
import { updatedAttributes } from './attributes.ts';
import { findContact, isCalled } from './contacts.ts';
import type { NewUserBody, UserBody } from './user-body.ts';

/**
 * Returns the account after a PUT. The old primary stays as a secondary contact, unless the policy allows only one contact of
 * a kind (`max`). A list of secondary contacts replaces all secondary contacts.
 */
export function updatedAccount(body: UserBody, account: Account, max: number): Result<DesiredAccount> {
  const attributes = updatedAttributes(body, account.attributes);
  const text = JSON.stringify(attributes);
  const isChanged = text !== JSON.stringify(account.attributes);
  // Every call can add to custom_data, so the whole profile is limited here.
  if (isChanged && text.length > ATTRIBUTES_MAX) return TOO_LARGE;
  const kept = (kind: Kind, primary: string | undefined) =>
    account.contacts.filter(
      (contact) => contact.kind === kind && (max > 1 || primary === undefined || isCalled(contact, primary)),
    );
  const email = desiredList(kept('email', body.email), 'email', body.email, body.secondary_emails);
  const phone = desiredList(kept('phone', body.phone_number), 'phone', body.phone_number, body.secondary_phone_numbers);
  return {
    ok: true,
    value: {
      ...(body.username === undefined ? {} : { userName: body.username }),
      ...(body.external_user_id === undefined ? {} : { externalId: body.external_user_id }),
      ...(body.status === undefined ? {} : { active: body.status !== 'Disabled' }),
      ...(isChanged ? { attributes } : {}),
      contacts: { ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    },
  };
}

const TOO_LARGE: Result<never> = {
  ok: false,
  refusal: { code: 'too-large', detail: `a profile: at most ${ATTRIBUTES_MAX} characters` },
};

/** Returns the account of a new user. */
export function newAccount(body: NewUserBody): Result<DesiredAccount> {
  const attributes = updatedAttributes(body, {});
  if (JSON.stringify(attributes).length > ATTRIBUTES_MAX) return TOO_LARGE;
  const email = desiredList([], 'email', body.email, body.secondary_emails);
  const phone = desiredList([], 'phone', body.phone_number, body.secondary_phone_numbers);
  return {
    ok: true,
    value: {
      ...(body.username === undefined ? {} : { userName: body.username }),
      ...(body.external_user_id == null || body.external_user_id === '' ? {} : { externalId: body.external_user_id }),
      attributes,
      contacts: { ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    },
  };
}

/** Returns the contacts of a kind after a PUT; null when the body names none. `current`: the contacts of the kind before. */
function desiredList(
  current: readonly Contact[],
  kind: Kind,
  primary: string | undefined,
  secondary: readonly string[] | undefined,
): readonly DesiredContact[] | null {
  if (primary === undefined && secondary === undefined) return null;
  const oldPrimary = current.find((contact) => contact.primary);
  const list: DesiredContact[] = [];
  const add = (text: string, isPrimary: boolean) => {
    const existing = findContact(current, kind, text);
    const value = existing?.value ?? text;
    if (!list.some((contact) => contact.value === value))
      list.push({ value, type: existing?.type ?? null, primary: isPrimary });
  };
  if (primary !== undefined) add(primary, true);
  if (oldPrimary) add(oldPrimary.value, primary === undefined);
  for (const text of secondary ?? current.map(({ value }) => value)) add(text, false);
  return list;
}
