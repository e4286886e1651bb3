// Owns the English words of <contact-change-list>. Not numbers or times: Intl makes those.
import type { ActivityEvent } from '../../shared/wire.ts';
import { common } from './en.common.ts';

/** What happened, each in a sentence; `{v}`: the address that it is about, masked. */
const did = {
  'did-change-begun': 'Change to {v} requested',
  'did-change-resent': 'Another message sent to {v}',
  'did-side-proved': '{v} confirmed',
  'did-code-wrong': 'A wrong code was entered for {v}',
  'did-change-locked': 'Change to {v} stopped after too many wrong codes',
  'did-change-done': 'Change to {v} completed',
  'did-change-cancelled': 'Change to {v} cancelled',
  'did-change-replaced': 'Change to {v} replaced by a newer one',
  'did-change-expired': 'Change to {v} expired',
  'did-change-reported': 'Change to {v} reported and stopped',
  'did-change-taken': 'Change to {v} stopped: it can’t be used',
  'did-change-revoked': 'Change to {v} stopped with a sign-out everywhere',
  'did-change-undone': 'Change to {v} undone',
  'did-contact-removed': '{v} removed',
  'did-contact-verified-by-login': '{v} verified by a sign-in',
  'did-account-frozen': 'Changes paused to keep your account safe',
  'did-account-revoked': 'Signed out everywhere',
  'did-account-enabled': 'Account enabled again',
  'did-account-unlocked': 'Changes allowed again',
  'did-account-merged': 'Another account merged into this one',
  'did-user-created': 'Account first seen here',
} satisfies { readonly [Event in ActivityEvent as `did-${Event}`]: string };

export const list = {
  ...common,

  listEmail: 'Email addresses',
  listPhone: 'Phone numbers',
  noneEmail: 'There is no email address yet.',
  nonePhone: 'There is no phone number yet.',
  addEmail: 'Add an email address',
  addPhone: 'Add a phone number',

  badgePrimary: 'Primary',
  badgeVerified: 'Verified',
  badgeUnverified: 'Not verified',
  badgeWaiting: 'Waiting for confirmation',
  managed: 'Managed by your sign-in. Change it there.',

  menu: 'Actions for {v}',
  change: 'Change',
  makePrimary: 'Make primary',
  verify: 'Verify',
  remove: 'Remove',
  keep: 'Keep',
  removeAsk: 'Remove {v}?',
  lostEmail: 'I no longer control this address',
  lostPhone: 'I no longer control this number',
  resumeCode: 'Enter the code',
  cancelChange: 'Cancel change',
  back: 'Back',

  saving: 'Saving…',
  'now-primary': '{v} is primary now.',
  'now-removed': '{v} has been removed.',
  'now-added': '{v} has been added.',
  'now-verified': '{v} is verified now.',
  'now-changed': 'Changed to {v}.',
  'now-cancelled': 'The change was cancelled. Nothing has changed.',

  'last-verified': 'This is the last confirmed contact of your account. To remove it, add another one first.',
  'last-login': 'You sign in with this. To remove it, add another one that you can sign in with first.',
  primary: 'To remove this, make another one primary first.',
  'too-many-contacts': 'You already have as many as allowed. Remove one first.',
  'contact-not-verified': 'This is not verified yet. Verify it first.',
  'not-allowed': 'This is not allowed here.',
  frozen: 'To keep your account safe, nothing can be changed until {t}.',

  activity: 'Recent activity',
  activityNone: 'Nothing has happened yet.',
  activityMore: 'Show more',
  ...did,
  unnamed: 'a contact',
  network: 'network {v}',
  'by-link': 'by a link',
  'by-support': 'by support',

  signInAgain: 'Sign in again',
  'step-up-required': 'Sign out and in again, then come back here.',

  stepUp: 'Confirm it’s you',
  stepUpText: 'For your security, sign in again to change this.',
  notNow: 'Not now',
  signedOut: 'You’ve been signed out',
  signedOutText: 'Sign in and you can go on where you stopped.',
  goOn: 'Continue',
};
