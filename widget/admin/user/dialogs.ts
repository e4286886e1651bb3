// Owns which dialog a button of a user's page opens. Not what the dialogs say and do: contact-dialogs.ts, change-dialogs.ts,
// account-dialogs.ts.
import type { AdminContact } from '../../../shared/wire/admin-users.ts';
import type { DialogSpec } from '../kit/dialog.ts';
import { liftDialog } from '../kit/suppressions.ts';
import { ACCOUNT_DIALOGS } from './account-dialogs.ts';
import { resendDialog, cancelDialog, updateDialog, verifyDialog } from './change-dialogs.ts';
import { contactDialog } from './contact-dialogs.ts';
import type { UserActs } from './acts.ts';

/** Returns the dialog with the key, such as `verify ctc_1`; null when what it is about is gone. */
export function dialogOf(acts: UserActs, key: string): DialogSpec | null {
  const { user } = acts;
  const [act = '', about = '', side = ''] = key.split(' ');
  const change = user.changes.find(({ id }) => id === about);
  const contact = user.contacts.find(({ id }) => id === about);
  switch (act) {
    case 'update':
    case 'add':
      return about === 'email' || about === 'phone' ? updateDialog(acts, act, about) : null;
    case 'verify':
      return contact ? verifyDialog(acts, contact) : null;
    case 'primary':
    case 'mark-verified':
    case 'recovery-only':
    case 'remove':
      return contact ? contactDialog(acts, act, contact) : null;
    case 'lift':
      return liftOf(acts, key, contact);
    case 'resend':
      return change ? resendDialog(acts, change, side === 'current' ? side : 'new') : null;
    case 'cancel':
      return change ? cancelDialog(acts, change) : null;
    default:
      return ACCOUNT_DIALOGS[act]?.(acts) ?? null;
  }
}

/** The dialog that sends to the address of a contact again, through every channel. */
function liftOf({ portal, user, done }: UserActs, key: string, contact: AdminContact | undefined): DialogSpec | null {
  const suppression = user.suppressions.find((each) => each.contact === contact?.id);
  if (!contact || !suppression) return null;
  return liftDialog(portal, { key, id: suppression.id, to: contact.display ?? contact.value, done: () => done(null) });
}
