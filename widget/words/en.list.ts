// Owns the English words of <contact-change-list>. Not how numbers and durations are written: speech.ts.
import { did } from './en.activity.ts';
import { common } from './en.common.ts';

/** `{v}` is an address, `{t}` a date and time. */
export const list = {
  ...common,
  unavailable: 'This isn’t available right now. Try again in a moment.',

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
  'type-home': 'Home',
  'type-work': 'Work',
  'type-mobile': 'Mobile',
  'type-other': 'Other',
  'type-recovery': 'For recovery only',
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
  waits: 'Your support asked for this change. It takes effect on {t}, unless you stop it.',
  stop: 'Stop it',
  back: 'Back',

  saving: 'Saving…',
  'now-primary': '{v} is primary now.',
  'now-removed': '{v} has been removed.',
  'now-added': '{v} has been added.',
  'now-verified': '{v} is verified now.',
  'now-changed': 'Changed to {v}.',
  'now-cancelled': 'The change was cancelled. Nothing has changed.',

  'last-verified': 'This is the last verified contact of your account. To remove it, add another one first.',
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
  'by-site': 'by the site',

  signInAgain: 'Sign in again',
  'step-up-required': 'Sign out and in again, then come back here.',

  stepUp: 'Confirm it’s you',
  stepUpText: 'For your security, sign in again to change this.',
  notNow: 'Not now',
  signedOut: 'You’ve been signed out',
  signedOutText: 'Sign in and you can go on where you stopped.',
  goOn: 'Continue',
};
